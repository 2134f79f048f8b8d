import { addDays, type LegalDay } from '../../core/clock.ts'
import type { UnitReference } from './reference.ts'
import type { Home } from './succession-rules.ts'

type Known = Pick<UnitReference, 'homeOn' | 'periodsOf'>

/**
 * Whether a code means the same unit on a day and on the map of another: codes were used again, and units took in others
 * under their own (docs/decisions/0034). Whatever is not known is taken to be the same.
 */
export function isSameUnit(units: Known, code: string, day: LegalDay, mapDay: LegalDay): boolean {
  const [then, now] = [lookedUpOn(units, code, day), lookedUpOn(units, code, mapDay)]
  const isItself = (home: Home | null) => {
    const among = code.length === 2 ? home?.provinces : home?.communes
    return !among?.length || (among.length === 1 && among[0] === code)
  }
  return isItself(units.homeOn(code, then, now)) && isItself(units.homeOn(code, now, then))
}

/** The day itself, else the nearest on which the code was there. */
function lookedUpOn({ periodsOf }: Known, code: string, day: LegalDay): LegalDay {
  const periods = periodsOf(code)
  if (periods.some(({ validFrom, validUntil }) => validFrom <= day && (validUntil === null || day < validUntil)))
    return day
  const later = periods.find(({ validFrom }) => validFrom > day)
  const last = periods.at(-1)?.validUntil
  return later?.validFrom ?? (last ? addDays(last, -1) : day)
}
