import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

/** Makes and opens the keys that the serials of batches are enciphered with. */
export type StampSecrets = {
  /** A fresh key of 32 bytes for a batch, sealed under SECRET_KEY. */
  make(batchId: string): Buffer
  open(batchId: string, sealed: Buffer): Buffer
}

const nonceBytes = 12
const tagBytes = 16

/** AES-256-GCM under a key derived from SECRET_KEY, so that a copy of the database alone makes no stamps. */
export function stampSecrets(secretKey: string): StampSecrets {
  const key = Buffer.from(hkdfSync('sha256', secretKey, '', 'ocop stamps', 32))
  return {
    make(batchId) {
      const nonce = randomBytes(nonceBytes)
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(batchId))
      const body = [cipher.update(randomBytes(32)), cipher.final()]
      return Buffer.concat([nonce, cipher.getAuthTag(), ...body])
    },
    open(batchId, sealed) {
      const cipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceBytes), { authTagLength: tagBytes })
      cipher.setAAD(Buffer.from(batchId)).setAuthTag(sealed.subarray(nonceBytes, nonceBytes + tagBytes))
      try {
        return Buffer.concat([cipher.update(sealed.subarray(nonceBytes + tagBytes)), cipher.final()])
      } catch (cause) {
        throw new Error('SECRET_KEY is not the one that the stamps in the database were sealed under', { cause })
      }
    },
  }
}
