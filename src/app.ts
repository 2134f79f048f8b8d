import { readFile } from 'node:fs/promises'
import fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify'
import type { Logger } from 'pino'
import { v7 as uuidv7 } from 'uuid'
import { type Clock, legalDay } from './core/clock.ts'
import type { Database } from './core/db.ts'
import type { FileStore } from './core/file-store.ts'
import { graphqlDoor } from './core/graphql-door.ts'
import type { Notifications } from './core/notifications.ts'
import { answerErrorsAndConditions, type Identify, restDoor } from './core/rest.ts'
import type { App } from './core/world.ts'
import { identifyBy, type TrustedIssuer } from './modules/accounts/identify.ts'
import { loadSigningKeys, signingKeysChannel } from './modules/accounts/signing-keys.ts'
import { loadCriteriaReference } from './modules/criteria/reference.ts'
import { modules } from './modules/index.ts'
import { loadUnits } from './modules/units/reference.ts'
import { unitsChannel } from './modules/units/store.ts'
import { healthChecks } from './pages/health.ts'
import { pages } from './pages/index.ts'

export type Settings = {
  production: boolean
  publicUrl: string
  secretKey: string
  trustedIssuers: readonly TrustedIssuer[]
  accessTokenMinutes: number
  refreshTokenDays: number
  maxUploadBytes: number
  trustProxy: boolean | readonly string[]
}

export type Parts = {
  database: Database
  notifications: Notifications
  files: FileStore
  clock: Clock
  logger: Logger
  settings: Settings
}

const schemaFile = new URL('../schema.graphql', import.meta.url)
const bodyLimitBytes = 1024 * 1024

/** Everything wired together, not yet listening. Tests use the same with a clock of their own. */
export async function buildApp({ database, notifications, files, clock, logger, settings }: Parts): Promise<FastifyInstance> {
  const today = () => legalDay(clock().toISOString())
  const units = await loadUnits(database.db, today)
  const keys = await loadSigningKeys(database, { clock, secretKey: settings.secretKey })
  const { publicUrl, accessTokenMinutes, refreshTokenDays, maxUploadBytes } = settings
  const world = { units, keys, files, criteria: loadCriteriaReference(), publicUrl, accessTokenMinutes, refreshTokenDays, maxUploadBytes }
  const app: App = { database, clock, world }
  notifications.on(unitsChannel, units.reload)
  notifications.on(signingKeysChannel, keys.reload)

  const server = fastify({
    loggerInstance: logger as FastifyBaseLogger,
    bodyLimit: bodyLimitBytes,
    genReqId: () => uuidv7(),
    trustProxy: settings.trustProxy as boolean | string[],
    routerOptions: { maxParamLength: 200 },
    return503OnClosing: true,
    forceCloseConnections: 'idle',
  })
  server.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id).header('x-content-type-options', 'nosniff')
  })
  answerErrorsAndConditions(server)
  const identify: Identify = identifyBy({
    app,
    trustedIssuers: settings.trustedIssuers,
    grantSources: modules.flatMap(({ grantsOf }) => grantsOf ?? []),
    notifications,
  })
  restDoor(server, app, modules, identify)
  const sdl = await readFile(schemaFile, 'utf8')
  await graphqlDoor(server, { app, sdl, modules, identify, production: settings.production })
  for (const { plugin } of modules) await plugin?.(server, app, identify)
  healthChecks(server, database)
  await pages(server, app, settings)
  return server
}
