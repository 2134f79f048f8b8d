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
import type { KeyPurpose } from '../rules.ts'
import type { PublicJwk } from '../tables.ts'

type Sealing = { seal(kid: string, key: KeyObject): Buffer; open(kid: string, sealed: Buffer): KeyObject }

export type NewSigningKey = { purpose: KeyPurpose; kid: string; publicJwk: PublicJwk; privateKeySealed: Buffer }

const nonceBytes = 12
const tagBytes = 16

/** Names the key that seals: one for each purpose, so that a row under another purpose does not open. */
const sealedFor: Record<KeyPurpose, string> = {
  'access-token': 'ocop signing keys',
  certificate: 'ocop certificate keys',
}

/** AES-256-GCM under a key derived from SECRET_KEY, so that a copy of the database alone cannot sign anything. */
export function sealedUnder(secretKey: string, purpose: KeyPurpose): Sealing {
  const key = Buffer.from(hkdfSync('sha256', secretKey, '', sealedFor[purpose], 32))
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

/** Characters of the name of a key. In a QR code each one counts; 48 bits tell the few keys of a service apart. */
const nameLength: Record<KeyPurpose, number> = { 'access-token': 43, certificate: 8 }

/** A fresh ES256 key, named by the RFC 7638 thumbprint of its public half. */
export function newSigningKey({ seal }: Pick<Sealing, 'seal'>, purpose: KeyPurpose): NewSigningKey {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { crv, kty, x, y } = publicKey.export({ format: 'jwk' }) as Record<'crv' | 'kty' | 'x' | 'y', string>
  // The thumbprint is over these members in alphabetical order without white space.
  const thumbprint = createHash('sha256').update(JSON.stringify({ crv, kty, x, y })).digest('base64url')
  const kid = thumbprint.slice(0, nameLength[purpose])
  // Named to `ocop keys withdraw` it would be taken for an option.
  if (kid.startsWith('-')) return newSigningKey({ seal }, purpose)
  const publicJwk = { kty, crv, x, y, kid, alg: 'ES256', use: 'sig' } as const
  return { purpose, kid, publicJwk, privateKeySealed: seal(kid, privateKey) }
}
