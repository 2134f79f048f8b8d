import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { publicActor } from '../../../core/actor.ts'
import { perform } from '../../../core/perform.ts'
import { isFault, problemOf } from '../../../core/problem-of.ts'
import type { App } from '../../../core/world.ts'
import { refreshTokens } from '../sign-in/refresh-tokens.ts'
import { grantClientToken } from './grant-client-token.ts'
import { type OAuthFault, readTokenRequest, type TokenRequest } from './oauth-request.ts'

/** The OAuth 2 token endpoint (RFC 6749): form in, JSON out, and errors in the words of OAuth. */
export async function oauth(server: FastifyInstance, app: App): Promise<void> {
  await server.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
      done(null, new URLSearchParams(String(body))),
    )
    scope.addHook('onRequest', async (_request, reply) => {
      reply.headers({ 'cache-control': 'no-store', pragma: 'no-cache' })
    })
    scope.setErrorHandler((error, request, reply) => {
      const problem = problemOf(error)
      const { code, extra } = problem
      if (isFault(error, problem)) request.log.error({ err: error }, 'token request failed')
      if (extra.retryAfter !== undefined) reply.header('retry-after', extra.retryAfter)
      return sendFault(request, reply, faultOf(code))
    })
    scope.post('/v1/oauth/token', async (request, reply) => {
      const { body, headers } = request
      const form = body instanceof URLSearchParams ? body : new URLSearchParams()
      const asked = readTokenRequest(form, headers.authorization)
      return typeof asked === 'string' ? sendFault(request, reply, asked) : granted(app, asked, request.id)
    })
  })
}

/** The answer of RFC 6749 §5.1. */
async function granted(app: App, asked: TokenRequest, requestId: string) {
  const request = { actor: publicActor, requestId }
  if (asked.grant === 'client_credentials') {
    const { clientId, clientSecret } = asked
    const { output } = await perform(app, grantClientToken, { clientId, clientSecret }, request)
    return { access_token: output.accessToken, token_type: output.tokenType, expires_in: output.expiresIn }
  }
  const { output } = await perform(app, refreshTokens, { refreshToken: asked.refreshToken }, request)
  const { accessToken, tokenType, expiresIn, refreshToken } = output
  return { access_token: accessToken, token_type: tokenType, expires_in: expiresIn, refresh_token: refreshToken }
}

function faultOf(code: string): OAuthFault {
  if (code === 'wrong-credentials') return 'invalid_client'
  if (code === 'invalid-token') return 'invalid_grant'
  if (code === 'service-busy') return 'temporarily_unavailable'
  return code === 'internal-error' ? 'server_error' : 'invalid_request'
}

const statusOf: Partial<Record<OAuthFault, number>> = {
  invalid_client: 401,
  temporarily_unavailable: 503,
  server_error: 500,
}

function sendFault(request: FastifyRequest, reply: FastifyReply, error: OAuthFault): FastifyReply {
  const status = statusOf[error] ?? 400
  // RFC 6749 §5.2: the scheme that the client tried, if it was a header.
  if (status === 401 && request.headers.authorization !== undefined)
    reply.header('www-authenticate', 'Basic realm="ocop"')
  return reply.code(status).send({ error })
}
