import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { fail } from '../../../core/problem.ts'
import { accountSubject } from '../account-views.ts'
import { isClientSecret } from '../people/secrets.ts'
import { ClientToken, Secret } from '../shapes.ts'
import { lockAccount } from '../store.ts'
import { issueAccessToken } from './access-tokens.ts'

export const grantClientToken = action({
  name: 'grantClientToken',
  summary: 'An access token for a service account (OAuth 2 client credentials)',
  kind: 'command',
  roles: 'public',
  input: z.strictObject({ clientId: z.string().min(1).max(100), clientSecret: Secret }),
  output: ClientToken,
  subject: (_, { accountId }) => accountSubject(accountId),
  redact: ['clientSecret'],
  idempotent: false,
  async run({ db, now, world }, { clientId, clientSecret }) {
    const account = z.uuid().safeParse(clientId).success ? await lockAccount(db, clientId) : null
    // Guesses are not slowed: a secret of 256 random bits outlasts them.
    if (!account?.clientSecretHash || account.disabledAt !== null) fail('wrong-credentials')
    if (!isClientSecret(clientSecret, account.clientSecretHash)) fail('wrong-credentials')
    return { accountId: account.id, ...issueAccessToken(world, account.id, now), tokenType: 'Bearer' as const }
  },
})
