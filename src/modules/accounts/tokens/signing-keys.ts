import { createPublicKey, type KeyObject } from 'node:crypto'
import type { Clock, Instant } from '../../../core/clock.ts'
import { type Database, transaction } from '../../../core/db.ts'
import { oneAtATime } from '../../../core/one-at-a-time.ts'
import type { KeyPurpose } from '../rules.ts'
import type { PublicJwk } from '../tables.ts'
import { insertSigningKey, lockSigningKeys, readSigningKeys } from './key-store.ts'
import { type NewSigningKey, newSigningKey, sealedUnder } from './sealed-key.ts'

/**
 * How long others may keep the published keys; a new key is published that long before it signs. Who checks labels
 * without a network fetches the keys of certificates once a day.
 */
export const publishedAheadSeconds: Record<KeyPurpose, number> = { 'access-token': 300, certificate: 86_400 }

/** By this name caches before the service let go of keys of certificates, and of what they signed, once one is withdrawn (migration 0062). */
export const signaturesTag = 'certificate-signatures'

/** The keys of one purpose as this instance knows them. */
export type SigningKeys = {
  /** The key that signs now. */
  signer(now: Instant): { kid: string; privateKey: KeyObject }
  /** The public key of that name while it is published, else null. */
  verifier(kid: string, now: Instant): KeyObject | null
  /** Whether a key of that name was withdrawn: what it signed is not believed, whoever signed it. */
  isWithdrawn(kid: string): boolean
  /** Names of those that were withdrawn, since when and why: the same array until the keys are read again. */
  withdrawn(): Withdrawn[]
  /** What is published: also keys that sign later, or signed what may still be shown. */
  published(now: Instant): PublicJwk[]
  /** A fresh ES256 key, sealed under SECRET_KEY, not stored yet. */
  generate(): NewSigningKey
  reload(): Promise<void>
}

export type Withdrawn = { kid: string; withdrawnAt: Instant; reason: string }

type Known = {
  publicJwk: PublicJwk
  privateKey: KeyObject
  publicKey: KeyObject
  activeFrom: Instant
  retiredAt: Instant | null
  withdrawnAt: Instant | null
  withdrawalReason: string | null
}

/**
 * Reads the keys, and makes the first one when there is none; instances that start together make one between them.
 * `secretKey` is at least 32 characters; throws when it is not the one that the stored keys were sealed under.
 */
export async function loadSigningKeys(
  database: Database,
  { secretKey, clock, purpose }: { secretKey: string; clock: Clock; purpose: KeyPurpose },
): Promise<SigningKeys> {
  const sealed = sealedUnder(secretKey, purpose)
  const generate = () => newSigningKey(sealed, purpose)
  let known: Known[] = []
  let withdrawn: Withdrawn[] = []
  const reload = oneAtATime(async () => {
    const rows = await readSigningKeys(database.db, purpose)
    // In the order in which they begin to sign.
    known = rows.map(({ privateKeySealed, ...row }) => ({
      ...row,
      privateKey: sealed.open(row.kid, privateKeySealed),
      publicKey: createPublicKey({ key: row.publicJwk, format: 'jwk' }),
    }))
    withdrawn = rows.flatMap(({ kid, withdrawnAt, withdrawalReason: reason }) =>
      withdrawnAt === null ? [] : [{ kid, withdrawnAt, reason: reason! }],
    )
  })
  await makeFirst(database, { purpose, generate, now: clock().toISOString() })
  await reload()
  const isBelieved = ({ withdrawnAt }: Known) => withdrawnAt === null
  const publishedAt = (now: Instant) =>
    known.filter((key) => isBelieved(key) && (key.retiredAt === null || key.retiredAt > now))
  return {
    signer(now) {
      const ours = known.filter(isBelieved)
      const key = ours.findLast(({ activeFrom }) => activeFrom <= now) ?? ours[0]
      if (!key) throw new Error('there is no signing key')
      return { kid: key.publicJwk.kid, privateKey: key.privateKey }
    },
    verifier: (kid, now) => publishedAt(now).find(({ publicJwk }) => publicJwk.kid === kid)?.publicKey ?? null,
    published: (now) => publishedAt(now).map(({ publicJwk }) => publicJwk),
    isWithdrawn: (kid) => withdrawn.some((one) => one.kid === kid),
    withdrawn: () => withdrawn,
    generate,
    reload,
  }
}

type First = { purpose: KeyPurpose; generate: () => NewSigningKey; now: Instant }

async function makeFirst(database: Database, { purpose, generate, now }: First): Promise<void> {
  if ((await readSigningKeys(database.db, purpose)).length > 0) return
  await transaction(database, async (db) => {
    await lockSigningKeys(db)
    const made = await readSigningKeys(db, purpose)
    if (made.length === 0) await insertSigningKey(db, { ...generate(), createdAt: now, activeFrom: now })
    return { value: undefined }
  })
}
