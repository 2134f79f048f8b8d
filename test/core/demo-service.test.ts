import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pino } from 'pino'
import t from 'tap'
import { makers } from '../../scripts/demo/cast.ts'
import { papersFor } from '../../scripts/demo/proofs.ts'
import { serviceAt } from '../../scripts/demo/service.ts'
import { readConfig } from '../../src/config.ts'
import { loadCriteriaReference } from '../../src/modules/criteria/reference.ts'
import { loadChecklists } from '../../src/modules/dossiers/checks/reference.ts'
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

t.test('every required paper of the demo proves criteria of its set, and four stars bring more', async (t) => {
  const reference = loadCriteriaReference()
  const checklist = loadChecklists().get('26-2026')!
  for (const { name, setNo } of makers.flatMap(({ goods }) => goods)) {
    const set = reference.set('26-2026', setNo)!
    const [three, four] = ([3, 4] as const).map((star) => papersFor(checklist, set, star))
    for (const { item, criteria } of four!) t.ok(criteria.length > 0, `${name}: ${item}`)
    t.ok(four!.length > three!.length, name)
  }
})
