import { serverAudits } from 'graphql-http'
import t from 'tap'
import { testApp } from '../support/app.ts'

const { server } = await testApp(t)
const url = `${await server.listen({ host: '127.0.0.1', port: 0 })}/graphql`

const audits = serverAudits({ url })
t.equal(audits.length, 61, 'every audit of the GraphQL over HTTP specification is here')

for (const { id, name, fn } of audits) {
  t.test(`${id} ${name}`, async (t) => {
    const result = await fn()
    t.equal(result.status, 'ok', 'reason' in result ? result.reason : name)
  })
}
