import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { fail } from '../../../core/problem.ts'
import { Id } from '../../../core/shapes.ts'
import { accountSubject, accountView } from '../account-views.ts'
import { AccountView } from '../shapes.ts'
import { deleteIdentity, lockAccount, readIdentities, saveAccount } from '../store.ts'

export const unlinkIdentity = action({
  name: 'unlinkIdentity',
  summary: 'Stop taking tokens of an external identity for an account',
  kind: 'command',
  roles: ['administrator'],
  input: z.strictObject({ accountId: Id, identityId: Id }),
  output: AccountView,
  subject: ({ accountId }) => accountSubject(accountId),
  async run({ db }, { accountId, identityId }) {
    if (!(await lockAccount(db, accountId))) fail('not-found')
    const identities = await readIdentities(db, [accountId])
    if (!identities.some(({ id }) => id === identityId)) fail('not-found')
    await deleteIdentity(db, identityId)
    return accountView(db, await saveAccount(db, accountId))
  },
})
