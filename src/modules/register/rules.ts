import type { LegalDay } from '../../core/clock.ts'
import { isInForce, stateOn, type Term } from '../certification/rules.ts'
import type { RenewalWindow } from '../dossiers/rules.ts'

/** What the public register says of a product: by its certificate in force, or else by the last one it held. */
export const registerStates = ['in-force', 'expired', 'revoked'] as const
export type RegisterState = (typeof registerStates)[number]

/** Orders of the register: registered last, most stars, or name first. */
export const registerSorts = ['newest', 'star', 'name'] as const
export type RegisterSort = (typeof registerSorts)[number]

/** State of a product on a day by the certificate that its entry shows; also in force past its end by transition. */
export function registerStateOn(term: Term, day: LegalDay, window: RenewalWindow | null): RegisterState {
  const state = stateOn(term, day, window)
  if (state === 'revoked') return 'revoked'
  return isInForce(state) ? 'in-force' : 'expired'
}

/** Which filter an entry does not pass, as bits, so that one walk over the register counts for every facet. */
export const failing = {
  star: 1,
  set: 2,
  group: 4,
  kind: 8,
  year: 16,
  commune: 32,
  province: 64,
  state: 128,
} as const

/** What a facet counts under: every filter but its own and, where it has parts, those of its parts. */
export const facetIgnores = {
  star: failing.star,
  set: failing.set,
  group: failing.group | failing.set,
  kind: failing.kind,
  year: failing.year,
  commune: failing.commune,
  province: failing.province | failing.commune,
  state: failing.state,
} as const
export type Facet = keyof typeof facetIgnores

const combinations = (bits: number): number[] => [bits, ...(bits & (bits - 1) ? [bits & -bits, bits & (bits - 1)] : [])]

/** Entries that some facet counts: those that pass every filter, or fail only what one facet does not look at. */
export const countedFailings: readonly number[] = [0, ...new Set(Object.values(facetIgnores).flatMap(combinations))]

/** One count of the walk: entries with a value of a facet that fail exactly these filters. */
export type Counted = { failed: number; count: number } & Record<Facet, string | number | null>

/** The counts of a facet by value, the values as the database orders them. */
export function facetCounts(rows: readonly Counted[], facet: Facet): Map<string | number, number> {
  const counts = new Map<string | number, number>()
  for (const row of rows) {
    const value = row[facet]
    if (value === null || (row.failed & ~facetIgnores[facet]) !== 0) continue
    counts.set(value, (counts.get(value) ?? 0) + row.count)
  }
  return counts
}
