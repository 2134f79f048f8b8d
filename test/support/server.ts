import { chmod, mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startEmbeddedPostgres } from '../../src/core/embedded-postgres.ts'

/** A server for one run of tests: the address of its first database for one who may create databases and roles. */
export type TestServer = { url: string; stop(): Promise<void> }

/** `TEST_DATABASE_URL`: any server; `TEST_DATABASE=testcontainers`: a container; otherwise the embedded one. */
export async function startTestServer(): Promise<TestServer> {
  const { TEST_DATABASE_URL: url, TEST_DATABASE: kind } = process.env
  if (url) return { url, stop: async () => {} }
  if (kind === 'testcontainers') return startContainer()
  if (!kind || kind === 'embedded') return startEmbedded()
  throw new Error('TEST_DATABASE is embedded or testcontainers')
}

// What makes a server survive a power cut, and what it does in idle time, only slow tests down.
const forgetful = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', autovacuum: 'off' }

async function startEmbedded(): Promise<TestServer> {
  const directory = await mkdtemp(path.join(tmpdir(), 'ocop-test-'))
  // For root: the server runs as another user.
  await chmod(directory, 0o755)
  const server = await startEmbeddedPostgres(directory, { log: { info: () => {} }, settings: forgetful })
  const stop = async () => {
    await server.stop()
    await rm(await realpath(path.join(directory, 'postgres')), { recursive: true })
    await rm(directory, { recursive: true })
  }
  return { url: server.url('postgres'), stop }
}

async function startContainer(): Promise<TestServer> {
  // Its reaper is one more image to pull, and does what the keeper does.
  process.env.TESTCONTAINERS_RYUK_DISABLED = 'true'
  const { PostgreSqlContainer } = await import('@testcontainers/postgresql')
  const settings = Object.entries({ ...forgetful, max_connections: '200' }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ])
  const container = await new PostgreSqlContainer('postgres:18').withCommand(['postgres', ...settings]).start()
  return { url: container.getConnectionUri(), stop: async () => void (await container.stop()) }
}
