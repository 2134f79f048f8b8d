import { createHash } from 'node:crypto'
import { type Readable, Transform } from 'node:stream'
import { ZipFile } from 'yazl'
import type { Opening } from './readers.ts'

export type Entry = { name: string; sizeBytes: number | null; open: Opening }
export type Written = { file: string; sizeBytes: number; sha256: string }

/** Passes bytes on and tells what they were when they have ended. */
function counted(file: string, told: (written: Written) => void): Transform {
  const hash = createHash('sha256')
  let sizeBytes = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, pass) {
      hash.update(chunk)
      sizeBytes += chunk.length
      pass(null, chunk)
    },
    flush(end) {
      told({ file, sizeBytes, sha256: hash.digest('hex') })
      end()
    },
  })
}

/**
 * A ZIP file of these entries as a stream: each is opened when its turn comes and read as fast as the reader takes it, and
 * `list` makes the last entry of what was written. When one cannot be read the stream ends with the error, so that nobody
 * takes what came for the whole; when the reader goes, nothing more is opened.
 */
export function zipStream(
  entries: readonly Entry[],
  list: { name: string; of: (written: readonly Written[]) => string },
  mtime: Date,
): Readable {
  const zip = new ZipFile()
  const output = zip.outputStream as Readable
  const written: Written[] = []
  let reading: Readable | null = null
  const give = up(output)
  zip.on('error', give)
  output.on('close', () => reading?.destroy())
  for (const { name, sizeBytes, open } of entries) {
    // Files are scans and pictures, which get no smaller; what is printed has no size yet, which only a deflated entry may lack.
    const how = sizeBytes === null ? { mtime } : { mtime, compress: false, size: sizeBytes }
    zip.addReadStreamLazy(name, how, (use) => {
      if (output.destroyed) return
      open().then((stream) => {
        reading = stream
        if (output.destroyed) stream.destroy()
        else use(null, stream.on('error', give).pipe(counted(name, (one) => written.push(one))))
      }, give)
    })
  }
  zip.addReadStreamLazy(list.name, { mtime }, (use) => {
    const end = counted(list.name, () => {})
    use(null, end)
    end.end(list.of(written))
  })
  zip.end()
  return output
}

const up = (output: Readable) => (error: unknown) => {
  output.destroy(error instanceof Error ? error : new Error(String(error)))
}
