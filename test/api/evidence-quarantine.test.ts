import { Readable } from 'node:stream'
import t from 'tap'
import { clamd } from '../../src/core/virus-scanner.ts'
import { scanQuarantined } from '../../src/modules/evidence/scan-quarantined.ts'
import { testApp } from '../support/app.ts'
import { clamdFor, eicar } from '../support/clamd.ts'
import { done, draft, peopleOf } from '../support/path.ts'
import { pdf } from '../support/sample-files.ts'
import { sendInPieces } from '../support/tus.ts'

const app = await testApp(t)
const people = await peopleOf(app)
const { producer } = people
const { world } = app.server.ocop
const daemon = clamd(await clamdFor(t))
const away = clamd({ port: 1, host: '127.0.0.1' })
const scan = () => scanQuarantined.run(app.server.ocop, {}, app.clock.now.toISOString())

type Evidence = { sha256: string | null; storedAt: string | null; quarantined: boolean; infectedWith: string | null }

/** Announced evidence, and how bytes are brought to it and read from it. */
async function announced() {
  const { dossierId } = await draft(app, people)
  const place = `/v1/dossiers/${dossierId}/evidence`
  const { id, contentUrl } = await done(app, producer, 'POST', place, { item: 'awards', fileName: 'bang-khen.pdf' })
  return {
    dossierId,
    evidenceId: id,
    put: (raw: Buffer) =>
      app.rest('PUT', contentUrl, undefined, { as: producer, raw, headers: { 'content-type': 'application/pdf' } }),
    see: async () => (await app.rest('GET', `${place}/${id}`, undefined, { as: producer })).body as Evidence,
    read: () => app.server.inject({ url: contentUrl, headers: { authorization: `Bearer ${producer.token}` } }),
    link: async () =>
      (await app.rest('GET', `${place}/${id}/link`, undefined, { as: producer })).body as { url: string },
  }
}

t.test('a daemon tells clean from infected, and a daemon that cannot say gives no verdict', async (t) => {
  t.same(await daemon(Readable.from([pdf('clean', 300_000)])), { infectedWith: null })
  t.match(await daemon(Readable.from([pdf(eicar)])), { infectedWith: /Eicar/ })
  await t.rejects(away(Readable.from([pdf()])), { code: 'ECONNREFUSED' })
  if (process.env.TEST_CLAMD_SOCKET) return
  const small = clamd(await clamdFor(t, 1000))
  await t.rejects(small(Readable.from([pdf('', 500_000)])), /no verdict|EPIPE|ECONNRESET/)
})

t.test('infected bytes are refused with what was found in them and leave nothing, at once and in pieces', async (t) => {
  world.scanner = daemon
  const { put, see, dossierId, evidenceId } = await announced()
  const before = await app.filesLeft()
  const answer = await put(pdf(eicar))
  t.equal(answer.status, 422)
  t.match(answer.body, { code: 'file-infected', signature: /Eicar/ })
  const base = await app.server.listen({ host: '127.0.0.1', port: 0 })
  const inPieces = sendInPieces(`${base}/v1/uploads`, pdf(eicar), producer, { dossierId, evidenceId })
  t.match(await inPieces.catch((error: unknown) => error), { status: 422, body: /file-infected/ })
  t.same(await app.filesLeft(), before)
  t.match(await see(), { storedAt: null, quarantined: false })
  t.equal((await put(pdf('clean'))).status, 200)
  t.match(await see(), { storedAt: String, quarantined: false })
})

t.test(
  'while nothing scans a file is taken but read by nobody, not even through a link, until it is clean',
  async (t) => {
    world.scanner = away
    const { put, see, read, link } = await announced()
    t.equal((await put(pdf('waits'))).status, 200)
    t.match(await see(), { storedAt: String, quarantined: true, infectedWith: null })
    const { url } = await link()
    const throughLink = () => app.server.inject({ url: url.slice(url.indexOf('/v1/')) })
    await scan()
    for (const answer of [await read(), await throughLink()]) {
      t.equal(answer.statusCode, 409)
      t.match(answer.json(), { code: 'file-in-quarantine' })
    }
    world.scanner = daemon
    await scan()
    t.match(await see(), { storedAt: String, quarantined: false })
    t.equal((await read()).statusCode, 200)
    t.equal((await throughLink()).statusCode, 200)
  },
)

t.test('what is found infected in quarantine is removed, says so, and other bytes may be brought', async (t) => {
  world.scanner = away
  const { put, see, read } = await announced()
  const before = await app.filesLeft()
  await put(pdf(eicar))
  world.scanner = daemon
  await scan()
  t.match(await see(), { sha256: null, storedAt: null, quarantined: false, infectedWith: /Eicar/ })
  t.equal((await read()).statusCode, 404)
  t.same(await app.filesLeft(), before)
  t.equal((await put(pdf('clean again'))).status, 200)
  t.match(await see(), { storedAt: String, infectedWith: null })
})

t.test('without a scanner in the settings files are read as soon as they are stored', async (t) => {
  world.scanner = null
  const { put, see, read } = await announced()
  await put(pdf('no scanner'))
  t.match(await see(), { quarantined: false })
  t.equal((await read()).statusCode, 200)
})
