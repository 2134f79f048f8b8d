import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { FastifyInstance } from 'fastify'
import pino from 'pino'
import type { Test } from 'tap'
import { buildApp } from '../../src/app.ts'
import { openFileStore } from '../../src/core/file-store.ts'
import { executableSchema } from '../../src/core/graphql-schema.ts'
import { listen, type Notifications } from '../../src/core/notifications.ts'
import type { App } from '../../src/core/world.ts'
import { ensureAdministrator } from '../../src/modules/accounts/ensure-administrator.ts'
import { signIn } from '../../src/modules/accounts/sign-in/sign-in.ts'
import type { TrustedIssuer } from '../../src/modules/accounts/tokens/external-tokens.ts'
import { modules } from '../../src/modules/index.ts'
import { loadProvinces } from '../../src/modules/units/reference-data.ts'
import { addUnits } from '../../src/modules/units/store.ts'
import { type TestDatabase, testDatabase } from './database.ts'
import { type Door, granted, graphqlDoorOf, restDoorOf } from './doors.ts'

const silent = pino({ level: 'silent' })
const schema = executableSchema(await readFile(new URL('../../schema.graphql', import.meta.url), 'utf8'))

/** A clock that stands still until a test moves it. */
export type TestClock = { now(): Date; forward(seconds: number): void }

export function testClock(start = '2030-06-03T03:00:00.000Z'): TestClock {
  let now = Date.parse(start)
  return {
    now: () => new Date(now),
    forward(seconds) {
      now += seconds * 1000
    },
  }
}

export type Instance = { app: App; server: FastifyInstance; doors: readonly Door[]; notifications: Notifications }
type Options = { trustedIssuers?: readonly TrustedIssuer[] }

/** One instance of the service on a database, listening to the others. */
export async function startInstance(
  t: Pick<Test, 'teardown'>,
  database: TestDatabase,
  clock: TestClock,
  { trustedIssuers = [] }: Options = {},
): Promise<Instance> {
  const notifications = await listen(database.url, silent)
  const dataDir = await mkdtemp(path.join(tmpdir(), 'ocop-accounts-'))
  const server = await buildApp({
    database,
    notifications,
    files: await openFileStore({ dataDir, s3: null }),
    clock: clock.now,
    logger: silent,
    settings: {
      production: true,
      publicUrl: 'https://ocop.example.test',
      secretKey: 'a secret of the tests, 32 characters long',
      trustedIssuers: trustedIssuers.map((issuer) => ({ ...issuer, algorithms: [...issuer.algorithms] })) as never,
      accessTokenMinutes: 10,
      refreshTokenDays: 30,
      maxUploadBytes: 1024,
      clamd: null,
      signatureAuthorities: null,
      openData: { licence: 'https://creativecommons.org/licenses/by/4.0/', publisher: 'Văn phòng OCOP' },
      trustProxy: false,
    },
  })
  await server.ready()
  t.teardown(async () => {
    await server.close()
    await notifications.close()
    await rm(dataDir, { recursive: true, force: true })
  })
  const doors = [restDoorOf(server, modules), graphqlDoorOf(server, schema)]
  return { app: server.ocop, server, notifications, doors }
}

export type Office = Instance & {
  database: TestDatabase
  clock: TestClock
  administrator: { email: string; password: string }
  /** Access token of the administrator. */
  token: string
}

/** A service with Lạng Sơn, two of its communes, one of Cao Bằng, and an administrator who has signed in. */
export async function openOffice(t: Pick<Test, 'teardown'>, options: Options = {}): Promise<Office> {
  const database = await testDatabase(t)
  const clock = testClock()
  await loadProvinces(database.db)
  const period = { validFrom: '2025-07-01', validUntil: null, kind: 'commune' as const }
  const commune = (code: string, parentCode: string, name: string) => ({
    code,
    parentCode,
    level: 'commune' as const,
    periods: [{ ...period, name }],
  })
  await addUnits(database.db, [
    commune('06613', '20', 'Xã Đình Lập'),
    commune('06463', '20', 'Xã Chi Lăng'),
    commune('01288', '04', 'Xã Cô Ba'),
  ])
  const instance = await startInstance(t, database, clock, options)
  const administrator = (await ensureAdministrator(instance.app))!
  const { accessToken } = await granted(instance.doors[0]!, signIn, administrator)
  return { ...instance, database, clock, administrator, token: accessToken }
}
