import { z } from 'zod'
import { legalDay } from '../../../core/clock.ts'
import { Day, Id, InstantText, pageOf } from '../../../core/shapes.ts'
import { reportPeriods } from '../../planning/indicators/reported/report-period.ts'
import type { UnitReference } from '../../units/reference.ts'
import { UnitName, unitName } from '../../units/shapes.ts'
import { UnitReport } from '../shapes.ts'
import type { Snapshot } from './snapshot-store.ts'

const summary = {
  id: Id,
  unit: UnitName,
  mapOn: Day.nullable().meta({ description: 'The day under whose map it is; null for that of `takenAt`' }),
  year: z.int(),
  period: z.enum(reportPeriods),
  asOf: Day,
  takenAt: InstantText,
  sha256: z.string().meta({ description: 'Of the bytes of the report as JSON, in hex' }),
}

export const ReportSnapshotSummary = z.strictObject(summary).meta({ id: 'ReportSnapshotSummary' })
export const ReportSnapshotPage = pageOf(ReportSnapshotSummary, 'ReportSnapshotPage')
export const ReportSnapshot = z.strictObject({ ...summary, report: UnitReport }).meta({ id: 'ReportSnapshot' })

type Listed = Omit<Snapshot, 'content'>

export const snapshotSummary = (
  units: UnitReference,
  { id, unitCode, mapOn, year, period, asOf, takenAt, sha256 }: Listed,
): z.infer<typeof ReportSnapshotSummary> => ({
  ...{ id, unit: unitName(units.on(mapOn ?? legalDay(takenAt)).named(unitCode)), mapOn, year, period, asOf, takenAt },
  sha256: sha256.toString('hex'),
})

/** The report that a snapshot holds; what reports did not say yet when it was taken is empty. */
export function reportIn({ content }: Pick<Snapshot, 'content'>): UnitReport {
  const report = JSON.parse(content) as Omit<UnitReport, 'indicators'> & Partial<UnitReport>
  const { byStar, byGroup, byProducerKind, years, places, progress, indicators = [], ...held } = report
  return {
    ...{ ...{ mapOn: null, unattributed: null }, ...held },
    progress: progress.map((item) => ({ ...item, indicatorVersion: item.indicatorVersion ?? null })),
    indicators: indicators.map((item) => ({ ...item, version: item.version ?? null })),
    byStar: rowsIn(byStar),
    byGroup: rowsIn(byGroup),
    byProducerKind: rowsIn(byProducerKind),
    years: years.map((year) => ({ ...year, byStar: rowsIn(year.byStar) })),
    places: rowsIn(places),
  }
}

const rowsIn = <Row extends { unattributed: unknown }>(rows: readonly Row[]): Row[] =>
  rows.map((row) => ({ ...row, unattributed: row.unattributed ?? null }))
