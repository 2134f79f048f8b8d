import { sql } from 'drizzle-orm'
import fastify, { type FastifyBaseLogger } from 'fastify'
import t from 'tap'
import { createLogger } from '../../src/core/logger.ts'
import { testDatabase } from '../support/database.ts'

const { db } = await testDatabase(t)

type Line = { level: number; err?: { message: string; stack: string; cause?: { code: string } } } & Record<
  string,
  unknown
>

function recorder() {
  const lines: Line[] = []
  const logger = createLogger('info', { write: (text) => void lines.push(JSON.parse(text)) })
  return { logger, lines, text: () => JSON.stringify(lines) }
}

t.test('a failed statement is logged with its cause and place, without the values that were in it', async (t) => {
  const { logger, lines, text } = recorder()
  const insert = sql`insert into counters (name, scope, year, value) values (${'Nguyễn Văn A'}, ${'0912 345 678'}, 1, 1)`
  await db.execute(insert)
  await db.execute(insert).catch((err: unknown) => logger.error({ err }, 'failed'))
  t.match(lines[0]?.err, {
    message: /^Failed query: insert into counters/,
    cause: { code: '23505', message: /duplicate key/ },
  })
  t.match(lines[0]?.err?.stack, /logger\.test\.ts/)
  t.notMatch(text(), /Nguyễn|0912/)
})

t.test('of a request its method and path are logged, and nothing that it was sent with', async (t) => {
  const { logger, lines, text } = recorder()
  const server = fastify({ loggerInstance: logger as FastifyBaseLogger })
  server.get('/people/:id', async () => 'found')
  const headers = { authorization: 'Bearer hush', cookie: 'hush=1' }
  await server.inject({ url: '/people/1?phone=0912', headers, remoteAddress: '203.0.113.7' })
  t.match(lines[0], { req: { method: 'GET', path: '/people/1' }, reqId: /./ })
  t.notMatch(text(), /hush|0912|203\.0/)
})
