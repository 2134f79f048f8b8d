import t from 'tap'
import { z } from 'zod'
import type { Role } from '../../src/core/actor.ts'
import { modules } from '../../src/modules/index.ts'
import { testApp } from '../support/app.ts'
import { schema } from '../support/every-answer.ts'
import { documentFor } from '../support/graphql-words.ts'
import { addCommunes, onUnit, place } from '../support/place.ts'

const app = await testApp(t)
await addCommunes(app)
const nowhere = '01900000-0000-7000-8000-000000000000'
const everyRole = await app.person(
  'Mọi vai',
  onUnit('administrator', 'VN'),
  onUnit('ministry-officer', 'VN'),
  onUnit('minister', 'VN'),
  onUnit('province-officer', place.province),
  onUnit('province-chairman', place.province),
  onUnit('commune-officer', place.commune),
)
await app.database.pool.query(`insert into grants (id, account_id, role, producer_id)
  select '01900000-0000-7000-8000-000000000001', '${everyRole.id}', 'producer', id from producers limit 1`)

type Schema = { type?: string; anyOf?: Schema[]; maxLength?: number; $ref?: string }
type Shape = { properties?: Record<string, Schema>; required?: string[]; $defs?: Record<string, Schema> }

const routes = modules.flatMap(({ routes }) => routes)
const shapeOf = (input: z.ZodObject): Shape => z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }) as Shape
const urlOf = (path: string) =>
  `/v1${path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(sampleParameter(name)))}`
const sampleParameter = (name: string) =>
  ({ code: 'ABCDEFGHJK', unitCode: place.province, instrument: '26-2026', set: '11' })[name] ?? nowhere
const isRead = (method: string) => method === 'GET' || method === 'DELETE'
const held: readonly Role[] = [
  'administrator',
  'ministry-officer',
  'minister',
  'province-officer',
  'province-chairman',
  'commune-officer',
]
/** Roles come before input: only actions that this person may run tell what is wrong with it. */
const open = routes.filter(
  ({ action }) => typeof action.roles === 'string' || action.roles.some((role) => held.includes(role)),
)

const rowsOf = async () => {
  const { rows } = await app.database.pool.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'sign_in_failures' order by 1`,
  )
  const counts = rows.map(({ name }) => `select '${name}' as name, count(*) from ${name}`)
  return (await app.database.pool.query(counts.join(' union all '))).rows
}
const before = await rowsOf()

type GraphqlFaults = { errors?: { extensions: Fault }[] }
type Fault = { code: string; errors?: { pointer: string; code: string }[] }
const send = async (method: string, path: string, fields: Record<string, unknown>) => {
  const url = urlOf(path)
  if (!isRead(method)) return app.rest(method, url, fields, { as: everyRole, headers: { 'if-match': '"1"' } })
  const query = new URLSearchParams(
    Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, String(value)])),
  )
  return app.rest(method, `${url}?${query}`, undefined, { as: everyRole, headers: { 'if-match': '"1"' } })
}

t.test('an unknown field is refused by every action, with its pointer', async (t) => {
  for (const { method, path, action } of open) {
    const { status, body } = await send(method, path, { surprise: 'x' })
    t.equal(status, 422, action.name)
    t.ok(
      (body as Fault).errors?.some(({ pointer, code }) => pointer === '/surprise' && code === 'unknown-field'),
      action.name,
    )
  }
})

t.test('a field of the wrong type is refused by every action, with its pointer', async (t) => {
  for (const { method, path, action } of open) {
    if (isRead(method)) continue
    const inPath = [...path.matchAll(/:(\w+)/g)].map((match) => match[1]!)
    const names = Object.keys(shapeOf(action.input).properties ?? {}).filter((name) => !inPath.includes(name))
    if (names.length === 0) continue
    const { status, body } = await send(method, path, Object.fromEntries(names.map((name) => [name, [[null]]])))
    t.equal(status, 422, action.name)
    const pointers = (body as Fault).errors!.map(({ pointer }) => pointer)
    for (const name of names)
      t.ok(
        pointers.some((pointer) => pointer.startsWith(`/${name}`)),
        `${action.name} /${name}`,
      )
  }
})

t.test('GraphQL says of the same wrong input what REST says, fault by fault', async (t) => {
  for (const { method, path, action } of open.filter(({ action }) => action.kind === 'command')) {
    const { query, field } = documentFor(schema, action.name, { withKey: false })
    if (!field.args.some(({ name }) => name === 'input')) continue
    const inPath = [...path.matchAll(/:(\w+)/g)].map((match) => match[1]!)
    const given = Object.fromEntries(inPath.map((name) => [name, decodeURIComponent(sampleParameter(name))]))
    const names = Object.keys(shapeOf(action.input).properties ?? {}).filter((name) => !inPath.includes(name))
    const wrong = Object.fromEntries(names.map((name) => [name, [[null]]]))
    const nulls = Object.fromEntries(names.map((name) => [name, null]))
    for (const fields of [{}, wrong, nulls, { surprise: 'x' }]) {
      // What is no input at all is done: such a command would run.
      if (action.input.safeParse({ ...fields, ...given }).success) continue
      const { code, errors: faults } = (await send(method, path, fields)).body as Fault
      const variables = { input: { ...fields, ...given } }
      const { errors = [] } = (await app.graphql(query, variables, { as: everyRole })).body as GraphqlFaults
      if (code !== 'invalid-input') continue
      t.match(errors, [{ extensions: { code } }], action.name)
      t.same(errors[0]!.extensions.errors, faults, action.name)
    }
  }
})

t.test('who may not ask is told so by GraphQL, too, before what is wrong with the input', async (t) => {
  const nobody = await app.person('Không vai trò')
  const { query } = documentFor(schema, 'createCouncil', { withKey: false })
  for (const [as, code] of [
    [nobody, 'forbidden'],
    [undefined, 'unauthenticated'],
  ] as const) {
    const { body } = await app.graphql(query, { input: { name: 1 } }, { ...(as && { as }) })
    t.match(body, { errors: [{ extensions: { code } }] })
  }
})

t.test('text longer than its field takes is refused by every action, and every text has a limit', async (t) => {
  const textIn = ({ type, anyOf = [] }: Schema): boolean => type === 'string' || anyOf.some(textIn)
  for (const { method, path, action } of open) {
    if (isRead(method)) continue
    const inPath = [...path.matchAll(/:(\w+)/g)].map((match) => match[1]!)
    const { properties = {} } = shapeOf(action.input)
    const names = Object.keys(properties).filter((name) => !inPath.includes(name) && textIn(properties[name]!))
    if (names.length === 0) continue
    const { status, body } = await send(
      method,
      path,
      Object.fromEntries(names.map((name) => [name, 'ă'.repeat(20_001)])),
    )
    t.equal(status, 422, action.name)
    const pointers = (body as Fault).errors!.map(({ pointer }) => pointer)
    for (const name of names) t.ok(pointers.includes(`/${name}`), `${action.name} /${name}`)
  }
})

t.test('every action that is not public refuses a request without a token before it looks at anything', async (t) => {
  for (const { method, path, action } of routes.filter(({ action }) => action.roles !== 'public')) {
    const answer = await app.rest(method, urlOf(path), isRead(method) ? undefined : { surprise: 1 })
    t.equal(answer.status, 401, action.name)
    t.match(answer.body, { code: 'unauthenticated' }, action.name)
  }
})

t.test('every action for certain roles refuses who holds none of them', async (t) => {
  const nobody = await app.person('Không vai trò')
  for (const { method, path, action } of routes.filter(({ action }) => typeof action.roles !== 'string')) {
    const answer = await app.rest(method, urlOf(path), isRead(method) ? undefined : {}, { as: nobody })
    t.equal(answer.status, 403, action.name)
  }
  await app.database.pool.query('select 1')
})

t.test('none of that wrote anything', async (t) => {
  const now = (await rowsOf()) as { name: string; count: string }[]
  const grown = now.filter(
    ({ name, count }, at) => (before as { count: string }[])[at]!.count !== count && name !== 'accounts',
  )
  t.same(grown, [])
})

t.test('a query 50 deep is refused at the GraphQL door', async (t) => {
  const deep = `{ ${'a { '.repeat(50)} b ${'}'.repeat(50)} }`
  const { status, body } = await app.graphql(deep, {}, { headers: { accept: 'application/graphql-response+json' } })
  t.equal(status, 400)
  t.match(body, { errors: [{ extensions: { code: /query-too-complex|malformed-query/ } }] })
})

t.test('a body of 100 MB is refused by its announced length, at both doors', async (t) => {
  for (const url of ['/v1/producers', '/graphql']) {
    const answer = await app.rest('POST', url, undefined, {
      as: everyRole,
      raw: '{}',
      headers: { 'content-type': 'application/json', 'content-length': String(100 * 1024 * 1024) },
    })
    t.equal(answer.status, 413, url)
  }
})

t.test('an Idempotency-Key that is none is refused at both doors, an empty one too', async (t) => {
  const query = `mutation ($input: RegisterProducerInput!, $key: String) {
    registerProducer(input: $input, idempotencyKey: $key) { id } }`
  const producer = { communeCode: place.commune, kind: 'farm', name: 'Trang trại', representativeName: 'A' }
  for (const key of ['', 'a b', 'x'.repeat(201)]) {
    const headers = { 'idempotency-key': key }
    const rest = await app.rest('POST', '/v1/producers', producer, { as: everyRole, headers })
    t.match(rest, { status: 400, body: { code: 'idempotency-key-invalid' } })
    const { body } = await app.graphql(query, { input: { ...producer, kind: 'FARM' }, key }, { as: everyRole })
    t.match(body, { errors: [{ extensions: { code: 'idempotency-key-invalid' } }] })
  }
})
