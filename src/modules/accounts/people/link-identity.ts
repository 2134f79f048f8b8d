import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { fail } from '../../../core/problem.ts'
import { Id } from '../../../core/shapes.ts'
import { accountSubject, accountView } from '../account-views.ts'
import { AccountView } from '../shapes.ts'
import { insertIdentity, lockAccount, saveAccount } from '../store.ts'

export const linkIdentity = action({
  name: 'linkIdentity',
  summary: 'Let tokens of an external identity provider stand for an account',
  kind: 'command',
  roles: ['administrator'],
  input: z.strictObject({ accountId: Id, issuer: z.string().min(1).max(500), subject: z.string().min(1).max(255) }),
  output: AccountView,
  subject: ({ accountId }) => accountSubject(accountId),
  // A provider may use a citizen's number as the subject.
  redact: ['subject'],
  async run({ db }, { accountId, issuer, subject }) {
    if (!(await lockAccount(db, accountId))) fail('not-found')
    await insertIdentity(db, { id: uuidv7(), accountId, issuer, subject })
    return accountView(db, await saveAccount(db, accountId))
  },
})
