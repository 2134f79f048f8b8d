import { z } from 'zod'
import { action } from '../../core/action.ts'
import { hasRole } from '../../core/actor.ts'
import { fail } from '../../core/problem.ts'
import { Id } from '../../core/shapes.ts'
import { accountView } from './account-views.ts'
import { AccountView } from './shapes.ts'
import { readAccount } from './store.ts'

export const account = action({
  name: 'account',
  summary: 'An account: any for administrators, the own for everyone',
  kind: 'query',
  roles: 'account',
  input: z.strictObject({ accountId: Id }),
  output: AccountView,
  async run({ db, actor }, { accountId }) {
    const reachable = accountId === actor.accountId || hasRole(actor, ['administrator'])
    const row = reachable ? await readAccount(db, accountId) : null
    return accountView(db, row ?? fail('not-found'))
  },
})
