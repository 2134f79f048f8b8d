import { randomBytes } from 'node:crypto'
import { chown, glob, mkdir, mkdtemp, readFile, realpath, rename, rm, stat, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { reachableRoot } from './postgres-binaries.ts'
import { mayEnter, runAs, type ServerUser } from './postgres-user.ts'

/** The files of one embedded server: its data, its log and the password of its superuser `postgres`. */
export type Cluster = { data: string; log: string; password: string }

const home = (dataDir: string): string => path.join(dataDir, 'postgres')

/** The cluster under a data directory, or null when none was made yet. */
export async function existingCluster(dataDir: string): Promise<Cluster | null> {
  const place = await realpath(home(dataDir)).catch(() => null)
  if (!place) return null
  const password = await readFile(path.join(place, 'password'), 'utf8')
  return { data: path.join(place, 'data'), log: path.join(place, 'server.log'), password }
}

type Making = { initdb: string; user: ServerUser; durable: boolean }

/**
 * Makes the cluster aside and moves it in place when it is whole, so that a crash half-way leaves none.
 * Below a directory that the server's user may not enter only a link is made; the files are under /var/lib.
 */
export async function makeCluster(dataDir: string, { initdb, user, durable }: Making): Promise<void> {
  await mkdir(dataDir, { recursive: true })
  await removeUnfinished(dataDir)
  const inside = await mayEnter(user, dataDir)
  const place = await mkdtemp(inside ? `${home(dataDir)}.new-` : path.join(reachableRoot, 'ocop-data-'))
  try {
    const password = path.join(place, 'password')
    await writeFile(password, randomBytes(24).toString('base64url'), { mode: 0o600 })
    if (user) await Promise.all([place, password].map((file) => chown(file, user.uid, user.gid)))
    await runAs(user, initdb, flags(place, durable))
    await (inside ? rename(place, home(dataDir)) : symlink(place, home(dataDir)))
  } catch (error) {
    await rm(place, { recursive: true })
    // Another process made it in the meantime: then ours is not needed.
    if (!(await existingCluster(dataDir))) throw error
  }
}

/** What an interrupted start left; younger ones may belong to one that is at it right now. */
async function removeUnfinished(dataDir: string): Promise<void> {
  for await (const place of glob(`postgres.new-*`, { cwd: dataDir })) {
    const { mtimeMs } = await stat(path.join(dataDir, place))
    if (mtimeMs < Date.now() - 60 * 60 * 1000) await rm(path.join(dataDir, place), { recursive: true, force: true })
  }
}

function flags(place: string, durable: boolean): string[] {
  // The built-in provider sorts alike on every system; the C library still says to pg_trgm what a letter is.
  const letters = { darwin: 'en_US.UTF-8', win32: 'C' }[process.platform as string] ?? 'C.UTF-8'
  return [
    `--pgdata=${path.join(place, 'data')}`,
    `--pwfile=${path.join(place, 'password')}`,
    '--username=postgres',
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    `--lc-ctype=${letters}`,
    ...(durable ? [] : ['--no-sync']),
  ]
}
