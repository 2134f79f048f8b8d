import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { fail } from '../../../core/problem.ts'
import { Id } from '../../../core/shapes.ts'
import { accountSubject, accountView } from '../account-views.ts'
import { accountChanged } from '../actors.ts'
import { mayGrant } from '../rules.ts'
import { AccountView } from '../shapes.ts'
import { deleteGrant, lockAccount, readGrants, saveAccount } from '../store.ts'
import { leaveAnAdministrator } from './last-administrator.ts'

export const revokeRole = action({
  name: 'revokeRole',
  summary: 'Take a role from an account',
  kind: 'command',
  roles: ['administrator', 'province-officer'],
  input: z.strictObject({ accountId: Id, grantId: Id }),
  output: AccountView,
  subject: ({ accountId }) => accountSubject(accountId),
  async run({ db, actor, world }, { accountId, grantId }) {
    if (!(await lockAccount(db, accountId))) fail('not-found')
    const grants = await readGrants(db, [accountId])
    const { role, unitCode } = grants.find(({ id }) => id === grantId) ?? fail('not-found')
    // Out of reach answers as missing.
    if (!mayGrant(actor, role, unitCode === null ? null : (world.units.get(unitCode) ?? null))) fail('not-found')
    if (role === 'administrator') await leaveAnAdministrator(db, accountId)
    await deleteGrant(db, grantId)
    await accountChanged({ db, world }, accountId)
    return accountView(db, await saveAccount(db, accountId))
  },
})
