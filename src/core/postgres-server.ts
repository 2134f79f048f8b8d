import { once } from 'node:events'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { Cluster } from './postgres-cluster.ts'
import { runAs, type ServerUser } from './postgres-user.ts'

/** Server parameters by name (`-c name=value`). */
export type ServerSettings = Readonly<Record<string, string>>

/** A connection to the superuser's database of a running server, and where it listens. */
export type Connected = { client: pg.Client; port: number }

/** Address of a database for the cluster's superuser. */
export const clusterUrl = ({ password }: Cluster, port: number, database: string): string =>
  `postgres://postgres:${password}@127.0.0.1:${port}/${database}`

const pidFile = ({ data }: Cluster): string => path.join(data, 'postmaster.pid')

/** The server's own note of itself: process on its first line, port on its fourth. */
async function recorded(cluster: Cluster): Promise<{ pid: number; port: number } | null> {
  const lines = (await readFile(pidFile(cluster), 'utf8').catch(() => '')).split('\n')
  return lines[3] ? { pid: Number(lines[0]), port: Number(lines[3]) } : null
}

/** Connects to the cluster's server if it runs: a killed service leaves it behind, a living one holds it. */
export async function connectRunning(cluster: Cluster, name: string): Promise<Connected | null> {
  for (;;) {
    const server = await recorded(cluster)
    if (!server) return null
    const connectionString = clusterUrl(cluster, server.port, 'postgres')
    const client = new pg.Client({ connectionString, application_name: name, connectionTimeoutMillis: 5_000 })
    // A lost connection shows in the next query; without a listener it would end the process.
    client.on('error', () => {})
    try {
      await client.connect()
      const { rows } = await client.query<{ data_directory: string }>('show data_directory')
      if (rows[0]?.data_directory === cluster.data) return { client, port: server.port }
      await client.end()
      return null
    } catch (error) {
      // 57P03: it is starting (after a crash it reads its log first) or stopping.
      if (!(error instanceof pg.DatabaseError) || error.code !== '57P03') return null
      await sleep(100)
    }
  }
}

/** A pid that no process has, so that the server takes its note for one of the dead. */
const nobody = 2 ** 31 - 1

/**
 * In a new container process ids start over, so the note of a killed server names a stranger; and without an init
 * process its body stays. The server would not start then. The note itself stays: by it the server sees whether
 * sessions of the killed one still write.
 */
async function correctStaleNote(cluster: Cluster): Promise<void> {
  const server = await recorded(cluster)
  const process = server && (await readFile(`/proc/${server.pid}/stat`, 'utf8').catch(() => null))
  if (!process || /^\d+ \(postgres\) [^ZX]/.test(process)) return
  const note = await readFile(pidFile(cluster), 'utf8')
  await writeFile(pidFile(cluster), note.replace(/^\d+/, String(nobody)))
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

type Programs = { pgCtl: string; user: ServerUser }

/**
 * Starts the server in a session of its own, so that Ctrl-C reaches the service and not the database under the
 * requests that it is finishing. Throws with the server's own words when it does not come up.
 */
export async function launch(cluster: Cluster, { pgCtl, user }: Programs, settings: ServerSettings): Promise<void> {
  await correctStaleNote(cluster)
  const parameters = {
    port: String(await freePort()),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    // The service logs what the database refuses; the values in such messages may be personal.
    log_min_messages: 'log',
    log_checkpoints: 'off',
    ...settings,
  }
  const options = Object.entries(parameters).map(([name, value]) => `-c ${name}=${value}`)
  await rm(cluster.log, { force: true })
  const args = ['start', '-w', '-t', '60', '-D', cluster.data, '-l', cluster.log, '-o', options.join(' ')]
  await runAs(user, pgCtl, args).catch(async (cause) => {
    const log = await readFile(cluster.log, 'utf8').catch(() => '')
    const fatal = log.split('\n').find((line) => /FATAL|PANIC/.test(line)) ?? `see ${cluster.log}`
    throw new Error(`the embedded PostgreSQL does not start: ${fatal.replace(/^.*?(FATAL|PANIC): +/, '')}`, { cause })
  })
}

/** Ends the server's sessions and stops it when everything is on disk. */
export async function shutDown(cluster: Cluster, { pgCtl, user }: Programs): Promise<void> {
  await runAs(user, pgCtl, ['stop', '-w', '-t', '60', '-m', 'fast', '-D', cluster.data])
}
