import { z } from 'zod'
import { Day, Id, InstantText, LocalText } from '../../../../core/shapes.ts'
import type { UnitReference } from '../../../units/reference.ts'
import { UnitName, unitName } from '../../../units/shapes.ts'
import type { Indicator } from '../../catalogue.ts'
import { IndicatorCode, TargetFigure, Year } from '../../shapes.ts'
import { dayOfUnit, reportPeriods } from './report-period.ts'
import type { IndicatorReport } from './report-store.ts'

export const ReportFile = z
  .strictObject({
    fileName: z.string(),
    mediaType: z.string().nullable(),
    sizeBytes: z.int().nullable(),
    sha256: z.string().nullable().meta({ description: 'null until the bytes are there' }),
    contentUrl: z.string(),
  })
  .meta({ id: 'IndicatorReportFile' })

const Revision = z
  .strictObject({
    id: Id,
    revision: z.int().min(1),
    value: TargetFigure,
    source: z.string().meta({ description: 'Where the number is from' }),
    asOf: Day.meta({ description: 'The day as of which it is' }),
    reason: z.string().nullable().meta({ description: 'Why it was revised, or reported late' }),
    late: z.boolean().meta({ description: 'Whether the report of the whole period had been kept before' }),
    reportedAt: InstantText,
    file: ReportFile.nullable(),
  })
  .meta({ id: 'IndicatorReportRevision' })

const reported = {
  id: Id,
  indicator: IndicatorCode,
  indicatorName: LocalText,
  unitOfMeasure: LocalText,
  unit: UnitName,
  year: Year,
  period: z.enum(reportPeriods),
  standing: Revision,
  earlier: z.array(Revision).meta({ description: 'Those that it revises, the first first' }),
}

export const IndicatorReportView = z.strictObject(reported).meta({
  id: 'IndicatorReport',
  description: 'What a unit reported of an indicator for a period, with every revision',
})

export const CountedReport = z
  .strictObject({
    ...reported,
    isCounted: z.boolean().meta({
      description: 'Whether it is added up in the figure; else another says it too, or a split keeps it from the unit',
    }),
  })
  .meta({ id: 'CountedReport' })

export const fileOf = ({
  id,
  fileName,
  mediaType,
  sizeBytes,
  sha256,
}: IndicatorReport): z.infer<typeof ReportFile> | null =>
  fileName === null
    ? null
    : { fileName, mediaType, sizeBytes, sha256, contentUrl: `/v1/indicator-reports/${id}/content` }

const revisionOf = (report: IndicatorReport): z.infer<typeof Revision> => {
  const { id, revision, value, source, asOf, reason, late, reportedAt } = report
  return { id, revision, value, source, asOf, reason, late, reportedAt, file: fileOf(report) }
}

/** Of all revisions of one report, the first first. A unit is named as on the day as of which the last was made. */
export function reportView(
  units: UnitReference,
  { name, unit }: Pick<Indicator, 'name' | 'unit'>,
  revisions: readonly IndicatorReport[],
): z.infer<typeof IndicatorReportView> {
  const { indicator, unitCode, year, period, id, asOf } = revisions.at(-1)!
  return {
    ...{ id, indicator, indicatorName: name, unitOfMeasure: unit },
    unit: unitName(units.on(dayOfUnit(year, period, asOf)).named(unitCode)),
    ...{ year, period, standing: revisionOf(revisions.at(-1)!), earlier: revisions.slice(0, -1).map(revisionOf) },
  }
}
