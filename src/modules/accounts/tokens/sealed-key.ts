import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createPrivateKey,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto'
import type { PublicJwk } from '../tables.ts'

type Sealing = { seal(kid: string, key: KeyObject): Buffer; open(kid: string, sealed: Buffer): KeyObject }

export type NewSigningKey = { kid: string; publicJwk: PublicJwk; privateKeySealed: Buffer }

const nonceBytes = 12
const tagBytes = 16

/** AES-256-GCM under a key derived from SECRET_KEY, so that a copy of the database alone cannot sign tokens. */
export function sealedUnder(secretKey: string): Sealing {
  const key = Buffer.from(hkdfSync('sha256', secretKey, '', 'ocop signing keys', 32))
  return {
    seal(kid, privateKey) {
      const nonce = randomBytes(nonceBytes)
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(kid))
      const body = [cipher.update(privateKey.export({ type: 'pkcs8', format: 'der' })), cipher.final()]
      return Buffer.concat([nonce, cipher.getAuthTag(), ...body])
    },
    open(kid, sealed) {
      const cipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceBytes), { authTagLength: tagBytes })
      cipher.setAAD(Buffer.from(kid)).setAuthTag(sealed.subarray(nonceBytes, nonceBytes + tagBytes))
      try {
        const der = Buffer.concat([cipher.update(sealed.subarray(nonceBytes + tagBytes)), cipher.final()])
        return createPrivateKey({ key: der, type: 'pkcs8', format: 'der' })
      } catch (cause) {
        throw new Error('SECRET_KEY is not the one that the signing keys in the database were sealed under', { cause })
      }
    },
  }
}

/** A fresh ES256 key, named by the RFC 7638 thumbprint of its public half. */
export function newSigningKey({ seal }: Sealing): NewSigningKey {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { crv, kty, x, y } = publicKey.export({ format: 'jwk' }) as Record<'crv' | 'kty' | 'x' | 'y', string>
  // The thumbprint is over these members in alphabetical order without white space.
  const kid = createHash('sha256').update(JSON.stringify({ crv, kty, x, y })).digest('base64url')
  return { kid, publicJwk: { kty, crv, x, y, kid, alg: 'ES256', use: 'sig' }, privateKeySealed: seal(kid, privateKey) }
}
