import type { Context } from '../../../core/action.ts'
import { fail } from '../../../core/problem.ts'
import type { LoadedSet } from '../../criteria/reference.ts'
import { listMovements, listSeatsNow } from '../attendance/movement-store.ts'
import { checkLeads, checkTakes } from '../authority.ts'
import { refuseConflictsOfScorers } from '../conflicts/found-conflicts.ts'
import { boundSet, type Standing, standingOf } from '../results/standing.ts'
import { isLed, type SessionAction } from '../rules.ts'
import { type AgendaItem, listSeats, lockSession, readAgendaItem, type SessionRow } from '../sessions/session-store.ts'
import { writingOn } from '../written/rules.ts'
import { listBallots, listKnockOuts, listVerdicts } from './ballot-store.ts'

export type LockedItem = { session: SessionRow; item: AgendaItem; set: LoadedSet }

/** As `lockItem`, whether or not the chair or a delegate is there. */
export async function lockItemUnled(
  { db, actor, world }: Context,
  { sessionId, dossierId }: { sessionId: string; dossierId: string },
  action: SessionAction,
): Promise<LockedItem> {
  const session = await lockSession(db, actor, sessionId)
  checkLeads(actor, session)
  checkTakes(session, action)
  const item = await readAgendaItem(db, actor, sessionId, dossierId)
  if (item.concluded) fail('dossier-concluded', { dossierId })
  if (item.turned) fail('turned-into-meeting', { dossierId })
  return { session, item, set: boundSet(world, item) }
}

/** Locks the session for one who leads it and reads a dossier of its agenda that it has still to judge. */
export async function lockItem(
  context: Context,
  item: { sessionId: string; dossierId: string },
  action: SessionAction,
): Promise<LockedItem> {
  const locked = await lockItemUnled(context, item, action)
  if (!isLed(await listSeatsNow(context.db, item.sessionId))) fail('chair-absent')
  return locked
}

/**
 * Where a locked dossier stands by all that was submitted and recorded.
 *
 * @throws conflicts-open while one of a member who scored it is open
 */
export async function readStanding(context: Context, { session, item, set }: LockedItem): Promise<Standing> {
  const { db, today } = context
  await refuseConflictsOfScorers(context, session, [item])
  const [roll, movements, ballots, verdicts, knockOuts] = await Promise.all([
    listSeats(db, [session.id]),
    listMovements(db, [session.id]),
    listBallots(db, session.id),
    listVerdicts(db, session.id),
    listKnockOuts(db, session.id),
  ])
  const writing = writingOn(session, today)
  return standingOf({ set, regulation: session, writing, item, roll, movements, ballots, verdicts, knockOuts })
}
