import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'

/** What a link opens, for whom, until when. */
export type Linked = { dossierId: string; evidenceId: string; accountId: string; expiresAt: Date }

/** Writes and reads the last part of a signed link. */
export type SignedLinks = { sign(linked: Linked): string; read(token: string): Linked | null }

const idBytes = 16
const timeBytes = 6
const bodyBytes = 3 * idBytes + timeBytes

const bytesOf = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex')
const idAt = (body: Buffer, place: number): string =>
  body
    .toString('hex', place * idBytes, (place + 1) * idBytes)
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')

/**
 * Links under HMAC-SHA-256 by a key derived from SECRET_KEY (RFC 5869), so that nothing is stored for them and nothing
 * in the database can make one. `read` gives null for what was altered; whether it has expired the caller decides.
 */
export function signedLinks(secretKey: string): SignedLinks {
  const key = Buffer.from(hkdfSync('sha256', secretKey, '', 'ocop evidence links', 32))
  const macOf = (body: Buffer): Buffer => createHmac('sha256', key).update(body).digest()
  return {
    sign({ dossierId, evidenceId, accountId, expiresAt }) {
      const body = Buffer.alloc(bodyBytes, Buffer.concat([dossierId, evidenceId, accountId].map(bytesOf)))
      body.writeUIntBE(expiresAt.getTime(), 3 * idBytes, timeBytes)
      return Buffer.concat([body, macOf(body)]).toString('base64url')
    },
    read(token) {
      const bytes = Buffer.from(token, 'base64url')
      // One link has one spelling: bits that decoding passes over would make others that open as well.
      if (bytes.length !== bodyBytes + 32 || bytes.toString('base64url') !== token) return null
      const body = bytes.subarray(0, bodyBytes)
      if (!timingSafeEqual(bytes.subarray(bodyBytes), macOf(body))) return null
      const [dossierId, evidenceId, accountId] = [idAt(body, 0), idAt(body, 1), idAt(body, 2)]
      return { dossierId, evidenceId, accountId, expiresAt: new Date(body.readUIntBE(3 * idBytes, timeBytes)) }
    },
  }
}
