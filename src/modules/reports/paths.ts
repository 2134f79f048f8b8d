import { z } from 'zod'
import type { ZodOpenApiOperationObject, ZodOpenApiPathsObject } from 'zod-openapi'
import { languages } from '../../core/language.ts'
import { problemResponses } from '../../core/openapi.ts'
import { Day, Id } from '../../core/shapes.ts'
import { UnitCode } from '../units/shapes.ts'
import { certificateFields, recordFields } from './records/asked.ts'
import { mediaTypes } from './send-report.ts'
import { reportFields, UnitReport } from './shapes.ts'

const bytes = z.string().meta({ override: { type: 'string', contentMediaType: 'application/octet-stream' } })
const lang = z.enum(languages).optional()
const live = {
  path: z.object({ unitCode: UnitCode }),
  query: z.object({ year: reportFields.year, period: reportFields.period.optional(), mapOn: Day.optional(), lang }),
}
const ofCertificates = { query: z.object({ ...certificateFields, lang }) }
const ofRecords = { query: z.object({ ...recordFields, lang }) }
const kept = { path: z.object({ snapshotId: Id }), query: z.object({ lang }) }

const file = (
  operationId: string,
  summary: string,
  mediaType: string,
  requestParams: typeof live | typeof kept | typeof ofCertificates | typeof ofRecords = live,
  schema: z.ZodType = bytes,
): ZodOpenApiOperationObject => ({
  operationId,
  summary,
  tags: ['reports'],
  security: [],
  requestParams,
  responses: { 200: { description: 'The file', content: { [mediaType]: { schema } } }, ...problemResponses },
})

/** Addresses that are no actions on JSON. */
export const reportPaths: ZodOpenApiPathsObject = {
  '/v1/reports/{unitCode}/csv': {
    get: file(
      'unitReportCsv',
      'The tables of a report as CSV: each under its title, an empty line between',
      mediaTypes.csv,
    ),
  },
  '/v1/reports/{unitCode}/xlsx': {
    get: file('unitReportXlsx', 'The tables of a report as a workbook, a sheet each', mediaTypes.xlsx),
  },
  '/v1/reports/{unitCode}/pdf': {
    get: file(
      'unitReportPdf',
      'A report as an official paper in Vietnamese (Nghị định 30/2020/NĐ-CP), number and date left to the office',
      mediaTypes.pdf,
    ),
  },
  '/v1/counted-certificates/csv': {
    get: file('countedCertificatesCsv', 'All certificates behind a figure as CSV', mediaTypes.csv, ofCertificates),
  },
  '/v1/counted-certificates/xlsx': {
    get: file(
      'countedCertificatesXlsx',
      'All certificates behind a figure as a workbook',
      mediaTypes.xlsx,
      ofCertificates,
    ),
  },
  '/v1/counted-records/csv': {
    get: file('countedRecordsCsv', 'All records behind a figure as CSV', mediaTypes.csv, ofRecords),
  },
  '/v1/counted-records/xlsx': {
    get: file('countedRecordsXlsx', 'All records behind a figure as a workbook', mediaTypes.xlsx, ofRecords),
  },
  '/v1/report-snapshots/{snapshotId}/json': {
    get: file(
      'reportSnapshotJson',
      'A kept report, the bytes that its SHA-256 is of: what reports did not say yet when it was kept is not in it',
      'application/json',
      kept,
      UnitReport,
    ),
  },
  '/v1/report-snapshots/{snapshotId}/csv': {
    get: file('reportSnapshotCsv', 'A kept report as CSV', mediaTypes.csv, kept),
  },
  '/v1/report-snapshots/{snapshotId}/xlsx': {
    get: file('reportSnapshotXlsx', 'A kept report as a workbook', mediaTypes.xlsx, kept),
  },
  '/v1/report-snapshots/{snapshotId}/pdf': {
    get: file('reportSnapshotPdf', 'A kept report as an official paper', mediaTypes.pdf, kept),
  },
}
