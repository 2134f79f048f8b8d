import path from 'node:path'
import type { Readable } from 'node:stream'
import type { Config } from '../config.ts'
import { diskStore } from './file-store-disk.ts'
import { removeStaleFiles } from './received-file.ts'

/** `sha256` in 64 hexadecimal digits is the name of a file; `mediaType` is what its bytes say, not its sender. */
export type StoredFile = { sha256: string; sizeBytes: number; mediaType: string }

export type FileRules = {
  maxBytes: number
  accepted: readonly string[]
  /** Looks at the file before it is kept; what it throws refuses the file. */
  check?: (path: string, file: StoredFile) => Promise<void>
}

/** First and last byte, counted from 0, both included, as in RFC 9110 §14.1.2. */
export type ByteRange = { start?: number | undefined; end?: number | undefined }

/** Files by the hash of their content, so that a file sent twice is kept once and none can be changed. */
export type FileStore = {
  /** Directory on this machine for files that come in pieces; what was left there for a day is removed. */
  pieces: string
  /**
   * Keeps what the stream brings. Fails with `file-too-large`, `file-type-refused` or `file-truncated`, or with the
   * stream's own error when the sender goes away; nothing is left then. The stream is not destroyed, so that an
   * answer can still be sent on its connection.
   */
  receive(stream: Readable, rules: FileRules): Promise<StoredFile>
  /** The bytes of a file or of a part, and the size of the whole; null when there is no such file. */
  open(sha256: string, range?: ByteRange): Promise<{ stream: Readable; sizeBytes: number } | null>
  /** Files that were last brought before a moment. */
  list(before: Date): AsyncIterable<string>
  has(sha256: string): Promise<boolean>
  /** Removes a file; one that is not there is no error. */
  remove(sha256: string): Promise<void>
}

/** The store that the settings name: an S3 bucket, or the disk under the data directory. */
export async function openFileStore({ dataDir, s3 }: Pick<Config, 'dataDir' | 's3'>): Promise<FileStore> {
  const directory = path.join(dataDir, 'files')
  const unfinished = path.join(directory, 'unfinished')
  const pieces = path.join(directory, 'unfinished-pieces')
  await removeStaleFiles(unfinished)
  await removeStaleFiles(pieces)
  if (!s3) return { ...diskStore(directory, unfinished), pieces }
  // Amazon's library is large: it is read only where it is used.
  const { s3Store } = await import('./file-store-s3.ts')
  return { ...s3Store(s3, unfinished), pieces }
}
