import { createHash, randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { checkedType } from './file-kinds.ts'
import type { FileRules, StoredFile } from './file-store.ts'
import { fail } from './problem.ts'

const dayMs = 24 * 60 * 60 * 1000

/** Removes what a crash left of uploads. Younger ones may belong to another instance that is still receiving them. */
export async function removeStaleFiles(directory: string): Promise<void> {
  await mkdir(directory, { recursive: true })
  for (const name of await readdir(directory)) {
    const file = path.join(directory, name)
    const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }))
    if (mtimeMs < Date.now() - dayMs) await rm(file, { force: true })
  }
}

/** Writes the stream to a file on disk, checks it, and hands it to `keep`, which may move it. Nothing is left behind. */
export async function received(
  directory: string,
  stream: Readable,
  { maxBytes, accepted }: FileRules,
  keep: (file: string, stored: StoredFile) => Promise<void>,
): Promise<StoredFile> {
  const file = path.join(directory, randomUUID())
  try {
    const { sha256, sizeBytes } = await write(stream, file, maxBytes)
    const stored = { sha256, sizeBytes, mediaType: await checkedType(file, sizeBytes, accepted) }
    await keep(file, stored)
    return stored
  } finally {
    await rm(file, { force: true })
  }
}

async function write(stream: Readable, file: string, maxBytes: number): Promise<{ sha256: string; sizeBytes: number }> {
  const hash = createHash('sha256')
  let sizeBytes = 0
  const measured = async function* (chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      sizeBytes += chunk.length
      if (sizeBytes > maxBytes) fail('file-too-large', { maxBytes })
      hash.update(chunk)
      yield chunk
    }
  }
  // Destroying a request would close the connection that the answer has to go out on.
  const chunks = stream.iterator({ destroyOnReturn: false })
  await pipeline(chunks, measured, createWriteStream(file, { flags: 'wx', mode: 0o600, flush: true }))
  return { sha256: hash.digest('hex'), sizeBytes }
}
