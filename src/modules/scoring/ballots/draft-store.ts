import { and, asc, eq, sql } from 'drizzle-orm'
import { type Db, firstOf, statement } from '../../../core/db.ts'
import { ballotDrafts } from '../tables.ts'

export type BallotDraft = typeof ballotDrafts.$inferSelect

type OfMember = Pick<BallotDraft, 'sessionId' | 'dossierId' | 'accountId'>

const ofMember = ({ sessionId, dossierId, accountId }: OfMember) =>
  and(
    eq(ballotDrafts.sessionId, sessionId),
    eq(ballotDrafts.dossierId, dossierId),
    eq(ballotDrafts.accountId, accountId),
  )

const draftOfRound = statement('ballot-draft', (db) =>
  db
    .select()
    .from(ballotDrafts)
    .where(
      and(
        eq(ballotDrafts.sessionId, sql.placeholder('sessionId')),
        eq(ballotDrafts.dossierId, sql.placeholder('dossierId')),
        eq(ballotDrafts.accountId, sql.placeholder('accountId')),
        eq(ballotDrafts.round, sql.placeholder('round')),
      ),
    ),
)

/** What the member has saved for the round; null before the first save. The locked session orders all who ask. */
export const findBallotDraft = async (db: Db, place: OfMember & { round: number }): Promise<BallotDraft | null> =>
  firstOf(await draftOfRound(db, place))

const draftWrite = statement<BallotDraft, unknown>('ballot-draft-write', (db) =>
  db
    .insert(ballotDrafts)
    .values({
      id: sql.placeholder('id'),
      sessionId: sql.placeholder('sessionId'),
      dossierId: sql.placeholder('dossierId'),
      round: sql.placeholder('round'),
      accountId: sql.placeholder('accountId'),
      choices: sql.placeholder('choices'),
      opinion: sql.placeholder('opinion'),
      savedAt: sql.placeholder('savedAt'),
      version: sql.placeholder('version'),
    })
    .onConflictDoUpdate({
      target: ballotDrafts.id,
      set: {
        choices: sql`excluded.choices`,
        opinion: sql`excluded.opinion`,
        savedAt: sql`excluded.saved_at`,
        version: sql`excluded.version`,
      },
    }),
)

export async function writeDraft(db: Db, draft: BallotDraft): Promise<void> {
  await draftWrite(db, draft)
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
