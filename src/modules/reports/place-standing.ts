import type { UnitReport } from './shapes.ts'

type PlaceCounted = Pick<UnitReport['places'][number], 'counts' | 'unattributed'>

/** Whether a unit has a product that is valid: `maybe` where a split leaves open whether one lies in it. */
export function standingOf({ counts, unattributed }: PlaceCounted): 'has' | 'maybe' | 'lacks' {
  if (counts.valid > 0) return 'has'
  return unattributed && unattributed.valid > 0 ? 'maybe' : 'lacks'
}

/** How many more of the units below than `placesWithProduct` may have one. */
export const placesOpen = ({ places }: Pick<UnitReport, 'places'>): number =>
  places.filter((place) => standingOf(place) === 'maybe').length
