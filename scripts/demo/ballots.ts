import type { LoadedSet } from '../../src/modules/criteria/reference.ts'
import type { Star } from './cast.ts'

export type Choices = Record<string, number>

/** Numbers that are the same at every run (Park–Miller). */
export function numbersFrom(seed: number): (below: number) => number {
  let state = seed % 2147483647 || 1
  return (below) => {
    state = (state * 48271) % 2147483647
    return state % below
  }
}

const criteriaOf = ({ source }: LoadedSet) =>
  source.parts.flatMap(({ sections }) => sections.flatMap(({ criteria }) => criteria))
const pointsOf = (criterion: ReturnType<typeof criteriaOf>[number], no: number) =>
  criterion.options.find((option) => option.no === no)?.points ?? 0

/**
 * How a member may score a product of a star: every minimum of the star is met, and options are lowered until the total
 * is `total` or a little above. Different numbers lower different criteria, so members agree on the star and not on all points.
 */
export function ballotFor(set: LoadedSet, star: Star, total: number, next: (below: number) => number): Choices {
  const criteria = criteriaOf(set)
  const best = (options: (typeof criteria)[number]['options']) => options.toSorted((a, b) => b.points - a.points)[0]!.no
  const choices: Choices = Object.fromEntries(criteria.map(({ code, options }) => [code, best(options)]))
  const sum = () => criteria.reduce((points, criterion) => points + pointsOf(criterion, choices[criterion.code]!), 0)
  for (let tries = 0; tries < 2_000 && sum() > total; tries++) {
    const criterion = criteria[next(criteria.length)]!
    const { code, options } = criterion
    const asked = Math.max(
      0,
      ...options.filter(({ minStar }) => minStar && minStar <= star).map(({ points }) => points),
      code === '5.1' ? 1 : 0,
    )
    const held = pointsOf(criterion, choices[code]!)
    const lower = options.filter(({ points }) => points < held && points >= asked && sum() - held + points >= total)
    if (lower.length > 0) choices[code] = lower.toSorted((a, b) => b.points - a.points)[0]!.no
  }
  return choices
}
