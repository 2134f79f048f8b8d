import type { Logger } from 'pino'
import type { Config } from './config.ts'
import { type Database, openDatabase, serviceRole } from './core/db.ts'
import { embeddedDatabase, runningEmbeddedPostgres, startEmbeddedPostgres } from './core/embedded-postgres.ts'
import { step } from './core/fault-line.ts'
import { createDatabase, migrate } from './core/migrate.ts'
import { keepShippedSets } from './modules/criteria/versions/keep-shipped-sets.ts'
import { loadProvinces } from './modules/units/reference-data.ts'

/** A migrated database with the reference data, open with the rights of the service. */
export type ReadyDatabase = { database: Database; url: string; close(): Promise<void> }

type Server = { url: string; ownerUrl: string; stop(): Promise<void> }
type Settings = Pick<Config, 'dataDir' | 'databaseUrl' | 'databaseOwnerUrl' | 'databasePoolSize'>

/** Brings a database to this version of the service: migrations, then the reference data that it ships. */
export async function prepareDatabase(ownerUrl: string): Promise<void> {
  await migrate(ownerUrl)
  const { db, pool } = openDatabase({ url: ownerUrl, maxConnections: 1 })
  try {
    await loadProvinces(db)
    await keepShippedSets(db)
  } finally {
    await pool.end()
  }
}

async function embeddedServer(dataDir: string, log: Logger): Promise<Server> {
  const server = await startEmbeddedPostgres(dataDir, { log })
  const url = server.url(embeddedDatabase)
  await createDatabase(server.url('postgres'), embeddedDatabase)
  return { url, ownerUrl: url, stop: server.stop }
}

async function serverOf(
  { dataDir, databaseUrl, databaseOwnerUrl }: Settings,
  logger: Logger,
  shares: boolean,
): Promise<Server> {
  if (databaseUrl) return { url: databaseUrl, ownerUrl: databaseOwnerUrl ?? databaseUrl, stop: async () => {} }
  const running = shares ? await runningEmbeddedPostgres(dataDir) : null
  return running ? { url: running, ownerUrl: running, stop: async () => {} } : embeddedServer(dataDir, logger)
}

/**
 * Opens the database of the settings: DATABASE_URL, or the embedded server, which is started. With `shares` (commands
 * beside a running service) the embedded server of that service is used. Throws an `Error` of one line.
 */
export function readyDatabase(settings: Settings, logger: Logger, { shares = false } = {}): Promise<ReadyDatabase> {
  return step('the database cannot be used', async () => {
    const { url, ownerUrl, stop } = await serverOf(settings, logger, shares)
    let close = stop
    try {
      await prepareDatabase(ownerUrl)
      const database = openDatabase({ url, maxConnections: settings.databasePoolSize, role: serviceRole, logger })
      close = () => database.pool.end().then(stop)
      await database.pool.query('select 1')
      return { database, url, close }
    } catch (error) {
      await close()
      throw error
    }
  })
}
