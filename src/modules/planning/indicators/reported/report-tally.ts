import { type RecordFact, type RecordMeasure, recordFits } from '../record-rules.ts'
import type { RecordTally } from '../record-tallies.ts'
import type { Places } from '../tallies.ts'
import { unitsAt } from '../units-at.ts'
import { countedReports, type ReportPlaces } from './report-rules.ts'

export const reportPlaces = (places: Places): ReportPlaces => ({
  placeOf: ({ unitCode, fromDay }) => places.ofUnit(unitCode, fromDay),
  becomes: ({ unitCode, fromDay }) => places.becomes(unitCode, fromDay),
  isStill: ({ unitCode, fromDay }) => places.isStill(unitCode, fromDay),
})

type Sums = { sure: Map<string, bigint>; maybe: Map<string, bigint> }

/** Which reports count depends on the others of their unit: they are added up when asked for, again after a change. */
export function tallyOfReports(measure: RecordMeasure, places: ReportPlaces): RecordTally {
  const told = new Map<string, RecordFact>()
  let sums: Sums | null = null
  return {
    add(facts, sign) {
      for (const fact of facts) {
        if (!recordFits(measure, fact)) continue
        sums = null
        if (sign > 0) told.set(fact.recordId, fact)
        else told.delete(fact.recordId)
      }
    },
    figure(unitCode) {
      sums ??= sumsOf(measure, [...told.values()], places)
      const thousandths = sums.sure.get(unitCode) ?? null
      return { thousandths, unattributed: Number(sums.maybe.get(unitCode) ?? 0n) / 1000 }
    },
  }
}

function sumsOf(measure: RecordMeasure, reports: readonly RecordFact[], places: ReportPlaces): Sums {
  const sums: Sums = { sure: new Map(), maybe: new Map() }
  const bump = (units: Map<string, bigint>, unit: string, by: bigint) => units.set(unit, (units.get(unit) ?? 0n) + by)
  for (const report of countedReports(measure, reports, places.becomes)) {
    const { thousandths, unitCode } = report
    if (measure.count.rollUp === 'own') {
      if (places.isStill(report)) bump(sums.sure, unitCode, thousandths)
      continue
    }
    const { sure, maybe } = unitsAt(places.placeOf(report))
    for (const unit of sure) bump(sums.sure, unit, thousandths)
    for (const unit of maybe) bump(sums.maybe, unit, thousandths)
  }
  return sums
}
