/** What RFC 6749 §5.2 lets a token endpoint answer. */
export type OAuthFault =
  | 'invalid_request'
  | 'invalid_client'
  | 'invalid_grant'
  | 'invalid_scope'
  | 'unsupported_grant_type'
  | 'temporarily_unavailable'
  | 'server_error'

export type TokenRequest =
  | { grant: 'client_credentials'; clientId: string; clientSecret: string }
  | { grant: 'refresh_token'; refreshToken: string }

type Client = { clientId: string; clientSecret: string }

const decoded = (text: string): string => decodeURIComponent(text.replaceAll('+', ' '))

/** Client id and secret of an HTTP Basic header, each form-encoded (RFC 6749 §2.3.1). */
function basicClient(authorization: string): Client | OAuthFault {
  const encoded = /^basic +([\w+/]+=*)$/i.exec(authorization)?.[1]
  const [, id, secret] = /^([^:]+):(.+)$/s.exec(Buffer.from(encoded ?? '', 'base64').toString()) ?? []
  if (!id || !secret) return 'invalid_client'
  try {
    return { clientId: decoded(id), clientSecret: decoded(secret) }
  } catch {
    return 'invalid_client'
  }
}

function clientOf(form: URLSearchParams, authorization: string | undefined): Client | OAuthFault {
  const [clientId, clientSecret] = [form.get('client_id'), form.get('client_secret')]
  if (authorization !== undefined) return clientSecret === null ? basicClient(authorization) : 'invalid_request'
  return clientId && clientSecret ? { clientId, clientSecret } : 'invalid_client'
}

/** Reads a request to the token endpoint (RFC 6749 §3.2). */
export function readTokenRequest(form: URLSearchParams, authorization: string | undefined): TokenRequest | OAuthFault {
  if (new Set(form.keys()).size !== form.size) return 'invalid_request'
  // Roles decide what a token may; there is nothing to narrow them by.
  if (form.get('scope')) return 'invalid_scope'
  const grant = form.get('grant_type')
  if (grant === 'client_credentials') {
    const client = clientOf(form, authorization)
    return typeof client === 'string' ? client : { grant, ...client }
  }
  if (grant !== 'refresh_token') return grant === null ? 'invalid_request' : 'unsupported_grant_type'
  // Refresh tokens are given to people, who use no client of their own.
  if (authorization !== undefined || form.get('client_secret')) return 'invalid_grant'
  const refreshToken = form.get('refresh_token')
  return refreshToken ? { grant, refreshToken } : 'invalid_request'
}
