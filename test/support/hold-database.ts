import { startEmbeddedPostgres } from '../../src/core/embedded-postgres.ts'
import { faultLine } from '../../src/core/fault-line.ts'

// A process that uses an embedded server and is then killed, or stops it when it is told to.
const [, , dataDir = ''] = process.argv
try {
  const server = await startEmbeddedPostgres(dataDir, { log: { info: () => {} }, settings: { fsync: 'off' } })
  process.once('message', () => server.stop().then(() => process.exit(0)))
  process.send?.({ url: server.url('postgres') })
} catch (error) {
  process.send?.({ failure: faultLine(error) }, () => process.exit(1))
}
