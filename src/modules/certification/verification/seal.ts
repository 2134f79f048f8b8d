import jwt from 'jsonwebtoken'
import { z } from 'zod'
import type { Instant, LegalDay } from '../../../core/clock.ts'
import type { SigningKeys } from '../../accounts/tokens/signing-keys.ts'

/** What a label vouches for when nobody can be asked: whether it still holds cannot be known from it. */
export type Sealed = { code: string; star: number; expiresOn: LegalDay; product: string }

// Names of one letter: with a long name of a product they decide whether a print of 3 cm can be scanned.
const Claims = z.strictObject({
  c: z.string(),
  s: z.int(),
  e: z.iso.date(),
  p: z.string(),
})

const algorithm = 'ES256'
const nameLength = 40

/** The beginning of a name that tells the product, so that a code copied to another one is noticed. */
function shortName(name: string): string {
  const characters = Array.from(name.normalize('NFC'))
  return characters.length > nameLength ? `${characters.slice(0, nameLength - 1).join('')}…` : characters.join('')
}

/** A JWS in compact form (RFC 7515) by the key of certificates that signs now; another one at each call, as ECDSA is. */
export function sealOf(keys: SigningKeys, certificate: Sealed, now: Instant): { kid: string; jws: string } {
  const { kid, privateKey } = keys.signer(now)
  const { code: c, star: s, expiresOn: e, product } = certificate
  const claims: z.output<typeof Claims> = { c, s, e, p: shortName(product) }
  const header = { alg: algorithm, typ: undefined }
  return { kid, jws: jwt.sign(claims, privateKey, { algorithm, keyid: kid, noTimestamp: true, header }) }
}

/** Whether a seal names a key that was withdrawn. */
export const isSealWithdrawn = (keys: SigningKeys, jws: string): boolean => {
  try {
    const kid = jwt.decode(jws, { complete: true })?.header.kid
    return kid !== undefined && keys.isWithdrawn(kid)
  } catch {
    return false
  }
}

/** What a seal says, if a published key of certificates signed it, else null. */
export function readSeal(keys: SigningKeys, jws: string, now: Instant): Sealed | null {
  try {
    const { header } = jwt.decode(jws, { complete: true }) ?? {}
    // Credentials are signed by the same keys and say their type.
    const key = header?.kid && header.typ === undefined ? keys.verifier(header.kid, now) : null
    if (!key) return null
    const {
      c: code,
      s: star,
      e: expiresOn,
      p: product,
    } = Claims.parse(jwt.verify(jws, key, { algorithms: [algorithm] }))
    return { code, star, expiresOn, product }
  } catch {
    return null
  }
}
