import { z } from 'zod'
import type { ZodOpenApiOperationObject, ZodOpenApiPathsObject } from 'zod-openapi'
import { languages } from '../../core/language.ts'
import { problemResponses } from '../../core/openapi.ts'
import { UnitCode } from '../units/shapes.ts'
import { mediaTypes } from './send-report.ts'
import { reportFields } from './shapes.ts'

const bytes = z.string().meta({ override: { type: 'string', contentMediaType: 'application/octet-stream' } })
const file = (operationId: string, summary: string, mediaType: string): ZodOpenApiOperationObject => ({
  operationId,
  summary,
  tags: ['reports'],
  security: [],
  requestParams: {
    path: z.object({ unitCode: UnitCode }),
    query: z.object({
      year: reportFields.year,
      period: reportFields.period.optional(),
      lang: z.enum(languages).optional(),
    }),
  },
  responses: { 200: { description: 'The report', content: { [mediaType]: { schema: bytes } } }, ...problemResponses },
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
}
