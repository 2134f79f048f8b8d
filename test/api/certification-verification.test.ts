import t from 'tap'
import { heldStates } from '../../src/modules/certification/rules.ts'
import { testApp } from '../support/app.ts'
import { type Decided, decided } from '../support/decided.ts'
import { routes } from '../support/every-question.ts'
import { done, peopleOf } from '../support/path.ts'
import { onUnit, place } from '../support/place.ts'

const app = await testApp(t)
const people = await peopleOf(app)
const { chairman } = people

type Issued = { productId: string; producerId: string; id: string; code: string }

let papers = 0
const paper = (signedOn: string) => ({
  unitCode: place.province,
  number: `${++papers}/QĐ`,
  signedOn,
  signerTitle: 'Chủ tịch',
})

/** A certificate issued on a day, which is then today. */
async function issuedOn(day: string, wanted: Decided = {}): Promise<Issued> {
  app.clock.now = new Date(`${day}T03:00:00.000Z`)
  const { dossierId, productId, producerId } = await decided(app, wanted)
  const as = { ...chairman, token: app.tokenOf(chairman.id) }
  const body = (await done(app, as, 'POST', '/v1/decisions', { ...paper(day), items: [{ dossierId }] })) as unknown as {
    items: { certificate: { id: string; code: string } }[]
  }
  return { productId, producerId, ...body.items[0]!.certificate }
}
async function revokedOn(day: string, { id }: Issued): Promise<void> {
  app.clock.now = new Date(`${day}T03:00:00.000Z`)
  const as = { ...chairman, token: app.tokenOf(chairman.id) }
  await done(app, as, 'POST', '/v1/revocations', { ...paper(day), ground: 'misuse-of-mark', certificateIds: [id] })
}
const verify = (code: string, headers: Record<string, string> = {}) =>
  app.rest('GET', `/v1/certificates/${encodeURIComponent(code)}/verification`, undefined, { headers })
const stateAt = async (instant: string, code: string) => {
  app.clock.now = new Date(instant)
  return (await verify(code)).body as { state: string; certificate: Record<string, unknown> | null; asOf: string }
}

t.test('anyone learns whether a certificate is in force, and nothing of persons', async (t) => {
  const { code } = await issuedOn('2026-06-01', { star: 4 })
  const { status, body, text, headers } = await verify(code)
  t.equal(status, 200)
  t.same(body, {
    code,
    state: 'valid',
    asOf: '2026-06-01',
    certificate: {
      number: '1/2026/GCN-OCOP-20',
      star: 4,
      setNo: 11,
      product: 'Chè Đình Lập',
      producer: 'Hợp tác xã Thái Bình',
      commune: { code: place.commune, name: 'Xã Đình Lập' },
      province: { code: '20', name: 'Tỉnh Lạng Sơn' },
      issuer: { code: '20', name: 'Tỉnh Lạng Sơn' },
      issuerOffice: null,
      instrument: '26-2026',
      decisionNumber: '1/QĐ',
      issuedOn: '2026-06-01',
      expiresOn: '2029-06-01',
      extendedUntil: null,
      endedOn: null,
      revocationGround: null,
      supersededBy: null,
    },
    signature: null,
  })
  for (const personal of ['Hoàng Thị Mai', '0912345678', 'Khe Mò', 'Chủ tịch'])
    t.notOk(text.includes(personal), personal)
  t.equal(headers['cache-control'], 'public, max-age=50')
  const query = `query ($code: String!) { verification(code: $code) { code state asOf certificate { star product province { name } expiresOn } } }`
  const graphql = await app.graphql(query, { code: code.toLowerCase() })
  t.match(graphql.body, {
    data: {
      verification: {
        code,
        state: 'VALID',
        asOf: '2026-06-01',
        certificate: { star: 4, province: { name: 'Tỉnh Lạng Sơn' } },
      },
    },
  })
})

t.test('the day in Viet Nam decides: valid to the last second of the last day', async (t) => {
  const { code } = await issuedOn('2026-06-02')
  t.match(await stateAt('2029-06-02T16:59:59.999Z', code), { state: 'expiring', asOf: '2029-06-02' })
  t.match(await stateAt('2029-06-02T17:00:00.000Z', code), { state: 'expired', asOf: '2029-06-03' })
})

t.test('a revocation is seen with its day and ground, also after the last day', async (t) => {
  const made = await issuedOn('2026-06-03')
  await revokedOn('2026-08-15', made)
  const revoked = { state: 'revoked', certificate: { endedOn: '2026-08-15', revocationGround: 'misuse-of-mark' } }
  t.match(await stateAt('2026-08-15T03:00:00.000Z', made.code), revoked)
  t.match(await stateAt('2030-01-01T03:00:00.000Z', made.code), revoked)
})

t.test('a superseded certificate names the one that took its place', async (t) => {
  const first = await issuedOn('2026-06-04', { star: 3 })
  const second = await issuedOn('2026-09-01', { star: 4, ...first, dossier: { kind: 'upgrade' } })
  t.match((await verify(first.code)).body, {
    state: 'superseded',
    certificate: { star: 3, endedOn: '2026-09-01', supersededBy: second.code },
  })
  t.match((await verify(second.code)).body, { state: 'valid', certificate: { star: 4 } })
})

t.test('pages of other sites may read what anyone may, and nothing that needs a token', async (t) => {
  const { code } = await issuedOn('2026-06-01')
  const of = async (url: string) => (await app.server.inject({ url })).headers['access-control-allow-origin']
  for (const what of ['verification', 'label', 'credential']) t.equal(await of(`/v1/certificates/${code}/${what}`), '*')
  for (const file of ['did.json', 'certificate-keys.json']) t.equal(await of(`/.well-known/${file}`), '*')
  const reads = routes.filter(({ method }) => method === 'GET')
  for (const { path, action } of reads)
    t.equal(await of(`/v1${path.replaceAll(/:\w+/g, 'x')}`), action.roles === 'public' ? '*' : undefined, path)
  const asked = await app.server.inject({
    method: 'OPTIONS',
    url: '/v1/certificates',
    headers: { origin: 'https://b.vn' },
  })
  t.equal(asked.statusCode, 405, 'no page of another site sends a token')
})

t.test('a code that no certificate has is answered, as unknown and with nothing else', async (t) => {
  app.clock.now = new Date('2026-06-01T03:00:00.000Z')
  for (const code of ['0000000000', 'abc', "' or 1=1 --", '7K3MZ9X2QU', 'Đình Lập']) {
    const { status, body } = await verify(code)
    t.equal(status, 200)
    t.match(body, { state: 'unknown', certificate: null, asOf: '2026-06-01' })
  }
  const long = await verify('0'.repeat(21))
  t.equal(long.status, 422)
  t.match(long.body, { errors: [{ pointer: '/code', code: 'too-long' }] })
})

t.test('a code is read in any case, with spaces and dashes, with O for 0 and I or L for 1', async (t) => {
  const { code } = await issuedOn('2026-06-05')
  const typed = ` ${code.slice(0, 5)}-${code.slice(5)} `.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l')
  t.match((await verify(typed)).body, { code, state: 'valid' })
})

t.test('an answer that has not changed is not sent again; a revocation is', async (t) => {
  const made = await issuedOn('2026-06-06')
  const etag = String((await verify(made.code)).headers.etag)
  t.match(etag, /^"[\w-]+"$/)
  const unchanged = await verify(made.code, { 'if-none-match': etag })
  t.equal(unchanged.status, 304)
  t.equal(unchanged.text, '')
  await revokedOn('2026-06-06', made)
  t.equal((await verify(made.code, { 'if-none-match': etag })).status, 200)
})

t.test('the list of certificates filters by the state that each shows, on any day', async (t) => {
  for (const day of ['2026-06-01', '2026-06-02', '2026-09-01', '2029-06-01', '2029-06-02', '2030-01-01']) {
    app.clock.now = new Date(`${day}T03:00:00.000Z`)
    const as = { ...chairman, token: app.tokenOf(chairman.id) }
    const list = async (state = '') => {
      const { body } = await app.rest('GET', `/v1/certificates?first=100${state && `&state=${state}`}`, undefined, {
        as,
      })
      return (body as { items: { id: string; state: string }[] }).items
    }
    const all = await list()
    for (const state of heldStates) {
      t.same(
        await list(state),
        all.filter((certificate) => certificate.state === state),
      )
    }
  }
})

t.test('lists hold what is within reach: the office its place, the producer its own, a stranger nothing', async (t) => {
  app.clock.now = new Date('2026-06-10T03:00:00.000Z')
  const mine = await issuedOn('2026-06-10', { name: 'Miến dong Bình Lư' })
  const officer = await app.person('Cán bộ xã', onUnit('commune-officer', place.commune))
  const neighbour = await app.person('Cán bộ xã bên', onUnit('commune-officer', place.otherCommune))
  const elsewhere = await app.person('Cán bộ tỉnh khác', onUnit('province-officer', place.otherProvince))
  const ministry = await app.person('Cán bộ bộ', onUnit('ministry-officer', 'VN'))
  const producer = await app.person('Chủ thể', { role: 'producer', on: 'producer', id: mine.producerId })
  const stranger = await app.person('Người khác')
  const seen = async (as: typeof officer) => {
    const { body } = await app.rest('GET', '/v1/certificates?search=MIEN%20dong', undefined, { as })
    const { status, text } = await app.rest('GET', `/v1/certificates/${mine.id}`, undefined, { as })
    const decisions = await app.rest('GET', '/v1/decisions?first=100', undefined, { as })
    const { items } = body as { items: { id: string }[] }
    const count = (decisions.body as { items: unknown[] }).items.length
    return { listed: items.length, status, decisions: count > 1 ? 'many' : count, text: status === 404 ? text : '' }
  }
  t.match(await seen(officer), { listed: 1, status: 200, decisions: 'many' })
  t.match(await seen(ministry), { listed: 1, status: 200, decisions: 'many' })
  t.match(await seen(producer), { listed: 1, status: 200, decisions: 1 })
  for (const person of [neighbour, elsewhere, stranger])
    t.match(await seen(person), { listed: 0, status: 404, decisions: 0 })
  const missing = await app.rest('GET', '/v1/certificates/01900000-0000-7000-8000-000000000000', undefined, {
    as: stranger,
  })
  const hidden = await app.rest('GET', `/v1/certificates/${mine.id}`, undefined, { as: stranger })
  const { instance: _one, ...one } = missing.body as Record<string, unknown>
  const { instance: _two, ...two } = hidden.body as Record<string, unknown>
  t.same(two, one)
  t.equal((await app.rest('GET', '/v1/certificates')).status, 401)
})

t.test('a decision shows to each only what is within reach', async (t) => {
  app.clock.now = new Date('2026-06-11T03:00:00.000Z')
  const as = { ...chairman, token: app.tokenOf(chairman.id) }
  const [one, two] = [await decided(app, {}), await decided(app, {})]
  const items = [one, two].map(({ dossierId }) => ({ dossierId }))
  const { id } = (await done(app, as, 'POST', '/v1/decisions', { ...paper('2026-06-11'), items })) as unknown as {
    id: string
  }
  const producer = await app.person('Chủ thể', { role: 'producer', on: 'producer', id: one.producerId })
  const { body } = await app.rest('GET', `/v1/decisions/${id}`, undefined, { as: producer })
  t.same(
    (body as { items: { dossierId: string }[] }).items.map(({ dossierId }) => dossierId),
    [one.dossierId],
  )
  const query = '{ decisions(first: 1) { nodes { id items { dossierId } } } }'
  const graphql = await app.graphql(query, {}, { as: producer })
  t.match(graphql.body, { data: { decisions: { nodes: [{ id, items: [{ dossierId: one.dossierId }] }] } } })
})

t.test('a list is walked page by page, each certificate once', async (t) => {
  const as = { ...chairman, token: app.tokenOf(chairman.id) }
  const whole = await app.rest('GET', '/v1/certificates?first=100', undefined, { as })
  const seen: string[] = []
  let after = ''
  do {
    const { body } = await app.rest('GET', `/v1/certificates?first=3${after}`, undefined, { as })
    const { items, pageInfo } = body as {
      items: { id: string }[]
      pageInfo: { hasNextPage: boolean; endCursor: string }
    }
    seen.push(...items.map(({ id }) => id))
    after = pageInfo.hasNextPage ? `&after=${pageInfo.endCursor}` : ''
  } while (after)
  t.same(
    seen,
    (whole.body as { items: { id: string }[] }).items.map(({ id }) => id),
  )
  t.match((await app.rest('GET', '/v1/certificates?star=2', undefined, { as })).body, {
    errors: [{ pointer: '/star' }],
  })
  t.match((await app.rest('GET', '/v1/certificates?state=unknown', undefined, { as })).body, {
    errors: [{ pointer: '/state' }],
  })
})
