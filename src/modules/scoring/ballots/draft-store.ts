import { and, asc, eq } from 'drizzle-orm'
import { type Db, firstOf } from '../../../core/db.ts'
import { ballotDrafts } from '../tables.ts'

export type BallotDraft = typeof ballotDrafts.$inferSelect

type OfMember = Pick<BallotDraft, 'sessionId' | 'dossierId' | 'accountId'>

const ofMember = ({ sessionId, dossierId, accountId }: OfMember) =>
  and(
    eq(ballotDrafts.sessionId, sessionId),
    eq(ballotDrafts.dossierId, dossierId),
    eq(ballotDrafts.accountId, accountId),
  )

/** What the member has saved for the round; null before the first save. The locked session orders all who ask. */
export const findBallotDraft = async (
  db: Db,
  { round, ...member }: OfMember & { round: number },
): Promise<BallotDraft | null> =>
  firstOf(
    await db
      .select()
      .from(ballotDrafts)
      .where(and(ofMember(member), eq(ballotDrafts.round, round))),
  )

export async function writeDraft(db: Db, { id, ...draft }: BallotDraft): Promise<void> {
  await db
    .insert(ballotDrafts)
    .values({ id, ...draft })
    .onConflictDoUpdate({ target: ballotDrafts.id, set: draft })
}

/** Takes away what a member had saved for a dossier: it was submitted, or the member may not score it any more. */
export async function removeDrafts(db: Db, member: OfMember): Promise<void> {
  await db.delete(ballotDrafts).where(ofMember(member))
}

/** What one member has saved in a session and not submitted. */
export const listDraftsOf = (db: Db, sessionId: string, accountId: string): Promise<BallotDraft[]> =>
  db
    .select()
    .from(ballotDrafts)
    .where(and(eq(ballotDrafts.sessionId, sessionId), eq(ballotDrafts.accountId, accountId)))
    .orderBy(asc(ballotDrafts.dossierId), asc(ballotDrafts.round))
