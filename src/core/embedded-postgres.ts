import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import type { Logger } from 'pino'
import { postgresBinaries } from './postgres-binaries.ts'
import { type Cluster, existingCluster, makeCluster } from './postgres-cluster.ts'
import { type Connected, clusterUrl, connectRunning, launch, type ServerSettings, shutDown } from './postgres-server.ts'
import { serverUser } from './postgres-user.ts'

export type EmbeddedPostgres = {
  /** Address of a database of the server, as its superuser. */
  url(database: string): string
  /** Ends all sessions and stops the server. */
  stop(): Promise<void>
}

/** The database of the service in a server of its own. */
export const embeddedDatabase = 'ocop'

type Options = { log: Pick<Logger, 'info'>; settings?: ServerSettings }

/**
 * Starts PostgreSQL 18 on a free port of 127.0.0.1 with its files under `dataDir/postgres`, made at first start. A server
 * that a killed process left is taken over. Throws an `Error` of one line when another process uses `dataDir`.
 */
export async function startEmbeddedPostgres(
  dataDir: string,
  { log, settings = {} }: Options,
): Promise<EmbeddedPostgres> {
  const user = await serverUser()
  const { initdb, pgCtl } = await postgresBinaries(user)
  if (!(await existingCluster(dataDir))) {
    await makeCluster(dataDir, { initdb, user, durable: settings.fsync !== 'off' })
  }
  const cluster = (await existingCluster(dataDir)) as Cluster
  log.info({ directory: cluster.data }, 'embedded PostgreSQL')
  const { client, port } = await owned(cluster, dataDir, () => launch(cluster, { pgCtl, user }, settings))
  return {
    url: (database) => clusterUrl(cluster, port, database),
    stop: async () => {
      await client.end()
      await shutDown(cluster, { pgCtl, user })
    },
  }
}

/** Address of the embedded database while a server runs on it (the command line beside a running service), or null. */
export async function runningEmbeddedPostgres(dataDir: string): Promise<string | null> {
  const cluster = await existingCluster(dataDir)
  const running = cluster && (await connectRunning(cluster, 'ocop'))
  if (!running) return null
  await running.client.end()
  return clusterUrl(cluster, running.port, embeddedDatabase)
}

/** The running server with this process as its owner; started by `start` when there is none. */
async function owned(cluster: Cluster, dataDir: string, start: () => Promise<void>): Promise<Connected> {
  let failure: unknown
  // Tries again when the port was taken in between, or when the server found was just being stopped by its owner.
  for (let attempt = 1; attempt <= 5; attempt++) {
    const found = await connectRunning(cluster, `ocop ${process.pid}`)
    if (!found) {
      // Sessions of a killed server may take a moment to end.
      await start().catch((error: unknown) => {
        failure = error
        return sleep(300 * attempt)
      })
      continue
    }
    const owner = await ownerBesides(found.client).catch(() => null)
    if (owner === process.pid) return found
    await found.client.end()
    if (owner) throw new Error(`process ${owner} is using ${dataDir}: stop it, or set another DATA_DIR or DATABASE_URL`)
  }
  throw failure
}

/**
 * Makes this process the owner and returns its pid, or the pid of the owner that lives. A lock in the server itself
 * goes with the process that held it, however it ended; a pid in a file may be another process by now.
 */
async function ownerBesides(client: pg.Client): Promise<number> {
  for (let attempt = 1; ; attempt++) {
    const { rows } = await client.query<{ mine: boolean; owner: string | null }>(takeOwnership)
    if (rows[0]?.mine) return process.pid
    const owner = Number(rows[0]?.owner ?? 0)
    // The server notices only a moment later that a killed owner is gone.
    if (attempt === 10 || isAlive(owner)) return owner
    await sleep(200)
  }
}

function isAlive(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0)
  } catch {
    return false
  }
}

const takeOwnership = `
  select pg_try_advisory_lock(20250701) as mine,
         (select split_part(application_name, ' ', 2) from pg_locks join pg_stat_activity using (pid)
           where locktype = 'advisory' and objid = 20250701 limit 1) as owner`
