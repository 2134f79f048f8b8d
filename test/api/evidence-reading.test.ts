import t from 'tap'
import { type Person, testApp } from '../support/app.ts'
import { attach, dossierAt, draft, peopleOf } from '../support/path.ts'
import { onUnit, place } from '../support/place.ts'
import { pdf } from '../support/sample-dossier.ts'

const app = await testApp(t)
const people = await peopleOf(app)
const { producer, commune, province } = people
const administrator = await app.person('Quản trị', onUnit('administrator', 'VN'))
const unknown = '01900000-0000-7000-8000-000000000000'

const read = (url: string, as?: Person, headers: Record<string, string> = {}, method: 'GET' | 'HEAD' = 'GET') =>
  app.server.inject({ method, url, headers: { ...(as && { authorization: `Bearer ${as.token}` }), ...headers } })

/** A filed dossier, and one file of it with its bytes. */
async function filed() {
  const { dossierId } = await dossierAt(app, people, 'filed')
  const { body } = await app.rest('GET', `/v1/dossiers/${dossierId}/evidence`, undefined, { as: producer })
  const { id, contentUrl } = (body as { items: { id: string; item: string; contentUrl: string }[] }).items[0]!
  return { dossierId, id, contentUrl, bytes: pdf('business-registration') }
}

type Readings = { items: { accountId: string; accountName: string; evidenceId: string; way: string; at: string }[] }
async function readings(dossierId: string, as = province, query = ''): Promise<Readings['items']> {
  const { body } = await app.rest('GET', `/v1/dossiers/${dossierId}/evidence-readings${query}`, undefined, { as })
  return (body as Readings).items
}

t.test('a part of a file is answered with 206, its place and the size of the whole', async (t) => {
  const { contentUrl, bytes } = await filed()
  const size = bytes.length
  for (const [range, start, end] of [
    ['bytes=1-3', 1, 3],
    [`bytes=${size - 1}-`, size - 1, size - 1],
    ['bytes=-5', size - 5, size - 1],
    ['bytes=0-99999', 0, size - 1],
  ] as const) {
    const answer = await read(contentUrl, commune, { range })
    t.equal(answer.statusCode, 206, range)
    t.ok(answer.rawPayload.equals(bytes.subarray(start, end + 1)), range)
    t.match(answer.headers, {
      'content-range': `bytes ${start}-${end}/${size}`,
      'content-length': String(end - start + 1),
      'content-type': 'application/pdf',
      'accept-ranges': 'bytes',
    })
  }
})

t.test(
  'a part that the file does not have is refused with 416 and the size, several parts are answered whole',
  async (t) => {
    const { contentUrl, bytes } = await filed()
    const answer = await read(contentUrl, commune, { range: `bytes=${bytes.length}-` })
    t.equal(answer.statusCode, 416)
    t.equal(answer.headers['content-range'], `bytes */${bytes.length}`)
    t.match(answer.json(), { code: 'range-not-satisfiable', sizeBytes: bytes.length })
    const several = await read(contentUrl, commune, { range: 'bytes=0-1,4-5' })
    t.equal(several.statusCode, 200)
    t.ok(several.rawPayload.equals(bytes))
  },
)

t.test('a part is joined to others only while If-Range names the bytes that they are of', async (t) => {
  const { contentUrl, bytes } = await filed()
  const etag = String((await read(contentUrl, commune)).headers.etag)
  const range = 'bytes=1-3'
  t.equal((await read(contentUrl, commune, { range, 'if-range': etag })).statusCode, 206)
  for (const other of [`W/${etag}`, '"other"', 'Mon, 01 Jun 2026 00:00:00 GMT']) {
    const answer = await read(contentUrl, commune, { range, 'if-range': other })
    t.equal(answer.statusCode, 200, other)
    t.equal(answer.rawPayload.length, bytes.length)
  }
  const unchanged = await read(contentUrl, commune, { range, 'if-none-match': etag })
  t.equal(unchanged.statusCode, 304)
  t.equal(unchanged.body, '')
})

t.test('HEAD says what GET would and sends no bytes', async (t) => {
  const { contentUrl, bytes, dossierId } = await filed()
  const answer = await read(contentUrl, commune, { range: 'bytes=1-3' }, 'HEAD')
  t.equal(answer.statusCode, 200)
  t.match(answer.headers, { 'content-length': String(bytes.length), 'accept-ranges': 'bytes' })
  t.equal(answer.rawPayload.length, 0)
  t.same(await readings(dossierId), [], 'and is no reading')
})

t.test(
  'every reading is written down; refusals and unchanged files are none; parts of one viewing are one',
  async (t) => {
    const { contentUrl, dossierId, id } = await filed()
    await read(contentUrl, await app.person('Người khác'))
    await read(contentUrl, commune, { range: 'bytes=999999-' })
    t.same(await readings(dossierId), [])
    const { headers } = await read(contentUrl, commune)
    await read(contentUrl, commune, { 'if-none-match': String(headers.etag) })
    await read(contentUrl, producer, { range: 'bytes=0-3' })
    await read(contentUrl, producer, { range: 'bytes=4-7' })
    const seen = await readings(dossierId)
    t.match(seen, [
      { accountId: producer.id, accountName: 'Hoàng Thị Mai', evidenceId: id, way: 'signed-in' },
      { accountId: commune.id, way: 'signed-in', at: app.clock.now.toISOString() },
    ])
    t.equal(seen.length, 2)
    app.clock.now = new Date(app.clock.now.getTime() + 10 * 60_000)
    await read(contentUrl, { ...producer, token: app.tokenOf(producer.id) }, { range: 'bytes=0-3' })
    t.equal((await readings(dossierId)).length, 3, 'after ten minutes it is another viewing')
  },
)

t.test(
  'readings are shown to the province and to administrators, at both doors, in pages, and cannot be changed',
  async (t) => {
    const { contentUrl, dossierId, id } = await filed()
    for (let count = 0; count < 3; count++) await read(contentUrl, commune)
    t.equal((await readings(dossierId, administrator)).length, 3)
    const stranger = await app.person('Tỉnh khác', onUnit('province-officer', place.otherProvince))
    const url = `/v1/dossiers/${dossierId}/evidence-readings`
    t.equal((await app.rest('GET', url, undefined, { as: stranger })).status, 404)
    t.equal((await app.rest('GET', url, undefined, { as: commune })).status, 403)
    t.equal((await app.rest('GET', url, undefined, { as: producer })).status, 403)
    const missing = `/v1/dossiers/${unknown}/evidence-readings`
    t.equal((await app.rest('GET', missing, undefined, { as: administrator })).status, 404)
    const query = `query ($id: ID!, $file: ID, $after: String) {
    evidenceReadings(dossierId: $id, evidenceId: $file, first: 2, after: $after) {
      nodes { accountName way } pageInfo { hasNextPage endCursor } } }`
    const ask = async (variables: object) => {
      const { body } = await app.graphql(query, { id: dossierId, ...variables }, { as: province })
      return (body as { data: { evidenceReadings: { nodes: unknown[]; pageInfo: { endCursor: string } } } }).data
        .evidenceReadings
    }
    const first = await ask({ file: id })
    t.same(first.nodes, Array(2).fill({ accountName: 'Cán bộ xã', way: 'SIGNED_IN' }))
    t.equal((await ask({ after: first.pageInfo.endCursor })).nodes.length, 1)
    t.same((await ask({ file: unknown })).nodes, [])
    for (const sql of ['update evidence_readings set at = now()', 'delete from evidence_readings'])
      await t.rejects(app.database.pool.query(sql), sql)
  },
)

t.test('a reading stays when its file is taken out of the dossier', async (t) => {
  const { dossierId } = await draft(app, people)
  const id = await attach(app, producer, dossierId, 'awards')
  await read(`/v1/dossiers/${dossierId}/evidence/${id}/content`, producer)
  const taken = await app.rest('DELETE', `/v1/dossiers/${dossierId}/evidence/${id}`, undefined, { as: producer })
  t.equal(taken.status, 200)
  t.match(await readings(dossierId, administrator), [{ evidenceId: id, fileName: 'awards.pdf' }])
})
