import type { Context } from '../../../core/action.ts'
import { stepDossier } from '../../dossiers/step-dossier.ts'
import { lockDossierById } from '../../dossiers/store.ts'
import { transition } from '../../dossiers/transition.ts'
import type { LockedItem } from '../ballots/lock-item.ts'
import { saveAgendaItem, saveSession } from '../sessions/session-store.ts'
import type { SessionView } from '../shapes.ts'
import { showSession } from '../show.ts'
import type { TurnGround } from './rules.ts'
import { addTurn } from './turn-store.ts'

/** The session judges the dossier no more; its rounds are kept, and those of the meeting that takes it up follow them. */
export async function leaveToMeeting(
  context: Context,
  { session, item }: LockedItem,
  ground: TurnGround,
  reason: string | null,
): Promise<SessionView> {
  const { db, now } = context
  const { sessionId, dossierId } = item
  await addTurn(db, { sessionId, dossierId, ground, reason, at: now })
  if (item.up) await saveAgendaItem(db, item, { up: false })
  const dossier = await lockDossierById(db, dossierId)
  // Recusals hold on the way to the meeting: `hiddenFrom` stays.
  await stepDossier(context, dossier, { ...dossier, state: transition(dossier, 'turn-into-meeting'), councilId: null })
  return showSession(context, await saveSession(db, session))
}
