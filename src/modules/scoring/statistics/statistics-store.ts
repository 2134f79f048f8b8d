import { and, asc, eq, type SQL, sql } from 'drizzle-orm'
import { type AnyPgColumn, alias } from 'drizzle-orm/pg-core'
import type { LegalDay } from '../../../core/clock.ts'
import { type Db, statement } from '../../../core/db.ts'
import { accounts } from '../../accounts/tables.ts'
import { ballots, sessionDossiers, sessions, turnedItems } from '../tables.ts'
import { tellable } from '../written/turn-store.ts'

const day = (name: 'from' | 'until') => sql`${sql.placeholder(name)}::date`

/** An item that was put off before every ballot of its first round had come; the next session scores it for the first time. */
const putOffUnscored = (item: Record<'sessionId' | 'dossierId' | 'round' | 'firstRound', AnyPgColumn>): SQL =>
  sql`(${item.round} = ${item.firstRound} and exists (select from ${turnedItems} t
    where t.session_id = ${item.sessionId} and t.dossier_id = ${item.dossierId} and t.ground = 'postponed'))`
const earlier = alias(sessionDossiers, 'earlier')

const firstBallots = statement('ballots-for-statistics', (db) =>
  db
    .select({
      sessionId: ballots.sessionId,
      dossierId: ballots.dossierId,
      accountId: ballots.accountId,
      name: accounts.name,
      choices: ballots.choices,
      total: ballots.total,
      spreadLimit: sessions.spreadLimit,
    })
    .from(sessions)
    .innerJoin(ballots, eq(ballots.sessionId, sessions.id))
    .innerJoin(accounts, eq(accounts.id, ballots.accountId))
    .innerJoin(
      sessionDossiers,
      and(eq(sessionDossiers.sessionId, ballots.sessionId), eq(sessionDossiers.dossierId, ballots.dossierId)),
    )
    .leftJoin(
      earlier,
      and(eq(earlier.sessionId, sessionDossiers.earlierSessionId), eq(earlier.dossierId, sessionDossiers.dossierId)),
    )
    .where(
      and(
        eq(sessions.councilId, sql.placeholder('councilId')),
        // Scores are secret until the session is closed (docs/law.md §5).
        eq(sessions.state, 'closed'),
        tellable(ballots),
        // What each thought before the discussion that a further round follows.
        eq(ballots.round, sessionDossiers.firstRound),
        sql`not ${putOffUnscored(sessionDossiers)}`,
        sql`(${earlier.sessionId} is null or ${putOffUnscored(earlier)})`,
        sql`(${day('from')} is null or ${sessions.heldOn} >= ${day('from')})`,
        sql`(${day('until')} is null or ${sessions.heldOn} <= ${day('until')})`,
      ),
    )
    .orderBy(
      asc(sessions.heldOn),
      asc(sessions.id),
      asc(ballots.dossierId),
      asc(accounts.name),
      asc(ballots.accountId),
    ),
)

export type FirstBallot = Awaited<ReturnType<typeof firstBallots>>[number]

/** First ballots of a council's closed sessions that were held within a period, both days included; null: no bound. */
export const listFirstBallots = (
  db: Db,
  asked: { councilId: string; from: LegalDay | null; until: LegalDay | null },
): Promise<FirstBallot[]> => firstBallots(db, asked)
