import pg from 'pg'
import t from 'tap'
import { keptCertificates } from '../../src/modules/certification/verification/kept-rows.ts'
import { verification } from '../../src/modules/certification/verification/verification.ts'
import { instanceOn, testApp } from '../support/app.ts'
import { doorsOf } from '../support/council.ts'
import { granted } from '../support/doors.ts'
import { issued, paper } from '../support/issued.ts'
import { done, peopleOf } from '../support/path.ts'
import { statementsOf } from '../support/statements.ts'

const app = await testApp(t)
const people = await peopleOf(app)
const { chairman } = people
const doors = doorsOf(app)
const [door] = doors as [(typeof doors)[number]]
const other = await instanceOn(t, { database: app.database, clock: app.clock, dataDir: t.testdir() })
/** As the owner, who may do what the service may not. */
const owner = new pg.Client({ connectionString: app.database.url })
await owner.connect()
t.teardown(() => owner.end())

const stateOf = async (code: string, at = app.server) =>
  (await at.inject(`/v1/certificates/${code}/verification`)).json<{ state: string }>().state
const nameOf = async (code: string, more = '', at = app.server) =>
  (await at.inject(`/v1/certificates/${code}/verification${more}`)).json<{ certificate: { product: string } }>()
    .certificate.product
const revoke = (ids: string[]) =>
  done(app, chairman, 'POST', '/v1/revocations', {
    ...paper('2026-06-01'),
    ground: 'misuse-of-mark',
    certificateIds: ids,
  })
const until = async (holds: () => Promise<boolean>) => {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 5))
}
/** A repair by SQL that the table does not tell of. */
async function changeUntold(code: string, name: string) {
  await owner.query('alter table certificates disable trigger certificates_told')
  await owner.query('update certificates set product_name = $2 where code = $1', [code, name])
  await owner.query('alter table certificates enable trigger certificates_told')
}

t.test(
  'what was read is answered again without a statement, at both doors and on the page; a day asked about is looked up',
  async (t) => {
    const { code } = await issued(app, chairman)
    await until(async () => (await statementsOf(() => stateOf(code))) === 0)
    const again = async () => {
      for (const at of doors) await granted(at, verification, { code })
      await app.rest('GET', `/v/${code}`)
    }
    t.equal(await statementsOf(again), 0)
    t.equal(await statementsOf(() => granted(door, verification, { code, on: '2026-06-01' })), 1)
    t.ok((await statementsOf(() => stateOf('0000000000'))) > 0, 'what there is not is not kept')
    t.ok((await statementsOf(() => stateOf('0000000000'))) > 0)
  },
)

t.test(
  'who revoked reads it at once, and every other instance when it is told, whatever was being read meanwhile',
  async (t) => {
    for (let round = 0; round < 12; round++) {
      const { code, certificateId } = await issued(app, chairman)
      t.equal(await stateOf(code), 'valid')
      t.equal(await stateOf(code, other), 'valid')
      const reads = Array.from({ length: 40 }, (_, at) =>
        new Promise((resolve) => setTimeout(resolve, at)).then(() => stateOf(code, at % 2 ? other : app.server)),
      )
      await revoke([certificateId])
      t.equal(await stateOf(code), 'revoked')
      t.equal((await granted(doors[1]!, verification, { code })).state, 'revoked')
      t.match((await app.rest('GET', `/v/${code}?lang=en`)).text, '<h1>Revoked</h1>')
      await until(async () => (await stateOf(code, other)) === 'revoked')
      await Promise.all(reads)
      for (const at of [app.server, other])
        t.equal(await stateOf(code, at), 'revoked', 'nor does a late reader bring it back')
    }
  },
)

t.test('a certificate that was superseded is not answered from memory', async (t) => {
  const first = await issued(app, chairman)
  for (const at of [app.server, other]) t.equal(await stateOf(first.code, at), 'valid')
  const { productId, producerId } = first
  await issued(app, chairman, { productId, producerId, star: 4, dossier: { kind: 'upgrade' } })
  t.equal(await stateOf(first.code), 'superseded')
  await until(async () => (await stateOf(first.code, other)) === 'superseded')
})

t.test('a change by SQL is told too, when it is committed and not before', async (t) => {
  const { code } = await issued(app, chairman)
  const before = await nameOf(code)
  await owner.query('begin')
  await owner.query(`update certificates set product_name = 'Tên sửa' where code = $1`, [code])
  t.equal(await nameOf(code), before)
  await owner.query('commit')
  for (const at of [app.server, other]) await until(async () => (await nameOf(code, '', at)) === 'Tên sửa')
})

t.test(
  'while an instance cannot be told of changes it keeps nothing, and afterwards it has forgotten all',
  async (t) => {
    const { code } = await issued(app, chairman)
    const before = await nameOf(code)
    await until(async () => (await statementsOf(() => nameOf(code))) === 0)
    await changeUntold(code, 'Tên khác')
    t.equal(await nameOf(code), before, 'from memory')
    t.equal(await nameOf(code, '?on=2026-06-01'), 'Tên khác')
    await owner.query(`select pg_terminate_backend(pid, 5000) from pg_stat_activity
    where application_name = 'ocop-listen' and datname = current_database()`)
    await until(async () => (await nameOf(code)) === 'Tên khác')
    await changeUntold(code, 'Tên thứ ba')
    t.equal(await nameOf(code), 'Tên thứ ba', 'looked up each time')
    await until(async () => (await statementsOf(() => nameOf(code))) === 0)
  },
)

t.test(
  'an answer that is ready is the one that was made, with its headers, for as long as it would be made so',
  async (t) => {
    const { code, certificateId } = await issued(app, chairman)
    const url = `/v1/certificates/${code}/verification`
    const get = (headers: Record<string, string> = {}, method: 'GET' | 'HEAD' = 'GET') =>
      app.server.inject({ url, headers, method })
    const essence = ({ statusCode, headers, body }: Awaited<ReturnType<typeof get>>) => {
      const { 'x-request-id': id, date: _date, connection: _connection, 'keep-alive': _alive, ...others } = headers
      t.match(id, /^[0-9a-f-]{36}$/)
      return { statusCode, others, body }
    }
    // Asked with a query, it is made anew.
    const made = await app.server.inject({ url: `${url}?` })
    await until(async () => (await statementsOf(get)) === 0)
    const ready = await get()
    t.same(essence(ready), essence(made))
    t.equal(ready.headers['cache-control'], 'public, max-age=50')
    const { statusCode, body } = await get({ 'if-none-match': String(ready.headers.etag) })
    t.same({ statusCode, body }, { statusCode: 304, body: '' })
    t.match(await get({}, 'HEAD'), { statusCode: 200, body: '' })
    t.equal((await get({ authorization: 'Bearer x' })).statusCode, 401)
    const address = await app.server.listen({ port: 0, host: '127.0.0.1' })
    const fetched = await fetch(address + url)
    t.equal(await fetched.text(), made.body)
    for (const name of ['etag', 'cache-control', 'surrogate-key', 'content-type', 'x-content-type-options'])
      t.equal(fetched.headers.get(name), made.headers[name], name)
    t.match(fetched.headers.get('x-request-id'), /^[0-9a-f-]{36}$/)
    t.equal((await fetch(address + url, { headers: { 'if-none-match': String(ready.headers.etag) } })).status, 304)
    t.equal((await fetch(address + url, { headers: { authorization: 'Bearer x' } })).status, 401)
    t.equal((await fetch(address + url, { method: 'POST' })).status, 405)
    t.match(await (await fetch(`${address}${url}?on=2026-05-31`)).json(), { state: 'unknown' })
    const instant = app.clock.now
    app.clock.now = new Date('2029-06-02T03:00:00.000Z')
    t.equal(await stateOf(code), 'expired', 'on another day')
    app.clock.now = instant
    t.equal(await stateOf(code), 'valid')
    await revoke([certificateId])
    t.match((await get({ 'if-none-match': String(ready.headers.etag) })).json(), { state: 'revoked' })
  },
)

t.test('who began to read before a change keeps nothing after it', async (t) => {
  const told = { now: true }
  const kept = keptCertificates(() => told.now)
  const old = { number: 'old' } as never
  const fresh = { number: 'fresh' } as never
  const slow = Promise.withResolvers<never>()
  const reading = kept.read('A', () => slow.promise)
  kept.forget()
  slow.resolve(old)
  t.equal(await reading, old)
  t.equal(await kept.read('A', async () => fresh), fresh)
  t.equal(await kept.read('A', async () => old), fresh, 'kept')
  kept.committed([{ type: 'session', id: 'x' }])
  t.equal(await kept.read('A', async () => old), fresh, 'nothing of certificates')
  kept.committed([{ type: 'decision', id: 'x' }])
  t.equal(await kept.read('A', async () => old), old)
  told.now = false
  t.equal(await kept.read('A', async () => fresh), fresh)
  told.now = true
  t.equal(await kept.read('A', async () => fresh), old, 'until it is told to forget')
  const lost = Promise.withResolvers<never>()
  const late = kept.read('B', () => lost.promise)
  told.now = false
  lost.resolve(old)
  await late
  told.now = true
  t.equal(await kept.read('B', async () => fresh), fresh, 'lost meanwhile')
})

t.test('answers carry the names that caches before the service purge by', async (t) => {
  const { code } = await issued(app, chairman)
  const names = { 'surrogate-key': `certificate-${code}`, 'cache-tag': `certificate-${code}` }
  t.match((await app.rest('GET', `/v1/certificates/${code}/verification`)).headers, names)
  t.match((await app.rest('GET', `/v/${code}`)).headers, names)
  t.notOk('surrogate-key' in (await app.rest('GET', '/v/0000000000')).headers)
})

t.test('a crowd that scans while the table is held up takes none of the connections of officers', async (t) => {
  const made = await Promise.all(Array.from({ length: 8 }, (_, at) => issued(app, chairman, { name: `Đông ${at}` })))
  const before = { signature: '' }
  before.signature = (
    (await app.rest('GET', `/v1/certificates/${made[0]!.code}/label`)).body as { signature: string }
  ).signature
  await owner.query('begin')
  await owner.query('lock certificates in access exclusive mode')
  const crowd = Array.from({ length: 300 }, (_, at) =>
    app.server.inject(`/v1/certificates/${made[at % 8]!.code}/verification?on=2026-06-01`),
  )
  const signed = app.server.inject(
    `/v1/certificates/${made[0]!.code}/verification?on=2026-06-01&signature=${before.signature}`,
  )
  for (let at = 0; at < 20; at++) {
    const { status } = await app.rest('GET', '/v1/dossiers?first=20', undefined, { as: people.province })
    t.equal(status, 200)
  }
  const { rows } = await owner.query<{ n: number }>(
    `select count(*)::int as n from pg_stat_activity where application_name = 'ocop-public' and datname = current_database()`,
  )
  t.ok(rows[0]!.n <= 2, `${rows[0]!.n} connections`)
  const answers = await Promise.all(crowd)
  t.ok(
    answers.every(({ statusCode }) => statusCode === 503),
    'none is called valid',
  )
  t.match((await signed).json(), { state: 'unavailable', signature: { good: true } })
  await owner.query('commit')
  await until(async () => (await stateOf(made[0]!.code)) === 'valid')
})
