import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { publicActor } from '../../core/actor.ts'
import { type Language, languages } from '../../core/language.ts'
import { perform } from '../../core/perform.ts'
import { fail } from '../../core/problem.ts'
import { Id } from '../../core/shapes.ts'
import type { App } from '../../core/world.ts'
import { behindContent } from './records/behind-content.ts'
import { reportFormats, reportPrinter, sendReportWith } from './send-report.ts'
import type { UnitReport } from './shapes.ts'
import { reportIn } from './snapshots/snapshot-shapes.ts'
import { readSnapshot, type Snapshot } from './snapshots/snapshot-store.ts'
import { unitReport } from './unit-report.ts'

/** A minute, as for verification: a revocation has to be seen soon. */
export const cacheControl = 'public, max-age=60'
/** What is kept never changes. */
export const forEver = 'public, max-age=31536000, immutable'

/** A report as files: they are no JSON, so the description of `UnitReport` names these addresses. */
export function reportContent(server: FastifyInstance, app: App): void {
  behindContent(cacheControl)(server, app)
  const prints = reportPrinter()
  server.addHook('onClose', () => prints.close())
  const send = sendReportWith(prints)
  for (const format of reportFormats) {
    server.get(`/v1/reports/:unitCode/${format}`, async (request, reply) =>
      send(reply, await asked(app, request), { format, language: languageOf(request), cacheControl }),
    )
    server.get(`/v1/report-snapshots/:snapshotId/${format}`, async (request, reply) => {
      const report = reportIn(await kept(app, request))
      return send(reply, report, { format, language: languageOf(request), cacheControl })
    })
  }
  server.get('/v1/report-snapshots/:snapshotId/json', async (request, reply) => {
    const { content } = await kept(app, request)
    return reply.header('cache-control', forEver).type('application/json; charset=utf-8').send(Buffer.from(content))
  })
}

const Kept = z.strictObject({ snapshotId: Id })

async function kept({ database: { db } }: App, request: FastifyRequest): Promise<Snapshot> {
  const { snapshotId } = Kept.safeParse(request.params).data ?? fail('not-found')
  return readSnapshot(db, snapshotId)
}

async function asked(app: App, request: FastifyRequest): Promise<UnitReport> {
  const { year, lang: _, ...query } = request.query as { year?: string; lang?: string }
  // A text that is no number stays as it is, and is refused as such.
  const input = { ...query, ...(year !== undefined && { year: /^\d{4}$/.test(year) ? Number(year) : year }) }
  const by = { actor: publicActor, requestId: request.id }
  return (await perform(app, unitReport, { ...input, ...(request.params as object) }, by)).output
}

/** Vietnamese unless the address says otherwise: these are papers of offices. */
const languageOf = (request: FastifyRequest): Language => {
  const { lang } = request.query as { lang?: unknown }
  return languages.find((language) => language === lang) ?? 'vi'
}
