import { and, asc, eq, sql } from 'drizzle-orm'
import type { LegalDay } from '../../../core/clock.ts'
import { type Db, statement } from '../../../core/db.ts'
import { accounts } from '../../accounts/tables.ts'
import { ballots, sessions } from '../tables.ts'
import { tellable } from '../written/turn-store.ts'

const day = (name: 'from' | 'until') => sql`${sql.placeholder(name)}::date`

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
    .where(
      and(
        eq(sessions.councilId, sql.placeholder('councilId')),
        // Scores are secret until the session is closed (docs/law.md §5).
        eq(sessions.state, 'closed'),
        tellable(ballots),
        // What each thought before the discussion that a further round follows.
        eq(ballots.round, 1),
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
