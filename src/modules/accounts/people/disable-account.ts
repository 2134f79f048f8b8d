import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { fail } from '../../../core/problem.ts'
import { Id } from '../../../core/shapes.ts'
import { accountSubject, accountView } from '../account-views.ts'
import { accountChanged } from '../actors.ts'
import { AccountView } from '../shapes.ts'
import { endSignIns } from '../sign-in/sign-in-store.ts'
import { lockAccount, saveAccount } from '../store.ts'
import { leaveAnAdministrator } from './last-administrator.ts'

export const disableAccount = action({
  name: 'disableAccount',
  summary: 'Shut an account: its tokens stop working at once and its sign-ins end',
  kind: 'command',
  roles: ['administrator'],
  input: z.strictObject({ accountId: Id }),
  output: AccountView,
  subject: ({ accountId }) => accountSubject(accountId),
  async run({ db, now, world }, { accountId }) {
    const account = (await lockAccount(db, accountId)) ?? fail('not-found')
    if (account.disabledAt !== null) return accountView(db, account)
    await leaveAnAdministrator(db, accountId)
    await endSignIns(db, accountId, now)
    await accountChanged({ db, world }, accountId)
    return accountView(db, await saveAccount(db, accountId, { disabledAt: now }))
  },
})
