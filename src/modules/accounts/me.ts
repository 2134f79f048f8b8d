import { z } from 'zod'
import { action } from '../../core/action.ts'
import { fail } from '../../core/problem.ts'
import { Me } from './shapes.ts'
import { readAccount } from './store.ts'

export const me = action({
  name: 'me',
  summary: 'Who is signed in, with all roles on units, producers and councils',
  kind: 'query',
  roles: 'account',
  input: z.strictObject({}),
  output: Me,
  async run({ db, actor }) {
    const { id, name, email } = (await readAccount(db, actor.accountId!)) ?? fail('not-found')
    return { id, name, email, grants: [...actor.grants] }
  },
})
