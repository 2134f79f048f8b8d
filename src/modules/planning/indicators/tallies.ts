import { nation } from '../../../core/actor.ts'
import type { LegalDay } from '../../../core/clock.ts'
import {
  type CertificateFact,
  countedBy,
  type Figure,
  type Measure,
  type Place,
  type RecognisedFact,
} from '../count-rules.ts'
import type { Becoming } from './reported/report-rules.ts'

/** Where the units of then lie on one map; two maps with one key are the same map. */
export type Places = {
  key: string
  of(communeCode: string, provinceCode: string, day: string): Place
  /** The same of any unit; the nation lies in no province. */
  ofUnit(unitCode: string, day: string): Place
  /** What a unit of a day is from when on, by its code, and what it became as a whole. */
  becomes(unitCode: string, day: LegalDay): readonly Becoming[]
  /** Whether a unit of a day is the same on the map: neither merged nor split between. */
  isStill(unitCode: string, day: LegalDay): boolean
}

/** What the certificates of one product say, in the order of its life. */
export type Life = readonly RecognisedFact[]

/** The figures of one measure on all units of a map, kept up to date by what a producer's products say before and after. */
export type Tally = {
  add(lives: readonly Life[], sign: 1 | -1): void
  figure(unitCode: string): Figure
}

type Counts = Map<string, number>

function bump(counts: Counts, key: string, by: number): void {
  const sum = (counts.get(key) ?? 0) + by
  if (sum === 0) counts.delete(key)
  else counts.set(key, sum)
}

/**
 * Adds up producer by producer, each with the lives of all its products: what is counted once, a product or a producer,
 * is never in those of two of them, so sums are exact. A commune is: of each it is kept how many certificates have it
 * counted. Equal to `figureOf` on any registry (property test).
 */
export function tallyOf(measure: Measure, places: Places): Tally {
  const placeOf = ({ communeCode, provinceCode, issuedOn }: CertificateFact) =>
    places.of(communeCode, provinceCode, issuedOn)
  return measure.count.of === 'communes' ? tallyOfCommunes(measure, placeOf) : tallyOfSubjects(measure, placeOf)
}

type PlaceOf = (fact: CertificateFact) => Place

function tallyOfSubjects(measure: Measure, placeOf: PlaceOf): Tally {
  const [counted, open]: [Counts, Counts] = [new Map(), new Map()]
  /** One product or producer: in each unit once, and not open where it is counted anyway. */
  function addSubject(facts: Life, sign: 1 | -1) {
    if (facts.length === 0) return
    const { sure, maybe } = unitsOf([...new Set(facts.map(placeOf))])
    bump(counted, nation, sign)
    for (const unit of sure) bump(counted, unit, sign)
    for (const unit of maybe) if (!sure.includes(unit)) bump(open, unit, sign)
  }
  return {
    add(lives, sign) {
      if (measure.count.of === 'products') for (const life of lives) addSubject(countedBy(measure, life), sign)
      else
        addSubject(
          lives.flatMap((life) => countedBy(measure, life)),
          sign,
        )
    },
    figure: (unitCode) => ({ counted: counted.get(unitCode) ?? 0, unattributed: open.get(unitCode) ?? 0 }),
  }
}

const nowhere: readonly string[] = []

/** The units below the nation in which some places lie, and those in which they may lie. */
function unitsOf(places: readonly Place[]): { sure: readonly string[]; maybe: readonly string[] } {
  const among = places.flatMap(({ communes, provinces }) => [communes, provinces])
  if (among.length === 2 && among.every(({ length }) => length === 1)) return { sure: among.flat(), maybe: nowhere }
  return {
    sure: [...new Set(among.filter(({ length }) => length === 1).flat())],
    maybe: [...new Set(among.filter(({ length }) => length > 1).flat())],
  }
}

function tallyOfCommunes(measure: Measure, placeOf: PlaceOf): Tally {
  /** By unit: the communes in it, each with how many certificates have it counted. */
  const [counted, open]: [Map<string, Counts>, Map<string, Counts>] = [new Map(), new Map()]
  function bumpIn(units: Map<string, Counts>, unit: string, subject: string, by: number) {
    const known = units.get(unit) ?? new Map<string, number>()
    units.set(unit, known)
    bump(known, subject, by)
  }
  return {
    add(lives, sign) {
      for (const fact of lives.flatMap((life) => countedBy(measure, life))) {
        const { communes, provinces } = placeOf(fact)
        const isSure = communes.length === 1
        const subject = isSure ? communes[0]! : fact.communeCode
        bumpIn(isSure ? counted : open, nation, subject, sign)
        for (const unit of communes) bumpIn(isSure ? counted : open, unit, subject, sign)
        for (const unit of provinces) bumpIn(isSure ? counted : open, unit, subject, sign)
      }
    },
    figure(unitCode) {
      const sure = counted.get(unitCode)
      const maybe = [...(open.get(unitCode)?.keys() ?? [])].filter((code) => !sure?.has(code))
      return { counted: sure?.size ?? 0, unattributed: maybe.length }
    },
  }
}
