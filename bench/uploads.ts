import { readFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { Upload } from 'tus-js-client'
import type { Draft } from './people.ts'
import type { Server } from './servers.ts'

export const mebibyte = 2 ** 20
const fileBytes = 100 * mebibyte
/** What the service has to take in one file. */
export const largestUpload = fileBytes
const pieceBytes = 10 * mebibyte
const piece = Buffer.alloc(mebibyte)

type Announced = { dossierId: string; evidenceId: string; token: string }

async function announce({ url }: Server, { id: dossierId, token }: Draft): Promise<Announced> {
  const answer = await fetch(new URL(`/v1/dossiers/${dossierId}/evidence`, url), {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ item: 'other', fileName: 'large.pdf' }),
  })
  if (answer.status !== 201) throw new Error(`evidence: ${answer.status} ${await answer.text()}`)
  const { id: evidenceId } = (await answer.json()) as { id: string }
  return { dossierId, evidenceId, token }
}

/** A PDF of so many bytes that nobody holds in memory. */
function* pdfOf(bytes: number): Generator<Buffer> {
  const [head, tail] = ['%PDF-1.4\n', '\ntrailer<</Root 1 0 R>>\n%%EOF\n'].map((text) => Buffer.from(text)) as [
    Buffer,
    Buffer,
  ]
  yield head
  for (let left = bytes - head.length - tail.length; left > 0; left -= piece.length)
    yield left < piece.length ? piece.subarray(0, left) : piece
  yield tail
}
const streamOf = (bytes: number) => Readable.from(pdfOf(bytes), { objectMode: false })

/** A process and those that it began, as Linux tells them. */
async function processesOf(pid: number): Promise<number[]> {
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '')
  return [pid, ...children.split(' ').filter(Boolean).map(Number)]
}

/** Resident memory of a process and those that it began in bytes, as Linux tells it; null on other systems. */
async function residentBytes(pid: number): Promise<number | null> {
  const sizes = (await processesOf(pid)).map(async (one) => {
    const status = await readFile(`/proc/${one}/status`, 'utf8').catch(() => '')
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024
  })
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
  return bytes || null
}

/** The most that a process takes of memory above what it has now, while something is done; null where it is not told. */
export async function growthWhile(pid: number, work: () => Promise<void>): Promise<number | null> {
  const before = await residentBytes(pid)
  if (before === null) return work().then(() => null)
  let peak = before
  const sampling = setInterval(async () => {
    peak = Math.max(peak, (await residentBytes(pid)) ?? 0)
  }, 10)
  await work().finally(() => clearInterval(sampling))
  return peak - before
}

async function whole({ url }: Server, { dossierId, evidenceId, token }: Announced, bytes: number): Promise<void> {
  const path = `/v1/dossiers/${dossierId}/evidence/${evidenceId}/content`
  const headers = {
    authorization: `Bearer ${token}`,
    'content-type': 'application/octet-stream',
    'content-length': `${bytes}`,
  }
  const body = Readable.toWeb(streamOf(bytes)) as ReadableStream
  const answer = await fetch(new URL(path, url), { method: 'PUT', headers, body, duplex: 'half' } as RequestInit)
  if (answer.status !== 200) throw new Error(`upload: ${answer.status} ${await answer.text()}`)
}

const inPieces = ({ url }: Server, { dossierId, evidenceId, token }: Announced, bytes: number): Promise<void> =>
  new Promise((resolve, reject) => {
    new Upload(streamOf(bytes), {
      endpoint: new URL('/v1/uploads', url).href,
      metadata: { dossierId, evidenceId },
      headers: { authorization: `Bearer ${token}` },
      uploadSize: bytes,
      chunkSize: pieceBytes,
      retryDelays: null,
      onSuccess: () => resolve(),
      onError: reject,
    }).start()
  })

const ways = { 'one PUT': whole, 'tus, pieces of 10 MiB': inPieces }

/** 100 MiB by each way that a file comes in: how long it takes, and how much memory the service takes for it. */
export async function measureUploads(service: Server, draft: Draft): Promise<string[]> {
  const lines: string[] = []
  for (const [way, send] of Object.entries(ways)) {
    // A quarter first: what is loaded once, and the heap that any upload fills before it is collected, is there then.
    await send(service, await announce(service, draft), fileBytes / 4)
    const announced = await announce(service, draft)
    const begun = performance.now()
    const growth = await growthWhile(service.pid, () => send(service, announced, fileBytes))
    const seconds = ((performance.now() - begun) / 1000).toFixed(1)
    const memory =
      growth === null
        ? 'memory not told here'
        : `memory grew by ${(growth / mebibyte).toFixed(0)} MiB at most after one of 25 MiB`
    lines.push(`upload of 100 MiB, ${way}: ${seconds} s, ${memory}`)
  }
  return lines
}
