import type { LegalDay } from '../../core/clock.ts'
import type { CriteriaReference, LoadedSet } from './reference.ts'

/**
 * The sets by number as products are shown under them on a day: each as the newest instrument in force by then has it, or
 * else the first after it. So one that is imported ahead renames nothing before its day, one that has fewer sets leaves
 * no product without a name, and products of before the first set on record stand under that.
 */
export function setsByNumber(criteria: CriteriaReference, on: LegalDay): ReadonlyMap<number, LoadedSet['source']> {
  const { instruments } = criteria
  const later = instruments.filter(({ inForceFrom }) => inForceFrom > on).toReversed()
  const begun = instruments.filter(({ inForceFrom }) => inForceFrom <= on)
  const sets = [
    ...later.flatMap(({ code }) => criteria.sets(code)),
    ...begun.flatMap(({ code }) => criteria.sets(code, on)),
  ]
  const newest = new Map(sets.map(({ source }) => [source.set, source]))
  return new Map([...newest].sort(([a], [b]) => a - b))
}
