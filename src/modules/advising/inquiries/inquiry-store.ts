import { and, asc, eq, getTableColumns, inArray, isNull } from 'drizzle-orm'
import { type Db, firstOf } from '../../../core/db.ts'
import { fail } from '../../../core/problem.ts'
import { accounts } from '../../accounts/tables.ts'
import type { DossierLevel } from '../../dossiers/rules.ts'
import type { Evidence } from '../../dossiers/store.ts'
import { evidence } from '../../dossiers/tables.ts'
import { inquiries } from '../tables.ts'

export type Inquiry = typeof inquiries.$inferSelect
export type NamedInquiry = Inquiry & { askedByName: string }

const selectInquiries = (db: Db) =>
  db
    .select({ ...getTableColumns(inquiries), askedByName: accounts.name })
    .from(inquiries)
    .innerJoin(accounts, eq(accounts.id, inquiries.askedBy))

/** The visits and tests of a dossier at one level or at all, in the order in which they were asked for. */
export const listInquiries = (db: Db, dossierId: string, level?: DossierLevel): Promise<NamedInquiry[]> =>
  selectInquiries(db)
    .where(and(eq(inquiries.dossierId, dossierId), level && eq(inquiries.level, level)))
    .orderBy(asc(inquiries.id))

/** @throws not-found also for one of another dossier. The locked dossier orders all who change it. */
export const readInquiry = async (db: Db, dossierId: string, id: string): Promise<NamedInquiry> =>
  firstOf(await selectInquiries(db).where(and(eq(inquiries.dossierId, dossierId), eq(inquiries.id, id)))) ??
  fail('not-found')

export async function addInquiry(db: Db, inquiry: Inquiry): Promise<void> {
  await db.insert(inquiries).values(inquiry)
}

/** Writes changes of an inquiry that was read under the lock of its dossier, as its next version. */
export async function saveInquiry(db: Db, inquiry: NamedInquiry, changes: Partial<Inquiry>): Promise<NamedInquiry> {
  const next = { ...changes, version: inquiry.version + 1 }
  await db.update(inquiries).set(next).where(eq(inquiries.id, inquiry.id))
  return { ...inquiry, ...next }
}

/** Ties the inquiries of a level that no report tells of yet to the one that is handed over. */
export async function markReported(db: Db, dossierId: string, level: DossierLevel, reviewId: string): Promise<void> {
  const untold = and(eq(inquiries.dossierId, dossierId), eq(inquiries.level, level), isNull(inquiries.reviewId))
  await db.update(inquiries).set({ reviewId }).where(untold)
}

/** Papers of several inquiries, in the order of adding. They are evidence that the dossier's own lists do not show. */
export const listPapers = (db: Db, inquiryIds: readonly string[]): Promise<Evidence[]> =>
  inquiryIds.length === 0
    ? Promise.resolve([])
    : db
        .select()
        .from(evidence)
        .where(inArray(evidence.inquiryId, [...inquiryIds]))
        .orderBy(asc(evidence.id))

/** @throws not-found also for a paper of another inquiry */
export const readPaper = async (db: Db, inquiryId: string, id: string): Promise<Evidence> =>
  firstOf(
    await db
      .select()
      .from(evidence)
      .where(and(eq(evidence.inquiryId, inquiryId), eq(evidence.id, id))),
  ) ?? fail('not-found')
