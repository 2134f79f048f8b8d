import { z } from 'zod'
import type { Context } from '../../../core/action.ts'
import type { Instant } from '../../../core/clock.ts'
import { failAt } from '../../../core/input.ts'
import type { Text } from '../../../core/language.ts'
import { Id, InstantText, optional } from '../../../core/shapes.ts'
import { checkLeads, checkTakes } from '../authority.ts'
import { listSubmissions } from '../ballots/ballot-store.ts'
import { listMembers, lockCouncil } from '../councils/council-store.ts'
import { listSeats, lockSession, type SessionRow, saveSession, wholeAgendas } from '../sessions/session-store.ts'
import type { SessionView } from '../shapes.ts'
import { showSession } from '../show.ts'
import { type MovementFault, type MovementKind, movementFault, movementIn } from './attendance-rules.ts'
import { addMovement, listMovements, type MovementRow } from './movement-store.ts'

export const movementInput = z.strictObject({
  sessionId: Id,
  accountId: Id,
  at: optional(InstantText).meta({ description: 'When it was, for the minutes; null: now' }),
})

const faults: Record<MovementFault | 'not-a-member', Text> = {
  'not-on-the-roll': { vi: 'Không có trong danh sách dự họp', en: 'Not on the roll of the session' },
  'not-a-member': { vi: 'Không còn là thành viên hội đồng', en: 'No longer a member of the council' },
  'already-present': { vi: 'Đang có mặt', en: 'There already' },
  'not-present': { vi: 'Không có mặt', en: 'Not there' },
  'seat-taken': { vi: 'Vị trí này đã có người dự họp', en: 'Somebody else is there for that seat' },
}

function refuse(fault: keyof typeof faults): never {
  failAt(['accountId'], fault, faults[fault].vi, faults[fault].en)
}

/** Nobody moves before the opening, before the own last movement, or later than now. */
function checkMoment({ now }: Context, { openedAt }: SessionRow, own: readonly MovementRow[], at: Instant): void {
  if (at > now) failAt(['at'], 'in-future', 'Không được sau hiện tại', 'Not later than now')
  const earliest = own.at(-1)?.at ?? openedAt!
  if (at < earliest) failAt(['at'], 'too-early', 'Phải sau lần vào, ra trước đó', 'Not before the movement before it')
}

/** Records that somebody arrives or leaves, with the rounds that it counts from. What it refuses depends on no score. */
export async function recordMovement(
  context: Context,
  { sessionId, accountId, ...told }: z.output<typeof movementInput>,
  kind: MovementKind,
): Promise<SessionView> {
  const { db, actor, now } = context
  const session = await lockSession(db, actor, sessionId)
  checkLeads(actor, session)
  checkTakes(session, kind === 'arrived' ? 'recordArrival' : 'recordDeparture')
  // As at the opening: a dismissal waits for it, and is refused then.
  await lockCouncil(db, actor, session.councilId)
  const roll = await listSeats(db, [sessionId])
  const movements = await listMovements(db, [sessionId])
  const fault = movementFault({ roll, movements }, accountId, kind)
  if (fault) refuse(fault)
  const members = await listMembers(db, [session.councilId])
  if (kind === 'arrived' && !members.some((member) => member.accountId === accountId)) refuse('not-a-member')
  const at = told.at === null ? now : new Date(told.at).toISOString()
  checkMoment(
    context,
    session,
    movements.filter((movement) => movement.accountId === accountId),
    at,
  )
  const agenda = (await wholeAgendas(db, [sessionId])).filter(({ turned }) => !turned)
  const submissions = await listSubmissions(db, sessionId)
  const { fromRounds } = movementIn({ roll, movements, agenda, submissions }, accountId, kind)
  const no = (movements.at(-1)?.no ?? 0) + 1
  await addMovement(db, { sessionId, no, accountId, kind, at, recordedAt: now, fromRounds })
  return showSession(context, await saveSession(db, session))
}
