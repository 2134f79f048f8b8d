import { eq } from 'drizzle-orm'
import t from 'tap'
import { v7 as uuidv7 } from 'uuid'
import { newCode } from '../../src/modules/certification/codes.ts'
import { addCertificates } from '../../src/modules/certification/decision-store.ts'
import { certificateColumns } from '../../src/modules/certification/store.ts'
import { certificates } from '../../src/modules/certification/tables.ts'
import { testApp } from '../support/app.ts'
import { concluded, type Decided, decided } from '../support/decided.ts'
import { done, peopleOf } from '../support/path.ts'
import { onUnit, place } from '../support/place.ts'

const app = await testApp(t)
const people = await peopleOf(app)
const { chairman, minister, province, producer } = people
const elsewhere = await app.person('Chủ tịch tỉnh khác', onUnit('province-chairman', place.otherProvince))

type Item = {
  id: string
  star: number
  dossierId: string | null
  certificate: { id: string; code: string; number: string } | null
}
type Decision = { id: string; kind: string; items: Item[]; version: number }
type Problem = { code: string; errors: { pointer: string; code: string; state?: string; allowed?: string[] }[] }

let papers = 0
const paper = (more: object = {}) => ({
  unitCode: place.province,
  number: `${++papers}/QĐ-UBND`,
  signedOn: '2026-06-01',
  signerTitle: 'Chủ tịch Ủy ban nhân dân tỉnh',
  ...more,
})
const issue = (items: object[], more: object = {}, as = chairman) =>
  app.rest('POST', '/v1/decisions', { ...paper(more), items }, { as })
const issued = async (wanted: Decided, as = chairman, more: object = {}) => {
  const made = await decided(app, wanted)
  const answer = await issue([{ dossierId: made.dossierId }], more, as)
  if (answer.status !== 201) throw new Error(answer.text)
  const decision = answer.body as Decision
  return { ...made, decision, certificate: decision.items[0]!.certificate! }
}
const errorsOf = (answer: { body: unknown }) =>
  (answer.body as Problem).errors.map(({ pointer, code }) => [pointer, code])
const certificateOf = async (id: string) =>
  (await app.rest('GET', `/v1/certificates/${id}`, undefined, { as: chairman })).body as Record<string, unknown>
const count = async (table: string) =>
  (await app.database.pool.query<{ n: number }>(`select count(*)::int as n from ${table}`)).rows[0]!.n

t.test(
  'one decision recognises several results: a certificate for each, numbered in the order of the paper',
  async (t) => {
    const first = await decided(app, { star: 3, name: 'Chè Đình Lập' })
    const second = await decided(app, { star: 4, name: 'Na Chi Lăng' })
    const answer = await issue([{ dossierId: second.dossierId, star: 4 }, { dossierId: first.dossierId }])
    t.equal(answer.status, 201)
    const decision = answer.body as Decision
    t.equal(answer.headers.location, `/v1/decisions/${decision.id}`)
    t.match(decision, { kind: 'recognise', signerName: 'Chủ tịch', unit: { code: '20', name: 'Tỉnh Lạng Sơn' } })
    t.match(decision.items, [
      {
        star: 4,
        dossierId: second.dossierId,
        product: { name: 'Na Chi Lăng' },
        certificate: { number: '1/2026/GCN-OCOP-20' },
      },
      {
        star: 3,
        dossierId: first.dossierId,
        certificate: { number: '2/2026/GCN-OCOP-20', code: /^[0-9A-HJKMNP-TV-Z]{10}$/ },
      },
    ])
    t.match(await certificateOf(decision.items[1]!.certificate!.id), {
      state: 'valid',
      issuedOn: '2026-06-01',
      expiresOn: '2029-06-01',
      producer: { name: 'Hợp tác xã Thái Bình' },
      decision: { id: decision.id },
      verificationUrl: `https://ocop.test/v/${decision.items[1]!.certificate!.code}`,
    })
    const product = await app.rest('GET', `/v1/products/${first.productId}`, undefined, { as: province })
    t.match(product.body, { star: 3, certificateExpiresOn: '2029-06-01' }, 'the product is recognised')
    const read = await app.rest('GET', `/v1/decisions/${decision.id}`, undefined, { as: province })
    t.same(read.body, decision)
  },
)

t.test('GraphQL issues, reads and lists as REST does', async (t) => {
  const { dossierId } = await decided(app, { star: 4 })
  const mutation = `mutation ($input: IssueDecisionInput!) { issueDecision(input: $input) { id kind items { star certificate { id code } } } }`
  const made = await app.graphql(mutation, { input: { ...paper(), items: [{ dossierId }] } }, { as: chairman })
  const decision = (made.body as { data: { issueDecision: Decision } }).data.issueDecision
  t.match(decision, { kind: 'RECOGNISE', items: [{ star: 4 }] })
  const query = `query ($decisionId: ID!, $certificateId: ID!) {
    decision(decisionId: $decisionId) { id items { star dossierId } }
    certificate(certificateId: $certificateId) { state dossierKind decision { id } }
    decisions(first: 2) { nodes { id kind items { star product { name } producer { kind } } } pageInfo { hasNextPage } }
    certificates(first: 1, search: "che dinh", state: VALID, star: 4, unitCode: "20") { nodes { product { name } } }
  }`
  const variables = { decisionId: decision.id, certificateId: decision.items[0]!.certificate!.id }
  const { body } = await app.graphql(query, variables, { as: chairman })
  t.match(body, {
    data: {
      decision: { id: decision.id, items: [{ star: 4, dossierId }] },
      certificate: { state: 'VALID', dossierKind: 'FIRST', decision: { id: decision.id } },
      decisions: {
        nodes: [
          {
            id: decision.id,
            kind: 'RECOGNISE',
            items: [{ star: 4, product: { name: 'Chè Đình Lập' }, producer: { kind: 'COOPERATIVE' } }],
          },
          { items: { length: 2 } },
        ],
        pageInfo: { hasNextPage: false },
      },
      certificates: { nodes: [{ product: { name: 'Chè Đình Lập' } }] },
    },
  })
})

t.test('all or nothing: every dossier that cannot be recognised is named with its reason', async (t) => {
  const made = async (wanted: Decided) => ({ dossierId: (await decided(app, wanted)).dossierId })
  const good = await made({ star: 3 })
  const items = [
    good,
    await made({ star: 2 }),
    await made({ star: 1 }),
    await made({ outcome: 'knocked-out' }),
    await made({ star: 5 }),
    { ...(await made({ star: 4 })), star: 3 },
    await made({ dossier: { state: 'scoring', decidedAt: null } }),
    await made({ dossier: { provinceCode: place.otherProvince, communeCode: place.foreignCommune } }),
    { dossierId: '01900000-0000-7000-8000-000000000000' },
    await made({ level: 'ministry', star: 5 }),
  ]
  const before = await count('certificates')
  const answer = await issue(items)
  t.equal(answer.status, 409)
  t.same(errorsOf(answer), [
    ['/items/1/dossierId', 'star-without-decision'],
    ['/items/2/dossierId', 'star-without-decision'],
    ['/items/3/dossierId', 'knocked-out'],
    ['/items/4/dossierId', 'proposed-for-ministry'],
    ['/items/5/star', 'star-differs'],
    ['/items/6/dossierId', 'not-decided'],
    ['/items/7/dossierId', 'not-found'],
    ['/items/8/dossierId', 'not-found'],
    ['/items/9/dossierId', 'another-authority'],
  ])
  t.match((answer.body as Problem).errors[5], { state: 'scoring', allowed: ['turn-into-meeting', 'decide', 'reopen'] })
  t.equal(await count('certificates'), before, 'nothing is written')
  t.equal((await issue([good])).status, 201, 'the good one is still there to be recognised')
})

t.test('a result is used once', async (t) => {
  const { dossierId } = await issued({ star: 3 })
  const again = await issue([{ dossierId }])
  t.equal(again.status, 409)
  t.same(errorsOf(again), [['/items/0/dossierId', 'result-used']])
})

t.test('of two decisions at once on one dossier only one is made, and no number is lost', async (t) => {
  const { dossierId, productId } = await decided(app, { star: 3 })
  const before = await count('certificates')
  const answers = await Promise.all([issue([{ dossierId }]), issue([{ dossierId }]), issue([{ dossierId }])])
  t.same(answers.map(({ status }) => status).sort(), [201, 409, 409])
  t.equal(await count('certificates'), before + 1)
  const { rows } = await app.database.pool.query('select number from certificates where product_id = $1', [productId])
  const next = await issued({ star: 3 })
  const running = (number: string) => Number(number.split('/')[0])
  t.equal(running(next.certificate.number), running(rows[0].number) + 1)
})

t.test('decisions that name the same dossiers in different orders do not lock each other out', async (t) => {
  const dossiers = await Promise.all(Array.from({ length: 6 }, () => decided(app, { star: 3 })))
  const items = dossiers.map(({ dossierId }) => ({ dossierId }))
  const answers = await Promise.all([issue(items), issue(items.toReversed()), issue(items)])
  t.same(answers.map(({ status }) => status).sort(), [201, 409, 409])
})

t.test('two results of one product, decided at once, leave one certificate in force', async (t) => {
  const first = await decided(app, { star: 3 })
  const second = await decided(app, { star: 4, ...first, dossier: { kind: 'upgrade' } })
  const answers = await Promise.all([issue([{ dossierId: first.dossierId }]), issue([{ dossierId: second.dossierId }])])
  t.ok(answers.every(({ status }) => status === 201 || status === 409))
  const { rows } = await app.database.pool.query(
    'select count(*)::int as n from certificates where product_id = $1 and ended_as is null',
    [first.productId],
  )
  t.equal(rows[0].n, 1)
  const both = await decided(app, { star: 3 })
  const more = await decided(app, { star: 4, ...both })
  const together = await issue([{ dossierId: both.dossierId }, { dossierId: more.dossierId }])
  t.same(errorsOf(together), [['/items/1/dossierId', 'product-twice']])
})

t.test(
  'certificates that several decisions revoke at once are each revoked by one, whole decisions only',
  async (t) => {
    const ids = (await Promise.all([3, 3, 4, 3, 4].map((star) => issued({ star })))).map(
      ({ certificate }) => certificate.id,
    )
    const revoke = (certificateIds: string[]) =>
      app.rest('POST', '/v1/revocations', { ...paper(), ground: 'misuse-of-mark', certificateIds }, { as: chairman })
    // Each shares a certificate with its neighbours and names them in the other order.
    const orders = ids.flatMap((id, at) => {
      const next = ids[(at + 1) % ids.length]!
      return [[id, next], [next, id], ids.slice(at), ids.slice(0, at + 1).reverse()]
    })
    const answers = await Promise.all(orders.map(revoke))
    t.same([...new Set(answers.map(({ status }) => status))].sort(), [201, 409])
    const by = new Map<string, string>()
    for (const { status, body } of answers) {
      if (status === 409) continue
      const { id, items } = body as Decision
      for (const { certificate } of items) {
        t.notOk(by.has(certificate!.id), 'by one decision')
        by.set(certificate!.id, id)
      }
    }
    for (const id of ids) {
      const { state, revocationDecisionId } = await certificateOf(id)
      t.same([state, revocationDecisionId], by.has(id) ? ['revoked', by.get(id)] : ['valid', null])
    }
    for (const { status, body } of answers)
      if (status === 409) t.ok(errorsOf({ body }).every(([, code]) => code === 'certificate-ended'))
  },
)

t.test('revoked and upgraded at once, a certificate ends as one of the two, as the decisions say', async (t) => {
  for (let at = 0; at < 12; at++) {
    const first = await issued({ star: 3 })
    const upgrade = await decided(app, { star: 4, ...first, dossier: { kind: 'upgrade' } })
    const body = { ...paper(), ground: 'misuse-of-mark', certificateIds: [first.certificate.id] }
    const revoke = () => app.rest('POST', '/v1/revocations', body, { as: chairman })
    const recognise = () => issue([{ dossierId: upgrade.dossierId }])
    const [revocation, recognition] =
      at % 2 ? await Promise.all([revoke(), recognise()]) : (await Promise.all([recognise(), revoke()])).reverse()
    const { state, supersededById } = await certificateOf(first.certificate.id)
    if (revocation!.status === 201) t.same([state, supersededById], ['revoked', null])
    else t.same([errorsOf(revocation!), state], [[['/certificateIds/0', 'certificate-ended']], 'superseded'])
    const { rows } = await app.database.pool.query(
      'select count(*)::int as n from certificates where product_id = $1 and ended_as is null',
      [first.productId],
    )
    t.equal(rows[0].n, recognition!.status === 201 ? 1 : 0)
  }
})

t.test('the database itself holds one certificate in force for a product, however the writers race', async (t) => {
  const { certificate } = await issued({ star: 3 })
  const body = { ...paper(), ground: 'production-stopped', certificateIds: [certificate.id] }
  const [row] = await app.database.db
    .select(certificateColumns)
    .from(certificates)
    .where(eq(certificates.id, certificate.id))
  await done(app, chairman, 'POST', '/v1/revocations', body)
  const write = (number: string) => addCertificates(app.database.db, [{ ...row!, id: uuidv7(), number }], newCode)
  const outcomes = await Promise.allSettled([write('a/2026'), write('b/2026'), write('c/2026')])
  t.same(outcomes.map(({ status }) => status).sort(), ['fulfilled', 'rejected', 'rejected'])
  for (const outcome of outcomes) {
    if (outcome.status === 'rejected')
      t.match(outcome.reason.cause, { code: '23505', constraint: 'certificates_one_in_force' })
  }
})

t.test('a code that is taken is drawn again', async (t) => {
  const { certificate, productId } = await issued({ star: 3 })
  const [row] = await app.database.db
    .select(certificateColumns)
    .from(certificates)
    .where(eq(certificates.id, certificate.id))
  await app.database.db
    .update(certificates)
    .set({ endedAs: 'expired', endedOn: '2029-06-02' })
    .where(eq(certificates.id, certificate.id))
  const drawn = [certificate.code, certificate.code, 'ZZZZZZZZZZ']
  const draft = { ...row!, id: uuidv7(), productId, number: 'drawn/2026' }
  const [written] = await addCertificates(app.database.db, [draft], () => drawn.shift()!)
  t.equal(written!.code, 'ZZZZZZZZZZ')
  await t.rejects(
    addCertificates(app.database.db, [{ ...draft, id: uuidv7() }], () => certificate.code),
    { message: 'no free certificate code was found' },
  )
})

t.test('an upgrade supersedes the earlier certificate; an earlier one past its day has expired instead', async (t) => {
  const first = await issued({ star: 3 })
  app.clock.now = new Date('2027-02-01T03:00:00.000Z')
  const as = { ...chairman, token: app.tokenOf(chairman.id) }
  const upgrade = await issued({ star: 4, ...first, dossier: { kind: 'upgrade' } }, as, { signedOn: '2027-02-01' })
  const earlier = await app.rest('GET', `/v1/certificates/${first.certificate.id}`, undefined, { as })
  t.match(earlier.body, {
    state: 'superseded',
    endedOn: '2027-02-01',
    supersededById: upgrade.certificate.id,
    version: 2,
  })
  t.match(upgrade.certificate.number, /^1\/2027\//, 'numbers begin again each year')
  app.clock.now = new Date('2030-02-02T03:00:00.000Z')
  const later = { ...chairman, token: app.tokenOf(chairman.id) }
  const renewed = await issued({ star: 3, ...first }, later, { signedOn: '2030-02-02' })
  const expired = await app.rest('GET', `/v1/certificates/${upgrade.certificate.id}`, undefined, { as: later })
  t.match(expired.body, { state: 'expired', endedOn: '2030-02-02', supersededById: null, expiresOn: '2030-02-01' })
  t.match((await app.rest('GET', `/v1/products/${first.productId}`, undefined, { as: later })).body, {
    star: 3,
    certificateExpiresOn: '2033-02-02',
  })
  t.ok(renewed.certificate)
  app.clock.now = new Date('2026-06-01T03:00:00.000Z')
})

t.test('proposed for 5★: the Chairman approves, and once it is at the ministry the Minister recognises', async (t) => {
  const { dossierId } = await decided(app, { star: 5 })
  const body = { ...paper(), items: [{ dossierId }] }
  const approved = await app.rest('POST', '/v1/ministry-approvals', body, { as: chairman })
  t.equal(approved.status, 201)
  const { id } = approved.body as Decision
  t.equal(approved.headers.location, `/v1/decisions/${id}`)
  t.match(approved.body, { kind: 'approve-for-ministry', items: [{ star: 5, dossierId, certificate: null }] })
  const dossier = await app.rest('GET', `/v1/dossiers/${dossierId}`, undefined, { as: people.ministry })
  t.match(dossier.body, { state: 'decided', level: 'province', allowed: ['reopen', 'send-to-ministry'] })
  const again = await app.rest(
    'POST',
    '/v1/ministry-approvals',
    { ...paper(), items: [{ dossierId }] },
    { as: chairman },
  )
  t.same(errorsOf(again), [['/items/0/dossierId', 'result-used']])
  await app.database.pool.query(`update dossiers set level = 'ministry' where id = $1`, [dossierId])
  await concluded(app, dossierId, { level: 'ministry', star: 5 })
  t.same(errorsOf(await issue([{ dossierId }])), [['/items/0/dossierId', 'another-authority']])
  const recognised = await issue([{ dossierId }], { unitCode: 'VN', number: '9/QĐ-BNNMT' }, minister)
  t.equal(recognised.status, 201)
  t.match(recognised.body, {
    unit: { code: 'VN' },
    items: [{ star: 5, certificate: { number: '1/2026/GCN-OCOP-VN' } }],
  })
})

t.test('approval, revocation and numbering are asked for in GraphQL as in REST', async (t) => {
  const ask = async (field: string, input: object, as = chairman) => {
    const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`
    const answer = field === 'setCertificateNumbering' ? 'example' : 'kind ground items { star certificate { id } }'
    const query = `mutation ($input: ${type}!) { ${field}(input: $input) { ${answer} } }`
    const { body } = await app.graphql(query, { input }, { as })
    return body as { data?: Record<string, unknown>; errors?: { extensions: Problem }[] }
  }
  const { dossierId } = await decided(app, { star: 5 })
  t.match((await ask('approveForMinistry', { ...paper(), items: [{ dossierId }] })).data, {
    approveForMinistry: { kind: 'APPROVE_FOR_MINISTRY', ground: null, items: [{ star: 5, certificate: null }] },
  })
  const { certificate } = await issued({ star: 4 })
  const revocation = { ...paper(), ground: 'MISUSE_OF_MARK', certificateIds: [certificate.id] }
  t.match((await ask('revokeCertificates', revocation)).data, {
    revokeCertificates: {
      kind: 'REVOKE',
      ground: 'MISUSE_OF_MARK',
      items: [{ star: 4, certificate: { id: certificate.id } }],
    },
  })
  const again = await ask('revokeCertificates', { ...revocation, number: 'x' })
  t.match(again.errors?.[0]?.extensions, {
    code: 'decision-refused',
    status: 409,
    errors: [{ pointer: '/certificateIds/0', code: 'certificate-ended' }],
  })
  const numbering = { unitCode: 'VN', template: '{running:3}/{year}/BNNMT' }
  t.match((await ask('setCertificateNumbering', numbering, minister)).data, {
    setCertificateNumbering: { example: '001/2026/BNNMT' },
  })
  t.match((await ask('setCertificateNumbering', numbering)).errors?.[0]?.extensions, { code: 'forbidden' })
  await ask('setCertificateNumbering', { unitCode: 'VN', template: '{running}/{year}/GCN-OCOP-{unit}' }, minister)
})

t.test('what the ministry finds under 5★ comes back: the Chairman recognises it from that result', async (t) => {
  const { dossierId } = await decided(app, { star: 5 })
  await done(app, chairman, 'POST', '/v1/ministry-approvals', { ...paper(), items: [{ dossierId }] })
  await app.database.pool.query(`update dossiers set level = 'ministry' where id = $1`, [dossierId])
  const resultId = await concluded(app, dossierId, { level: 'ministry', star: 4 })
  t.same(errorsOf(await issue([{ dossierId }], { unitCode: 'VN' }, minister)), [
    ['/items/0/dossierId', 'another-authority'],
  ])
  const answer = await issue([{ dossierId }])
  t.match(answer.body, { items: [{ star: 4, certificate: { number: /GCN-OCOP-20$/ } }] })
  const { rows } = await app.database.pool.query(
    'select result_id from decision_items where dossier_id = $1 and certificate_id is not null',
    [dossierId],
  )
  t.same(rows, [{ result_id: resultId }])
})

t.test('one decision revokes several certificates on one ground', async (t) => {
  const made = [await issued({ star: 3 }), await issued({ star: 4 })]
  const certificateIds = made.map(({ certificate }) => certificate.id)
  const body = { ...paper(), ground: 'breach-of-law', note: 'Kết luận thanh tra 12/KL', certificateIds }
  const answer = await app.rest('POST', '/v1/revocations', body, { as: chairman })
  t.equal(answer.status, 201)
  const decision = answer.body as Decision
  t.match(decision, {
    kind: 'revoke',
    ground: 'breach-of-law',
    items: certificateIds.map((id) => ({ dossierId: null, certificate: { id } })),
  })
  for (const { certificate, productId } of made) {
    t.match(await certificateOf(certificate.id), {
      state: 'revoked',
      endedOn: '2026-06-01',
      revocationGround: 'breach-of-law',
      revocationDecisionId: decision.id,
    })
    const product = await app.rest('GET', `/v1/products/${productId}`, undefined, { as: province })
    t.match(product.body, { star: null, certificateExpiresOn: null })
  }
  const again = await app.rest('POST', '/v1/revocations', { ...body, number: 'x' }, { as: chairman })
  t.equal(again.status, 409)
  t.same(errorsOf(again), [
    ['/certificateIds/0', 'certificate-ended'],
    ['/certificateIds/1', 'certificate-ended'],
  ])
})

t.test('only who may issue a star revokes it, and no one the certificate of another province', async (t) => {
  const { certificate } = await issued({ star: 3 })
  const revoke = (more: object, as: typeof chairman) =>
    app.rest(
      'POST',
      '/v1/revocations',
      { ...paper(more), ground: 'production-stopped', certificateIds: [certificate.id] },
      { as },
    )
  t.same(errorsOf(await revoke({ unitCode: 'VN' }, minister)), [['/certificateIds/0', 'another-authority']])
  t.same(errorsOf(await revoke({ unitCode: place.otherProvince }, elsewhere)), [['/certificateIds/0', 'not-found']])
  const vague = await app.rest(
    'POST',
    '/v1/revocations',
    { ...paper(), ground: 'other-finding', certificateIds: [certificate.id] },
    { as: chairman },
  )
  t.equal(vague.status, 422)
  t.same(errorsOf(vague), [['/note', 'missing']])
  t.match(await certificateOf(certificate.id), { state: 'valid' })
})

t.test('who holds no authority over the unit is refused before anything is looked up', async (t) => {
  const { dossierId } = await decided(app, { star: 3 })
  for (const [as, status] of [
    [elsewhere, 403],
    [minister, 403],
    [province, 403],
    [producer, 403],
    [undefined, 401],
  ] as const) {
    const answer = await app.rest('POST', '/v1/decisions', { ...paper(), items: [{ dossierId }] }, as ? { as } : {})
    t.equal(answer.status, status)
  }
  t.equal((await issue([{ dossierId }], { unitCode: place.commune })).status, 403)
})

t.test('a paper of the future, a number used in the year, and a dossier named twice are refused', async (t) => {
  const { dossierId } = await decided(app, { star: 3 })
  const future = await issue([{ dossierId }], { signedOn: '2026-06-02' })
  t.equal(future.status, 422)
  t.same(errorsOf(future), [['/signedOn', 'in-future']])
  const past = await issue([{ dossierId }], { signedOn: '2026-05-31' })
  t.same(errorsOf(past), [['/items/0/dossierId', 'signed-before-result']])
  const twice = await issue([{ dossierId }, { dossierId }])
  t.same(errorsOf(twice), [['/items/1/dossierId', 'duplicate']])
  await issued({ star: 3 }, chairman, { number: 'dùng rồi' })
  const used = await issue([{ dossierId }], { number: 'dùng rồi' })
  t.equal(used.status, 409)
  t.match(used.body, { code: 'already-exists' })
  t.equal((await issue([])).status, 422)
  t.match((await issue([{ dossierId, more: 1 }])).body, {
    errors: [{ pointer: '/items/0/more', code: 'unknown-field' }],
  })
})

t.test('a repeated request with its key is answered alike and issues nothing more', async (t) => {
  const { dossierId } = await decided(app, { star: 3 })
  const body = { ...paper(), items: [{ dossierId }] }
  const sending = { as: chairman, headers: { 'idempotency-key': 'decision-1' } }
  const first = await app.rest('POST', '/v1/decisions', body, sending)
  const second = await app.rest('POST', '/v1/decisions', body, sending)
  t.same([first.status, second.status], [201, 201])
  t.same(second.body, first.body)
})

t.test('an issuer sets how its certificates are numbered from then on', async (t) => {
  const url = `/v1/units/${place.otherProvince}/certificate-numbering`
  t.match((await app.rest('GET', url, undefined, { as: elsewhere })).body, {
    template: '{running}/{year}/GCN-OCOP-{unit}',
    example: '1/2026/GCN-OCOP-04',
  })
  const set = (template: string, as = elsewhere) => app.rest('PUT', url, { template }, { as })
  t.match((await set('{running:4}/{year}/CB-{star}')).body, { example: '0001/2026/CB-3' })
  t.same(errorsOf(await set('{year}')), [['/template', 'running-missing']])
  t.equal((await set('{running}/{year}', chairman)).status, 403)
  const made = await decided(app, { dossier: { provinceCode: place.otherProvince, communeCode: place.foreignCommune } })
  const answer = await issue([{ dossierId: made.dossierId }], { unitCode: place.otherProvince }, elsewhere)
  t.equal(answer.status, 201)
  const { rows } = await app.database.pool.query('select number from certificates where dossier_id = $1', [
    made.dossierId,
  ])
  t.same(rows, [{ number: '0001/2026/CB-3' }])
})
