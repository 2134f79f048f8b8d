import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pino } from 'pino'
import t from 'tap'
import { serviceAt } from '../../scripts/demo/service.ts'
import { readConfig } from '../../src/config.ts'
import { type Begun, stop } from '../../src/start.ts'
import { testDatabase } from '../support/database.ts'

const { url } = await testDatabase(t)
const dataDir = await mkdtemp(path.join(tmpdir(), 'ocop-demo-'))
t.teardown(() => rm(dataDir, { recursive: true, force: true }))
const logger = pino({ level: 'silent' })

t.test('a demo on any free port finds the service that it started, and a second one uses it', async (t) => {
  const config = readConfig({ PORT: '0', DATABASE_URL: url, DATA_DIR: dataDir })
  const [begun, none]: Begun[] = [[], []]
  t.teardown(() => stop(begun!))
  const address = await serviceAt(config.publicUrl, config, logger, begun!)
  t.equal((await fetch(`${address}/livez`)).status, 200)
  t.equal(await serviceAt(address, config, logger, none!), address)
  t.same(none, [])
})
