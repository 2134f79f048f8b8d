import { type FileHandle, open } from 'node:fs/promises'
import { fileTypeFromFile } from 'file-type'
import { fail } from './problem.ts'

type Seen = { file: FileHandle; sizeBytes: number }

/** Whether the end of a file is there, for the kinds that have one. Some programs write a little after it. */
const isWhole: Record<string, (seen: Seen) => Promise<boolean>> = {
  'application/pdf': (seen) => endsWith(seen, Buffer.from('%%EOF')),
  'image/png': (seen) => endsWith(seen, Buffer.from('49454e44ae426082', 'hex')),
  'image/jpeg': jpegEnds,
  'image/webp': riffIsWhole,
}

/** The media type that the bytes of a file show, when it is one of those accepted and the file is not cut short. */
export async function checkedType(path: string, sizeBytes: number, accepted: readonly string[]): Promise<string> {
  if (sizeBytes === 0) fail('file-truncated')
  const found = (await fileTypeFromFile(path))?.mime ?? null
  if (!found || !accepted.includes(found)) fail('file-type-refused', { found, accepted })
  const file = await open(path)
  try {
    if (!((await isWhole[found]?.({ file, sizeBytes })) ?? true)) fail('file-truncated')
  } finally {
    await file.close()
  }
  return found
}

async function bytesAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position)
  return buffer.subarray(0, bytesRead)
}

async function endsWith({ file, sizeBytes }: Seen, mark: Buffer): Promise<boolean> {
  const within = 1024
  return (await bytesAt(file, Math.max(0, sizeBytes - within), within)).includes(mark)
}

async function riffIsWhole({ file, sizeBytes }: Seen): Promise<boolean> {
  return (await bytesAt(file, 4, 4)).readUInt32LE() + 8 <= sizeBytes
}

/**
 * Phones write more after the picture (a film, a depth map), so its end mark is not at the end of the file; and
 * previews in the head have end marks of their own. It is looked for behind the head (ITU-T T.81, B.1).
 */
async function jpegEnds({ file, sizeBytes }: Seen): Promise<boolean> {
  const startOfScan = 0xda
  for (let position = 2; position < sizeBytes; ) {
    const segment = await bytesAt(file, position, 4)
    if (segment.length < 4 || segment[0] !== 0xff) return false
    const length = segment[1] === 0xff ? -1 : segment.readUInt16BE(2)
    position += 2 + length
    if (segment[1] === startOfScan) return contains(file, position, Buffer.of(0xff, 0xd9))
  }
  return false
}

async function contains(file: FileHandle, start: number, mark: Buffer): Promise<boolean> {
  const step = 64 * 1024
  for (let position = start; ; position += step) {
    const bytes = await bytesAt(file, position, step + mark.length - 1)
    if (bytes.includes(mark)) return true
    if (bytes.length <= step) return false
  }
}
