import t from 'tap'
import { ask, smallModule, smallServer } from '../support/small-graphql.ts'

const { server } = smallServer()
t.teardown(() => server.close())

/** mercurius compiles a query when it comes again: everything must hold before and after. */
const thrice = ['interpreted', 'compiled now', 'compiled']

t.test('enums are upper-case names outside and kebab-case values inside, in both directions', async (t) => {
  for (const how of thrice) {
    const given = await ask(server, 'query($c: Colour) { thing(colour: $c) { colour } }', { c: 'SKY_BLUE' })
    t.strictSame(given.data, { thing: { colour: 'SKY_BLUE' } }, how)
    const literal = await ask(server, '{ thing(colour: SKY_BLUE) { colour } }')
    t.strictSame(literal.data, { thing: { colour: 'SKY_BLUE' } })
    const byDefault = await ask(server, '{ thing { shade: colour finish } }')
    t.strictSame(byDefault.data, { thing: { shade: 'DEEP_RED', finish: null } })
    const inInput = await ask(server, 'mutation($i: PaintInput!) { paint(input: $i) }', {
      i: { colours: ['DEEP_RED'] },
    })
    t.strictSame(inInput.data, { paint: ['DEEP_RED', 'SKY_BLUE'] })
    const introspected = await ask(server, '{ __type(name: "PaintInput") { inputFields { defaultValue } } }')
    t.match(introspected.data, { __type: { inputFields: [{}, { defaultValue: 'SKY_BLUE' }] } })
  }
})

t.test('a page is a Relay connection', async (t) => {
  for (const how of thrice) {
    const { data } = await ask(
      server,
      '{ things(first: 2) { edges { cursor node { id } } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }',
    )
    const { edges, nodes, pageInfo } = data!.things as {
      edges: { cursor: string; node: { id: string } }[]
      nodes: { id: string }[]
      pageInfo: unknown
    }
    t.strictSame(
      edges.map(({ node }) => node),
      nodes,
      how,
    )
    t.strictSame(pageInfo, {
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: edges[0]!.cursor,
      endCursor: edges[1]!.cursor,
    })
  }
})

t.test('arguments that are null are arguments not given', async (t) => {
  const { data, errors } = await ask(server, '{ things(first: null, after: null) { nodes { id } } }')
  t.strictSame(errors, [])
  t.equal((data!.things as { nodes: unknown[] }).nodes.length, 20)
})

t.test('the operation that was named runs, however often and in whatever order', async (t) => {
  const query = 'query A { a: language } query B { b: language } mutation C { c: __typename }'
  for (const operationName of ['A', 'B', 'A', 'C', 'B', 'C', 'C', 'A']) {
    const { data } = (
      await server.inject({ method: 'POST', url: '/graphql', payload: { query, operationName } })
    ).json()
    t.strictSame(Object.keys(data), [operationName.toLowerCase()])
  }
  const unnamed = await ask(server, query)
  t.match(unnamed, { status: 400, errors: [{ extensions: { code: 'malformed-query' } }] })
})

t.test('a GET never runs a mutation, not even one that was compiled before', async (t) => {
  const query = 'query A { language } mutation B { count }'
  for (const _ of thrice)
    await server.inject({ method: 'POST', url: '/graphql', payload: { query, operationName: 'B' } })
  for (const _ of thrice) {
    const answer = await server.inject({ method: 'GET', url: '/graphql', query: { query, operationName: 'B' } })
    t.equal(answer.statusCode, 405)
    t.equal(answer.headers.allow, 'POST')
  }
})

t.test('a loader gets the parents and the context with the app', async (t) => {
  for (const how of thrice) {
    const { data } = await ask(server, '{ thing { parts { colour } } }')
    t.strictSame(data, { thing: { parts: [{ colour: 'DEEP_RED' }, { colour: 'DEEP_RED' }] } }, how)
  }
})

t.test('a root field without a resolver, or with two, stops the start', async (t) => {
  t.throws(() => smallServer({ modules: [] }), /no resolver for Query.thing/)
  t.throws(() => smallServer({ modules: [smallModule, smallModule] }), /Query.thing has two resolvers/)
})

t.test('GraphiQL is served from this machine under a strict policy, and not in production', async (t) => {
  const page = await server.inject('/graphiql')
  t.equal(page.statusCode, 200)
  const policy = String(page.headers['content-security-policy'])
  t.match(policy, /default-src 'none'/)
  t.notMatch(policy, /unsafe/)
  t.notMatch(page.body, /https?:\/\//)
  const nonce = /'nonce-([^']+)'/.exec(policy)![1]!
  for (const [tag] of page.body.matchAll(/<(script|style)[^>]*>/g)) t.match(tag, nonce)
  t.notMatch((await server.inject('/graphiql')).body, nonce)
  for (const [, path] of page.body.matchAll(/(?:src|href)="([^"]+)"/g)) {
    const asset = await server.inject(path!)
    t.equal(asset.statusCode, 200)
    t.ok(asset.rawPayload.length > 1000)
  }
  t.equal((await server.inject('/graphiql/package.json')).statusCode, 404)
  const { server: production } = smallServer({ production: true })
  t.equal((await production.inject('/graphiql')).statusCode, 404)
  await production.close()
})
