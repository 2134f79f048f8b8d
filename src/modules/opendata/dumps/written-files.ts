import { createHash, randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { LRUCache } from 'lru-cache'
import type pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { fail } from '../../../core/problem.ts'
import { ownFolder } from './own-folder.ts'

/** A file that was written from one state of the database, gzipped; sizes in bytes, SHA-256 of the content in hex. */
export type Written = {
  file: string
  sha256: string
  bytes: number
  gzippedBytes: number
  version: string
  changedAt: Date
}

type Wanted = { key: string; version: string; copy: string; now: Date }
export type WrittenFiles = { get(wanted: Wanted): Promise<Written>; close(): Promise<void> }

const mostKept = 64
const mostWaiting = 20
const longest = '5min'

/**
 * Files on disk that COPY has written, kept until their version is another. The database is read at its own speed and by
 * one file after the other, so who reads slowly, or many at once, hold nothing up there but a file.
 */
export async function writtenFiles(pool: pg.Pool): Promise<WrittenFiles> {
  const directory = await ownFolder(tmpdir())
  const kept = new LRUCache<string, Written>({
    max: mostKept,
    // Who reads it has it open and reads to its end.
    dispose: ({ file }) => void rm(file, { force: true }),
  })
  const writing = new Map<string, Promise<Written>>()
  let last: Promise<unknown> = Promise.resolve()

  const write = async ({ key, version, copy, now }: Wanted): Promise<Written> => {
    const file = path.join(directory, randomUUID())
    const measured = await copied(pool, copy, file)
    const before = kept.get(key)
    const changedAt = before?.sha256 === measured.sha256 ? before.changedAt : now
    const written = { ...measured, file, version, changedAt }
    kept.set(key, written)
    return written
  }
  return {
    async get(wanted) {
      const known = kept.get(wanted.key)
      if (known?.version === wanted.version) return known
      const flight = `${wanted.key} ${wanted.version}`
      const running = writing.get(flight)
      if (running) return running
      if (writing.size >= mostWaiting) fail('service-busy', { retryAfter: 5 })
      const begun = last.then(() => write(wanted)).finally(() => writing.delete(flight))
      writing.set(flight, begun)
      last = begun.catch(() => {})
      return begun
    },
    async close() {
      await last
      await rm(directory, { recursive: true, force: true })
    },
  }
}

async function copied(pool: pg.Pool, copy: string, file: string) {
  const client = await pool.connect()
  try {
    await client.query('begin transaction isolation level repeatable read read only')
    await client.query(`set local statement_timeout = '${longest}'`)
    const hash = createHash('sha256')
    let bytes = 0
    const into = createWriteStream(file, { mode: 0o600 })
    async function* measured(pieces: AsyncIterable<Buffer>) {
      for await (const piece of pieces) {
        hash.update(piece)
        bytes += piece.length
        yield piece
      }
    }
    await pipeline(client.query(copyTo(copy)), measured, createGzip(), into)
    await client.query('commit')
    client.release()
    return { sha256: hash.digest('hex'), bytes, gzippedBytes: into.bytesWritten }
  } catch (error) {
    // A COPY that was broken off leaves nothing that the next one could use.
    client.release(true)
    await rm(file, { force: true })
    throw error
  }
}
