import { and, eq, isNull } from 'drizzle-orm'
import { type Db, lockedOf } from '../../../core/db.ts'
import { fail } from '../../../core/problem.ts'
import { grants } from '../../accounts/tables.ts'
import { type Producer, producerColumns, refuseMerged } from '../store.ts'
import { producerClaims, producers } from '../tables.ts'

export type ProducerClaim = typeof producerClaims.$inferSelect

/** Ends the code that a producer has, if any. */
export async function endOpenClaim(db: Db, producerId: string, endedAt: string): Promise<void> {
  const openOne = and(eq(producerClaims.producerId, producerId), isNull(producerClaims.endedAt))
  await db.update(producerClaims).set({ endedAt }).where(openOne)
}

/** Ends the code that a producer has, if any, and gives it another. */
export async function replaceClaim(db: Db, claim: ProducerClaim): Promise<void> {
  await endOpenClaim(db, claim.producerId, claim.issuedAt)
  await db.insert(producerClaims).values(claim)
}

/** The producer whose code this is, both locked; null when there is none or the code was used or replaced. */
export async function lockClaimed(db: Db, codeHash: Buffer): Promise<{ claimId: string; producer: Producer } | null> {
  return lockedOf(() =>
    db
      .select({ claimId: producerClaims.id, producer: producerColumns })
      .from(producerClaims)
      .innerJoin(producers, eq(producers.id, producerClaims.producerId))
      .where(and(eq(producerClaims.codeHash, codeHash), isNull(producerClaims.endedAt)))
      .for('update'),
  )
}

export async function endClaim(db: Db, id: string, used: { usedBy: string; endedAt: string }): Promise<void> {
  await db.update(producerClaims).set(used).where(eq(producerClaims.id, id))
}

/** Whether somebody acts for the producer. */
export async function isHeld(db: Db, producerId: string): Promise<boolean> {
  const rows = await db.select({ id: grants.id }).from(grants).where(eq(grants.producerId, producerId)).limit(1)
  return rows.length > 0
}

/**
 * Locks a producer for an office that acts in its place. A role on it comes with a key lock on its row, so whoever
 * gets one comes before this, and is seen, or waits until the office is done.
 *
 * @throws producer-claimed when somebody acts for the producer, merged when nobody does any more
 */
export async function lockUnheld(db: Db, producerId: string): Promise<void> {
  const { id, mergedInto } = producers
  const rows = await db.select({ id, mergedInto }).from(producers).where(eq(id, producerId)).for('update')
  rows.forEach(refuseMerged)
  if (await isHeld(db, producerId)) fail('producer-claimed')
}
