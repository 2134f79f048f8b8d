import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { parse, stringify } from 'uuid'

const idBytes = 16
const secretBytes = 32

const sha256 = (value: Buffer | string): Buffer => createHash('sha256').update(value).digest()

export type PresentedToken = { signInId: string; hash: Buffer }

/** A new refresh token of a sign-in, with the hash that is stored. The token names its sign-in, then 256 random bits. */
export function newRefreshToken(signInId: string): { refreshToken: string; hash: Buffer } {
  const bytes = Buffer.concat([parse(signInId), randomBytes(secretBytes)])
  return { refreshToken: bytes.toString('base64url'), hash: sha256(bytes) }
}

/** What a presented refresh token says, or null when it is none of ours. */
export function readRefreshToken(refreshToken: string): PresentedToken | null {
  const bytes = Buffer.from(refreshToken, 'base64url')
  if (bytes.length !== idBytes + secretBytes) return null
  try {
    return { signInId: stringify(bytes, 0), hash: sha256(bytes) }
  } catch {
    return null
  }
}

/** A new client secret with the hash that is stored. */
export function newClientSecret(): { clientSecret: string; hash: Buffer } {
  const clientSecret = randomBytes(secretBytes).toString('base64url')
  return { clientSecret, hash: sha256(clientSecret) }
}

export const isClientSecret = (presented: string, hash: Buffer): boolean => timingSafeEqual(sha256(presented), hash)
