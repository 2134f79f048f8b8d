import { randomBytes } from 'node:crypto'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

/**
 * The key that seals what the database must not show (signing keys), as it is kept in `dataDir/secret.key`; made at
 * first use. Instances that share a database need the same one, given as SECRET_KEY.
 */
export async function keptSecretKey(dataDir: string): Promise<string> {
  const file = path.join(dataDir, 'secret.key')
  const kept = await readFile(file, 'utf8').catch(() => null)
  if (kept) return kept
  await mkdir(dataDir, { recursive: true })
  const unfinished = `${file}.${process.pid}`
  await writeFile(unfinished, randomBytes(32).toString('base64url'), { mode: 0o600, flush: true })
  // Unlike a rename, a link never replaces the key of an instance that was first.
  await link(unfinished, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  await rm(unfinished)
  return readFile(file, 'utf8')
}
