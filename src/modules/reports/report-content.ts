import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { publicActor } from '../../core/actor.ts'
import { languages, pickLanguage } from '../../core/language.ts'
import { perform } from '../../core/perform.ts'
import type { App } from '../../core/world.ts'
import { csvOf } from './csv.ts'
import { tablesOf } from './report-tables.ts'
import type { UnitReport } from './shapes.ts'
import { unitReport } from './unit-report.ts'
import { workbookOf } from './xlsx.ts'

/** A minute, as for verification: a revocation has to be seen soon. */
export const cacheControl = 'public, max-age=60'

export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A report as files. They are no JSON, so GraphQL names these addresses in `csvUrl` and its like. */
export function reportContent(server: FastifyInstance, app: App): void {
  const asked = async (request: FastifyRequest): Promise<UnitReport> => {
    const { year, lang: _, ...query } = request.query as { year?: string; lang?: string }
    // A text that is no number stays as it is, and is refused as such.
    const input = { ...query, ...(year !== undefined && { year: /^\d{4}$/.test(year) ? Number(year) : year }) }
    const by = { actor: publicActor, requestId: request.id }
    return (await perform(app, unitReport, { ...input, ...(request.params as object) }, by)).output
  }
  server.get('/v1/reports/:unitCode/csv', async (request, reply) =>
    sendCsv(reply, await asked(request), languageOf(request)),
  )
  server.get('/v1/reports/:unitCode/xlsx', async (request, reply) =>
    sendXlsx(reply, await asked(request), languageOf(request)),
  )
}

/** Vietnamese unless the address says otherwise: these are papers of offices. */
const languageOf = (request: FastifyRequest) => {
  const { lang } = request.query as { lang?: unknown }
  return languages.find((language) => language === lang) ?? pickLanguage(undefined)
}

const nameOf = ({ unit, year, period }: UnitReport) => `ocop-${unit.code}-${year}${period === 'year' ? '' : '-6'}`
const saved = (reply: FastifyReply, name: string) =>
  reply.headers({ 'content-disposition': `attachment; filename="${name}"`, 'cache-control': cacheControl })

function sendCsv(reply: FastifyReply, report: UnitReport, language: ReturnType<typeof languageOf>): FastifyReply {
  saved(reply, `${nameOf(report)}.csv`).type('text/csv; charset=utf-8')
  return reply.send(Readable.from(csvOf(tablesOf(report, language))))
}

async function sendXlsx(reply: FastifyReply, report: UnitReport, language: ReturnType<typeof languageOf>) {
  const workbook = await workbookOf(tablesOf(report, language), report.asOf)
  return saved(reply, `${nameOf(report)}.xlsx`)
    .type(xlsxType)
    .send(workbook)
}
