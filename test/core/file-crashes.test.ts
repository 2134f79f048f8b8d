import { once } from 'node:events'
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { createServer, request } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import t from 'tap'
import { openFileStore } from '../../src/core/file-store.ts'
import { pdf } from '../support/sample-files.ts'

const dataDir = await mkdtemp(path.join(tmpdir(), 'ocop-files-'))
const unfinished = path.join(dataDir, 'files', 'unfinished')
t.teardown(() => rm(dataDir, { recursive: true }))
const store = await openFileStore({ dataDir, s3: null })
const rules = { maxBytes: 100_000, accepted: ['application/pdf'] }

/** A server that keeps what it is sent, and how each upload ended. */
async function uploads() {
  const outcomes: Promise<unknown>[] = []
  const server = createServer((incoming, answer) => {
    const outcome = store.receive(incoming, rules).then(
      () => 'kept',
      (error: unknown) => error,
    )
    outcomes.push(outcome)
    void outcome.then((result) => answer.writeHead(result === 'kept' ? 201 : 413).end())
    server.emit('upload')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { server, outcomes, port: (server.address() as AddressInfo).port }
}

t.test('a sender that goes away half-way leaves nothing', async (t) => {
  const { server, outcomes, port } = await uploads()
  t.teardown(() => server.close())
  const sending = request({ port, method: 'POST', headers: { 'content-length': 5000 } }).on('error', () => {})
  sending.write(pdf().subarray(0, 50))
  await once(server, 'upload')
  sending.destroy()
  t.match(await outcomes[0], { code: 'ECONNRESET' })
  t.strictSame(await readdir(unfinished), [])
})

t.test('a sender of too much still gets its answer', async (t) => {
  const { server, port } = await uploads()
  t.teardown(() => server.close())
  const response = await fetch(`http://127.0.0.1:${port}`, { method: 'POST', body: pdf('', 5_000_000) })
  t.equal(response.status, 413)
  t.strictSame(await readdir(unfinished), [])
})

t.test('a connection on which too much was sent answers the next request', async (t) => {
  const { server, port } = await uploads()
  t.teardown(() => server.close())
  const socket = connect(port, '127.0.0.1')
  t.teardown(() => socket.destroy())
  for (const body of [pdf('', 20_000_000), pdf('', 5_000)]) {
    socket.write(`POST / HTTP/1.1\r\nhost: ocop.test\r\ncontent-length: ${body.length}\r\n\r\n`)
    socket.write(body)
  }
  let answers = ''
  for await (const chunk of socket) {
    answers += String(chunk)
    if (answers.includes('HTTP/1.1 201')) break
  }
  t.match(answers, /^HTTP\/1\.1 413 /)
})

t.test('a start removes what a crash left a day ago, and not what another instance is receiving', async (t) => {
  await writeFile(path.join(unfinished, 'old'), 'x')
  await writeFile(path.join(unfinished, 'young'), 'x')
  const twoDaysAgo = new Date(Date.now() - 48 * 60 * 60 * 1000)
  await utimes(path.join(unfinished, 'old'), twoDaysAgo, twoDaysAgo)
  await openFileStore({ dataDir, s3: null })
  t.strictSame(await readdir(unfinished), ['young'])
})
