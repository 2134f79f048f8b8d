import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { legalDay } from '../../../core/clock.ts'
import { parseInput } from '../../../core/input.ts'
import { languages } from '../../../core/language.ts'
import { textsAs } from '../../../core/rest.ts'
import type { App } from '../../../core/world.ts'
import { csvLines } from '../csv.ts'
import { mediaTypes } from '../send-report.ts'
import { rowsWorkbook } from '../xlsx.ts'
import { type Answering, certificateFields, recordFields } from './asked.ts'
import { type Behind, itemsBehind } from './behind.ts'
import { certificatesBehind } from './counted-certificates.ts'
import { recordsBehind } from './counted-records.ts'
import { certificateListing, type Listing, recordListing } from './listing.ts'

const lang = z.enum(languages).optional()
const Certificates = z.strictObject({ ...certificateFields, lang })
const Records = z.strictObject({ ...recordFields, lang })

export const listFormats = ['csv', 'xlsx'] as const

/** What a question to a public address of files is answered with. */
export const answering = ({ database, clock, world }: App): Answering => ({
  ...{ db: database.db, world, today: legalDay(clock().toISOString()) },
})

/** What is behind a figure as files, all of it: rows are read while they are sent. */
export const behindContent =
  (cacheControl: string) =>
  (server: FastifyInstance, app: App): void => {
    const ask = asks(app)
    for (const format of listFormats) {
      server.get(`/v1/counted-certificates/${format}`, async (request, reply) => {
        const { lang = 'vi', ...asked } = ask(Certificates, request)
        const behind = await certificatesBehind(answering(app), asked)
        return send(reply, behind, { format, cacheControl, ...certificateListing(lang), name: nameOf(asked) })
      })
      server.get(`/v1/counted-records/${format}`, async (request, reply) => {
        const { lang = 'vi', ...asked } = ask(Records, request)
        const behind = await recordsBehind(answering(app), asked)
        return send(reply, behind, { format, cacheControl, ...recordListing(lang), name: nameOf(asked) })
      })
    }
  }

const asks =
  ({ clock }: App) =>
  <Input extends z.ZodObject>(input: Input, { query }: FastifyRequest) =>
    parseInput(input, textsAs(input)(query as Record<string, string>), () => legalDay(clock().toISOString()))

const nameOf = ({ unitCode, from, until }: { unitCode: string; from: string; until: string }): string =>
  `ocop-${unitCode}-${from}-${until}`

type Sent<Item> = Listing<Item> & { format: (typeof listFormats)[number]; cacheControl: string; name: string }

function send<Item extends { id: string }>(reply: FastifyReply, behind: Behind<Item>, sent: Sent<Item>): FastifyReply {
  const { format, columns, cellsOf, cacheControl, name } = sent
  async function* rows() {
    for await (const item of itemsBehind(behind)) yield cellsOf(item)
  }
  const content = format === 'csv' ? Readable.from(csvLines(columns, rows())) : rowsWorkbook('OCOP', columns, rows())
  return reply
    .headers({
      'content-disposition': `attachment; filename="${name}.${format}"`,
      'cache-control': cacheControl,
    })
    .type(format === 'csv' ? `${mediaTypes.csv}; charset=utf-8` : mediaTypes.xlsx)
    .send(content)
}
