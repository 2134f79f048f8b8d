import t from 'tap'
import { type Person, testApp } from '../support/app.ts'
import { attach, done, dossierAt, draft, peopleOf } from '../support/path.ts'
import { pdf } from '../support/sample-files.ts'
import { sendInPieces } from '../support/tus.ts'

const app = await testApp(t)
const people = await peopleOf(app)
const { producer } = people
const base = await app.server.listen({ host: '127.0.0.1', port: 0 })
const endpoint = `${base}/v1/uploads`
const bytes = pdf('pieces', 300_000)

/** Evidence that is announced and waits for its bytes, as an upload names it. */
async function announced(dossierId?: string) {
  const id = dossierId ?? (await draft(app, people)).dossierId
  const evidence = await done(app, producer, 'POST', `/v1/dossiers/${id}/evidence`, {
    item: 'awards',
    fileName: 'bang-khen.pdf',
  })
  return { dossierId: id, evidenceId: evidence.id }
}
type Announced = Awaited<ReturnType<typeof announced>>

const inBase64 = (metadata: object) =>
  Object.entries(metadata)
    .map(([name, value]) => `${name} ${Buffer.from(String(value)).toString('base64')}`)
    .join(',')
const tus = (method: string, url: string, as: Person | null, headers: object = {}, body: Buffer | null = null) =>
  fetch(new URL(url, base), {
    method,
    body: body && new Uint8Array(body),
    headers: {
      'tus-resumable': '1.0.0',
      ...(as && { authorization: `Bearer ${as.token}` }),
      ...(body && { 'content-type': 'application/offset+octet-stream' }),
      ...headers,
    },
  })
const begin = async (place: Announced, length = bytes.length, as = producer) =>
  tus('POST', endpoint, as, { 'upload-length': String(length), 'upload-metadata': inBase64(place) })
const continued = (url: string, offset: number, piece: Buffer, as = producer) =>
  tus('PATCH', url, as, { 'upload-offset': String(offset) }, piece)
const codeOf = async (answer: Response) => [answer.status, ((await answer.json()) as { code: string }).code]
const evidence = async ({ dossierId, evidenceId }: Announced) => {
  const url = `/v1/dossiers/${dossierId}/evidence/${evidenceId}`
  return (await app.rest('GET', url, undefined, { as: producer })).body as { sha256: string; contentUrl: string }
}

t.test('a file that comes in pieces is stored as one that comes at once: typed, hashed, recorded', async (t) => {
  const place = await announced()
  await sendInPieces(endpoint, bytes, producer, place)
  t.match(await evidence(place), { sha256: /^[0-9a-f]{64}$/, sizeBytes: 300_000, mediaType: 'application/pdf' })
  const { contentUrl } = await evidence(place)
  const read = await app.server.inject({ url: contentUrl, headers: { authorization: `Bearer ${producer.token}` } })
  t.ok(read.rawPayload.equals(bytes))
})

t.test('an upload goes on where it stopped, and only there', async (t) => {
  const place = await announced()
  const url = (await begin(place)).headers.get('location')!
  t.match(url, /^\/v1\/uploads\/[\w-]+$/)
  t.equal((await continued(url, 0, bytes.subarray(0, 100_000))).headers.get('upload-offset'), '100000')
  t.same(await codeOf(await continued(url, 0, bytes)), [409, 'upload-offset-mismatch'])
  const head = await tus('HEAD', url, producer)
  t.equal(head.headers.get('upload-offset'), '100000')
  t.equal(head.headers.get('cache-control'), 'no-store')
  await sendInPieces(endpoint, bytes, producer, place, { uploadUrl: new URL(url, base).href })
  t.match(await evidence(place), { sizeBytes: 300_000 })
})

t.test('the upload of another is exactly not found, whatever is asked of it', async (t) => {
  const place = await announced()
  const url = (await begin(place)).headers.get('location')!
  const other = await app.person('Người khác')
  const colleague = await app.person('Đồng nghiệp', ...(await grantsLike(place.dossierId)))
  const missing = `${url.slice(0, -12)}000000000000`
  const problemOf = async (answer: Response) => ({ ...((await answer.json()) as object), instance: null })
  const expected = await problemOf(await continued(missing, 0, bytes))
  t.match(expected, { status: 404, code: 'not-found' })
  for (const as of [other, colleague, people.commune]) {
    t.same(await problemOf(await continued(url, 0, bytes, as)), expected)
    t.same(await problemOf(await tus('DELETE', url, as)), expected)
    t.equal((await tus('HEAD', url, as)).status, 404)
  }
  for (const method of ['HEAD', 'PATCH', 'DELETE', 'POST'] as const)
    t.equal((await tus(method, method === 'POST' ? endpoint : url, null, { 'upload-offset': '0' })).status, 401, method)
})

const grantsLike = async (dossierId: string) => {
  const { body } = await app.rest('GET', `/v1/dossiers/${dossierId}`, undefined, { as: producer })
  return [{ role: 'producer', on: 'producer', id: (body as { producer: { id: string } }).producer.id }] as const
}

t.test(
  'nothing is begun that could not be stored: no such evidence, not the producer’s, filed, too large',
  async (t) => {
    const place = await announced()
    const unknown = '01900000-0000-7000-8000-000000000000'
    t.same(await codeOf(await begin({ ...place, evidenceId: unknown })), [404, 'not-found'])
    t.same(await codeOf(await begin({ ...place, dossierId: unknown })), [404, 'not-found'])
    t.same(await codeOf(await begin({ dossierId: 'none', evidenceId: 'none' })), [422, 'invalid-input'])
    t.same(await codeOf(await begin(place, bytes.length, people.commune)), [404, 'not-found'])
    t.same(await codeOf(await begin(place, 1024 * 1024 + 1)), [413, 'file-too-large'])
    t.same(await codeOf(await tus('POST', endpoint, producer, { 'upload-metadata': inBase64(place) })), [
      400,
      'upload-malformed',
    ])
    const { dossierId } = await dossierAt(app, people, 'filed')
    const { body } = await app.rest('GET', `/v1/dossiers/${dossierId}/evidence`, undefined, { as: producer })
    const evidenceId = (body as { items: { id: string }[] }).items[0]!.id
    t.same(await codeOf(await begin({ dossierId, evidenceId })), [409, 'dossier-wrong-state'])
  },
)

t.test(
  'bytes of another type, cut short or other than those stored are refused with the last piece and removed',
  async (t) => {
    const place = await announced()
    const before = await app.filesLeft()
    for (const [sent, status, code] of [
      [Buffer.from('#!/bin/sh\necho'), 415, 'file-type-refused'],
      [Buffer.from('%PDF-1.4\n1 0 obj'), 422, 'file-truncated'],
    ] as const) {
      t.match(await sendInPieces(endpoint, sent, producer, place).catch((error: unknown) => error), {
        status,
        body: new RegExp(code),
      })
      t.same(await app.filesLeft(), before)
    }
    const id = await attach(app, producer, place.dossierId, 'awards')
    const other = sendInPieces(endpoint, bytes, producer, { ...place, evidenceId: id })
    t.match(await other.catch((error: unknown) => error), { status: 409, body: /content-already-stored/ })
    await sendInPieces(endpoint, bytes, producer, place)
  },
)

t.test('an answer that was lost is no upload lost: what is whole says so, and is kept once', async (t) => {
  const place = await announced()
  const url = await sendInPieces(endpoint, bytes, producer, place)
  const { kept } = await app.filesLeft()
  const head = await tus('HEAD', url, producer)
  t.equal(head.headers.get('upload-offset'), head.headers.get('upload-length'))
  await sendInPieces(endpoint, bytes, producer, place, { uploadUrl: url })
  t.same((await app.filesLeft()).kept, kept)
})

t.test('an account has so many unfinished uploads and no more, and may give one up', async (t) => {
  const place = await announced()
  const someone = { ...producer }
  let answer = await begin(place)
  let last = ''
  for (let count = 0; count < 25 && answer.status === 201; count++) {
    last = answer.headers.get('location')!
    answer = await begin(place, bytes.length, someone)
  }
  t.same(await codeOf(answer), [409, 'too-many-uploads'])
  t.equal((await tus('DELETE', last, producer)).status, 204)
  t.equal((await tus('HEAD', last, producer)).status, 404)
  t.equal((await begin(place)).status, 201)
})

t.test('the protocol is announced to anyone', async (t) => {
  const answer = await tus('OPTIONS', endpoint, null)
  t.equal(answer.status, 204)
  t.equal(answer.headers.get('tus-version'), '1.0.0')
  t.equal(answer.headers.get('tus-max-size'), String(1024 * 1024))
  t.match(answer.headers.get('tus-extension'), /creation.*termination.*expiration/)
})
