import type { Context } from '../../core/action.ts'
import { listMovements } from './attendance/movement-store.ts'
import { type Council, listMembers } from './councils/council-store.ts'
import { agendasFor, listSeats, type SessionRow } from './sessions/session-store.ts'
import type { CouncilView, SessionView } from './shapes.ts'
import { councilView, sessionView } from './views.ts'
import { listExtensions } from './written/extension-store.ts'

type Shown = Pick<Context, 'db' | 'actor' | 'world'>

/** Councils with their members, two statements for any number of them. */
export async function showCouncils({ db, world }: Shown, councils: readonly Council[]): Promise<CouncilView[]> {
  const members = await listMembers(
    db,
    councils.map(({ id }) => id),
  )
  return councils.map((council) => councilView(world, council, members))
}

export async function showCouncil(context: Shown, council: Council): Promise<CouncilView> {
  const [shown] = await showCouncils(context, [council])
  return shown!
}

/** Sessions with their rolls and what the actor may see of their agendas. */
export async function showSessions(
  { db, actor, world }: Shown,
  sessions: readonly SessionRow[],
): Promise<SessionView[]> {
  const ids = sessions.map(({ id }) => id)
  const [seats, agenda, movements, extensions] = await Promise.all([
    listSeats(db, ids),
    agendasFor(db, actor, ids),
    listMovements(db, ids),
    listExtensions(db, ids),
  ])
  return sessions.map((session) => sessionView(world, session, seats, agenda, movements, extensions))
}

export async function showSession(context: Shown, session: SessionRow): Promise<SessionView> {
  const [shown] = await showSessions(context, [session])
  return shown!
}
