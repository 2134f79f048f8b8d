import { isDeepStrictEqual } from 'node:util'
import { legalDay } from '../../../core/clock.ts'
import type { World } from '../../../core/world.ts'
import type { CastBallot } from '../ballots/ballot-store.ts'
import { ballotHash, totalOf } from '../ballots/count-ballot.ts'
import { isProposedForFive, type Regulation } from '../rules.ts'
import type { AgendaItem, SessionRow } from '../sessions/session-store.ts'
import type { Result } from '../store.ts'
import { writingOn } from '../written/rules.ts'
import { boundSet, type Matter, standingOf } from './standing.ts'

/** A result beside all that it was made of. */
export type KeptResult = Omit<Matter, 'set' | 'regulation' | 'writing' | 'item'> & {
  session: Regulation & Pick<SessionRow, 'level' | 'form' | 'heldOn' | 'writtenUntil'>
  item: AgendaItem
  result: Result
}

/** `criteria-changed`: there is no such version of the dossier's set. `ballot-changed`: not what its hash seals. */
export const resultFaults = ['criteria-changed', 'ballot-changed', 'not-settled', 'result-changed'] as const
export type ResultFault = (typeof resultFaults)[number]

/** Compares what JSON can hold: a stored document comes back without what was undefined. */
const same = (stored: unknown, computed: unknown): boolean =>
  isDeepStrictEqual(stored, JSON.parse(JSON.stringify(computed)))

/** What is wrong with a stored result when it is computed again from its ballots (docs/law.md §3); null: nothing. */
export function faultOf(
  world: Pick<World, 'criteria'>,
  { session, item, result, ...matter }: KeptResult,
): ResultFault | null {
  const set = attempt(() => boundSet(world, item))
  if (!set) return 'criteria-changed'
  const isWhole = (ballot: CastBallot) =>
    ballotHash(ballot, item.criteriaSha256).equals(ballot.hash) &&
    attempt(() => totalOf(set, ballot.accountId, ballot.choices)) === ballot.total
  if (!matter.ballots.filter(({ dossierId }) => dossierId === item.dossierId).every(isWhole)) return 'ballot-changed'
  const writing = writingOn(session, legalDay(result.at))
  const standing = standingOf({ ...matter, set, regulation: session, writing, item })
  if (standing.kind !== 'settled') return 'not-settled'
  const proposedForFive = isProposedForFive(session.level, standing.result.star)
  const { outcome, star, meanSum, meanCount, request, response } = result
  const kept = { outcome, star, meanSum, meanCount, request, response, proposedForFive: result.proposedForFive }
  return same(kept, { ...standing.result, proposedForFive }) ? null : 'result-changed'
}

/** What a check gives that throws a problem where it finds a fault. */
function attempt<Value>(check: () => Value): Value | null {
  try {
    return check()
  } catch {
    return null
  }
}
