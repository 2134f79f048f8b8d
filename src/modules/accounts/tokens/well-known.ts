import type { FastifyInstance } from 'fastify'
import { openToOthers, tagHeaders } from '../../../core/rest.ts'
import type { App } from '../../../core/world.ts'
import { publishedAheadSeconds, signaturesTag } from './signing-keys.ts'

const keptFor = (seconds: number) => `public, max-age=${seconds}`
const cacheControl = keptFor(publishedAheadSeconds['access-token'])

/** What other systems need to verify our tokens and to ask for some. */
export function wellKnown(server: FastifyInstance, { clock, world }: App): void {
  const { publicUrl, keys, certificateKeys } = world
  server.get('/.well-known/jwks.json', async (_request, reply) => {
    reply.header('cache-control', cacheControl)
    return { keys: keys.published(clock().toISOString()) }
  })
  server.get('/.well-known/certificate-keys.json', async (_request, reply) => {
    reply.header('cache-control', keptFor(publishedAheadSeconds.certificate / 24))
    reply.headers({ ...openToOthers, ...tagHeaders([signaturesTag]) })
    // Members besides `keys` are ignored by whoever does not know them (RFC 7517 §5).
    return { keys: certificateKeys.published(clock().toISOString()), withdrawn: certificateKeys.withdrawn() }
  })
  // RFC 8414 §2
  const metadata = {
    issuer: publicUrl,
    token_endpoint: `${publicUrl}/v1/oauth/token`,
    jwks_uri: `${publicUrl}/.well-known/jwks.json`,
    response_types_supported: [],
    grant_types_supported: ['client_credentials', 'refresh_token'],
    token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post', 'none'],
    service_documentation: publicUrl,
  }
  server.get('/.well-known/oauth-authorization-server', async (_request, reply) => {
    reply.header('cache-control', cacheControl)
    return metadata
  })
}
