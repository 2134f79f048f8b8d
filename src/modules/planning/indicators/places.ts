import { nation } from '../../../core/actor.ts'
import type { LegalDay } from '../../../core/clock.ts'
import type { UnitReference, UnitTree } from '../../units/reference.ts'
import type { Place } from '../count-rules.ts'
import type { Becoming } from './reported/report-rules.ts'
import type { Places } from './tallies.ts'

const above: Place = { communes: [], provinces: [] }

/** Trees are made anew when units are read again: what was counted on one of before is counted again. */
const trees = new WeakMap<UnitTree, Places>()
let made = 0

/** Where the units of then lie on the map of a day; what was split lies in one of several. */
export function placesOn(units: UnitReference, mapOn: LegalDay): Places {
  const tree = units.on(mapOn)
  const known = trees.get(tree)
  if (known) return known
  const places = placesOf(units, mapOn)
  trees.set(tree, places)
  return places
}

function placesOf(units: UnitReference, mapOn: LegalDay): Places {
  const homes = new Map<string, Place>()
  const changes = new Map<string, readonly LegalDay[]>()
  /** The days on which a code began to mean something else: between two of them its home is the same. */
  const changesOf = (code: string): readonly LegalDay[] => {
    const found = changes.get(code) ?? [
      ...units.successionsOf(code).map(({ changedOn }) => changedOn),
      ...units.periodsOf(code).flatMap(({ validFrom, validUntil }) => [validFrom, validUntil ?? validFrom]),
    ]
    changes.set(code, found)
    return found
  }
  const homeOf = (code: string, day: LegalDay, otherwise: Place): Place => {
    const before = changesOf(code).reduce((sum, changedOn) => sum + Number(changedOn <= day), 0)
    const key = `${code} ${before}`
    const home = homes.get(key) ?? units.homeOn(code, day, mapOn) ?? otherwise
    homes.set(key, home)
    return home
  }
  return {
    key: `map ${++made}`,
    of: (communeCode, provinceCode, day) =>
      homeOf(communeCode, day, { communes: [communeCode], provinces: [provinceCode] }),
    ofUnit: (unitCode, day) => (unitCode === nation ? above : homeOf(unitCode, day, above)),
    becomes: (unitCode, day) => becomingsOf(units, unitCode, day),
    isStill: (unitCode, day) =>
      units.successionsOf(unitCode).every(({ changedOn }) => day < changedOn === mapOn < changedOn),
  }
}

/** Follows a unit through what became of it, as long as that is one whole unit. */
function becomingsOf(units: UnitReference, unitCode: string, day: LegalDay): Becoming[] {
  const found: Becoming[] = []
  let [code, since, at] = [unitCode, '', day]
  for (;;) {
    const later = units.successionsOf(code).flatMap(({ changedOn }) => (changedOn > at ? [changedOn] : []))
    const until = later.sort()[0] ?? null
    found.push({ code, since, until })
    if (until === null) return found
    const home = units.homeOn(code, at, until)
    const into = code.length === 2 ? home?.provinceCode : home?.communeCode
    if (!into) return found
    ;[code, since, at] = [into, until, until]
  }
}
