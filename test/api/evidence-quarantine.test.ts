import { hash } from 'node:crypto'
import { Readable } from 'node:stream'
import t, { type Test } from 'tap'
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

type OwnChange = { action: string; input: Record<string, string> }

/** What nobody asked for in a dossier, as its audit log has it; its events must say the same. */
async function ownChanges(t: Pick<Test, 'same'>, dossierId: string): Promise<OwnChange[]> {
  const audited = await app.database.pool.query<{ action: string; input: string }>(
    "select action, input from audit_entries where subject_type = 'dossier' and subject_id = $1 and actor_id is null order by seq",
    [dossierId],
  )
  const events = await app.database.pool.query<{ type: string }>(
    "select type from events where subject_id = $1 and type in ('endQuarantine', 'removeInfected') order by id",
    [dossierId],
  )
  const changes = audited.rows.map(({ action, input }) => ({ action, input: JSON.parse(input) }) as OwnChange)
  t.same(
    events.rows.map(({ type }) => type),
    changes.map(({ action }) => action),
  )
  return changes
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

t.test('what a scan changes stands in the audit log and the events of each dossier that has the file', async (t) => {
  world.scanner = away
  const [first, second, infected] = [await announced(), await announced(), await announced()]
  const [clean, bad] = [pdf('in two dossiers'), pdf(`${eicar} in one`)]
  for (const { put } of [first, second]) await put(clean)
  await infected.put(bad)
  world.scanner = daemon
  await scan()
  await scan()
  const of = ({ dossierId, evidenceId }: { dossierId: string; evidenceId: string }) => ({ dossierId, evidenceId })
  for (const piece of [first, second]) {
    const changes = await ownChanges(t, piece.dossierId)
    const input = { ...of(piece), sha256: hash('sha256', clean) }
    t.same(
      changes.filter(({ input: { evidenceId } }) => evidenceId === piece.evidenceId),
      [{ action: 'endQuarantine', input }],
    )
  }
  const changes = await ownChanges(t, infected.dossierId)
  t.match(
    changes.filter(({ action }) => action === 'removeInfected'),
    [{ input: { ...of(infected), sha256: hash('sha256', bad), infectedWith: /Eicar/ } }],
  )
})

t.test('who builds on a dossier from before a file was found infected is told of the version that holds', async (t) => {
  world.scanner = away
  const { put, dossierId } = await announced()
  await put(pdf(`${eicar} and a version`))
  const address = `/v1/dossiers/${dossierId}`
  const { version } = (await app.rest('GET', address, undefined, { as: producer })).body as { version: number }
  world.scanner = daemon
  await scan()
  const headers = { 'if-match': `"v${version}"` }
  const answer = await app.rest('PATCH', address, { nextPlan: 'Kế hoạch' }, { as: producer, headers })
  t.match(answer, { status: 412, body: { code: 'stale-version', version: version + 1 } })
})

t.test('without a scanner in the settings files are read as soon as they are stored', async (t) => {
  world.scanner = null
  const { put, see, read } = await announced()
  await put(pdf('no scanner'))
  t.match(await see(), { quarantined: false })
  t.equal((await read()).statusCode, 200)
})
