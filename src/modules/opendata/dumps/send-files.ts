import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { legalDay } from '../../../core/clock.ts'
import type { App } from '../../../core/world.ts'
import { formats } from '../datasets.ts'
import { countPeriods, countTouches } from '../store.ts'
import { type Asked, readAsked } from './asked.ts'
import { deltaOf, dumpOf } from './rows-store.ts'
import { sendWritten } from './send-written.ts'
import type { WrittenFiles } from './written-files.ts'

/** Dumps and deltas of open data. They are no JSON, so `openData` names these addresses in GraphQL. */
export function openDataFiles(server: FastifyInstance, app: App, files: WrittenFiles): void {
  const send = async (request: FastifyRequest, reply: FastifyReply) => {
    const now = app.clock()
    const today = legalDay(now.toISOString())
    const asked = readAsked(request.params as { file: string; dataset?: string }, today)
    const { name, day, format } = asked
    const written = await files.get({
      key: [name, day, format].join(' '),
      version: await versionOf(app, asked, today),
      copy: copyOf(asked, { today, publicUrl: app.world.publicUrl }),
      now,
    })
    const saved = `${[name, day].filter(Boolean).join('-')}.${format}`
    reply.headers({
      link: `<${app.world.openData.licence}>; rel="license"`,
      'content-disposition': `attachment; filename="${saved}"`,
    })
    return sendWritten(request, reply, written, formats[format].contentType)
  }
  server.get('/v1/open-data/:file', send)
  server.get('/v1/open-data/:dataset/deltas/:file', send)
}

const copyOf = ({ name, format, day }: Asked, place: Parameters<typeof dumpOf>[1]): string =>
  name === 'units' || day === null ? dumpOf(name, place, format) : deltaOf(name, place, format, day)

/** Another whenever the content may be another: what was touched since yesterday is counted, and older counts are of another day. */
async function versionOf({ database: { db } }: App, { name }: Asked, today: string): Promise<string> {
  return `${today} ${name === 'units' ? await countPeriods(db) : await countTouches(db, name)}`
}
