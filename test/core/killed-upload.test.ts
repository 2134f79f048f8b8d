import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import t from 'tap'
import { testDatabase } from '../support/database.ts'
import { place } from '../support/place.ts'
import { dossierInput, producerInput, productInput } from '../support/sample-dossier.ts'
import { pdf } from '../support/sample-files.ts'
import { serviceProcess } from '../support/service-process.ts'
import { sendInPieces } from '../support/tus.ts'

const { url } = await testDatabase(t)
const dataDir = await mkdtemp(path.join(tmpdir(), 'ocop-killed-'))
t.teardown(() => rm(dataDir, { recursive: true, force: true }))

const megabyte = 1024 * 1024
const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
const port = await freePort()
const base = `http://127.0.0.1:${port}`
const started = () =>
  serviceProcess({
    PORT: String(port),
    DATABASE_URL: url,
    DATA_DIR: dataDir,
    LOG_LEVEL: 'warn',
    MAX_UPLOAD_BYTES: String(200 * megabyte),
  })

let token = ''
const ask = async (method: string, route: string, body?: object): Promise<Record<string, string>> => {
  const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) }
  const answer = await fetch(base + route, { method, headers, ...(body && { body: JSON.stringify(body) }) })
  if (!answer.ok) throw new Error(`${route}: ${await answer.text()}`)
  return (await answer.json()) as Record<string, string>
}

const announcedIn = async (dossierId: string) => {
  const file = { item: 'awards', fileName: 'bang-khen.pdf' }
  const { id } = await ask('POST', `/v1/dossiers/${dossierId}/evidence`, file)
  return { dossierId, evidenceId: id! }
}

/** Evidence that is announced in a new draft. */
async function announced() {
  const { id: producerId } = await ask('POST', '/v1/producers', { communeCode: place.commune, ...producerInput })
  const { id: productId } = await ask('POST', `/v1/producers/${producerId}/products`, productInput)
  const { id: dossierId } = await ask('POST', '/v1/dossiers', { productId, ...dossierInput(productInput.setNo) })
  return announcedIn(dossierId!)
}

async function addCommune() {
  const owner = new pg.Client({ connectionString: url })
  await owner.connect()
  await owner.query(`insert into units values ($1, 'commune', $2)`, [place.commune, place.province])
  const period = `insert into unit_periods values ($1, '2025-07-01', null, 'Xã Đình Lập', 'commune')`
  await owner.query(period, [place.commune])
  await owner.end()
}

/** Most memory that a process ever had, in bytes (Linux). */
async function peakBytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1]) * 1024
}

const options = { skip: process.platform !== 'linux' && 'memory is read from /proc' }
t.test('100 MB survive a service that is killed half-way, and are never in its memory', options, async (t) => {
  await addCommune()
  const first = await started()
  const [, email, password] = /Administrator (\S+), .*: (\S+)/.exec(first.said)!
  token = (await ask('POST', '/v1/sign-ins', { email, password })).accessToken!
  const waiting = await announced()
  const bytes = pdf('', 100 * megabyte)

  let again: ReturnType<typeof started> | undefined
  let resumedAt = 0
  await sendInPieces(`${base}/v1/uploads`, bytes, { token }, waiting, {
    chunkSize: 10 * megabyte,
    retryDelays: Array(600).fill(100),
    onProgress: (sent) => {
      // In the middle of a piece.
      if (sent < 45 * megabyte || again) return
      first.child.kill('SIGKILL')
      again = started()
    },
    onChunkComplete: (_size, accepted) => {
      if (again && !resumedAt) resumedAt = accepted
    },
  })
  t.ok(resumedAt >= 40 * megabyte, `it went on, the first piece after that ending at ${resumedAt}`)
  const route = `/v1/dossiers/${waiting.dossierId}/evidence/${waiting.evidenceId}`
  const { sha256 } = await ask('GET', route)
  t.equal(sha256, createHash('sha256').update(bytes).digest('hex'), 'byte for byte')

  const second = await again!
  const { pid } = second.child
  // The first file has filled what buffers there are; another hundred may not add to them.
  const before = await peakBytes(pid!)
  const another = await announcedIn(waiting.dossierId)
  await sendInPieces(`${base}/v1/uploads`, bytes, { token }, another, { chunkSize: 10 * megabyte })
  const grown = (await peakBytes(pid!)) - before
  t.ok(grown < 30 * megabyte, `another 100 MB added ${grown} bytes to a peak of ${before}`)
  second.child.kill('SIGTERM')
  t.equal(await second.code, 0)
})
