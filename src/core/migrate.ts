import { fileURLToPath } from 'node:url'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate as applyMigrations } from 'drizzle-orm/node-postgres/migrator'
import pg from 'pg'
import { prepareQueue } from './job-store.ts'

const migrationsFolder = fileURLToPath(new URL('../../migrations', import.meta.url))
const oldest = 15

/** Runs `work` on a connection of its own: the pool pipelines statements, which migrations must not be. */
async function connected<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    application_name: 'ocop migrate',
  })
  client.on('error', () => {})
  try {
    await client.connect()
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Creates a database, as one who may, unless it is there. */
export async function createDatabase(serverUrl: string, name: string): Promise<void> {
  await connected(serverUrl, async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (!rowCount) await client.query(`create database ${client.escapeIdentifier(name)}`)
  })
}

/**
 * Brings the database to the latest migration, as its owner. Instances that start at once do it one after the other,
 * so the later ones find nothing to do. Throws an `Error` of one line on a server older than PostgreSQL 15.
 */
export async function migrate(ownerUrl: string): Promise<void> {
  await connected(ownerUrl, async (client) => {
    const { rows } = await client.query<{ version: string }>('show server_version')
    const version = rows[0]?.version ?? ''
    if (Number.parseInt(version, 10) < oldest) {
      throw new Error(`PostgreSQL ${version} is too old: ${oldest} or newer is needed`)
    }
    await client.query(`select pg_advisory_lock(hashtextextended('ocop migrate', 0))`)
    await applyMigrations(drizzle({ client }), { migrationsFolder })
    await prepareQueue(client, ownerUrl)
  })
}
