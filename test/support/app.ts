import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { FastifyInstance } from 'fastify'
import { pino } from 'pino'
import type { Test } from 'tap'
import { v7 as uuidv7 } from 'uuid'
import { buildApp } from '../../src/app.ts'
import type { Grant } from '../../src/core/actor.ts'
import { openFileStore } from '../../src/core/file-store.ts'
import type { LiveLimits } from '../../src/core/live.ts'
import { listen } from '../../src/core/notifications.ts'
import type { World } from '../../src/core/world.ts'
import { accounts, grants } from '../../src/modules/accounts/tables.ts'
import { issueAccessToken } from '../../src/modules/accounts/tokens/access-tokens.ts'
import { breachOfContract } from './contract.ts'
import { type TestDatabase, testDatabase } from './database.ts'

export const secretKey = 'test-secret-key-of-at-least-32-characters'
export const publicUrl = 'https://ocop.test'

/** Someone with a token. */
export type Person = { id: string; token: string }

export type Answer = { status: number; headers: Record<string, unknown>; body: unknown; text: string }

type Sending = { as?: Person; headers?: Record<string, string>; raw?: string | Buffer }

export type TestApp = {
  server: FastifyInstance
  database: TestDatabase
  /** The moment that the service believes it is. */
  clock: { now: Date }
  /** A new person who holds these roles from now on. */
  person(name: string, ...held: Grant[]): Promise<Person>
  /** A fresh token of a person, for clocks that were moved past the old one's end. */
  tokenOf(id: string): string
  /** Names of the files that the store holds, and of those it has not finished. */
  filesLeft(): Promise<{ kept: string[]; unfinished: string[] }>
  rest(method: string, url: string, body?: unknown, sending?: Sending): Promise<Answer>
  graphql(query: string, variables?: Record<string, unknown>, sending?: Sending): Promise<Answer>
}

type Instance = {
  database: TestDatabase
  clock: { now: Date }
  dataDir: string
  live?: Partial<LiveLimits>
  purge?: World['purge']
}

/** One instance of the service as in production, ended with the test. */
export async function instanceOn(
  t: Pick<Test, 'teardown'>,
  { database, clock, dataDir, live = {}, purge = null }: Instance,
): Promise<FastifyInstance> {
  const logger = pino({ level: process.env.TEST_LOG_LEVEL ?? 'silent' })
  const notifications = await listen(database.url, logger)
  const server = await buildApp({
    database,
    notifications,
    files: await openFileStore({ dataDir, s3: null }),
    clock: () => clock.now,
    logger,
    live,
    settings: {
      production: true,
      publicUrl,
      secretKey,
      trustedIssuers: [],
      accessTokenMinutes: 60,
      refreshTokenDays: 30,
      maxUploadBytes: 1024 * 1024,
      clamd: null,
      signatureAuthorities: null,
      openData: { licence: 'https://creativecommons.org/licenses/by/4.0/', publisher: 'Văn phòng OCOP' },
      purge,
      trustProxy: false,
    },
  })
  await server.ready()
  t.teardown(async () => {
    await server.close()
    await notifications.close()
  })
  return server
}

/** The service as in production on a database of its own, with a clock that stands still and files in a folder that goes. */
export async function testApp(
  t: Pick<Test, 'teardown'>,
  at = '2026-06-01T03:00:00.000Z',
  template?: string,
): Promise<TestApp> {
  const database = await testDatabase(t, template)
  const clock = { now: new Date(at) }
  const dataDir = await mkdtemp(path.join(tmpdir(), 'ocop-files-'))
  t.teardown(() => rm(dataDir, { recursive: true, force: true }))
  const server = await instanceOn(t, { database, clock, dataDir })
  const { world } = server.ocop
  const tokenOf = (id: string) => issueAccessToken(world, id, clock.now.toISOString()).accessToken
  const send = async (
    method: string,
    url: string,
    payload: string | Buffer | undefined,
    { as, headers = {} }: Sending,
  ) => {
    const answer = await server.inject({
      method: method as 'GET',
      url,
      ...(payload !== undefined && { payload }),
      headers: { ...(as && { authorization: `Bearer ${as.token}` }), ...headers },
    })
    const breach = breachOfContract(method, url.split('?')[0]!, answer)
    if (breach) throw new Error(`${breach}\n${answer.body}`)
    const isJson = /json/.test(String(answer.headers['content-type']))
    return {
      status: answer.statusCode,
      headers: answer.headers,
      text: answer.body,
      body: isJson && answer.body ? (JSON.parse(answer.body) as unknown) : null,
    }
  }
  return {
    server,
    database,
    clock,
    tokenOf,
    async person(name, ...held) {
      const id = uuidv7()
      const email = `${id}@ocop.test`
      const createdAt = clock.now.toISOString()
      await database.db.insert(accounts).values({ id, kind: 'person', name, email, createdAt })
      for (const { role, on, id: onId } of held) {
        const place = on === 'unit' ? { unitCode: onId } : { producerId: onId }
        await database.db.insert(grants).values({ id: uuidv7(), accountId: id, role: role as 'producer', ...place })
      }
      return { id, token: tokenOf(id) }
    },
    async filesLeft() {
      const names = await readdir(path.join(dataDir, 'files'), { recursive: true, withFileTypes: true })
      const files = names.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))
      const [unfinished, kept] = [true, false].map((inPart) =>
        files.filter((file) => file.includes('unfinished') === inPart).sort(),
      )
      return { kept: kept!, unfinished: unfinished! }
    },
    rest(method, url, body, sending = {}) {
      const payload = sending.raw ?? (body === undefined ? undefined : JSON.stringify(body))
      const json = sending.raw === undefined && body !== undefined ? { 'content-type': 'application/json' } : {}
      return send(method, url, payload, { ...sending, headers: { ...json, ...sending.headers } })
    },
    graphql(query, variables = {}, sending = {}) {
      const headers = { 'content-type': 'application/json', ...sending.headers }
      return send('POST', '/graphql', JSON.stringify({ query, variables }), { ...sending, headers })
    },
  }
}
