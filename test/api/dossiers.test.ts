import t from 'tap'
import { testApp } from '../support/app.ts'
import { acceptAll, attach, done, dossierAt, draft, peopleOf } from '../support/path.ts'
import { onUnit, place } from '../support/place.ts'
import { contents, dossierInput, pdf, producerInput, productInput } from '../support/sample-dossier.ts'

const app = await testApp(t)
const people = await peopleOf(app)
const { producer, commune, province } = people
const stranger = await app.person('Người khác')

type Problem = {
  code: string
  state?: string
  allowed?: string[]
  errors?: { pointer: string }[]
  missing?: { code: string }[]
}

t.test('a dossier goes from the producer through the commune to the province, numbered at both', async (t) => {
  const { dossierId } = await dossierAt(app, people, 'reviewed')
  const { body } = await app.rest('GET', `/v1/dossiers/${dossierId}`, undefined, { as: province })
  t.match(body, {
    state: 'reviewed',
    instrument: '26-2026',
    communeReceiptNumber: /^\d\d\/PĐK-20-06613-2026$/,
    provinceReceiptNumber: /^\d\d\/PĐK-20-06613-2026$/,
    allowed: ['schedule'],
  })
  const report = await app.rest('GET', `/v1/dossiers/${dossierId}/report`, undefined, { as: province })
  t.match(report.body, { ...contents, letterNumber: '15/CV-UBND' })
})

t.test('the same path through GraphQL says the same', async (t) => {
  const { dossierId } = await draft(app, people)
  const step = async (as: typeof producer, field: string, input: Record<string, unknown> = {}) => {
    const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`
    const { body } = await app.graphql(
      `mutation ($input: ${type}!) { ${field}(input: $input) { state } }`,
      { input: { dossierId, ...input } },
      { as },
    )
    return (body as { data: Record<string, { state: string }> }).data?.[field]?.state
  }
  t.equal(await step(producer, 'fileDossier'), 'FILED')
  t.equal(await step(commune, 'receiveDossier'), 'FILED')
  await acceptAll(app, commune, dossierId)
  t.equal(await step(commune, 'reportDossier', contents), 'COMMUNE_ASSESSED')
  t.equal(await step(commune, 'forwardDossier', { letterNumber: '16/CV', letterDate: '2026-06-01' }), 'FORWARDED')
  t.equal(await step(province, 'acknowledgeDossier'), 'FORWARDED')
  t.equal(await step(province, 'reviewDossier', { opinion: 'Đạt' }), 'REVIEWED')
  const query = `query ($id: ID!) { dossier(dossierId: $id) { id state product { name } commune { name } evidence { item mediaType } } }`
  const { body } = await app.graphql(query, { id: dossierId }, { as: province })
  t.match(body, {
    data: {
      dossier: {
        id: dossierId,
        product: { name: 'Chè Đình Lập' },
        commune: { name: 'Xã Đình Lập' },
        evidence: { length: 4 },
      },
    },
  })
})

t.test('a refused step answers 409 with the state it is in and what is allowed now, at both doors', async (t) => {
  const { dossierId } = await dossierAt(app, people, 'filed')
  const rest = await app.rest('POST', `/v1/dossiers/${dossierId}/report`, contents, { as: commune })
  t.equal(rest.status, 409)
  t.match(rest.body, { code: 'dossier-wrong-state', state: 'filed', allowed: ['withdraw', 'receive'] })
  const mutation = 'mutation ($input: ReportDossierInput!) { reportDossier(input: $input) { id } }'
  const { body } = await app.graphql(mutation, { input: { dossierId, ...contents } }, { as: commune })
  const { instance: _instance, ...document } = rest.body as Record<string, unknown>
  const [error] = (body as { errors: { extensions: Problem }[] }).errors
  t.match(error!.extensions, document)
})

t.test('a draft is its producer’s alone and answers everyone else exactly as a missing one', async (t) => {
  const { dossierId } = await draft(app, people)
  const missing = await app.rest('GET', '/v1/dossiers/01900000-0000-7000-8000-000000000000', undefined, {
    as: stranger,
  })
  for (const as of [stranger, commune, province]) {
    const { status, body } = await app.rest('GET', `/v1/dossiers/${dossierId}`, undefined, { as })
    t.equal(status, 404)
    t.same({ ...(body as object), instance: null }, { ...(missing.body as object), instance: null })
  }
})

t.test('offices of another commune or province do not reach a filed dossier', async (t) => {
  const { dossierId } = await dossierAt(app, people, 'filed')
  const elsewhere = [
    await app.person('Xã khác', onUnit('commune-officer', place.otherCommune)),
    await app.person('Tỉnh khác', onUnit('province-officer', place.otherProvince)),
  ]
  for (const as of elsewhere)
    t.equal((await app.rest('GET', `/v1/dossiers/${dossierId}`, undefined, { as })).status, 404)
  t.equal((await app.rest('POST', `/v1/dossiers/${dossierId}/receipt`, {}, { as: elsewhere[0]! })).status, 404)
})

t.test('an officer who is also a producer elsewhere cannot receive an own dossier in another commune', async (t) => {
  const { dossierId, producerId } = await dossierAt(app, people, 'filed')
  const both = await app.person('Hai vai', onUnit('commune-officer', place.otherCommune), {
    role: 'producer',
    on: 'producer',
    id: producerId,
  })
  t.equal((await app.rest('GET', `/v1/dossiers/${dossierId}`, undefined, { as: both })).status, 200)
  t.equal((await app.rest('POST', `/v1/dossiers/${dossierId}/receipt`, {}, { as: both })).status, 404)
})

t.test('an incomplete dossier is refused with every missing item, and the checklist says the same', async (t) => {
  const { id: producerId } = await done(app, producer, 'POST', '/v1/producers', {
    communeCode: place.commune,
    kind: 'household',
    name: 'Hộ Nông Văn Tâm',
    representativeName: 'Nông Văn Tâm',
  })
  const { id: productId } = await done(app, producer, 'POST', `/v1/producers/${producerId}/products`, {
    ...productInput,
    description: null,
  })
  const { id } = await done(app, producer, 'POST', '/v1/dossiers', { productId, kind: 'first' })
  const { status, body } = await app.rest('POST', `/v1/dossiers/${id}/submission`, {}, { as: producer })
  t.equal(status, 422)
  const codes = (body as Problem).missing!.map(({ code }) => code)
  const expected = [
    'producer.phone',
    'producer.representativeEthnicGroup',
    'product.description',
    'dossier.results',
    'dossier.sampleCount',
    'product-story',
  ]
  for (const code of expected) t.ok(codes.includes(code), code)
  const checklist = await app.rest('GET', `/v1/dossiers/${id}/checklist`, undefined, { as: producer })
  const { complete, items } = checklist.body as {
    complete: boolean
    items: { code: string; required: boolean; present: boolean }[]
  }
  t.notOk(complete)
  t.same(
    items.filter(({ required, present }) => required && !present).map(({ code }) => code),
    codes,
  )
})

t.test('a faulty self-assessment is refused with pointers into it', async (t) => {
  const made = await draft(app, people)
  const { body: dossier } = await app.rest('GET', `/v1/dossiers/${made.dossierId}`, undefined, { as: producer })
  const { version, selfAssessment } = dossier as { version: number; selfAssessment: Record<string, number> }
  const wrong = {
    ...dossierInput(productInput.setNo),
    kind: undefined,
    selfAssessment: { ...selfAssessment, '1.1': 99 },
  }
  await app.rest('PUT', `/v1/dossiers/${made.dossierId}`, wrong, {
    as: producer,
    headers: { 'if-match': `"v${version}"` },
  })
  const { status, body } = await app.rest('POST', `/v1/dossiers/${made.dossierId}/submission`, {}, { as: producer })
  t.equal(status, 422)
  t.match(body, { code: 'invalid-ballot', errors: [{ pointer: '/selfAssessment/1.1' }] })
})

t.test('an edit needs the version it builds on, and a stale one is refused with the version that holds', async (t) => {
  const { dossierId } = await draft(app, people)
  const url = `/v1/dossiers/${dossierId}`
  const { headers, body } = await app.rest('GET', url, undefined, { as: producer })
  const { version } = body as { version: number }
  const edit = { ...dossierInput(productInput.setNo), kind: undefined, results: 'Sửa' }
  t.equal((await app.rest('PUT', url, edit, { as: producer })).status, 428)
  const etag = String(headers.etag)
  t.equal((await app.rest('PUT', url, edit, { as: producer, headers: { 'if-match': etag } })).status, 200)
  const stale = await app.rest('PUT', url, edit, { as: producer, headers: { 'if-match': etag } })
  t.equal(stale.status, 412)
  t.match(stale.body, { code: 'stale-version', version: version + 1 })
})

t.test('what is returned item by item comes back filed, and both rounds are kept', async (t) => {
  const { dossierId } = await dossierAt(app, people, 'received')
  const items = [{ item: 'test-sheets', reason: 'expired', note: 'Phiếu kiểm nghiệm hết hạn' }]
  await done(app, commune, 'POST', `/v1/dossiers/${dossierId}/returns`, { message: 'Bổ sung', items })
  await attach(app, producer, dossierId, 'test-sheets')
  t.match(await done(app, producer, 'POST', `/v1/dossiers/${dossierId}/submission`), { state: 'filed' })
  const { body } = await app.rest('GET', `/v1/dossiers/${dossierId}/returns`, undefined, { as: commune })
  t.match(body, { items: [{ step: 'commune', items, answeredAt: String }] })
})

t.test('the province asks for a supplement and gets the dossier back forwarded', async (t) => {
  const { dossierId } = await dossierAt(app, people, 'acknowledged')
  const items = [{ item: 'quality-declaration', reason: 'missing', note: 'Thiếu trang 2' }]
  await done(app, province, 'POST', `/v1/dossiers/${dossierId}/supplement-requests`, { message: 'Bổ sung', items })
  t.match(await done(app, producer, 'POST', `/v1/dossiers/${dossierId}/submission`), { state: 'forwarded' })
})

t.test('the ministry does not handle what is still the province’s', async (t) => {
  const { dossierId } = await dossierAt(app, people, 'forwarded')
  const { status, body } = await app.rest(
    'POST',
    `/v1/dossiers/${dossierId}/acknowledgement`,
    {},
    { as: people.ministry },
  )
  t.equal(status, 403)
  t.match(body, { code: 'forbidden' })
})

t.test('receipt numbers have no gaps and no doubles when dossiers are received at once', async (t) => {
  const made = await Promise.all(Array.from({ length: 8 }, () => dossierAt(app, people, 'filed')))
  const answers = await Promise.all(
    made.map(({ dossierId }) => app.rest('POST', `/v1/dossiers/${dossierId}/receipt`, {}, { as: commune })),
  )
  const numbers = answers
    .map(({ body }) => Number.parseInt((body as { communeReceiptNumber: string }).communeReceiptNumber, 10))
    .sort((a, b) => a - b)
  t.same(
    numbers,
    Array.from({ length: 8 }, (_, at) => numbers[0]! + at),
  )
})

t.test('one product has one open dossier at a time', async (t) => {
  const { productId } = await draft(app, people)
  const { status, body } = await app.rest('POST', '/v1/dossiers', { productId, kind: 'first' }, { as: producer })
  t.equal(status, 409)
  t.match(body, { code: 'already-exists' })
})

t.test('an upgrade cannot be filed for a product that was never recognised', async (t) => {
  const { dossierId } = await draft(app, people)
  await app.rest('POST', `/v1/dossiers/${dossierId}/withdrawal`, { reason: 'Đổi loại' }, { as: producer })
  const { productId } = await draft(app, people)
  const { body } = await app.rest('GET', '/v1/dossiers?first=1', undefined, { as: producer })
  const open = (body as { items: { id: string; product: { id: string } }[] }).items.find(
    ({ product }) => product.id === productId,
  )!
  await app.rest('POST', `/v1/dossiers/${open.id}/withdrawal`, { reason: 'Đổi loại' }, { as: producer })
  const upgrade = await done(app, producer, 'POST', '/v1/dossiers', {
    productId,
    ...dossierInput(productInput.setNo),
    kind: 'upgrade',
    changes: 'Bao bì mới',
  })
  const answer = await app.rest('POST', `/v1/dossiers/${upgrade.id}/submission`, {}, { as: producer })
  t.equal(answer.status, 422)
  t.match(answer.body, { code: 'dossier-outside-window', kind: 'upgrade' })
})

t.test(
  'bytes of another type behind a right name, cut short, empty or too large are refused and leave nothing',
  async (t) => {
    const { dossierId } = await draft(app, people)
    const { contentUrl } = await done(app, producer, 'POST', `/v1/dossiers/${dossierId}/evidence`, {
      item: 'awards',
      fileName: 'bang-khen.pdf',
    })
    const bring = async (raw: Buffer) =>
      (await app.rest('PUT', contentUrl, undefined, {
        as: producer,
        raw,
        headers: { 'content-type': 'application/pdf' },
      })) as { status: number; body: Problem }
    const cases: [string, Buffer, number, string][] = [
      ['a script', Buffer.from('#!/bin/sh\necho'), 415, 'file-type-refused'],
      ['a page', Buffer.from('<html><script>alert(1)</script></html>'), 415, 'file-type-refused'],
      ['half a PDF', Buffer.from('%PDF-1.4\n1 0 obj'), 422, 'file-truncated'],
      ['nothing', Buffer.alloc(0), 422, 'file-truncated'],
      ['two megabytes', Buffer.concat([pdf(), Buffer.alloc(2 * 1024 * 1024)]), 413, 'file-too-large'],
    ]
    for (const [name, bytes, status, code] of cases) {
      const answer = await bring(bytes)
      t.equal(answer.status, status, name)
      t.match(answer.body, { code }, name)
    }
    const left = await app.filesLeft()
    t.same(left.unfinished, [])
    t.equal(await countStored(dossierId), 4)
  },
)

const countStored = async (dossierId: string): Promise<number> => {
  const { body } = await app.rest('GET', `/v1/dossiers/${dossierId}/evidence`, undefined, { as: producer })
  return (body as { items: { storedAt: string | null }[] }).items.filter(({ storedAt }) => storedAt !== null).length
}

t.test('names with paths or control characters are refused', async (t) => {
  const { dossierId } = await draft(app, people)
  for (const fileName of ['../../etc/passwd', 'a/b.pdf', 'a\\b.pdf', '..', 'a\u0000.pdf', '']) {
    const { status, body } = await app.rest(
      'POST',
      `/v1/dossiers/${dossierId}/evidence`,
      { item: 'awards', fileName },
      { as: producer },
    )
    t.equal(status, 422, JSON.stringify(fileName))
    t.match(body, { code: 'invalid-input', errors: [{ pointer: '/fileName' }] })
  }
})

t.test('evidence is read by those who reach the dossier, as an attachment that cannot run', async (t) => {
  const { dossierId } = await dossierAt(app, people, 'filed')
  const { body } = await app.rest('GET', `/v1/dossiers/${dossierId}/evidence`, undefined, { as: commune })
  const { contentUrl } = (body as { items: { contentUrl: string }[] }).items[0]!
  const answer = await app.server.inject({ url: contentUrl, headers: { authorization: `Bearer ${commune.token}` } })
  t.equal(answer.statusCode, 200)
  t.ok(answer.rawPayload.equals(pdf('business-registration')))
  t.match(answer.headers, {
    'content-type': 'application/pdf',
    'content-disposition': /^attachment/,
    'content-security-policy': /sandbox/,
  })
  t.equal((await app.rest('GET', contentUrl, undefined, { as: stranger })).status, 404)
  t.equal((await app.rest('GET', contentUrl)).status, 401)
})

t.test('nobody but the producer brings bytes, and only while the dossier may be edited', async (t) => {
  const { dossierId } = await dossierAt(app, people, 'filed')
  const { body } = await app.rest('GET', `/v1/dossiers/${dossierId}/evidence`, undefined, { as: commune })
  const { contentUrl } = (body as { items: { contentUrl: string }[] }).items[0]!
  const before = await app.filesLeft()
  const put = (as?: typeof producer) =>
    app.rest('PUT', contentUrl, undefined, {
      ...(as && { as }),
      raw: pdf('other'),
      headers: { 'content-type': 'application/pdf' },
    })
  t.equal((await put()).status, 401)
  t.match(await put(commune), { status: 409, body: { code: 'producer-claimed' } })
  t.equal((await put(stranger)).status, 403)
  t.equal((await put(producer)).status, 409)
  t.same(await app.filesLeft(), before)
})

t.test(
  'sensitive data of a representative is read only by who judges, and each reading is in the audit log',
  async (t) => {
    const { producerId } = await dossierAt(app, people, 'filed')
    const open = await app.rest('GET', `/v1/producers/${producerId}`, undefined, { as: commune })
    t.notMatch(open.text, /Tày|female/)
    const url = `/v1/producers/${producerId}/representative-readings`
    const read = await app.rest('POST', url, {}, { as: commune })
    t.match(read.body, { ethnicGroup: 'Tày', sex: 'female' })
    t.equal((await app.rest('POST', url, {}, { as: stranger })).status, 403)
    const { rows } = await app.database.pool.query(
      `select actor_id from audit_entries where action = 'readRepresentative' and subject_id = $1`,
      [producerId],
    )
    t.same(rows, [{ actor_id: commune.id }])
  },
)

t.test('personal fields never reach the audit log', async (t) => {
  await draft(app, people)
  const { rows } = await app.database.pool.query(`select input from audit_entries where action = 'registerProducer'`)
  for (const { input } of rows as { input: string }[])
    t.notMatch(input, new RegExp(`${producerInput.phone}|${producerInput.email}|Tày`))
})

t.test('lists walk by key, newest first, and skip or repeat nothing', async (t) => {
  const seen: string[] = []
  let after: string | null = null
  do {
    const query: string = after ? `?first=5&after=${after}` : '?first=5'
    const { body } = await app.rest('GET', `/v1/dossiers${query}`, undefined, { as: producer })
    const page = body as { items: { id: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } }
    seen.push(...page.items.map(({ id }) => id))
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  } while (after)
  t.same(seen, [...new Set(seen)].sort().reverse())
  const { rows } = await app.database.pool.query<{ count: string }>('select count(*) from dossiers')
  t.equal(seen.length, Number(rows[0]!.count))
})

t.test('search finds a product without its diacritics', async (t) => {
  await draft(app, people)
  const { body } = await app.rest('GET', '/v1/products?search=che%20dinh%20lap', undefined, { as: producer })
  t.ok((body as { items: unknown[] }).items.length > 0)
  const none = await app.rest('GET', '/v1/products?search=na%20chi%20lang', undefined, { as: producer })
  t.same((none.body as { items: unknown[] }).items, [])
})

t.test('who is recused from a dossier sees it through no other office they hold', async (t) => {
  const { dossierId } = await dossierAt(app, people, 'filed')
  t.equal((await app.rest('GET', `/v1/dossiers/${dossierId}`, undefined, { as: province })).status, 200)
  await app.database.pool.query('update dossiers set hidden_from = array[$2::uuid] where id = $1', [
    dossierId,
    province.id,
  ])
  t.equal((await app.rest('GET', `/v1/dossiers/${dossierId}`, undefined, { as: province })).status, 404)
  t.equal((await app.rest('GET', `/v1/dossiers/${dossierId}`, undefined, { as: commune })).status, 200)
})
