import { and, asc, eq, inArray, isNull, notInArray, sql } from 'drizzle-orm'
import type { Instant } from '../../core/clock.ts'
import type { Db } from '../../core/db.ts'
import { grants } from '../accounts/tables.ts'
import { certificates, decisionItems } from '../certification/tables.ts'
import { dossiers } from '../dossiers/tables.ts'
import type { Producer } from '../producers/store.ts'
import { producerClaimRequests, producerClaims, producers, products } from '../producers/tables.ts'
import type { Merge, Way } from './product-store.ts'

/** Products of a producer, merged ones too, locked in the order of their ids. */
export const lockProductsOf = (db: Db, producerId: string) =>
  db
    .select({ id: products.id, setNo: products.setNo })
    .from(products)
    .where(eq(products.producerId, producerId))
    .orderBy(asc(products.id))
    .for('no key update')

/** What was handed in as one producer belongs to another from now on; its papers keep the name. Ids of what was handed in. */
export async function moveDossiersOf(db: Db, { keptId, mergedId }: Way): Promise<string[]> {
  const written = sql`coalesce(${dossiers.writtenProducerId}, ${mergedId})`
  const moved = await db
    .update(dossiers)
    .set({
      producerId: keptId,
      writtenProducerId: sql`case when ${dossiers.filedAt} is not null then ${written} end`,
      version: sql`${dossiers.version} + 1`,
    })
    .where(eq(dossiers.producerId, mergedId))
    .returning({ id: dossiers.id, filedAt: dossiers.filedAt })
  return moved.filter(({ filedAt }) => filedAt !== null).map(({ id }) => id)
}

/** The same for certificates, which print the name. */
export async function moveCertificatesOf(db: Db, { keptId, mergedId }: Way): Promise<string[]> {
  const moved = await db
    .update(certificates)
    .set({ producerId: keptId, version: sql`${certificates.version} + 1` })
    .where(eq(certificates.producerId, mergedId))
    .returning({ id: certificates.id })
  return moved.map(({ id }) => id)
}

/** The same for products, and for what decisions are about. Ids of the products. */
export async function moveProductsOf(db: Db, { keptId, mergedId }: Way): Promise<string[]> {
  const own = db.select({ id: products.id }).from(products).where(eq(products.producerId, mergedId))
  await db
    .update(decisionItems)
    .set({ writtenProducerId: mergedId })
    .where(and(inArray(decisionItems.productId, own), isNull(decisionItems.writtenProducerId)))
  const moved = await db
    .update(products)
    .set({ producerId: keptId, version: sql`${products.version} + 1` })
    .where(eq(products.producerId, mergedId))
    .returning({ id: products.id })
  return moved.map(({ id }) => id)
}

/** Whoever acted for one producer acts for another from now on. Ids of their accounts. */
export async function moveGrants(db: Db, { keptId, mergedId }: Way): Promise<string[]> {
  const holders = db.select({ id: grants.accountId }).from(grants).where(eq(grants.producerId, keptId))
  const ofMerged = eq(grants.producerId, mergedId)
  const moved = await db
    .update(grants)
    .set({ producerId: keptId })
    .where(and(ofMerged, notInArray(grants.accountId, holders)))
    .returning({ id: grants.accountId })
  const doubled = await db.delete(grants).where(ofMerged).returning({ id: grants.accountId })
  return [...moved, ...doubled].map(({ id }) => id)
}

/**
 * Codes on receipts go over, used ones too, and requests that were granted. A code that is open ends where the producer
 * that is left has one of its own or an account.
 */
export async function moveClaims(db: Db, { keptId, mergedId }: Way, now: Instant): Promise<void> {
  const held = sql`exists (select from ${grants} held where held.producer_id = ${keptId})`
  const open = sql`exists (select from ${producerClaims} other where other.producer_id = ${keptId} and other.ended_at is null)`
  await db
    .update(producerClaims)
    .set({ endedAt: now })
    .where(and(eq(producerClaims.producerId, mergedId), isNull(producerClaims.endedAt), sql`(${held} or ${open})`))
  for (const table of [producerClaims, producerClaimRequests]) {
    await db.update(table).set({ producerId: keptId }).where(eq(table.producerId, mergedId))
  }
}

/** Leaves a producer that was there twice as what it was, and what was merged into it before follows. */
export async function buryProducer(db: Db, id: string, { keptId, ...merge }: Merge): Promise<void> {
  const changed = { mergedInto: keptId, version: sql`${producers.version} + 1` }
  await db.update(producers).set(changed).where(eq(producers.mergedInto, id))
  await db
    .update(producers)
    .set({ ...changed, ...merge })
    .where(eq(producers.id, id))
}

/** Writes that more belongs to the producer that is left. */
export async function raiseVersion(db: Db, { id, version }: Producer): Promise<void> {
  await db
    .update(producers)
    .set({ version: version + 1 })
    .where(eq(producers.id, id))
}
