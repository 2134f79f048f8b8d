import { z } from 'zod'
import type { ZodOpenApiPathsObject } from 'zod-openapi'
import { problemResponses } from '../../../core/openapi.ts'
import { InstantText } from '../../../core/shapes.ts'

const TokenRequest = z
  .strictObject({
    grant_type: z.enum(['client_credentials', 'refresh_token']),
    client_id: z.string().optional(),
    client_secret: z.string().optional(),
    refresh_token: z.string().optional(),
  })
  .meta({ id: 'OAuthTokenRequest' })

const TokenResponse = z
  .strictObject({
    access_token: z.string(),
    token_type: z.literal('Bearer'),
    expires_in: z.int(),
    refresh_token: z.string().optional(),
  })
  .meta({ id: 'OAuthTokenResponse' })

const TokenError = z.strictObject({ error: z.string() }).meta({ id: 'OAuthError' })

const PublicKey = z
  .strictObject({
    kty: z.string(),
    crv: z.string(),
    x: z.string(),
    y: z.string(),
    kid: z.string(),
    alg: z.string(),
    use: z.string(),
  })
  .meta({ id: 'PublicKey', description: 'RFC 7517' })

const KeySet = z.strictObject({ keys: z.array(PublicKey) }).meta({ id: 'KeySet' })

const WithdrawnKey = z
  .strictObject({ kid: z.string(), withdrawnAt: InstantText, reason: z.string() })
  .meta({ id: 'WithdrawnKey', description: 'Nothing that it signed is believed any more' })
const CertificateKeySet = z
  .strictObject({ keys: z.array(PublicKey), withdrawn: z.array(WithdrawnKey) })
  .meta({ id: 'CertificateKeySet' })

const json = (schema: z.ZodType) => ({ 'application/json': { schema } })
const common = { tags: ['accounts'], security: [] }
const unchanged = { '304': { description: 'Unchanged since the ETag in If-None-Match' } }

/** OpenAPI of the addresses whose form other standards fix. */
export const oauthPaths: ZodOpenApiPathsObject = {
  '/v1/oauth/token': {
    post: {
      ...common,
      operationId: 'oauthToken',
      summary: 'OAuth 2 token endpoint (RFC 6749): client credentials, refresh token',
      requestBody: { required: true, content: { 'application/x-www-form-urlencoded': { schema: TokenRequest } } },
      responses: {
        '200': { description: 'The tokens', content: json(TokenResponse) },
        '4XX': { description: 'Refused, RFC 6749 §5.2', content: json(TokenError) },
        '5XX': { description: 'Failed', content: json(TokenError) },
      },
    },
  },
  '/.well-known/jwks.json': {
    get: {
      ...common,
      operationId: 'jwks',
      summary: 'Public keys of the access tokens (RFC 7517)',
      responses: {
        '200': {
          description: 'The keys',
          content: json(KeySet),
        },
        ...unchanged,
        ...problemResponses,
      },
    },
  },
  '/.well-known/certificate-keys.json': {
    get: {
      ...common,
      operationId: 'certificateKeys',
      summary: 'Public keys of what is printed on certificates and labels (RFC 7517); fetched once a day they suffice',
      responses: {
        '200': {
          description: 'The keys, and the names of those that were withdrawn',
          content: json(CertificateKeySet),
        },
        ...unchanged,
        ...problemResponses,
      },
    },
  },
  '/.well-known/oauth-authorization-server': {
    get: {
      ...common,
      operationId: 'oauthMetadata',
      summary: 'What the token endpoint offers (RFC 8414)',
      responses: {
        '200': {
          description: 'The metadata',
          content: json(
            z.looseObject({ issuer: z.string(), token_endpoint: z.string() }).meta({ id: 'OAuthMetadata' }),
          ),
        },
        ...unchanged,
        ...problemResponses,
      },
    },
  },
}
