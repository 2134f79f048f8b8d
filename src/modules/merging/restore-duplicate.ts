import { z } from 'zod'
import { action } from '../../core/action.ts'
import { fail } from '../../core/problem.ts'
import { Id } from '../../core/shapes.ts'
import { lockInOrder } from './lock-pair.ts'
import { mergedKinds } from './rules.ts'
import { DistinctPair } from './shapes.ts'
import { dropDistinct } from './store.ts'

export const restoreDuplicate = action({
  name: 'restoreDuplicate',
  summary: 'Take back that two are two: they are shown as likely duplicates again',
  kind: 'command',
  roles: ['commune-officer', 'province-officer'],
  input: z.strictObject({ kind: z.enum(mergedKinds), oneId: Id, otherId: Id }),
  output: DistinctPair,
  subject: ({ kind, oneId, otherId }) => [oneId, otherId].map((id) => ({ type: kind, id })),
  async run({ db, actor }, { kind, oneId, otherId }) {
    const [one, other] = await lockInOrder(db, actor, kind, oneId, otherId)
    const { foundBy: _officer, ...stood } = (await dropDistinct(db, kind, one, other)) ?? fail('not-found')
    return { kind, ...stood }
  },
})
