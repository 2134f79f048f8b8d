import { type CertificateFact, countedBy, type Measure, type Place, standingIn } from '../../planning/count-rules.ts'
import type { Life } from '../../planning/indicators/tallies.ts'

/** What is counted once: a product, a producer, or a commune. */
function subjectOf({ count: { of } }: Measure, fact: CertificateFact, { communes }: Place): string | null {
  if (of === 'products') return fact.productId
  if (of === 'producers') return fact.producerId
  return communes.length === 1 ? communes[0]! : null
}

/**
 * Ids of the certificates behind a figure, the newest first: for each product, producer or commune that is counted the
 * last one that makes it count, so that there are as many as the figure says (property test).
 */
export function certificatesOf(
  measure: Measure,
  unitCode: string,
  lives: Iterable<readonly Life[]>,
  placeOf: (fact: CertificateFact) => Place,
): string[] {
  const last = new Map<string, string>()
  for (const own of lives) {
    for (const fact of own.flatMap((life) => countedBy(measure, life))) {
      const place = placeOf(fact)
      const subject = standingIn(place, unitCode) === 'in' ? subjectOf(measure, fact, place) : null
      if (subject !== null && (last.get(subject) ?? '') < fact.id) last.set(subject, fact.id)
    }
  }
  return [...last.values()].sort().reverse()
}
