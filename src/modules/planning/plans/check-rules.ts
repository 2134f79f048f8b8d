import { ofThousandths, thousandths } from '../decimal.ts'
import { type Target, type TargetKey, targetKey } from '../rules.ts'

/** What an indicator is, as far as sums go: what of which things is counted; with `outOf` it is a share. */
type Measured = { count: { what: string; of: string; rollUp?: string; years?: string }; outOf?: unknown }

/** How the targets of parts are held against that of the whole; null where they cannot be. */
export type Additivity = { years: 'sum' | 'last-year' | null; units: 'sum' | null }

/** What a period has at its end: its last year has it too. */
const atTheEnd = new Set(['valid', 'ever-recognised', 'standing', 'revenue-up'])
const ofOneUnit = new Set(['products', 'communes', 'amount', 'records'])

/**
 * Shares are not summed, and of what is reported the indicator says what is. Amounts and records belong to one year, and so does the recognition of a product; who or what
 * takes part in something may do so every year, as a commune may have products in every year.
 */
export function additivityOf({ count: { what, of, rollUp, years: overYears }, outOf }: Measured): Additivity {
  if (outOf !== undefined) return { years: null, units: null }
  if (what === 'reported')
    return { years: overYears === 'sum' ? 'sum' : 'last-year', units: rollUp === 'own' ? null : 'sum' }
  const ofOneYear = of === 'amount' || of === 'records' || (of === 'products' && what !== 'happened')
  const years = ofOneYear ? 'sum' : null
  return { years: atTheEnd.has(what) ? 'last-year' : years, units: ofOneUnit.has(of) ? 'sum' : null }
}

/** A target with the plan that sets it. */
export type Planned = Target & { planId: string; planNumber: string }

/** Targets of parts against that of a whole: the years of a period, or the units one level below. */
export type Comparison = {
  rule: 'years' | 'units'
  how: 'sum' | 'last-year'
  target: Planned
  /** Of the targets in the trail; of ranges the lower ends. */
  total: number
  difference: number
  outcome: 'agrees' | 'short' | 'over'
  /** Years, or units, that have no target of their own. */
  missing: number
  trail: readonly Planned[]
}

type World = {
  additivity: (indicator: string) => Additivity
  /** The units one level below. */
  below: (unitCode: string) => readonly string[]
}

/**
 * Every comparison of a target of the plan, or of another's that a target of the plan is a part of. `standing` are the
 * targets that count: one of each indicator, unit and period. A whole of which no part has a target is not compared.
 */
export function comparisonsOf(
  planId: string,
  own: readonly Planned[],
  standing: readonly Planned[],
  world: World,
): Comparison[] {
  const byKey = new Map(standing.map((target) => [targetKey(target), target]))
  const wholes = [...own, ...standing.filter((target) => target.planId !== planId)]
  return wholes
    .flatMap((target) => [byYears(target, byKey, world), byUnits(target, byKey, world)])
    .filter((one) => one !== null)
    .filter(({ target, trail }) => target.planId === planId || trail.some((part) => part.planId === planId))
}

type Standing = ReadonlyMap<string, Planned>

function byYears(target: Planned, standing: Standing, { additivity }: World): Comparison | null {
  const { fromYear, untilYear } = target
  const how = additivity(target.indicator).years
  if (how === null || fromYear === untilYear) return null
  const from = how === 'sum' ? fromYear : untilYear
  const years = Array.from({ length: untilYear - from + 1 }, (_, at) => from + at)
  return compared(
    target,
    years.map((year) => ({ ...target, fromYear: year, untilYear: year })),
    standing,
    {
      rule: 'years',
      how,
    },
  )
}

function byUnits(target: Planned, standing: Standing, { additivity, below }: World): Comparison | null {
  const how = additivity(target.indicator).units
  if (how === null) return null
  return compared(
    target,
    below(target.unitCode).map((unitCode) => ({ ...target, unitCode })),
    standing,
    {
      rule: 'units',
      how,
    },
  )
}

function compared(
  target: Planned,
  parts: readonly TargetKey[],
  standing: Standing,
  as: Pick<Comparison, 'rule' | 'how'>,
): Comparison | null {
  if (target.kind === 'share') return null
  const trail = parts.flatMap((part) => standing.get(targetKey(part)) ?? []).filter(({ kind }) => kind !== 'share')
  if (trail.length === 0) return null
  const sum = trail.reduce((total, { value }) => total + thousandths(value), 0n)
  return {
    ...as,
    target,
    total: ofThousandths(sum),
    difference: ofThousandths(sum - thousandths(target.value)),
    outcome: outcomeOf(target, sum),
    missing: parts.length - trail.length,
    trail,
  }
}

function outcomeOf({ kind, value, upperValue }: Target, sum: bigint): Comparison['outcome'] {
  if (sum < thousandths(value)) return 'short'
  if (kind === 'exactly' && sum > thousandths(value)) return 'over'
  return kind === 'range' && sum > thousandths(upperValue ?? value) ? 'over' : 'agrees'
}
