import { type Instant, legalDay } from '../../../core/clock.ts'
import type { World } from '../../../core/world.ts'
import type { MovementRow } from '../../scoring/attendance/movement-store.ts'
import type { Council } from '../../scoring/councils/council-store.ts'
import type { NamedSeat, SessionRow } from '../../scoring/sessions/session-store.ts'
import type { Extension } from '../../scoring/written/extension-store.ts'
import { issuerOf } from '../issuer.ts'
import { type SessionDocumentKind, titleOf } from '../rules.ts'
import type { DocumentItem, SessionDocument } from './session-shapes.ts'

type Parts = {
  world: Pick<World, 'units'>
  document: SessionDocumentKind
  session: SessionRow & { openedAt: Instant; closedAt: Instant }
  council: Council
  seats: readonly NamedSeat[]
  movements: readonly MovementRow[]
  extensions: readonly Extension[]
  items: DocumentItem[]
  turned: SessionDocument['turned']
  withheld: number
}

function attending(seat: NamedSeat, movements: readonly MovementRow[]): SessionDocument['members'][number] {
  const { name, organisation, position, votes, present } = seat
  // In writing nobody comes and nobody leaves.
  const presentAtClosing = seat.presentAtClosing ?? present
  const tookPart = present || presentAtClosing || movements.some(({ accountId }) => accountId === seat.accountId)
  return { name, organisation, position, votes, present, presentAtClosing, tookPart }
}

/** In the order of the times that the secretary told, which is what minutes follow. */
const movedOf = (movements: readonly MovementRow[], seats: readonly NamedSeat[]): SessionDocument['movements'] =>
  movements
    .toSorted((a, b) => (a.at === b.at ? a.no - b.no : a.at < b.at ? -1 : 1))
    .map(({ accountId, kind, at }) => ({ name: seats.find((seat) => seat.accountId === accountId)!.name, kind, at }))

/** The paper of a closed session as data, dated by the day on which it was closed. Pure. */
export function sessionPaper(parts: Parts): SessionDocument {
  const { world, document, session, council, seats, movements, extensions, ...listed } = parts
  const { id: sessionId, form, heldOn, writtenUntil, openedAt, closedAt } = session
  const { quorumNumerator, quorumDenominator, spreadLimit } = session
  const { name, decisionNumber, decisionDate } = council
  return {
    document,
    sessionId,
    title: titleOf(document, form),
    ...issuerOf(world, session),
    documentId: null,
    number: null,
    signer: null,
    date: legalDay(closedAt),
    council: { name, decisionNumber, decisionDate },
    form,
    heldOn,
    writtenUntil,
    openedAt,
    closedAt,
    quorumNumerator,
    quorumDenominator,
    spreadLimit,
    members: seats.map((seat) => attending(seat, movements)),
    movements: movedOf(movements, seats),
    extensions: extensions.map(({ from, until, reason, at }) => ({ from, until, reason, at })),
    ...listed,
    contentUrl: `/v1/sessions/${sessionId}/documents/${document}/content`,
  }
}
