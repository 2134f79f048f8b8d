import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import websocket from '@fastify/websocket'
import fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify'
import type { Logger } from 'pino'
import type { Config, TrustedIssuer } from './config.ts'
import { type Clock, todayBy } from './core/clock.ts'
import type { Database } from './core/db.ts'
import type { FileStore } from './core/file-store.ts'
import { graphqlDoor } from './core/graphql-door.ts'
import { defaultLiveLimits, type LiveLimits, liveStreams } from './core/live.ts'
import type { Notifications } from './core/notifications.ts'
import { answerErrorsAndConditions, type Identify, restDoor } from './core/rest.ts'
import { sendReadyFirst } from './core/rest-prepared.ts'
import { clamd } from './core/virus-scanner.ts'
import type { App } from './core/world.ts'
import { cachedActors } from './modules/accounts/actors.ts'
import { accountsChannel } from './modules/accounts/store.ts'
import { identifyBy } from './modules/accounts/tokens/identify.ts'
import { signingKeysChannel } from './modules/accounts/tokens/key-store.ts'
import { loadSigningKeys } from './modules/accounts/tokens/signing-keys.ts'
import { loadPeriods } from './modules/calendar/periods.ts'
import { loadCalendars } from './modules/calendar/reference.ts'
import { certificatesChannel } from './modules/certification/store.ts'
import { keptCertificates } from './modules/certification/verification/kept-rows.ts'
import { byProcedure } from './modules/criteria/instruments/procedures.ts'
import { loadCriteria } from './modules/criteria/versions/live-criteria.ts'
import { criteriaChannel } from './modules/criteria/versions/version-store.ts'
import type { Authorities } from './modules/documents/signing/authorities.ts'
import { loadChecklists } from './modules/dossiers/checks/reference.ts'
import { loadRounds } from './modules/dossiers/rounds/rounds-reference.ts'
import { purgeSoon } from './modules/edge/purge-edge.ts'
import { purgesChannel } from './modules/edge/purge-store.ts'
import { signedLinks } from './modules/evidence/signed-links.ts'
import { uploadLocks } from './modules/evidence/upload-locks.ts'
import { modules } from './modules/index.ts'
import { registryFacts } from './modules/planning/indicators/kept-facts.ts'
import { scanBuffer } from './modules/traceability/scans/scan-buffer.ts'
import { stampSecrets } from './modules/traceability/serials/secrets.ts'
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
  clamd: Config['clamd']
  signatureAuthorities: Authorities | null
  openData: Config['openData']
  purge?: Config['purge']
  trustProxy: boolean | readonly string[]
}

export type Parts = {
  database: Database
  notifications: Notifications
  files: FileStore
  clock: Clock
  logger: Logger
  settings: Settings
  live?: Partial<LiveLimits>
}

declare module 'fastify' {
  interface FastifyInstance {
    /** What the doors run actions with. */
    ocop: App
  }
}

const schemaFile = new URL('../schema.graphql', import.meta.url)
const bodyLimitBytes = 1024 * 1024
const maxSocketMessageBytes = 64 * 1024

/** Everything wired together, not yet listening. Tests use the same with a clock of their own. */
export async function buildApp({
  database,
  notifications,
  files,
  clock,
  logger,
  settings,
  live: liveLimits,
}: Parts): Promise<FastifyInstance> {
  const today = todayBy(clock)
  const units = await loadUnits(database.db, today)
  const criteria = await loadCriteria(database.db)
  const periods = loadPeriods()
  const { secretKey } = settings
  const keys = await loadSigningKeys(database, { clock, secretKey, purpose: 'access-token' })
  const certificateKeys = await loadSigningKeys(database, { clock, secretKey, purpose: 'certificate' })
  const actors = cachedActors(
    database.db,
    modules.flatMap(({ grantsOf }) => grantsOf ?? []),
  )
  const kept = keptCertificates(notifications.heard)
  const { publicUrl, accessTokenMinutes, refreshTokenDays, maxUploadBytes } = settings
  const world = {
    units,
    keys,
    certificateKeys,
    actors,
    keptCertificates: kept,
    registryFacts: registryFacts(database),
    live: liveStreams({ ...defaultLiveLimits, ...liveLimits }),
    files,
    scanner: settings.clamd && clamd(settings.clamd),
    evidenceLinks: signedLinks(secretKey),
    uploadLocks: uploadLocks(database, notifications),
    signatureAuthorities: settings.signatureAuthorities,
    openData: settings.openData,
    purge: settings.purge ?? null,
    criteria,
    checklists: byProcedure(criteria, loadChecklists()),
    rounds: byProcedure(criteria, loadRounds()),
    calendars: loadCalendars(),
    stampSecrets: stampSecrets(secretKey),
    scans: scanBuffer({ database, clock, logger }),
    periods: { ...periods, of: (instrument: string) => periods.of(criteria.procedure(instrument)) },
    publicUrl,
    accessTokenMinutes,
    refreshTokenDays,
    maxUploadBytes,
  }
  const app: App = { database, clock, world }
  notifications.on(unitsChannel, units.reload)
  notifications.on(criteriaChannel, criteria.reload)
  notifications.on(signingKeysChannel, keys.reload)
  notifications.on(signingKeysChannel, certificateKeys.reload)
  notifications.on(accountsChannel, actors.forget)
  notifications.on(certificatesChannel, kept.forget)
  if (world.purge) notifications.on(purgesChannel, () => purgeSoon(app))
  // Their names stand in answers that are ready.
  notifications.on(unitsChannel, kept.forget)
  // After it, so that who is woken does not act on what was remembered.
  notifications.on(accountsChannel, world.live.wakeAccount)
  const watched = modules.flatMap(({ watchables = [] }) => watchables.map(({ channel }) => channel))
  for (const channel of new Set(watched)) notifications.on(channel, (subject) => world.live.wake(channel, subject))

  const server = fastify({
    loggerInstance: logger as FastifyBaseLogger,
    bodyLimit: bodyLimitBytes,
    genReqId: () => randomUUID(),
    trustProxy: settings.trustProxy as boolean | string[],
    routerOptions: { maxParamLength: 200 },
    return503OnClosing: true,
    forceCloseConnections: 'idle',
  })
  server.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id).header('x-content-type-options', 'nosniff')
  })
  server.decorate('ocop', app)
  server.addHook('preClose', async () => world.live.end())
  server.addHook('onClose', async () => world.scans.flush())
  server.addHook('onClose', async () => world.uploadLocks.close())
  server.addHook('onClose', async () => world.registryFacts.end())
  // Before all routes, so that a socket asked for at another is closed and not left open.
  await server.register(websocket, { options: { maxPayload: maxSocketMessageBytes } })
  answerErrorsAndConditions(server)
  const identify: Identify = identifyBy({ app, trustedIssuers: settings.trustedIssuers })
  restDoor(server, app, modules, identify)
  const sdl = await readFile(schemaFile, 'utf8')
  await graphqlDoor(server, { app, sdl, modules, identify, production: settings.production })
  for (const { plugin } of modules) await plugin?.(server, app, identify)
  healthChecks(server, database)
  await pages(server, app, settings)
  sendReadyFirst(server, app, modules)
  return server
}
