import type { CriteriaSet, Criterion, PartCode } from './rules.ts'
import { criteriaOf } from './set-walk.ts'

/** A criterion as the evaluation reads it. */
export type CompiledCriterion = {
  readonly code: string
  readonly part: PartCode
  /** Points by option number; at 0 what "none reached" scores. */
  readonly points: readonly number[]
  /** The least choice: 1 where the criterion prints a 0-point option, else 0. */
  readonly leastChoice: 0 | 1
  readonly appliesWhen?: { readonly index: number; readonly code: string; readonly pointsAbove: number }
}

/** A minimum that a star asks for on a criterion; `key` is how a verdict on it is named. */
export type Gate = {
  readonly key: string
  readonly star: number
  readonly criterion: string
  readonly index: number
  readonly minimum: number
}

/** A criterion on which 0 points may end the evaluation; `key` is how a verdict on it is named. */
export type ZeroRule = { readonly key: string; readonly criterion: string; readonly index: number }

export type CompiledSet = {
  readonly criteria: readonly CompiledCriterion[]
  readonly codes: ReadonlySet<string>
  /** By criterion as printed, then by star. */
  readonly gates: readonly Gate[]
  readonly zeroRules: readonly ZeroRule[]
  readonly verdictKeys: ReadonlySet<string>
}

function gatesOf({ code, options }: Criterion, index: number): Gate[] {
  const minimumByStar = new Map(options.flatMap(({ minStar, points }) => (minStar ? [[minStar, points] as const] : [])))
  return [...minimumByStar]
    .sort(([a], [b]) => a - b)
    .map(([star, minimum]) => ({ key: `${star}:${code}`, star, criterion: code, index, minimum }))
}

/** Prepares a checked set once, so that reading a ballot is one look-up per criterion. */
export function compileCriteriaSet(set: CriteriaSet): CompiledSet {
  const printed = criteriaOf(set)
  const indexOf = new Map(printed.map(({ criterion }, index) => [criterion.code, index]))
  const criteria = printed.map(({ part, criterion: { code, options, appliesWhen } }): CompiledCriterion => {
    const ruling = appliesWhen && { index: indexOf.get(appliesWhen.criterion) ?? -1, code: appliesWhen.criterion }
    return {
      code,
      part: part.code as PartCode,
      points: [0, ...options.map(({ points }) => points)],
      leastChoice: options.some(({ points }) => points === 0) ? 1 : 0,
      ...(ruling && appliesWhen && { appliesWhen: { ...ruling, pointsAbove: appliesWhen.pointsAbove } }),
    }
  })
  const gates = printed.flatMap(({ criterion }, index) => gatesOf(criterion, index))
  const zeroRules = printed.flatMap(({ criterion: { code, zeroKnocksOut } }, index) =>
    zeroKnocksOut ? [{ key: `knock-out:${code}`, criterion: code, index }] : [],
  )
  const verdictKeys = new Set([...gates, ...zeroRules].map(({ key }) => key))
  return { criteria, codes: new Set(indexOf.keys()), gates, zeroRules, verdictKeys }
}
