import { and, asc, eq, getTableColumns, sql } from 'drizzle-orm'
import { type Db, statement } from '../../../core/db.ts'
import { ballots, knockOuts, knockOutWithdrawals, sessionDossiers, verdicts } from '../tables.ts'

export type CastBallot = typeof ballots.$inferSelect
export type Verdict = typeof verdicts.$inferSelect
/** A finding, and how the council took it back; null: it stands. */
export type KnockOut = typeof knockOuts.$inferSelect & {
  withdrawal: Pick<typeof knockOutWithdrawals.$inferSelect, 'reason' | 'at'> | null
}

const castBallots = statement('ballots-cast', (db) =>
  db
    .select({ dossierId: ballots.dossierId, round: ballots.round, accountId: ballots.accountId })
    .from(ballots)
    .where(eq(ballots.sessionId, sql.placeholder('sessionId')))
    .orderBy(asc(ballots.dossierId), asc(ballots.round), asc(ballots.accountId)),
)

/** Who has submitted in a session, for which dossier and round; nothing of what they scored. */
export const listSubmissions = (
  db: Db,
  sessionId: string,
): Promise<Pick<CastBallot, 'dossierId' | 'round' | 'accountId'>[]> => castBallots(db, { sessionId })

const ownSubmissions = statement('ballots-cast-by-one', (db) =>
  db
    .select({ round: ballots.round })
    .from(ballots)
    .where(
      and(
        eq(ballots.sessionId, sql.placeholder('sessionId')),
        eq(ballots.dossierId, sql.placeholder('dossierId')),
        eq(ballots.accountId, sql.placeholder('accountId')),
      ),
    ),
)

/** The rounds of a dossier for which a member has submitted. */
export const listOwnSubmissions = (
  db: Db,
  own: Pick<CastBallot, 'sessionId' | 'dossierId' | 'accountId'>,
): Promise<Pick<CastBallot, 'round'>[]> => ownSubmissions(db, own)

const ballotsOfSession = statement('ballots-of-session', (db) =>
  db
    .select(getTableColumns(ballots))
    .from(ballots)
    .where(eq(ballots.sessionId, sql.placeholder('sessionId')))
    .orderBy(asc(ballots.dossierId), asc(ballots.round), asc(ballots.accountId)),
)

/** Every ballot of a session. Scores are secret until it is closed: only for computing, and for showing afterwards. */
export const listBallots = (db: Db, sessionId: string): Promise<CastBallot[]> => ballotsOfSession(db, { sessionId })

const earlierBallots = statement('ballots-of-earlier-sessions', (db) =>
  db
    .select(getTableColumns(ballots))
    .from(ballots)
    .where(
      sql`(${ballots.sessionId}, ${ballots.dossierId}) in (
        with recursive earlier as (
          select earlier_session_id, dossier_id from ${sessionDossiers}
           where session_id = ${sql.placeholder('sessionId')} and earlier_session_id is not null
          union all
          select item.earlier_session_id, item.dossier_id from earlier join ${sessionDossiers} item
              on item.session_id = earlier.earlier_session_id and item.dossier_id = earlier.dossier_id
           where item.earlier_session_id is not null)
        select earlier_session_id, dossier_id from earlier)`,
    )
    .orderBy(asc(ballots.dossierId), asc(ballots.round), asc(ballots.accountId)),
)

/** Ballots of the rounds that a session's dossiers had in earlier sessions; as secret as its own. */
export const listEarlierBallots = (db: Db, sessionId: string): Promise<CastBallot[]> =>
  earlierBallots(db, { sessionId })

const ballotsOfMember = statement('ballots-of-member', (db) =>
  db
    .select(getTableColumns(ballots))
    .from(ballots)
    .where(
      and(eq(ballots.sessionId, sql.placeholder('sessionId')), eq(ballots.accountId, sql.placeholder('accountId'))),
    )
    .orderBy(asc(ballots.dossierId), asc(ballots.round)),
)

/** The ballots of one member in a session. */
export const listBallotsOf = (db: Db, sessionId: string, accountId: string): Promise<CastBallot[]> =>
  ballotsOfMember(db, { sessionId, accountId })

export async function addBallot(db: Db, ballot: CastBallot): Promise<void> {
  await db.insert(ballots).values(ballot)
}

export const listVerdicts = (db: Db, sessionId: string): Promise<Verdict[]> =>
  db
    .select()
    .from(verdicts)
    .where(eq(verdicts.sessionId, sessionId))
    .orderBy(asc(verdicts.dossierId), asc(verdicts.key))

export async function addVerdict(db: Db, verdict: Verdict): Promise<void> {
  await db.insert(verdicts).values(verdict)
}

/** What the council found in a session, with what it took back. */
export const listKnockOuts = (db: Db, sessionId: string): Promise<KnockOut[]> =>
  db
    .select({
      ...getTableColumns(knockOuts),
      withdrawal: { reason: knockOutWithdrawals.reason, at: knockOutWithdrawals.at },
    })
    .from(knockOuts)
    .leftJoin(
      knockOutWithdrawals,
      and(
        eq(knockOutWithdrawals.sessionId, knockOuts.sessionId),
        eq(knockOutWithdrawals.dossierId, knockOuts.dossierId),
        eq(knockOutWithdrawals.criterion, knockOuts.criterion),
        eq(knockOutWithdrawals.foundAt, knockOuts.at),
      ),
    )
    .where(eq(knockOuts.sessionId, sessionId))
    .orderBy(asc(knockOuts.dossierId), asc(knockOuts.criterion), asc(knockOuts.at))

/** @throws already-exists while a finding on the same criterion stands */
export async function addKnockOut(db: Db, knockOut: typeof knockOuts.$inferInsert): Promise<void> {
  await db.insert(knockOuts).values(knockOut)
}

export async function addKnockOutWithdrawal(
  db: Db,
  { sessionId, dossierId, criterion, at: foundAt }: KnockOut,
  withdrawal: { reason: string; at: string },
): Promise<void> {
  await db.insert(knockOutWithdrawals).values({ sessionId, dossierId, criterion, foundAt, ...withdrawal })
}
