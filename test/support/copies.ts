import { eq } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { Db } from '../../src/core/db.ts'
import { dossiers, evidence } from '../../src/modules/dossiers/tables.ts'
import { products } from '../../src/modules/producers/tables.ts'

/** Rows of one insert: a statement takes 65 535 values. */
const chunk = 1000

/** Evidence of a dossier, with bytes and all. */
export type Papers = readonly (typeof evidence.$inferSelect)[]

export const papersOf = (db: Db, dossierId: string): Promise<Papers> =>
  db.select().from(evidence).where(eq(evidence.dossierId, dossierId)).orderBy(evidence.id)

/** Gives dossiers the same papers, as rows. */
export async function addPapers(db: Db, papers: Papers, dossierIds: readonly string[]): Promise<void> {
  const rows = dossierIds.flatMap((dossierId) => papers.map((paper) => ({ ...paper, id: uuidv7(), dossierId })))
  for (let at = 0; at < rows.length; at += chunk) await db.insert(evidence).values(rows.slice(at, at + chunk))
}

/**
 * Copies of a draft, each of a product of its own and with the same papers: a complete draft is twenty requests, which is
 * long for a test that only begins where it ends. Returns their ids in the order in which lists show them, the oldest first.
 */
export async function copiesOf(db: Db, dossierId: string, count: number): Promise<string[]> {
  const [dossier] = await db.select().from(dossiers).where(eq(dossiers.id, dossierId))
  const [product] = await db.select().from(products).where(eq(products.id, dossier!.productId))
  const copies = Array.from({ length: count }, () => ({ id: uuidv7(), productId: uuidv7() }))
  const ids = copies.map(({ id }) => id)
  await db.insert(products).values(copies.map(({ productId }) => ({ ...product!, id: productId })))
  await db.insert(dossiers).values(copies.map((copy) => ({ ...dossier!, ...copy })))
  await addPapers(db, await papersOf(db, dossierId), ids)
  return ids
}
