import type { Place } from '../count-rules.ts'
import { type RecordFact, type RecordMeasure, recordedSubject, recordFits, risen } from './record-rules.ts'
import { reportPlaces, tallyOfReports } from './reported/report-tally.ts'
import type { Places } from './tallies.ts'
import { unitsAt } from './units-at.ts'

/** The figures of one measure of records on all units of a map, kept up to date record by record. */
export type RecordTally = {
  add(facts: readonly RecordFact[], sign: 1 | -1): void
  /** Null where nothing was reported. */
  figure(unitCode: string): { thousandths: bigint | null; unattributed: number }
}

/** Equal to `recordFigureOf`, or `reportedFigureOf`, on any records (property test). */
export function recordTallyOf(measure: RecordMeasure, places: Places): RecordTally {
  const placeOf = ({ unitCode, fromDay }: RecordFact) => places.ofUnit(unitCode, fromDay)
  if (measure.count.what === 'reported') return tallyOfReports(measure, reportPlaces(places))
  if (measure.count.what === 'revenue-up') return tallyOfRevenue(measure, placeOf)
  return measure.count.of === 'amount' ? tallyOfAmounts(measure, placeOf) : tallyOfSubjects(measure, placeOf)
}

type PlaceOf = (fact: RecordFact) => Place

function tallyOfAmounts(measure: RecordMeasure, placeOf: PlaceOf): RecordTally {
  const [sums, open] = [new Map<string, bigint>(), new Map<string, bigint>()]
  const bump = (counts: Map<string, bigint>, unit: string, by: bigint) =>
    counts.set(unit, (counts.get(unit) ?? 0n) + by)
  return {
    add(facts, sign) {
      for (const fact of facts) {
        if (!recordFits(measure, fact)) continue
        const { sure, maybe } = unitsAt(placeOf(fact))
        for (const unit of sure) bump(sums, unit, BigInt(sign) * fact.thousandths)
        for (const unit of maybe) bump(open, unit, BigInt(sign) * fact.thousandths)
      }
    },
    figure: (unitCode) => ({
      thousandths: sums.get(unitCode) ?? 0n,
      unattributed: Number(open.get(unitCode) ?? 0n) / 1000,
    }),
  }
}

type Subjects = Map<string, Map<string, number>>

function bumpIn(units: Subjects, unit: string, subject: string, by: number): void {
  const known = units.get(unit) ?? new Map<string, number>()
  units.set(unit, known)
  const sum = (known.get(subject) ?? 0) + by
  if (sum === 0) known.delete(subject)
  else known.set(subject, sum)
}

/** Who is named by several records is counted once: kept with how many name it. */
function tallyOfSubjects(measure: RecordMeasure, placeOf: PlaceOf): RecordTally {
  const [named, open]: [Subjects, Subjects] = [new Map(), new Map()]
  return {
    add(facts, sign) {
      for (const fact of facts) {
        const subject = recordFits(measure, fact) ? recordedSubject(measure.count, fact) : null
        if (subject === null) continue
        const { sure, maybe } = unitsAt(placeOf(fact))
        for (const unit of sure) bumpIn(named, unit, subject, sign)
        for (const unit of maybe) bumpIn(open, unit, subject, sign)
      }
    },
    figure(unitCode) {
      const sure = named.get(unitCode)
      const maybe = [...(open.get(unitCode)?.keys() ?? [])].filter((subject) => !sure?.has(subject))
      return { thousandths: 1000n * BigInt(sure?.size ?? 0), unattributed: maybe.length }
    },
  }
}

/** Two years are compared when they are asked for, and again only after some producer's figures were changed. */
function tallyOfRevenue(measure: RecordMeasure, placeOf: PlaceOf): RecordTally {
  const figures = new Map<string, RecordFact>()
  let compared: RecordTally | null = null
  const up: RecordMeasure = { ...measure, count: { ...measure.count, what: 'happened' } }
  return {
    add(facts, sign) {
      for (const fact of facts) {
        if (!recordFits(measure, fact)) continue
        compared = null
        const key = `${fact.producerId} ${fact.fromDay}`
        if (sign > 0) figures.set(key, fact)
        else figures.delete(key)
      }
    },
    figure(unitCode) {
      if (!compared) {
        compared = tallyOfSubjects(up, placeOf)
        compared.add(risen(measure, [...figures.values()]), 1)
      }
      return compared.figure(unitCode)
    },
  }
}
