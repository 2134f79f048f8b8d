import t from 'tap'
import { forgetOldAnswers, keptDays } from '../../src/core/stored-answers.ts'
import { testApp } from '../support/app.ts'
import { done, draft, peopleOf } from '../support/path.ts'
import { place } from '../support/place.ts'
import { producerInput, productInput, requiredItemsOf } from '../support/sample-dossier.ts'

const app = await testApp(t)
const people = await peopleOf(app)
const { producer, commune } = people
const input = { communeCode: place.commune, ...producerInput }
const count = async (table: string) =>
  Number((await app.database.pool.query<{ count: string }>(`select count(*) from ${table}`)).rows[0]!.count)
const registration =
  'mutation ($input: RegisterProducerInput!, $key: String) { registerProducer(input: $input, idempotencyKey: $key) { id name } }'
const inGraphql = { ...input, kind: 'COOPERATIVE', representativeSex: 'FEMALE' }

type GraphqlErrors = { errors: { message: string; extensions: Record<string, unknown> }[] }
const extensionsOf = (body: unknown) => (body as GraphqlErrors).errors[0]!.extensions

t.test('without a token a command is refused at both doors and nothing is written', async (t) => {
  const before = await count('producers')
  const rest = await app.rest('POST', '/v1/producers', input)
  t.equal(rest.status, 401)
  t.match(rest.headers, { 'www-authenticate': /^Bearer/, 'content-type': /^application\/problem\+json/ })
  const { body } = await app.graphql(registration, { input: inGraphql })
  t.match(extensionsOf(body), { code: 'unauthenticated', status: 401 })
  t.equal(await count('producers'), before)
})

t.test('a value that another record has is told with its pointer, alike at both doors', async (t) => {
  const taken = { ...input, name: 'HTX Khác', taxCode: '4900777777' }
  await done(app, producer, 'POST', '/v1/producers', taken)
  const rest = await app.rest('POST', '/v1/producers', taken, { as: producer })
  t.match(rest, { status: 409, body: { errors: [{ pointer: '/taxCode', code: 'already-exists' }] } })
  const graphql = await app.graphql(registration, { input: { ...inGraphql, taxCode: taken.taxCode } }, { as: producer })
  t.match(extensionsOf(graphql.body), { code: 'already-exists', errors: [{ pointer: '/taxCode' }] })
})

t.test('every fault of an input is told with its pointer, alike at both doors', async (t) => {
  const faulty = { ...input, name: 'x'.repeat(201), taxCode: 'abc', phone: 'không có' }
  const rest = await app.rest(
    'POST',
    '/v1/producers',
    { ...faulty, colour: 'green' },
    { as: producer, headers: { 'accept-language': 'en' } },
  )
  t.equal(rest.status, 422)
  const pointers = (rest.body as { errors: { pointer: string; code: string }[] }).errors.map(
    ({ pointer, code }) => `${pointer} ${code}`,
  )
  t.same(pointers.sort(), [
    '/colour unknown-field',
    '/name too-long',
    '/phone invalid-format',
    '/taxCode invalid-format',
  ])
  const graphql = await app.graphql(
    registration,
    { input: { ...inGraphql, name: faulty.name, taxCode: 'abc', phone: 'không có' } },
    { as: producer, headers: { 'accept-language': 'en' } },
  )
  const errors = (extensionsOf(graphql.body) as { errors: { pointer: string }[] }).errors
  t.same(
    errors,
    (rest.body as { errors: { pointer: string }[] }).errors.filter(({ pointer }) => pointer !== '/colour'),
  )
})

t.test('errors are told in the language asked for, Vietnamese when none is', async (t) => {
  const title = async (language?: string) => {
    const { body } = await app.rest(
      'POST',
      '/v1/producers',
      {},
      { as: producer, headers: language ? { 'accept-language': language } : {} },
    )
    return (body as { title: string }).title
  }
  t.equal(await title(), 'Dữ liệu gửi lên chưa đúng')
  t.equal(await title('en-GB,en;q=0.9'), 'The input is not valid')
  t.equal(await title('fr, vi;q=0.5'), 'Dữ liệu gửi lên chưa đúng')
})

t.test('malformed JSON, another media type, a body too large and an unknown address are problems', async (t) => {
  const send = (raw: string, type = 'application/json') =>
    app.rest('POST', '/v1/producers', undefined, { as: producer, raw, headers: { 'content-type': type } })
  t.match(await send('{"name":'), { status: 400, body: { code: 'malformed-json' } })
  t.match(await send('<a/>', 'application/xml'), { status: 415, body: { code: 'unsupported-media-type' } })
  t.match(await send(JSON.stringify({ name: 'x'.repeat(2_000_000) })), {
    status: 413,
    body: { code: 'body-too-large' },
  })
  t.match(await send('[]'), { status: 422, body: { code: 'invalid-input' } })
  t.match(await app.rest('GET', '/v1/nowhere'), { status: 404, body: { code: 'not-found' } })
  t.match(await app.rest('PATCH', '/v1/producers', {}), {
    status: 405,
    headers: { allow: 'GET, POST' },
    body: { code: 'method-not-allowed' },
  })
})

t.test('the same key and body are answered alike and written once, whichever door repeats', async (t) => {
  const before = await count('producers')
  const headers = { 'idempotency-key': 'register-1' }
  const first = await app.rest('POST', '/v1/producers', input, { as: producer, headers })
  const again = await app.rest('POST', '/v1/producers', input, { as: producer, headers })
  t.equal(again.status, 201)
  t.same(again.body, first.body)
  t.equal(again.headers['idempotency-replayed'], 'true')
  const { body } = await app.graphql(registration, { input: inGraphql, key: 'register-1' }, { as: producer })
  t.equal(
    (body as { data: { registerProducer: { id: string } } }).data.registerProducer.id,
    (first.body as { id: string }).id,
  )
  t.equal(await count('producers'), before + 1)
})

t.test('a key used with another body is refused, and another person may use the same key', async (t) => {
  const headers = { 'idempotency-key': 'register-2' }
  await app.rest('POST', '/v1/producers', input, { as: producer, headers })
  const other = await app.rest('POST', '/v1/producers', { ...input, name: 'HTX khác' }, { as: producer, headers })
  t.match(other, { status: 422, body: { code: 'idempotency-key-reused' } })
  const someone = await app.person('Người khác')
  t.equal((await app.rest('POST', '/v1/producers', input, { as: someone, headers })).status, 201)
})

t.test(
  'of many requests at once with one key exactly one writes; the others replay it or are told it runs',
  async (t) => {
    const before = await count('producers')
    const headers = { 'idempotency-key': 'register-race' }
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => app.rest('POST', '/v1/producers', input, { as: producer, headers })),
    )
    t.equal(await count('producers'), before + 1)
    t.ok(answers.some(({ status }) => status === 201))
    for (const { status, body } of answers)
      t.ok(status === 201 || (body as { code: string }).code === 'idempotency-in-progress')
  },
)

t.test('a command that fails keeps no answer under its key', async (t) => {
  const headers = { 'idempotency-key': 'register-3' }
  t.equal(
    (await app.rest('POST', '/v1/producers', { ...input, communeCode: '99999' }, { as: producer, headers })).status,
    422,
  )
  t.equal((await app.rest('POST', '/v1/producers', input, { as: producer, headers })).status, 201)
})

t.test('an answer is kept for a week under its key and then forgotten', async (t) => {
  const headers = { 'idempotency-key': 'register-week' }
  const register = () => app.rest('POST', '/v1/producers', input, { as: producer, headers })
  const first = (await register()).body as { id: string }
  const later = (days: number) => new Date(app.clock.now.getTime() + days * 86_400_000)
  await forgetOldAnswers(app.database, later(keptDays))
  t.same(((await register()).body as { id: string }).id, first.id)
  await forgetOldAnswers(app.database, new Date(later(keptDays).getTime() + 1))
  t.not(((await register()).body as { id: string }).id, first.id)
})

t.test('each command adds one audit row, chained by hash to its subject’s last, and one event', async (t) => {
  const { dossierId } = await draft(app, people)
  const { rows } = await app.database.pool.query<{ action: string; seq: number; intact: boolean }>(
    `select action, seq, hash = sha256(coalesce(lag(hash) over (order by seq), '') || convert_to(jsonb_build_array(
        id, at::text, actor_id, action, subject_type, subject_id, seq, input)::text, 'UTF8')) as intact
       from audit_entries where subject_id = $1 order by seq`,
    [dossierId],
  )
  t.same(
    rows.map(({ action }) => action),
    ['openDossier', ...requiredItemsOf(productInput.setNo).flatMap(() => ['addEvidence', 'storeEvidenceContent'])],
  )
  t.ok(rows.every(({ intact, seq }, at) => intact && seq === at + 1))
  const events = await app.database.pool.query('select type from events where subject_id = $1 order by id', [dossierId])
  t.same(
    events.rows.map(({ type }) => type),
    rows.map(({ action }) => action),
  )
})

t.test('the role that serves requests cannot change or remove what the audit log says', async (t) => {
  for (const sql of [`update audit_entries set action = 'x'`, 'delete from audit_entries', 'truncate audit_entries']) {
    await t.rejects(app.database.pool.query(sql), { code: '42501' })
  }
})

t.test('an unexpected failure is masked at both doors', async (t) => {
  const { pool } = app.database
  const broken = new Error('password=secret at 10.0.0.1')
  const query = pool.query
  const connect = pool.connect
  pool.query = (() => Promise.reject(broken)) as never
  pool.connect = (() => Promise.reject(broken)) as never
  try {
    const rest = await app.rest('GET', '/v1/products', undefined, { as: producer })
    t.match(rest, { status: 500, body: { code: 'internal-error' } })
    t.notMatch(rest.text, /secret|10\.0\.0\.1/)
    const graphql = await app.graphql('{ products { nodes { id } } }', {}, { as: producer })
    t.match(extensionsOf(graphql.body), { code: 'internal-error' })
    t.notMatch(graphql.text, /secret|10\.0\.0\.1/)
  } finally {
    pool.query = query
    pool.connect = connect
  }
})

t.test('a read with the ETag it was given answers 304 without a body', async (t) => {
  const { id } = await done(app, producer, 'POST', '/v1/producers', input)
  const { headers } = await app.rest('GET', `/v1/producers/${id}`, undefined, { as: producer })
  const again = await app.rest('GET', `/v1/producers/${id}`, undefined, {
    as: producer,
    headers: { 'if-none-match': String(headers.etag) },
  })
  t.equal(again.status, 304)
  t.equal(again.text, '')
})

t.test('roles of the action are told when they are missing', async (t) => {
  const { dossierId } = await draft(app, people)
  const answer = await app.rest('POST', `/v1/dossiers/${dossierId}/submission`, {}, { as: commune })
  t.match(answer, { status: 403, body: { code: 'forbidden', roles: ['producer'] } })
})

t.test('a parameter of the address is not a field of the body too', async (t) => {
  const { dossierId } = await draft(app, people)
  const answer = await app.rest('POST', `/v1/dossiers/${dossierId}/submission`, { dossierId }, { as: producer })
  t.match(answer, { status: 422, body: { errors: [{ pointer: '/dossierId', code: 'unknown-field' }] } })
})
