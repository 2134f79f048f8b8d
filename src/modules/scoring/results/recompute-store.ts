import { asc, eq, getTableColumns, gt } from 'drizzle-orm'
import type { Db } from '../../../core/db.ts'
import { listMovements } from '../attendance/movement-store.ts'
import { listBallots, listKnockOuts, listVerdicts } from '../ballots/ballot-store.ts'
import { listSeats, wholeAgendas } from '../sessions/session-store.ts'
import type { Result } from '../store.ts'
import { councils, results, sessions } from '../tables.ts'
import type { KeptResult } from './recompute.ts'

const firstId = '00000000-0000-0000-0000-000000000000'

/**
 * Every result there is, session by session, so that memory holds one of them. No snapshot is needed: what a result is
 * made of never changes again, and those that come meanwhile come at the end or in the next run.
 */
export async function* keptResults(db: Db): AsyncGenerator<KeptResult[]> {
  for (let after = firstId; ; ) {
    const [session] = await db
      .select({ ...getTableColumns(sessions), level: councils.level })
      .from(sessions)
      .innerJoin(councils, eq(councils.id, sessions.councilId))
      .where(gt(sessions.id, after))
      .orderBy(asc(sessions.id))
      .limit(1)
    if (!session) return
    after = session.id
    const [agenda, roll, movements, ballots, verdicts, knockOuts, kept] = await Promise.all([
      wholeAgendas(db, [session.id]),
      listSeats(db, [session.id]),
      listMovements(db, [session.id]),
      listBallots(db, session.id),
      listVerdicts(db, session.id),
      listKnockOuts(db, session.id),
      db.select().from(results).where(eq(results.sessionId, session.id)).orderBy(asc(results.id)),
    ])
    yield kept.map((result) => {
      const item = agenda.find(({ dossierId }) => dossierId === result.dossierId)!
      return { session, item, roll, movements, ballots, verdicts, knockOuts, result: result as Result }
    })
  }
}
