import { asc, getTableColumns, sql } from 'drizzle-orm'
import { type Db, statement } from '../../../core/db.ts'
import { listSeats, type NamedSeat } from '../sessions/session-store.ts'
import { sessionMovements } from '../tables.ts'
import { rollIn, rollNow } from './attendance-rules.ts'

export type MovementRow = typeof sessionMovements.$inferSelect

const movementsOfSessions = statement('session-movements', (db) =>
  db
    .select(getTableColumns(sessionMovements))
    .from(sessionMovements)
    .where(sql`${sessionMovements.sessionId} = any(${sql.placeholder('ids')}::uuid[])`)
    .orderBy(asc(sessionMovements.sessionId), asc(sessionMovements.no)),
)

/** Who came late to several sessions and who left early, in the order in which it was recorded. */
export const listMovements = (db: Db, sessionIds: readonly string[]): Promise<MovementRow[]> =>
  movementsOfSessions(db, { ids: sessionIds })

/** The roll of a session as it stands now. */
export async function listSeatsNow(db: Db, sessionId: string): Promise<NamedSeat[]> {
  const [roll, movements] = await Promise.all([listSeats(db, [sessionId]), listMovements(db, [sessionId])])
  return rollNow(roll, movements)
}

type Place = { sessionId: string; dossierId: string; round: number }

/** The roll as it counts for the round of a dossier that runs. */
export async function readRollIn(db: Db, { sessionId, ...item }: Place): Promise<NamedSeat[]> {
  const [roll, movements] = await Promise.all([listSeats(db, [sessionId]), listMovements(db, [sessionId])])
  return rollIn(roll, movements, item)
}

export async function addMovement(db: Db, movement: MovementRow): Promise<void> {
  await db.insert(sessionMovements).values(movement)
}
