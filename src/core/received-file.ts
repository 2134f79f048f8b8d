import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Readable } from 'node:stream'
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
  { maxBytes, accepted, check }: FileRules,
  keep: (file: string, stored: StoredFile) => Promise<void>,
): Promise<StoredFile> {
  const file = path.join(directory, randomUUID())
  try {
    const { sha256, sizeBytes } = await write(stream, file, maxBytes)
    const stored = { sha256, sizeBytes, mediaType: await checkedType(file, sizeBytes, accepted) }
    await check?.(file, stored)
    await keep(file, stored)
    return stored
  } finally {
    // What was not read of a file that is refused: unread, it would hold up the next request of its connection.
    stream.resume()
    await rm(file, { force: true })
  }
}

async function write(stream: Readable, file: string, maxBytes: number): Promise<{ sha256: string; sizeBytes: number }> {
  const hash = createHash('sha256')
  let sizeBytes = 0
  async function* measured() {
    // Destroying a request would close the connection that the answer has to go out on.
    for await (const chunk of stream.iterator({ destroyOnReturn: false })) {
      sizeBytes += chunk.length
      if (sizeBytes > maxBytes) fail('file-too-large', { maxBytes })
      hash.update(chunk)
      yield chunk
    }
  }
  // Opened and closed here: a write stream that fails early opens its file after the failure, and leaves it.
  const handle = await open(file, 'wx', 0o600)
  try {
    await handle.writeFile(measured())
    await handle.sync()
  } finally {
    await handle.close()
  }
  return { sha256: hash.digest('hex'), sizeBytes }
}
