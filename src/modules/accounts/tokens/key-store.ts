import { asc, isNull, lte, sql } from 'drizzle-orm'
import type { Instant } from '../../../core/clock.ts'
import type { Db } from '../../../core/db.ts'
import { signingKeys } from '../tables.ts'

/** Channel told when a key is added, so that every instance reads the keys again. */
export const signingKeysChannel = 'ocop_signing_keys'

/** Holds others who would add a key until the transaction ends. */
export async function lockSigningKeys(db: Db): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended('ocop signing keys', 0))`)
}

/** All keys in the order in which they begin to sign. */
export const readSigningKeys = (db: Db) =>
  db.select().from(signingKeys).orderBy(asc(signingKeys.activeFrom), asc(signingKeys.createdAt))

export async function insertSigningKey(db: Db, key: typeof signingKeys.$inferInsert): Promise<void> {
  await db.insert(signingKeys).values(key)
}

/** Ends all keys at an instant to come, and deletes those that ended before now. */
export async function retireSigningKeys(
  db: Db,
  { now, retiredAt }: { now: Instant; retiredAt: Instant },
): Promise<void> {
  await db.delete(signingKeys).where(lte(signingKeys.retiredAt, now))
  await db.update(signingKeys).set({ retiredAt }).where(isNull(signingKeys.retiredAt))
}

export async function announceKeys(db: Db): Promise<void> {
  await db.execute(sql`select pg_notify(${signingKeysChannel}, '')`)
}
