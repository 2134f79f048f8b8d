import { createPublicKey, type KeyObject } from 'node:crypto'
import type { Clock, Instant } from '../../../core/clock.ts'
import { type Database, transaction } from '../../../core/db.ts'
import type { PublicJwk } from '../tables.ts'
import { insertSigningKey, lockSigningKeys, readSigningKeys } from './key-store.ts'
import { type NewSigningKey, newSigningKey, sealedUnder } from './sealed-key.ts'

/** How long others may keep `/.well-known/jwks.json`; a new key is published that long before it signs. */
export const publishedAheadSeconds = 300

/** The keys of access tokens as this instance knows them. */
export type SigningKeys = {
  /** The key that signs now. */
  signer(now: Instant): { kid: string; privateKey: KeyObject }
  /** The public key of that name while it is published, else null. */
  verifier(kid: string, now: Instant): KeyObject | null
  /** What `/.well-known/jwks.json` shows: also keys that sign later, or signed tokens that may still hold. */
  published(now: Instant): PublicJwk[]
  /** A fresh ES256 key, sealed under SECRET_KEY, not stored yet. */
  generate(): NewSigningKey
  reload(): Promise<void>
}

type Known = {
  publicJwk: PublicJwk
  privateKey: KeyObject
  publicKey: KeyObject
  activeFrom: Instant
  retiredAt: Instant | null
}

/**
 * Reads the keys, and makes the first one when there is none; instances that start together make one between them.
 * `secretKey` is at least 32 characters; throws when it is not the one that the stored keys were sealed under.
 */
export async function loadSigningKeys(
  database: Database,
  { secretKey, clock }: { secretKey: string; clock: Clock },
): Promise<SigningKeys> {
  const sealed = sealedUnder(secretKey)
  const generate = () => newSigningKey(sealed)
  let known: Known[] = []
  const reload = async () => {
    const rows = await readSigningKeys(database.db)
    // In the order in which they begin to sign.
    known = rows.map(({ privateKeySealed, ...row }) => ({
      ...row,
      privateKey: sealed.open(row.kid, privateKeySealed),
      publicKey: createPublicKey({ key: row.publicJwk, format: 'jwk' }),
    }))
  }
  await makeFirst(database, generate, clock().toISOString())
  await reload()
  const publishedAt = (now: Instant) => known.filter(({ retiredAt }) => retiredAt === null || retiredAt > now)
  return {
    signer(now) {
      const key = known.findLast(({ activeFrom }) => activeFrom <= now) ?? known[0]
      if (!key) throw new Error('there is no signing key')
      return { kid: key.publicJwk.kid, privateKey: key.privateKey }
    },
    verifier: (kid, now) => publishedAt(now).find(({ publicJwk }) => publicJwk.kid === kid)?.publicKey ?? null,
    published: (now) => publishedAt(now).map(({ publicJwk }) => publicJwk),
    generate,
    reload,
  }
}

async function makeFirst(database: Database, generate: () => NewSigningKey, now: Instant): Promise<void> {
  if ((await readSigningKeys(database.db)).length > 0) return
  await transaction(database, async (db) => {
    await lockSigningKeys(db)
    const made = await readSigningKeys(db)
    if (made.length === 0) await insertSigningKey(db, { ...generate(), createdAt: now, activeFrom: now })
    return { value: undefined }
  })
}
