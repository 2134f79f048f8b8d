import { ballotsOf } from '../ballots/set-aside-rules.ts'
import { missingBallots, type Seat, votersOf } from '../rules.ts'

export const movementKinds = ['arrived', 'left'] as const
export type MovementKind = (typeof movementKinds)[number]

/**
 * That somebody of the roll came after the opening, or left before the closing. `fromRounds` says for each dossier that was
 * not concluded then from which of its rounds on it counts; where a dossier is not named, everything is as it was.
 */
export type Movement = { accountId: string; kind: MovementKind; fromRounds: Readonly<Record<string, number>> }

/** Whose seat one sits in: of a member and its substitutes it is one. */
const seatOf = ({ standsInForId, accountId }: Seat): string => standsInForId ?? accountId

/** The roll after one movement. Who arrives has the vote of the seat, if it has one, and nobody else of the seat has it. */
function moved<One extends Seat>(roll: readonly One[], { accountId, kind }: Movement): One[] {
  const mover = roll.find((seat) => seat.accountId === accountId)
  if (!mover) return [...roll]
  const present = kind === 'arrived'
  const isOne = (seat: Seat) => seat.accountId === accountId
  if (!present) return roll.map((seat) => (isOne(seat) ? { ...seat, present } : seat))
  const hasVote = roll.some((seat) => seatOf(seat) === seatOf(mover) && seat.votes)
  return roll.map((seat) => {
    if (isOne(seat)) return { ...seat, present, votes: hasVote }
    return seatOf(seat) === seatOf(mover) ? { ...seat, votes: false } : seat
  })
}

/** The roll as it stands now, after all movements. */
export const rollNow = <One extends Seat>(roll: readonly One[], movements: readonly Movement[]): One[] =>
  movements.reduce<One[]>((now, movement) => moved(now, movement), [...roll])

/** The roll as it counts for one round of one dossier: after the movements that count from that round or an earlier one. */
export const rollIn = <One extends Seat>(
  roll: readonly One[],
  movements: readonly Movement[],
  { dossierId, round }: { dossierId: string; round: number },
): One[] =>
  rollNow(
    roll,
    movements.filter(({ fromRounds }) => (fromRounds[dossierId] ?? Number.POSITIVE_INFINITY) <= round),
  )

type Item = { dossierId: string; round: number; concluded: boolean; recused: readonly string[] }
type Submission = { dossierId: string; round: number; accountId: string }
/** A session in which somebody moves. */
export type Sitting = {
  roll: readonly Seat[]
  movements: readonly Movement[]
  agenda: readonly Item[]
  submissions: readonly Submission[]
}

/**
 * From which round of a dossier on a movement counts. Who leaves keeps the ballots that were submitted. Who arrives scores
 * the round that runs as long as ballots of it are awaited: once they are all there, those who lead may have been told how
 * they stand (docs/decisions/0006), and nobody may be added to them. Nor does a seat have two ballots in one round.
 */
function fromRound(
  { roll, movements, submissions }: Sitting,
  item: Item,
  accountId: string,
  kind: MovementKind,
): number {
  const { round, recused } = item
  const submitted = ballotsOf(item, submissions)
    .filter((ballot) => ballot.round === round)
    .map((ballot) => ballot.accountId)
  const mover = roll.find((seat) => seat.accountId === accountId)
  const ofSeat = roll.filter((seat) => mover && seatOf(seat) === seatOf(mover))
  if (kind === 'left') return submitted.includes(accountId) ? round + 1 : round
  if (ofSeat.some((seat) => submitted.includes(seat.accountId))) return round + 1
  const awaited = missingBallots(votersOf(rollIn(roll, movements, item), recused), submitted)
  return awaited.length > 0 || submitted.length === 0 ? round : round + 1
}

/** The movement as it counts: concluded dossiers stay as they were concluded. */
export function movementIn(sitting: Sitting, accountId: string, kind: MovementKind): Movement {
  const open = sitting.agenda.filter(({ concluded }) => !concluded)
  const fromRounds = open.map((item) => [item.dossierId, fromRound(sitting, item, accountId, kind)])
  return { accountId, kind, fromRounds: Object.fromEntries(fromRounds) }
}

export type MovementFault = 'not-on-the-roll' | 'already-present' | 'not-present' | 'seat-taken'

/** Why somebody cannot arrive or leave now; null: can. */
export function movementFault(
  { roll, movements }: Pick<Sitting, 'roll' | 'movements'>,
  accountId: string,
  kind: MovementKind,
): MovementFault | null {
  const now = rollNow(roll, movements)
  const mover = now.find((seat) => seat.accountId === accountId)
  if (!mover) return 'not-on-the-roll'
  if (kind === 'left') return mover.present ? null : 'not-present'
  if (mover.present) return 'already-present'
  return now.some((seat) => seat.present && seatOf(seat) === seatOf(mover)) ? 'seat-taken' : null
}
