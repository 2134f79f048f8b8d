import type { CompiledSet } from '../../criteria/compiled-set.ts'
import type { CriteriaReference } from '../../criteria/reference.ts'
import type { Random } from './random.ts'

export type Choices = Record<string, number>

const perSet = 25

/** A whole table of a producer's own scores: an option for each criterion that applies (Mẫu 02). */
export function assessmentOf({ criteria }: CompiledSet, random: Random): Choices {
  const scored: number[] = []
  const choices: Choices = {}
  for (const { code, points, appliesWhen } of criteria) {
    if (appliesWhen && (scored[appliesWhen.index] ?? 0) <= appliesWhen.pointsAbove) {
      scored.push(0)
      continue
    }
    // The better of two draws: people score themselves high.
    const draws = [random.between(1, points.length - 1), random.between(1, points.length - 1)]
    const choice = draws.reduce((best, next) => ((points[next] ?? 0) > (points[best] ?? 0) ? next : best))
    choices[code] = choice
    scored.push(points[choice] ?? 0)
  }
  return choices
}

/** Some assessments of every set of an instrument, by the number of the set. */
export function assessmentsOf(criteria: CriteriaReference, instrument: string, random: Random): Map<number, Choices[]> {
  const sets = criteria.sets(instrument)
  return new Map(
    sets.map(({ source, compiled }) => [
      source.set,
      Array.from({ length: perSet }, () => assessmentOf(compiled, random)),
    ]),
  )
}
