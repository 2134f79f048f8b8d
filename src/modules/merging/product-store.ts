import { and, asc, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../core/db.ts'
import { certificateColumns } from '../certification/store.ts'
import { certificates, decisionItems } from '../certification/tables.ts'
import { dossiers } from '../dossiers/tables.ts'
import type { Product } from '../producers/store.ts'
import { products } from '../producers/tables.ts'
import { sessionDossiers, sessions } from '../scoring/tables.ts'
import type { Recognition } from './rules.ts'

const ended = sql`${dossiers.state} in ('decided', 'withdrawn', 'disqualified')`
// Names are written out: of a select from one table Drizzle leaves the table's name away, in a subquery too.
const onAgenda = sql<boolean>`exists (select from ${sessionDossiers} item
  join ${sessions} session on session.id = item.session_id and session.state in ('planned', 'open')
  where item.dossier_id = dossiers.id)`

const dossiersWhere = (db: Db, condition: SQL) =>
  db
    .select({ id: dossiers.id, productId: dossiers.productId, open: sql<boolean>`not (${ended})`, inSession: onAgenda })
    .from(dossiers)
    .where(condition)
    .orderBy(asc(dossiers.id))
    .for('update', { of: dossiers })

/** Dossiers of products, locked in the order of their ids. */
export const lockDossiersOf = (db: Db, productIds: readonly string[]) =>
  dossiersWhere(db, inArray(dossiers.productId, [...productIds]))

/** Dossiers of a producer, locked in the same order. */
export const lockDossiersOfProducer = (db: Db, producerId: string) =>
  dossiersWhere(db, eq(dossiers.producerId, producerId))

/** Certificates of products that no act has ended, locked in the order of their ids. */
export const lockCertificatesOf = (db: Db, productIds: readonly string[]) =>
  db
    .select(certificateColumns)
    .from(certificates)
    .where(and(inArray(certificates.productId, [...productIds]), isNull(certificates.endedAs)))
    .orderBy(asc(certificates.id))
    .for('update')

export type Way = { keptId: string; mergedId: string }

/** What was handed in as one product belongs to another from now on; its papers keep the name. Ids of what was handed in. */
export async function moveDossiers(db: Db, { keptId, mergedId }: Way): Promise<string[]> {
  const written = sql`coalesce(${dossiers.writtenProductId}, ${mergedId})`
  const moved = await db
    .update(dossiers)
    .set({
      productId: keptId,
      writtenProductId: sql`case when ${dossiers.filedAt} is not null then ${written} end`,
      version: sql`${dossiers.version} + 1`,
    })
    .where(eq(dossiers.productId, mergedId))
    .returning({ id: dossiers.id, filedAt: dossiers.filedAt })
  return moved.filter(({ filedAt }) => filedAt !== null).map(({ id }) => id)
}

/** The same for certificates, which print the name, and for what decisions are about. Ids of the certificates. */
export async function moveCertificates(db: Db, { keptId, mergedId }: Way): Promise<string[]> {
  await db
    .update(decisionItems)
    .set({ productId: keptId, writtenProductId: sql`coalesce(${decisionItems.writtenProductId}, ${mergedId})` })
    .where(eq(decisionItems.productId, mergedId))
  const moved = await db
    .update(certificates)
    .set({ productId: keptId, version: sql`${certificates.version} + 1` })
    .where(eq(certificates.productId, mergedId))
    .returning({ id: certificates.id })
  return moved.map(({ id }) => id)
}

export type Merge = { keptId: string; mergedAt: string; mergedBy: string; mergeReason: string }

/** Leaves a product that was there twice as what it was, and what was merged into it before follows. */
export async function buryProduct(db: Db, id: string, { keptId, ...merge }: Merge): Promise<void> {
  const changed = { mergedInto: keptId, version: sql`${products.version} + 1` }
  await db.update(products).set(changed).where(eq(products.mergedInto, id))
  await db
    .update(products)
    .set({ ...changed, ...merge })
    .where(eq(products.id, id))
}

/** Writes what the product that is left is recognised as. */
export async function saveKept(db: Db, kept: Product, recognition: Recognition): Promise<Product> {
  const changes = { ...recognition, version: kept.version + 1 }
  await db.update(products).set(changes).where(eq(products.id, kept.id))
  return { ...kept, ...changes }
}
