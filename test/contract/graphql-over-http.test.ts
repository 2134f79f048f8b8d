import { serverAudits } from 'graphql-http'
import t from 'tap'
import { smallServer } from '../support/small-graphql.ts'

const { server } = smallServer()
const url = `${await server.listen({ port: 0 })}/graphql`
t.teardown(() => server.close())

const audits = serverAudits({ url })
t.equal(audits.length, 61, 'every audit of the GraphQL over HTTP specification is here')

for (const { id, name, fn } of audits) {
  t.test(`${id} ${name}`, async (t) => {
    const result = await fn()
    t.equal(result.status, 'ok', 'reason' in result ? result.reason : name)
  })
}
