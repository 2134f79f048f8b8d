import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { fail } from '../../../core/problem.ts'
import { Id } from '../../../core/shapes.ts'
import { accountSubject } from '../account-views.ts'
import { ClientCredentials } from '../shapes.ts'
import { lockAccount, saveAccount } from '../store.ts'
import { newClientSecret } from './secrets.ts'

export const rotateServiceSecret = action({
  name: 'rotateServiceSecret',
  summary: 'Replace the client secret of a service account; the old one ends at once',
  kind: 'command',
  roles: ['administrator'],
  input: z.strictObject({ accountId: Id }),
  output: ClientCredentials.meta({ id: 'ClientCredentials' }),
  subject: ({ accountId }) => accountSubject(accountId),
  idempotent: false,
  async run({ db }, { accountId }) {
    const account = (await lockAccount(db, accountId)) ?? fail('not-found')
    if (account.kind !== 'service') fail('wrong-account-kind', { kind: account.kind })
    const { clientSecret, hash: clientSecretHash } = newClientSecret()
    await saveAccount(db, accountId, { clientSecretHash })
    return { clientId: accountId, clientSecret }
  },
})
