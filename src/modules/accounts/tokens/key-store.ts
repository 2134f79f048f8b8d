import { and, asc, eq, isNull, lte, sql } from 'drizzle-orm'
import type { Instant } from '../../../core/clock.ts'
import { type Db, firstOf } from '../../../core/db.ts'
import type { KeyPurpose } from '../rules.ts'
import { signingKeys } from '../tables.ts'

/** Channel told when a key is added, so that every instance reads the keys again. */
export const signingKeysChannel = 'ocop_signing_keys'

/** Holds others who would add a key until the transaction ends. */
export async function lockSigningKeys(db: Db): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended('ocop signing keys', 0))`)
}

/** All keys of a purpose in the order in which they begin to sign. */
export const readSigningKeys = (db: Db, purpose: KeyPurpose) =>
  db
    .select()
    .from(signingKeys)
    .where(eq(signingKeys.purpose, purpose))
    .orderBy(asc(signingKeys.activeFrom), asc(signingKeys.createdAt))

export async function insertSigningKey(db: Db, key: typeof signingKeys.$inferInsert): Promise<void> {
  await db.insert(signingKeys).values(key)
}

/** Ends all keys of access tokens at an instant to come, and deletes those that ended before now. */
export async function retireTokenKeys(db: Db, { now, retiredAt }: { now: Instant; retiredAt: Instant }): Promise<void> {
  const ofTokens = eq(signingKeys.purpose, 'access-token')
  await db.delete(signingKeys).where(and(ofTokens, lte(signingKeys.retiredAt, now)))
  await db
    .update(signingKeys)
    .set({ retiredAt })
    .where(and(ofTokens, isNull(signingKeys.retiredAt)))
}

/** The key of that name, locked until the transaction ends, or null. */
export const lockSigningKey = async (db: Db, kid: string) =>
  firstOf(await db.select().from(signingKeys).where(eq(signingKeys.kid, kid)).for('update'))

export async function saveWithdrawal(
  db: Db,
  { kid, withdrawnAt, reason }: { kid: string; withdrawnAt: Instant; reason: string },
): Promise<void> {
  await db.update(signingKeys).set({ withdrawnAt, withdrawalReason: reason }).where(eq(signingKeys.kid, kid))
}

export async function announceKeys(db: Db): Promise<void> {
  await db.execute(sql`select pg_notify(${signingKeysChannel}, '')`)
}
