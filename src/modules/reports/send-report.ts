import { Readable } from 'node:stream'
import type { FastifyReply } from 'fastify'
import type { Language } from '../../core/language.ts'
import { type Printer, printer } from '../forms/printing.ts'
import { csvOf } from './csv.ts'
import { tablesOf } from './report-tables.ts'
import type { UnitReport } from './shapes.ts'
import { workbookOf } from './xlsx.ts'

export const reportFormats = ['csv', 'xlsx', 'pdf'] as const
export type ReportFormat = (typeof reportFormats)[number]

export const mediaTypes: Readonly<Record<ReportFormat, string>> = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
}

type Sent = { format: ReportFormat; language: Language; cacheControl: string }
export type SendReport = (reply: FastifyReply, report: UnitReport, sent: Sent) => Promise<FastifyReply>

export const reportPrinter = (): Printer<UnitReport> => printer(new URL('./printed/print-worker.ts', import.meta.url))

const nameOf = ({ unit, year, period, mapOn }: UnitReport) =>
  `ocop-${unit.code}-${year}${period === 'year' ? '' : '-6'}${mapOn === null ? '' : `-map-${mapOn}`}`

/** Sends a report as a file. The same report gives the same bytes. */
export function sendReportWith(prints: Pick<Printer<UnitReport>, 'print'>): SendReport {
  const contentOf = async (report: UnitReport, { format, language }: Sent): Promise<Readable | Buffer> => {
    if (format === 'pdf') return prints.print(report)
    const tables = tablesOf(report, language)
    return format === 'csv' ? Readable.from(csvOf(tables)) : workbookOf(tables, report.asOf)
  }
  return async (reply, report, sent) => {
    const { format, cacheControl } = sent
    const content = await contentOf(report, sent)
    return reply
      .headers({
        'content-disposition': `${format === 'pdf' ? 'inline' : 'attachment'}; filename="${nameOf(report)}.${format}"`,
        'cache-control': cacheControl,
      })
      .type(format === 'csv' ? `${mediaTypes.csv}; charset=utf-8` : mediaTypes[format])
      .send(content)
  }
}
