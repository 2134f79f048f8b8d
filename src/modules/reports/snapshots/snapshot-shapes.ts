import { z } from 'zod'
import { Day, Id, InstantText, pageOf } from '../../../core/shapes.ts'
import type { UnitReference } from '../../units/reference.ts'
import { UnitName, unitName } from '../../units/shapes.ts'
import { reportPeriods } from '../period-rules.ts'
import { UnitReport } from '../shapes.ts'
import type { Snapshot } from './snapshot-store.ts'

const summary = {
  id: Id,
  unit: UnitName,
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
  { id, unitCode, year, period, asOf, takenAt, sha256 }: Listed,
): z.infer<typeof ReportSnapshotSummary> => ({
  ...{ id, unit: unitName(units.named(unitCode)), year, period, asOf, takenAt },
  sha256: sha256.toString('hex'),
})

/** The report that a snapshot holds; what reports did not say yet when it was taken is empty. */
export const reportIn = ({ content }: Pick<Snapshot, 'content'>): UnitReport => ({
  indicators: [],
  ...(JSON.parse(content) as Omit<UnitReport, 'indicators'>),
})
