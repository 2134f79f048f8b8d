import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { fail } from '../../../core/problem.ts'
import { Id } from '../../../core/shapes.ts'
import { accountSubject, accountView } from '../account-views.ts'
import { accountChanged } from '../actors.ts'
import { AccountView } from '../shapes.ts'
import { lockAccount, saveAccount } from '../store.ts'

export const enableAccount = action({
  name: 'enableAccount',
  summary: 'Open a shut account again, with the roles that it had',
  kind: 'command',
  roles: ['administrator'],
  input: z.strictObject({ accountId: Id }),
  output: AccountView,
  subject: ({ accountId }) => accountSubject(accountId),
  async run({ db, world }, { accountId }) {
    const account = (await lockAccount(db, accountId)) ?? fail('not-found')
    if (account.disabledAt === null) return accountView(db, account)
    await accountChanged({ db, world }, accountId)
    return accountView(db, await saveAccount(db, accountId, { disabledAt: null }))
  },
})
