import { connection, mutation, query } from '../../core/graphql.ts'
import { type Module, route } from '../../core/module.ts'
import { account } from './account.ts'
import { accounts } from './accounts.ts'
import { createAccount } from './create-account.ts'
import { createServiceAccount } from './create-service-account.ts'
import { disableAccount } from './disable-account.ts'
import { enableAccount } from './enable-account.ts'
import { grantClientToken } from './grant-client-token.ts'
import { grantRole } from './grant-role.ts'
import { linkIdentity } from './link-identity.ts'
import { me } from './me.ts'
import { oauth } from './oauth.ts'
import { oauthPaths } from './oauth-paths.ts'
import { refreshTokens } from './refresh-tokens.ts'
import { resetPassword } from './reset-password.ts'
import { revokeRole } from './revoke-role.ts'
import { rotateServiceSecret } from './rotate-service-secret.ts'
import { rotateSigningKey } from './rotate-signing-key.ts'
import { setPassword } from './set-password.ts'
import { signIn } from './sign-in.ts'
import { signOut } from './sign-out.ts'
import { grantsOf } from './store.ts'
import { unlinkIdentity } from './unlink-identity.ts'
import { wellKnown } from './well-known.ts'

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
    },
  },
  grantsOf,
  paths: oauthPaths,
  async plugin(server, app) {
    wellKnown(server, app)
    await oauth(server, app)
  },
}
