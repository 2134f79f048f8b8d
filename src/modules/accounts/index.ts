import { connection, mutation, query } from '../../core/graphql.ts'
import { type Module, route } from '../../core/module.ts'
import { account } from './account.ts'
import { accounts } from './accounts.ts'
import { me } from './me.ts'
import { createAccount } from './people/create-account.ts'
import { createServiceAccount } from './people/create-service-account.ts'
import { disableAccount } from './people/disable-account.ts'
import { enableAccount } from './people/enable-account.ts'
import { grantRole } from './people/grant-role.ts'
import { linkIdentity } from './people/link-identity.ts'
import { resetPassword } from './people/reset-password.ts'
import { revokeRole } from './people/revoke-role.ts'
import { rotateServiceSecret } from './people/rotate-service-secret.ts'
import { unlinkIdentity } from './people/unlink-identity.ts'
import { refreshTokens } from './sign-in/refresh-tokens.ts'
import { setPassword } from './sign-in/set-password.ts'
import { signIn } from './sign-in/sign-in.ts'
import { signOut } from './sign-in/sign-out.ts'
import { grantsOf } from './store.ts'
import { grantClientToken } from './tokens/grant-client-token.ts'
import { oauth } from './tokens/oauth.ts'
import { oauthPaths } from './tokens/oauth-paths.ts'
import { rotateSigningKey } from './tokens/rotate-signing-key.ts'
import { wellKnown } from './tokens/well-known.ts'
import { withdrawSigningKey } from './tokens/withdraw-signing-key.ts'

export const accountsModule: Module = {
  name: 'accounts',
  summary: 'People and programs, their roles, and how they sign in',
  routes: [
    route('POST', '/sign-ins', 200, signIn),
    route('POST', '/sign-ins/refresh', 200, refreshTokens),
    route('POST', '/sign-ins/end', 200, signOut),
    route('POST', '/client-tokens', 200, grantClientToken),
    route('GET', '/me', 200, me),
    route('PUT', '/me/password', 200, setPassword),
    route('GET', '/accounts', 200, accounts),
    route('POST', '/accounts', 201, createAccount),
    route('GET', '/accounts/:accountId', 200, account),
    route('POST', '/accounts/:accountId/password', 200, resetPassword),
    route('POST', '/accounts/:accountId/grants', 200, grantRole),
    route('DELETE', '/accounts/:accountId/grants/:grantId', 200, revokeRole),
    route('POST', '/accounts/:accountId/identities', 200, linkIdentity),
    route('DELETE', '/accounts/:accountId/identities/:identityId', 200, unlinkIdentity),
    route('PUT', '/accounts/:accountId/disablement', 200, disableAccount),
    route('DELETE', '/accounts/:accountId/disablement', 200, enableAccount),
    route('POST', '/service-accounts', 201, createServiceAccount),
    route('POST', '/accounts/:accountId/client-secret', 200, rotateServiceSecret),
    route('POST', '/signing-keys', 201, rotateSigningKey),
    route('POST', '/signing-keys/:kid/withdrawal', 200, withdrawSigningKey),
  ],
  resolvers: {
    Query: { me: query(me), account: query(account), accounts: connection(accounts) },
    Mutation: {
      signIn: mutation(signIn),
      refreshTokens: mutation(refreshTokens),
      signOut: mutation(signOut),
      grantClientToken: mutation(grantClientToken),
      setPassword: mutation(setPassword),
      createAccount: mutation(createAccount),
      createServiceAccount: mutation(createServiceAccount),
      rotateServiceSecret: mutation(rotateServiceSecret),
      resetPassword: mutation(resetPassword),
      grantRole: mutation(grantRole),
      revokeRole: mutation(revokeRole),
      linkIdentity: mutation(linkIdentity),
      unlinkIdentity: mutation(unlinkIdentity),
      disableAccount: mutation(disableAccount),
      enableAccount: mutation(enableAccount),
      rotateSigningKey: mutation(rotateSigningKey),
      withdrawSigningKey: mutation(withdrawSigningKey),
    },
  },
  grantsOf,
  paths: oauthPaths,
  async plugin(server, app) {
    wellKnown(server, app)
    await oauth(server, app)
  },
}
