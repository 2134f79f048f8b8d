import { createHash } from 'node:crypto'
import jwt from 'jsonwebtoken'
import { LRUCache } from 'lru-cache'
import type { Instant } from '../../../core/clock.ts'
import type { World } from '../../../core/world.ts'

/** The DID of this service (did:web): its document is at `/.well-known/did.json`. */
export function issuerDid({ publicUrl }: Pick<World, 'publicUrl'>): string {
  const { host, pathname } = new URL(publicUrl)
  const parts = pathname.split('/').filter(Boolean)
  return ['did:web', encodeURIComponent(host), ...parts].join(':')
}

/** The first contexts of every credential; what is of this programme has names of its own vocabulary. */
export const contextsOf = ({ publicUrl }: Pick<World, 'publicUrl'>) => [
  'https://www.w3.org/ns/credentials/v2',
  { '@vocab': `${publicUrl}/ns/certificate#` },
]

/** `application/vc+jwt` (VC-JOSE-COSE 1.0). */
export const mediaType = 'application/vc+jwt'

// ECDSA is random: signed anew at each question, nobody who asks again would be told that nothing changed.
const signed = new LRUCache<string, string>({ max: 1_000 })

/** A credential as a JWT by the key of certificates that signs now; the same one while the credential is the same. */
export function signCredential(
  world: Pick<World, 'certificateKeys' | 'publicUrl'>,
  credential: Record<string, unknown>,
  now: Instant,
): string {
  const { kid, privateKey } = world.certificateKeys.signer(now)
  const key = createHash('sha256').update(kid).update(JSON.stringify(credential)).digest('base64')
  const known = signed.get(key)
  if (known) return known
  const did = issuerDid(world)
  const header = { alg: 'ES256', typ: 'vc+jwt', cty: 'vc', iss: did }
  const options = { algorithm: 'ES256', keyid: `${did}#${kid}`, noTimestamp: true, header } as const
  const made = jwt.sign(credential, privateKey, options)
  signed.set(key, made)
  return made
}
