import { z } from 'zod'
import { action } from '../../core/action.ts'
import { Id, Line } from '../../core/shapes.ts'
import { lockInOrder } from './lock-pair.ts'
import { mergedKinds } from './rules.ts'
import { DistinctPair } from './shapes.ts'
import { keepDistinct } from './store.ts'

export const dismissDuplicate = action({
  name: 'dismissDuplicate',
  summary: 'Two that look alike are two: the reason is kept, and they are shown as duplicates no more',
  kind: 'command',
  roles: ['commune-officer', 'province-officer'],
  input: z.strictObject({ kind: z.enum(mergedKinds), oneId: Id, otherId: Id, reason: Line(1000) }),
  output: DistinctPair,
  subject: ({ kind, oneId, otherId }) => [oneId, otherId].map((id) => ({ type: kind, id })),
  async run({ db, actor, now }, { kind, oneId, otherId, reason }) {
    const [one, other] = await lockInOrder(db, actor, kind, oneId, otherId)
    const found = { oneId: one, otherId: other, reason, foundBy: actor.accountId!, foundAt: now }
    const { foundBy: _officer, ...standing } = await keepDistinct(db, kind, found)
    return { kind, ...standing }
  },
})
