import { chmod, mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import pg from 'pg'
import { pino } from 'pino'
import { legalDay } from '../src/core/clock.ts'
import { startEmbeddedPostgres } from '../src/core/embedded-postgres.ts'
import { openFileStore } from '../src/core/file-store.ts'
import { createDatabase } from '../src/core/migrate.ts'
import { defaultSandbox, fillSandbox, type OnProgress, sandboxReference } from '../src/modules/exchange/sandbox.ts'
import { prepareDatabase } from '../src/ready-database.ts'

/** A PostgreSQL of its own with a province in it. */
export type Place = { url: string; dataDir: string; postgresVersion: string; remove(): Promise<void> }

const pdf = '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'

/** Starts a server with the settings of production (what is committed is on disk) and fills it by the sandbox. */
export async function makePlace(sizes: Partial<typeof defaultSandbox>, onProgress: OnProgress): Promise<Place> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'ocop-bench-'))
  // For root: the server runs as another user.
  await chmod(dataDir, 0o755)
  const server = await startEmbeddedPostgres(dataDir, { log: pino({ level: 'silent' }) })
  const remove = async () => {
    await server.stop()
    await rm(await realpath(path.join(dataDir, 'postgres')), { recursive: true })
    await rm(dataDir, { recursive: true })
  }
  try {
    await createDatabase(server.url('postgres'), 'ocop')
    const url = server.url('ocop')
    await prepareDatabase(url)
    const files = await openFileStore({ dataDir, s3: null })
    const paper = await files.receive(Readable.from([Buffer.from(pdf)]), {
      maxBytes: 1000,
      accepted: ['application/pdf'],
    })
    const until = legalDay(new Date().toISOString())
    await fillSandbox(url, { ...defaultSandbox, ...sizes, until }, sandboxReference(paper), onProgress)
    return { url, dataDir, postgresVersion: await tidy(url), remove }
  } catch (error) {
    await remove()
    throw error
  }
}

/** What autovacuum would do within a day, and an index for the server by hand. Gives the server's version. */
async function tidy(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    // For the lookup by hand that searches are measured against.
    await client.query('create index products_exact_name on products (province_code, name)')
    await client.query('vacuum analyze')
    await client.query('checkpoint')
    const { rows } = await client.query<{ server_version: string }>('show server_version')
    return rows[0]!.server_version.split(' ')[0]!
  } finally {
    await client.end()
  }
}
