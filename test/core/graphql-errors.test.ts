import t from 'tap'
import { Problem, problemDocument } from '../../src/core/problem.ts'
import { ask, smallServer } from '../support/small-graphql.ts'

const { server, logged } = smallServer()
t.teardown(() => server.close())

/** mercurius compiles a query when it comes again: everything must hold before and after. */
const thrice = ['interpreted', 'compiled now', 'compiled']

t.test('a problem is the same document as in REST, in the language of the request', async (t) => {
  for (const how of thrice) {
    for (const language of ['vi', 'en'] as const) {
      const { status, data, errors } = await ask(server, '{ refused { id } }', {}, { 'accept-language': language })
      const { instance, ...document } = errors[0]!.extensions
      t.equal(status, 200, how)
      t.strictSame(data, { refused: null })
      t.strictSame(document, problemDocument(new Problem('stale-version', { version: 7, retryAfter: 3 }), language))
      t.match(instance, /^\/requests\/./)
      t.equal(errors[0]!.message, document.title)
      t.strictSame(errors[0]!.path, ['refused'])
    }
  }
})

t.test('input that the action refuses carries its JSON pointers', async (t) => {
  for (const how of thrice) {
    const { errors } = await ask(server, '{ thing(note: "too long") { id } }')
    t.match(
      errors[0]!.extensions,
      { code: 'invalid-input', status: 422, errors: [{ pointer: '/note', code: 'too-long' }] },
      how,
    )
  }
})

t.test('unexpected errors say nothing of themselves and are logged with their cause', async (t) => {
  for (const how of thrice) {
    logged.length = 0
    const { status, errors } = await ask(server, '{ broken { id } }')
    t.equal(status, 200, how)
    t.equal(errors[0]!.extensions.code, 'internal-error')
    t.notMatch(JSON.stringify(errors), /hunter2|disk|Error:|\.ts/)
    t.match(logged, [{ err: { message: /hunter2/, cause: { message: 'the disk' } }, path: ['broken'] }])
  }
})

t.test('an answer that does not fit the schema is a masked error', async (t) => {
  for (const how of thrice) {
    const { data, errors } = await ask(server, '{ wrongColour }')
    t.equal(data, null, how)
    t.equal(errors[0]!.extensions.code, 'internal-error')
    t.notMatch(JSON.stringify(errors), /green/)
  }
})

t.test(
  'faults of a document, or of variables that are no input, are malformed-query with their locations',
  async (t) => {
    for (const how of thrice) {
      for (const [query, variables, location] of [
        ['{ thing {', undefined, { line: 1, column: 10 }],
        ['{ nope }', undefined, { line: 1, column: 3 }],
        ['query($a: Boolean!) { language @include(if: $a) }', { a: 'x' }, { line: 1, column: 7 }],
        ['query($c: Colour!) { thing(colour: $c) { id } }', undefined, { line: 1, column: 7 }],
        ['subscription { nope }', undefined, { line: 1, column: 1 }],
      ] as const) {
        const { status, data, errors } = await ask(server, query, variables)
        t.equal(status, 400, `${query} ${how}`)
        t.equal(data, undefined)
        t.match(errors[0], { extensions: { code: 'malformed-query', status: 400 }, locations: [location] })
      }
    }
  },
)

t.test('variables that are the input of an action and do not fit are told as REST tells of that input', async (t) => {
  const cases = [
    ['query($n: Int) { things(first: $n) { nodes { id } } }', { n: '3' }, { pointer: '/first', code: 'invalid-type' }],
    [
      'query($n: Int) { a: things(first: $n) { nodes { id } } }',
      { n: 2.5 },
      { pointer: '/first', code: 'invalid-type' },
    ],
    [
      'query($s: String) { ...F } fragment F on Query { thing(note: $s) { id } }',
      { s: 7 },
      { pointer: '/note', code: 'invalid-type' },
    ],
    [
      'query($c: Colour) { thing(colour: $c) { id } }',
      { c: 'deep-red' },
      { pointer: '/colour', code: 'invalid-value' },
    ],
    [
      'query($c: Colour) { ... on Query { thing(colour: $c) { id } } }',
      { c: [] },
      { pointer: '/colour', code: 'invalid-value' },
    ],
  ] as const
  for (const how of thrice) {
    for (const [query, variables, fault] of cases) {
      const { status, data, errors } = await ask(server, query, variables)
      t.equal(status, 400, `${query} ${how}`)
      t.equal(data, undefined)
      t.match(errors, [{ extensions: { code: 'invalid-input', errors: [fault] } }], query)
      t.equal((errors[0]!.extensions.errors as object[]).length, 1, query)
    }
  }
})

t.test(
  'of variables that do not fit each field has its own, and those that are no input are told beside',
  async (t) => {
    const both = 'a: things(first: $n) { nodes { id } } b: things(first: $o) { nodes { id } }'
    const query = `query($n: Int, $o: Int, $x: Boolean!) { ${both} language @include(if: $x) }`
    const { errors } = await ask(server, query, { n: 'x', o: true, x: 'x' })
    t.match(
      errors.map(({ extensions }) => extensions.code),
      ['invalid-input', 'invalid-input', 'malformed-query'],
    )
    t.equal((await ask(server, query, { n: 'x', o: 3, x: true })).errors.length, 1)
  },
)

t.test('a token that is no good refuses the whole request', async (t) => {
  const { server } = smallServer({
    identify: async () => {
      throw new Problem('invalid-token')
    },
  })
  const { status, headers, data, errors } = await ask(server, '{ language }')
  t.equal(status, 401)
  t.equal(data, undefined)
  t.equal(errors[0]!.extensions.code, 'invalid-token')
  t.match(headers['www-authenticate'], /^Bearer .*invalid_token/)
  await server.close()
})

t.test('what is wrong with the HTTP request is said in GraphQL errors', async (t) => {
  const accept = 'application/graphql-response+json'
  const json = { accept, 'content-type': 'application/json' }
  for (const [expected, request] of [
    ['malformed-json', { method: 'POST', headers: json, payload: '{"query":' }],
    ['malformed-json', { method: 'POST', headers: json, payload: '{"query":"{ language }","__proto__":{}}' }],
    [
      'unsupported-media-type',
      { method: 'POST', headers: { accept, 'content-type': 'text/plain' }, payload: '{"query":"{ language }"}' },
    ],
    ['body-too-large', { method: 'POST', headers: json, payload: JSON.stringify({ query: ' '.repeat(2_000_000) }) }],
    ['malformed-query', { method: 'POST', headers: json, payload: '[{"query":"{ language }"}]' }],
    ['malformed-query', { method: 'POST', headers: json, payload: '{"query":"{ language }","variables":"{}"}' }],
    ['method-not-allowed', { method: 'GET', headers: { accept }, query: { query: 'mutation { count }' } }],
    ['malformed-query', { method: 'GET', headers: { accept }, query: { query: '{ language }', variables: '{' } }],
    ['not-acceptable', { method: 'GET', headers: { accept: 'text/html' }, query: { query: '{ language }' } }],
  ] as const) {
    const answer = await server.inject({ url: '/graphql', ...request })
    const { errors } = answer.json<{ errors: { extensions: { code: string; status: number } }[] }>()
    t.equal(errors[0]!.extensions.code, expected)
    t.equal(answer.statusCode, errors[0]!.extensions.status)
  }
})
