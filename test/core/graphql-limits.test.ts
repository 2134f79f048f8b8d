import { getIntrospectionQuery } from 'graphql'
import t from 'tap'
import { ask, smallServer } from '../support/small-graphql.ts'

const { server, logged } = smallServer()
t.teardown(() => server.close())

const times = (count: number, part: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => part(at)).join(' ')
const nested = (depth: number) => `{ thing ${times(depth, () => '{ maker')} { id } ${times(depth, () => '}')} }`

const refusedFor = async (t: Tap, query: string, limit: string | undefined, variables?: object) => {
  for (const attempt of ['first', 'again', 'once more']) {
    const { status, data, errors } = await ask(server, query, variables)
    t.equal(status, 400, attempt)
    t.equal(data, undefined)
    t.equal(errors[0]?.extensions.code, limit ? 'query-too-complex' : 'malformed-query')
    t.equal(errors[0]?.extensions.limit, limit)
  }
}
type Tap = Pick<typeof t, 'equal'>

t.test('a query 50 deep is refused', (t) => refusedFor(t, nested(50), 'depth'))

t.test('depth counts through fragments', (t) =>
  refusedFor(
    t,
    `{ thing { ...f0 } } ${times(20, (at) => `fragment f${at} on Thing { maker { ...f${at + 1} } }`)} fragment f20 on Thing { id }`,
    'depth',
  ),
)

t.test('a query of the greatest depth is answered', async (t) => {
  t.equal((await ask(server, nested(10))).status, 200)
  t.equal((await ask(server, nested(11))).status, 400)
})

t.test('10 000 aliases are refused', (t) => refusedFor(t, `{ ${times(10_000, (at) => `a${at}: language`)} }`, 'tokens'))

t.test('a huge page is refused', (t) => refusedFor(t, '{ things(first: 1000000) { nodes { id } } }', 'cost'))

t.test('a huge page in a variable is refused though a small one was answered', async (t) => {
  const query = 'query($first: Int) { things(first: $first) { nodes { id } } }'
  t.equal((await ask(server, query, { first: 2 })).status, 200)
  await refusedFor(t, query, 'cost', { first: 1_000_000 })
  t.equal((await ask(server, query, { first: 2 })).status, 200)
})

t.test('lists in lists multiply', (t) =>
  refusedFor(t, '{ things(first: 100) { nodes { parts { parts { parts { parts { parts { id } } } } } } } }', 'cost'),
)

t.test('what a variable leaves out costs nothing', async (t) => {
  const query = 'query($all: Boolean!) { language things(first: 100000) @include(if: $all) { nodes { id } } }'
  t.equal((await ask(server, query, { all: false })).status, 200)
  await refusedFor(t, query, 'cost', { all: true })
})

t.test('fragments that unfold without end are refused', async (t) => {
  const unfolding = times(60, (at) => `fragment f${at} on Thing { ...f${at + 1} ...f${at + 1} }`)
  await refusedFor(t, `{ thing { ...f0 } } ${unfolding} fragment f60 on Thing { id }`, 'cost')
  await refusedFor(
    t,
    '{ thing { ...a } } fragment a on Thing { maker { ...b } } fragment b on Thing { maker { ...a } }',
    undefined,
  )
})

t.test('fields of one name without number are refused', (t) =>
  refusedFor(t, `{ ${times(480, () => 'thing { id }')} }`, 'cost'),
)

t.test('at most ten mutations in one request, through fragments too', async (t) => {
  t.equal((await ask(server, `mutation { ${times(10, (at) => `a${at}: count`)} }`)).status, 200)
  await refusedFor(t, `mutation { ${times(11, (at) => `a${at}: count`)} }`, 'mutations')
  await refusedFor(
    t,
    `mutation { a: count ...f } fragment f on Mutation { ${times(10, (at) => `a${at}: count`)} }`,
    'mutations',
  )
})

t.test('the whole introspection is answered, eleven at once are not', async (t) => {
  t.equal((await ask(server, getIntrospectionQuery())).status, 200)
  await refusedFor(t, `{ ${times(11, (at) => `a${at}: __schema { types { name } }`)} }`, 'cost')
})

t.test('no refusal is logged as an error', async (t) => t.strictSame(logged, []))
