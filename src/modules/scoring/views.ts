import type { World } from '../../core/world.ts'
import { unitName } from '../units/shapes.ts'
import type { MovementRow } from './attendance/movement-store.ts'
import type { CastBallot } from './ballots/ballot-store.ts'
import type { BallotDraft } from './ballots/draft-store.ts'
import type { Council, NamedMember } from './councils/council-store.ts'
import type { NamedRecusal } from './councils/recusal-store.ts'
import { actionsOf } from './rules.ts'
import type { AgendaItem, NamedSeat, SessionRow } from './sessions/session-store.ts'
import type { BallotView, CouncilView, SessionView } from './shapes.ts'
import type { Extension } from './written/extension-store.ts'

type Units = Pick<World, 'units'>

export function councilView(
  { units }: Units,
  { unitCode, ...council }: Council,
  members: readonly NamedMember[],
): CouncilView {
  const own = members.filter(({ councilId }) => councilId === council.id)
  return {
    ...council,
    unit: unitName(units.named(unitCode)),
    members: own.map(({ councilId: _council, ...member }) => member),
  }
}

const agendaView = ({ sessionId: _session, instrument: _instrument, hiddenFrom: _hidden, ...item }: AgendaItem) => item

/** A movement with what it counts for of the agenda that the reader sees. */
const movementView = (
  { sessionId: _session, fromRounds, ...movement }: MovementRow,
  agenda: readonly AgendaItem[],
) => ({
  ...movement,
  dossiers: agenda
    .filter(({ dossierId }) => fromRounds[dossierId] !== undefined)
    .map(({ dossierId }) => ({ dossierId, fromRound: fromRounds[dossierId]! })),
})

export function sessionView(
  { units }: Units,
  { unitCode, ...session }: SessionRow,
  seats: readonly NamedSeat[],
  agenda: readonly AgendaItem[],
  movements: readonly MovementRow[],
  extensions: readonly Extension[],
): SessionView {
  const mine = ({ sessionId }: { sessionId: string }) => sessionId === session.id
  return {
    ...session,
    unit: unitName(units.named(unitCode)),
    allowed: [...actionsOf(session)],
    extensions: extensions.filter(mine).map(({ from, until, reason, at }) => ({ from, until, reason, at })),
    members: seats.filter(mine).map(({ sessionId: _session, ...seat }) => seat),
    movements: movements.filter(mine).map((movement) => movementView(movement, agenda.filter(mine))),
    agenda: agenda.filter(mine).map(agendaView),
  }
}

export const ballotView = ({ accountId, hash, ...ballot }: CastBallot, name: string): BallotView => ({
  ...ballot,
  member: { accountId, name },
  hash: hash.toString('hex'),
})

export const setAsideView = ({ accountId, name, rounds, reason, at }: NamedRecusal & { rounds: number[] }) => ({
  member: { accountId, name },
  ...{ rounds, reason, at },
})

export const ballotDraftView = ({ accountId: _account, ...draft }: BallotDraft) => draft
