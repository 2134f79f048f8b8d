import { createPrivateKey } from 'node:crypto'
import t from 'tap'
import { ensureAdministrator } from '../../src/modules/accounts/ensure-administrator.ts'
import { me } from '../../src/modules/accounts/me.ts'
import { signIn } from '../../src/modules/accounts/sign-in/sign-in.ts'
import { loadSigningKeys } from '../../src/modules/accounts/tokens/signing-keys.ts'
import { loadProvinces } from '../../src/modules/units/reference-data.ts'
import { startInstance, testClock } from '../support/accounts.ts'
import { testDatabase } from '../support/database.ts'
import { granted } from '../support/doors.ts'

const database = await testDatabase(t)
const clock = testClock()
await loadProvinces(database.db)

t.test(
  'two instances that start for the first time together make one signing key for each purpose and one administrator',
  async (t) => {
    const instances = await Promise.all([startInstance(t, database, clock), startInstance(t, database, clock)])
    const { rows } = await database.pool.query('select purpose, count(*)::int from signing_keys group by 1 order by 1')
    t.strictSame(rows, [
      { purpose: 'access-token', count: 1 },
      { purpose: 'certificate', count: 1 },
    ])

    const made = (await Promise.all(instances.map(({ app }) => ensureAdministrator(app)))).filter((one) => one !== null)
    t.equal(made.length, 1)
    t.equal(made[0]!.email, 'admin@ocop.local')

    const { accessToken: token } = await granted(instances[0]!.doors[0]!, signIn, made[0]!)
    const who = await granted(instances[1]!.doors[0]!, me, {}, { token })
    t.strictSame(who.grants, [{ role: 'administrator', on: 'unit', id: 'VN' }], 'known to the other instance too')
    t.equal(await ensureAdministrator(instances[0]!.app), null, 'a second start makes none')
  },
)

t.test('the first administrator stands in the audit log, without e-mail or password', async (t) => {
  const { rows } = await database.pool.query(`select input from audit_entries where action = 'establishAdministrator'`)
  t.strictSame(rows, [{ input: '{"email":"[redacted]"}' }])
})

t.test('another SECRET_KEY is told at the start, and the private keys are not readable without it', async (t) => {
  const other = { clock: clock.now, secretKey: 'x'.repeat(32), purpose: 'access-token' } as const
  await t.rejects(loadSigningKeys(database, other), { message: /SECRET_KEY is not the one/ })
  const { rows } = await database.pool.query(
    'select private_key_sealed as sealed, public_jwk::text as jwk from signing_keys',
  )
  t.throws(() => createPrivateKey({ key: rows[0].sealed, format: 'der', type: 'pkcs8' }))
  t.notMatch(rows[0].jwk, /"d"/)
})
