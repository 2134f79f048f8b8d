import type { LegalDay } from '../../../core/clock.ts'
import type { CouncilPosition } from '../rules.ts'

/** The days on which a council may sit, both included; null: until another decision ends it. */
export type Term = { termFrom: LegalDay; termUntil: LegalDay | null }

export const isInTerm = ({ termFrom, termUntil }: Term, day: LegalDay): boolean =>
  termFrom <= day && (termUntil === null || day <= termUntil)

/** The last day of a term that another decision ends on `day`: one that is over by then stays as it is. */
export const endedBy = ({ termUntil }: Term, day: LegalDay): LegalDay =>
  termUntil !== null && termUntil < day ? termUntil : day

/** Whether a council was replaced and sits no more: its places and its regulation are then kept as they were. */
export const isHistory = (council: Term & { replacedById: string | null }, today: LegalDay): boolean =>
  council.replacedById !== null && today > (council.termUntil ?? today)

/** Whose seat a substitute may be named for. The chair's stand-in is the delegate, whom the law knows (docs/law.md §5). */
export const maySubstituteFor = ({ position, votes }: { position: CouncilPosition; votes: boolean }): boolean =>
  votes && (position === 'member' || position === 'vice')

type Member = { accountId: string; position: CouncilPosition; votes: boolean; standsInForId: string | null }

/**
 * Where in the list of those present somebody comes for a seat that is taken: by the member whose it is, or by another
 * substitute named before. null when everyone has a place.
 */
export function seatTakenAt(members: readonly Member[], attendees: readonly string[]): number | null {
  const namedFor = new Map(members.map(({ accountId, standsInForId }) => [accountId, standsInForId]))
  const taken = new Set(attendees.filter((accountId) => !namedFor.get(accountId)))
  for (const [at, accountId] of attendees.entries()) {
    const seat = namedFor.get(accountId)
    if (!seat) continue
    if (taken.has(seat)) return at
    taken.add(seat)
  }
  return null
}

/**
 * The members as they sit down: who is there, and who of a member and its substitutes has the vote of their one seat. It
 * is the substitute's who is there, else the member's, there or not.
 */
export function seated<One extends Member>(
  members: readonly One[],
  attendees: readonly string[],
): (One & { present: boolean })[] {
  const isThere = ({ accountId }: Member) => attendees.includes(accountId)
  const replaced = new Set(members.filter(isThere).map(({ standsInForId }) => standsInForId))
  return members.map((member) => {
    const present = isThere(member)
    const votes = member.standsInForId === null ? member.votes && !replaced.has(member.accountId) : present
    return { ...member, votes, present }
  })
}
