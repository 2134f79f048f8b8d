import { and, asc, desc, eq, isNull } from 'drizzle-orm'
import { type Db, firstOf } from '../../core/db.ts'
import { decisionDocuments } from '../certification/decisions/document/tables.ts'
import { decisionItems, decisions } from '../certification/tables.ts'
import { centralRequests, centralSendings } from './tables.ts'

export type Sending = typeof centralSendings.$inferSelect
export type Request = typeof centralRequests.$inferSelect

/** The latest approval of a dossier for the ministry, with the result that it approved. */
export const findApproval = async (db: Db, dossierId: string) =>
  firstOf(
    await db
      .select({
        id: decisions.id,
        number: decisions.number,
        signedOn: decisions.signedOn,
        resultId: decisionItems.resultId,
        document: decisionDocuments,
      })
      .from(decisionItems)
      .innerJoin(decisions, eq(decisions.id, decisionItems.decisionId))
      .leftJoin(decisionDocuments, eq(decisionDocuments.decisionId, decisions.id))
      .where(and(eq(decisionItems.dossierId, dossierId), eq(decisions.kind, 'approve-for-ministry')))
      .orderBy(desc(decisions.id))
      .limit(1),
  )

export type Approval = NonNullable<Awaited<ReturnType<typeof findApproval>>>

/** Every sending of a dossier, the first one first. */
export const listSendings = (db: Db, dossierId: string): Promise<Sending[]> =>
  db.select().from(centralSendings).where(eq(centralSendings.dossierId, dossierId)).orderBy(asc(centralSendings.number))

export async function addSending(db: Db, sending: Sending): Promise<void> {
  await db.insert(centralSendings).values(sending)
}

export const listRequests = (db: Db, dossierId: string): Promise<Request[]> =>
  db.select().from(centralRequests).where(eq(centralRequests.dossierId, dossierId)).orderBy(asc(centralRequests.id))

/** The request of a locked dossier that waits for the province. */
export const findOpenRequest = async (db: Db, dossierId: string): Promise<Request | null> =>
  firstOf(
    await db
      .select()
      .from(centralRequests)
      .where(and(eq(centralRequests.dossierId, dossierId), isNull(centralRequests.answeredAt))),
  )

export async function addRequest(db: Db, request: Request): Promise<void> {
  await db.insert(centralRequests).values(request)
}

export async function saveAnswer(
  db: Db,
  id: string,
  answer: Pick<Request, 'answer' | 'answeredBy' | 'answeredAt'>,
): Promise<void> {
  await db.update(centralRequests).set(answer).where(eq(centralRequests.id, id))
}
