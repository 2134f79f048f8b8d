import { compileCriteriaSet } from '../../src/modules/criteria/compiled-set.ts'
import type { CriteriaSet } from '../../src/modules/criteria/rules.ts'
import type { Matter, Standing } from '../../src/modules/scoring/results/standing.ts'
import { defaultRegulation } from '../../src/modules/scoring/rules.ts'
import { artificialSet, criterion, ladder, plainChoices, plainSet, shippedSet } from './criteria-sets.ts'

const loaded = (source: CriteriaSet) => ({ ...shippedSet(1), source, compiled: compileCriteriaSet(source) })
export const plain = loaded(plainSet)
/** As the plain set, but five stars ask for 30 on criterion 1, and 0 on criterion 2 may knock out. */
export const gated = loaded(
  artificialSet({
    A: [criterion('1', ladder(35, { 5: 30 }))],
    B: [criterion('2', ladder(25), { zeroKnocksOut: true })],
    C: [criterion('3', ladder(40))],
  }),
)

/** A total in the plain set, or choices. */
export type Score = number | Record<string, number>
export const voter = { position: 'member' as const, votes: true, present: true }

/** A council of as many members as there are scores; null has not submitted. */
export function matterOf(
  scores: readonly (Score | null)[],
  more: Partial<Matter> & { round?: number; firstRound?: number } = {},
): Matter {
  const { round = 1, firstRound = 1, ...rest } = more
  const cast = scores.map((score, at) => ({
    id: `B${at}`,
    sessionId: 'S',
    dossierId: 'D',
    round,
    accountId: `M${at}`,
    choices: typeof score === 'number' ? plainChoices(score) : (score ?? {}),
    total: 0,
    opinion: null,
    submittedAt: '2026-06-01T03:00:00.000Z',
    hash: Buffer.alloc(32),
  }))
  return {
    set: plain,
    regulation: defaultRegulation,
    writing: null,
    item: { dossierId: 'D', round, firstRound, recused: [] },
    movements: [],
    roll: scores.map((_, at) => ({ accountId: `M${at}`, ...voter })),
    ballots: cast.filter((_, at) => scores[at] !== null),
    verdicts: [],
    knockOuts: [],
    ...rest,
  }
}

/** The star when it is settled, else what stands in the way. */
export const starOf = (standing: Standing) => (standing.kind === 'settled' ? standing.result.star : standing.kind)
