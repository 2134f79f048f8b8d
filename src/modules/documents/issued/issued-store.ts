import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { Instant } from '../../../core/clock.ts'
import { type Db, firstOf } from '../../../core/db.ts'
import { fail } from '../../../core/problem.ts'
import type { IssuedKind } from '../rules.ts'
import { issuedDocuments } from '../tables.ts'
import type { PrintedFile, SignedFile } from './issued-files.ts'

export type Issued = typeof issuedDocuments.$inferSelect

const documentOf = (id: string) => eq(issuedDocuments.id, id)

/** Whoever asks: the reader's reach is a matter of its session and dossier. @throws not-found */
export const findIssued = async (db: Db, id: string): Promise<Issued> =>
  firstOf(await db.select().from(issuedDocuments).where(documentOf(id))) ?? fail('not-found')

/** As `findIssued`, locked. */
export const lockIssued = async (db: Db, id: string): Promise<Issued> =>
  firstOf(await db.select().from(issuedDocuments).where(documentOf(id)).for('update')) ?? fail('not-found')

/** Documents of a session in the order of issuing. */
export const listIssued = (db: Db, sessionId: string): Promise<Issued[]> =>
  db.select().from(issuedDocuments).where(eq(issuedDocuments.sessionId, sessionId)).orderBy(asc(issuedDocuments.id))

/** Which document of which closing of a session it is. */
export type IssuedPlace = { sessionId: string; sessionClosedAt: Instant; kind: IssuedKind; dossierId: string | null }

/** The document of a kind of one closing of a session, about the whole or about one dossier; null while none is issued. */
export async function findIssuedOf(
  db: Db,
  { sessionId, sessionClosedAt, kind, dossierId }: IssuedPlace,
): Promise<Issued | null> {
  const { sessionId: session, sessionClosedAt: closing, kind: ofKind, dossierId: about } = issuedDocuments
  const matter = dossierId === null ? isNull(about) : eq(about, dossierId)
  const rows = await db
    .select()
    .from(issuedDocuments)
    .where(and(eq(session, sessionId), eq(ofKind, kind), sql`${closing} = ${sessionClosedAt}`, matter))
  return firstOf(rows)
}

export async function addIssued(db: Db, document: Issued): Promise<void> {
  await db.insert(issuedDocuments).values(document)
}

/** Keeps what the document was printed to, or which file came back signed. */
export async function saveFiles(db: Db, id: string, files: PrintedFile | SignedFile): Promise<void> {
  await db.update(issuedDocuments).set(files).where(documentOf(id))
}
