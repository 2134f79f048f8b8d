import pg from 'pg'
import t from 'tap'
import { localActor } from '../../src/cli/local.ts'
import { stateOfAudit } from '../../src/cli/verify-audit.ts'
import { perform } from '../../src/core/perform.ts'
import { createAccount } from '../../src/modules/accounts/people/create-account.ts'
import { importUnits } from '../../src/modules/exchange/import-units.ts'
import { createPlan } from '../../src/modules/planning/create-plan.ts'
import { setTargets } from '../../src/modules/planning/set-targets.ts'
import { testApp } from '../support/app.ts'
import { ocop } from '../support/command.ts'

const app = await testApp(t)
const { ocop: world } = app.server
const verify = () => ocop(['verify', 'audit'], { env: { DATABASE_URL: app.database.url } })

const officer = { ...localActor, grants: [{ role: 'province-officer', on: 'unit', id: '20' }] as const }
const commands = async () => {
  const asked = { actor: officer, requestId: 'a request' }
  const fields = {
    unitCode: '20',
    title: 'Kế hoạch "OCOP"',
    issuer: 'UBND',
    issuedOn: '2026-01-15',
    fromYear: 2026,
    untilYear: 2026,
  }
  const { output } = await perform(world, createPlan, { ...fields, number: '1' }, asked)
  for (const version of [1, 2, 3])
    await perform(world, setTargets, { planId: output.id, targets: [] }, { ...asked, ifMatch: version })
  const row = { code: '90001', name: 'Xã Mới', kind: 'commune', provinceCode: '20' }
  const request = { actor: localActor, requestId: null }
  await perform(world, importUnits, { rows: [row] }, { ...request, idempotencyKey: 'once' })
  await perform(world, createAccount, { name: 'Mai', email: 'mai@langson.test' }, request)
  return output.id
}
const planId = await commands()

/** What only the owner of the database could do, and only by taking the guard away. */
async function tamper(sql: string, values: unknown[] = []): Promise<void> {
  const client = new pg.Client({ connectionString: app.database.url })
  await client.connect()
  await client.query('alter table audit_entries disable trigger user')
  await client.query(sql, values)
  await client.query('alter table audit_entries enable trigger user')
  await client.end()
}

t.test('an untouched log is whole, with and without an idempotency key', async (t) => {
  t.match(await verify(), { status: 0, stdout: 'The audit log is whole: 6 entries on 3 subjects.\n', stderr: '' })
})

const changes: [name: string, sql: string, undo: string, seq: number][] = [
  ['other input', `input = replace(input, '[]', '[1]')`, `input = replace(input, '[1]', '[]')`, 3],
  ['another time', `at = at + interval '1 ms'`, `at = at - interval '1 ms'`, 2],
  ['another actor', 'actor_id = null', `actor_id = '${localActor.accountId}'`, 4],
]
for (const [name, change, undo, seq] of changes) {
  t.test(`an entry with ${name} is found, by its subject and place`, async (t) => {
    const where = 'where subject_id = $1 and seq = $2'
    await tamper(`update audit_entries set ${change} ${where}`, [planId, seq])
    t.match(await stateOfAudit(app.database), { broken: { subjectType: 'plan', subjectId: planId, seq } })
    await tamper(`update audit_entries set ${undo} ${where}`, [planId, seq])
    t.match(await stateOfAudit(app.database), { broken: null })
  })
}

t.test('an entry that was taken out breaks the chain at the one after it, with status 2', async (t) => {
  await tamper('delete from audit_entries where subject_id = $1 and seq = 2', [planId])
  t.match(await verify(), {
    status: 2,
    stdout: '',
    stderr: `ocop: the audit log is broken at plan ${planId}, entry 3\n`,
  })
})
