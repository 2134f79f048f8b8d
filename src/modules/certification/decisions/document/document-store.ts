import { and, asc, eq, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Actor } from '../../../../core/actor.ts'
import { type Db, firstOf, statement } from '../../../../core/db.ts'
import { fail } from '../../../../core/problem.ts'
import type { PrintedFile, SignedFile } from '../../../documents/issued/issued-files.ts'
import { dossiers } from '../../../dossiers/tables.ts'
import { producers, products } from '../../../producers/tables.ts'
import { councils, results, sessions } from '../../../scoring/tables.ts'
import { isHiddenItem } from '../../store.ts'
import { certificates, decisionItems, decisions } from '../../tables.ts'
import type { PaperRow } from './paper.ts'
import { decisionDocuments } from './tables.ts'
import type { Sitting } from './words.ts'

export type DocumentRow = typeof decisionDocuments.$inferSelect

/** As the paper names them: a product or producer that was merged since keeps its own name. */
const named = alias(products, 'named')

/** All that a decision is about, in the order of the paper, whoever asks: the document is one, for all of it. */
export const paperRowsOf = (db: Db, decisionId: string): Promise<(PaperRow & { resultId: string | null })[]> =>
  db
    .select({
      productName: sql<string>`coalesce(${certificates.productName}, ${named.name})`,
      producerName: sql<string>`coalesce(${certificates.producerName}, ${producers.name})`,
      communeCode: sql<string>`coalesce(${certificates.communeCode}, ${dossiers.communeCode}, ${products.communeCode})`,
      setNo: sql<number>`coalesce(${certificates.setNo}, ${dossiers.setNo}, ${products.setNo})`,
      instrument: sql<string | null>`coalesce(${certificates.instrument}, ${dossiers.instrument})`,
      star: decisionItems.star,
      certificateNumber: certificates.number,
      expiresOn: certificates.expiresOn,
      resultId: decisionItems.resultId,
    })
    .from(decisionItems)
    .innerJoin(products, eq(products.id, decisionItems.productId))
    .innerJoin(named, eq(named.id, sql`coalesce(${decisionItems.writtenProductId}, ${decisionItems.productId})`))
    .innerJoin(producers, eq(producers.id, sql`coalesce(${decisionItems.writtenProducerId}, ${products.producerId})`))
    .leftJoin(dossiers, eq(dossiers.id, decisionItems.dossierId))
    .leftJoin(certificates, eq(certificates.id, decisionItems.certificateId))
    .where(eq(decisionItems.decisionId, decisionId))
    .orderBy(asc(decisionItems.id))

/** The closed sessions that results come from, the earliest first. */
export const sittingsOf = (db: Db, resultIds: readonly string[]): Promise<Sitting[]> =>
  db
    .selectDistinct({ councilName: councils.name, heldOn: sessions.heldOn })
    .from(results)
    .innerJoin(sessions, eq(sessions.id, results.sessionId))
    .innerJoin(councils, eq(councils.id, sessions.councilId))
    .where(sql`${results.id} = any(${sql.param(resultIds)}::uuid[]) and ${sessions.state} = 'closed'`)
    .orderBy(asc(sessions.heldOn), asc(councils.name))

const hiddenItems = statement('decision-hidden-items', (db) =>
  db
    .select({ id: decisionItems.id })
    .from(decisionItems)
    .where(and(eq(decisionItems.decisionId, sql.placeholder('decisionId')), isHiddenItem))
    .limit(1),
)

/** Whether the document of a decision would show the actor a dossier on its way that the actor is recused from. */
export const hidesSome = async (db: Db, { accountId: account }: Actor, decisionId: string): Promise<boolean> =>
  (await hiddenItems(db, { account, decisionId })).length > 0

export const findDocument = async (db: Db, decisionId: string): Promise<DocumentRow | null> =>
  firstOf(await db.select().from(decisionDocuments).where(eq(decisionDocuments.decisionId, decisionId)))

export const findDocumentById = async (db: Db, id: string): Promise<DocumentRow> =>
  firstOf(await db.select().from(decisionDocuments).where(eq(decisionDocuments.id, id))) ?? fail('not-found')

/** @throws not-found while the decision has none */
export const lockDocument = async (db: Db, decisionId: string): Promise<DocumentRow> =>
  firstOf(
    await db.select().from(decisionDocuments).where(eq(decisionDocuments.decisionId, decisionId)).for('update'),
  ) ?? fail('not-found')

/** Held by who gives a decision its document. */
export async function lockDecision(db: Db, id: string): Promise<void> {
  await db.select({ id: decisions.id }).from(decisions).where(eq(decisions.id, id)).for('no key update')
}

export async function addDocument(db: Db, document: DocumentRow): Promise<void> {
  await db.insert(decisionDocuments).values(document)
}

/** Keeps what the document was printed to, or which file came back signed. */
export async function saveFiles(db: Db, id: string, files: PrintedFile | SignedFile): Promise<void> {
  await db.update(decisionDocuments).set(files).where(eq(decisionDocuments.id, id))
}
