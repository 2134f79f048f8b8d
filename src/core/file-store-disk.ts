import { createReadStream } from 'node:fs'
import { mkdir, open, opendir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type { FileStore } from './file-store.ts'
import { received } from './received-file.ts'

/** Names come from outside; `../` and the like are names of nothing. */
export const isHash = (sha256: string): boolean => /^[0-9a-f]{64}$/.test(sha256)

/** Place of a file below the store's root: two levels, so that no directory grows too large to list. */
export const placeOf = (sha256: string): string => `${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}`

/** Files below a directory. `unfinished` is on the same file system, so that a file appears at once and whole. */
export function diskStore(root: string, unfinished: string): Omit<FileStore, 'pieces'> {
  const at = (sha256: string): string => path.join(root, placeOf(sha256))
  const sizeOf = (sha256: string): Promise<number | null> =>
    isHash(sha256) ? stat(at(sha256)).then(({ size }) => size, absent) : Promise.resolve(null)
  return {
    receive: (stream, rules) =>
      received(unfinished, stream, rules, (file, { sha256 }) => moveInPlace(file, at(sha256))),
    async open(sha256, { start, end } = {}) {
      const sizeBytes = await sizeOf(sha256)
      if (sizeBytes === null) return null
      return { stream: createReadStream(at(sha256), { start, end }), sizeBytes }
    },
    async *list(before) {
      for await (const entry of await opendir(root, { recursive: true })) {
        if (!entry.isFile() || !isHash(entry.name)) continue
        const { mtime } = await stat(at(entry.name)).catch(() => ({ mtime: before }))
        if (mtime < before) yield entry.name
      }
    },
    has: async (sha256) => (await sizeOf(sha256)) !== null,
    remove: async (sha256) => {
      if (isHash(sha256)) await rm(at(sha256), { force: true })
    },
  }
}

async function moveInPlace(file: string, place: string): Promise<void> {
  const directory = path.dirname(place)
  await mkdir(directory, { recursive: true })
  await rename(file, place)
  // The name is only on disk, for a power cut, when its directory is.
  const handle = await open(directory)
  await handle.sync().finally(() => handle.close())
}

const absent = (error: NodeJS.ErrnoException): null => {
  if (error.code === 'ENOENT') return null
  throw error
}
