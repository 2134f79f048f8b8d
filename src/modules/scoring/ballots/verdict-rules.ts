import type { VerdictBy } from '../rules.ts'

export type Vote = { votesFor: number | null; votesAgainst: number | null }
export type VoteFault = 'not-voted-on' | 'vote-missing' | 'more-votes-than-voters' | 'no-majority'

/**
 * Why a verdict is not the one that the council agreed on by its regulation; null: it is. By majority more than half of
 * those who score the dossier stand for it; whoever abstains stands for neither, and a tie settles nothing.
 */
export function voteFault(
  verdictBy: VerdictBy,
  { met, votesFor, votesAgainst }: Vote & { met: boolean },
  voters: number,
): VoteFault | null {
  if (verdictBy === 'consensus') return votesFor === null && votesAgainst === null ? null : 'not-voted-on'
  if (votesFor === null || votesAgainst === null) return 'vote-missing'
  if (votesFor + votesAgainst > voters) return 'more-votes-than-voters'
  return (met ? votesFor : votesAgainst) * 2 > voters ? null : 'no-majority'
}
