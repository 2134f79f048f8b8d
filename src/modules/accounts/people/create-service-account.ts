import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { Line } from '../../../core/shapes.ts'
import { accountSubject, accountView } from '../account-views.ts'
import { AccountView, ClientCredentials } from '../shapes.ts'
import { insertAccount } from '../store.ts'
import { newClientSecret } from './secrets.ts'

export const createServiceAccount = action({
  name: 'createServiceAccount',
  summary: 'Open an account for a program, without any role yet',
  kind: 'command',
  roles: ['administrator'],
  input: z.strictObject({ name: Line(200) }),
  output: z.strictObject({ account: AccountView, ...ClientCredentials.shape }).meta({ id: 'CreatedServiceAccount' }),
  subject: (_, { account }) => accountSubject(account.id),
  idempotent: false,
  async run({ db, now }, { name }) {
    const { clientSecret, hash: clientSecretHash } = newClientSecret()
    const row = await insertAccount(db, { id: uuidv7(), kind: 'service', name, clientSecretHash, createdAt: now })
    return { account: await accountView(db, row), clientId: row.id, clientSecret }
  },
})
