import t from 'tap'
import { me } from '../../src/modules/accounts/me.ts'
import { createAccount } from '../../src/modules/accounts/people/create-account.ts'
import { disableAccount } from '../../src/modules/accounts/people/disable-account.ts'
import { grantRole } from '../../src/modules/accounts/people/grant-role.ts'
import { revokeRole } from '../../src/modules/accounts/people/revoke-role.ts'
import { signIn } from '../../src/modules/accounts/sign-in/sign-in.ts'
import { openOffice, startInstance } from '../support/accounts.ts'
import { type Door, granted, refused } from '../support/doors.ts'

const office = await openOffice(t)
const { doors, token, administrator, clock, database } = office
const as = { token }
const missing = '01993b5e-8a00-7000-8000-000000000000'

let count = 0
async function person(door: Door) {
  const email = `r${++count}@langson.test`
  const { account, password } = await granted(door, createAccount, { name: 'Lộc Thị Hoa', email }, as)
  const { accessToken } = await granted(door, signIn, { email, password: password! })
  return { id: account.id, token: accessToken }
}

for (const door of doors) {
  t.test(`${door.name}: a role holds from the answer of its grant to the answer of its revocation`, async (t) => {
    const { id, token } = await person(door)
    const roles = async () => (await granted(door, me, {}, { token })).grants
    t.strictSame(await roles(), [])
    const account = await granted(door, grantRole, { accountId: id, role: 'province-officer', unitCode: '20' }, as)
    t.strictSame(await roles(), [{ role: 'province-officer', on: 'unit', id: '20' }])
    t.match(account.grants, [{ role: 'province-officer', unitCode: '20', producerId: null }])
    t.equal(account.version, 2)
    const after = await granted(door, revokeRole, { accountId: id, grantId: account.grants[0]!.id }, as)
    t.strictSame([after.grants, after.version], [[], 3])
    t.strictSame(await roles(), [])
  })

  t.test(`${door.name}: a role is granted once, also when asked twice at the same time`, async (t) => {
    const { id } = await person(door)
    const input = { accountId: id, role: 'commune-officer', unitCode: '06613' } as const
    const both = await Promise.all([1, 2].map(() => door.ask(grantRole as never, input, as)))
    t.equal(both.filter(({ problem }) => problem?.code === 'already-exists').length, 1)
  })

  t.test(`${door.name}: a repeat with the same Idempotency-Key is answered alike and changes nothing`, async (t) => {
    const { id } = await person(door)
    const input = { accountId: id, role: 'commune-officer', unitCode: '06613' } as const
    const sent = { ...as, idempotencyKey: `grant-${id}` }
    const first = await granted(door, grantRole, input, sent)
    t.strictSame(await granted(door, grantRole, input, sent), first)
  })

  t.test(`${door.name}: a role is held on what it is held on: unit of its level, or producer`, async (t) => {
    const { id: accountId } = await person(door)
    const tries = [
      [{ role: 'commune-officer', unitCode: '20' }, '/unitCode', 'wrong-level'],
      [{ role: 'administrator', unitCode: '20' }, '/unitCode', 'wrong-level'],
      [{ role: 'commune-officer', unitCode: '99999' }, '/unitCode', 'unknown-unit'],
      [{ role: 'commune-officer' }, '/unitCode', 'unknown-unit'],
      [{ role: 'commune-officer', unitCode: '06613', producerId: missing }, '/producerId', 'not-held-on-producers'],
      [{ role: 'producer', unitCode: '06613' }, '/unitCode', 'not-held-on-units'],
      [{ role: 'producer' }, '/producerId', 'missing'],
    ] as const
    for (const [input, pointer, code] of tries) {
      const problem = await refused(door, grantRole, { accountId, ...input }, as)
      t.match(problem, { status: 422, code: 'invalid-input', errors: [{ pointer, code }] }, `${pointer} ${code}`)
    }
    t.match(await refused(door, grantRole, { accountId: missing, role: 'minister', unitCode: 'VN' }, as), {
      status: 404,
    })
  })

  t.test(`${door.name}: a province names and dismisses officers of its own communes only`, async (t) => {
    const officer = await person(door)
    await granted(door, grantRole, { accountId: officer.id, role: 'province-officer', unitCode: '20' }, as)
    const { id: accountId } = await person(door)
    const province = { token: officer.token }
    const forbidden = { status: 403, code: 'forbidden' }
    t.match(
      await refused(door, grantRole, { accountId, role: 'commune-officer', unitCode: '01288' }, province),
      forbidden,
    )
    t.match(
      await refused(door, grantRole, { accountId, role: 'province-officer', unitCode: '20' }, province),
      forbidden,
    )
    t.match(await refused(door, grantRole, { accountId, role: 'administrator', unitCode: 'VN' }, province), forbidden)
    t.match(await refused(door, grantRole, { accountId, role: 'producer', producerId: missing }, province), forbidden)
    const own = await granted(door, grantRole, { accountId, role: 'commune-officer', unitCode: '06613' }, province)
    await granted(door, revokeRole, { accountId, grantId: own.grants[0]!.id }, province)
    const other = await granted(door, grantRole, { accountId, role: 'commune-officer', unitCode: '01288' }, as)
    const foreign = await refused(door, revokeRole, { accountId, grantId: other.grants[0]!.id }, province)
    t.match(foreign, { status: 404, code: 'not-found' })
  })

  t.test(`${door.name}: a grant is revoked from the account that has it`, async (t) => {
    const [one, other] = [await person(door), await person(door)]
    const { grants } = await granted(door, grantRole, { accountId: one.id, role: 'minister', unitCode: 'VN' }, as)
    const problem = await refused(door, revokeRole, { accountId: other.id, grantId: grants[0]!.id }, as)
    t.match(problem, { status: 404, code: 'not-found' })
  })

  t.test(`${door.name}: the last administrator cannot be disabled nor lose the role`, async (t) => {
    const { accountId, accessToken } = await granted(door, signIn, administrator)
    const self = { token: accessToken }
    t.match(await refused(door, disableAccount, { accountId }, self), { status: 409, code: 'last-administrator' })
    const { rows } = await database.pool.query(`select id from grants where account_id = $1`, [accountId])
    const revoked = await refused(door, revokeRole, { accountId, grantId: rows[0].id }, self)
    t.match(revoked, { status: 409, code: 'last-administrator' })
  })

  t.test(`${door.name}: of two administrators who disable each other at once, one stays`, async (t) => {
    const [one, other] = [await person(door), await person(door)]
    await database.pool.query(`delete from grants where role = 'administrator'`)
    for (const { id } of [one, other]) {
      await database.pool.query(
        `insert into grants (id, account_id, role, unit_code) values (gen_random_uuid(), $1, 'administrator', 'VN')`,
        [id],
      )
      office.app.world.actors.forget(id)
    }
    await Promise.all([
      door.ask(disableAccount as never, { accountId: one.id }, { token: other.token }),
      door.ask(disableAccount as never, { accountId: other.id }, { token: one.token }),
    ])
    const { rows } = await database.pool.query(
      `select count(*)::int as count from grants g join accounts a on a.id = g.account_id and a.disabled_at is null where role = 'administrator'`,
    )
    t.strictSame(rows, [{ count: 1 }])
    await database.pool.query(`delete from grants where role = 'administrator'`)
    await database.pool.query(
      `insert into grants (id, account_id, role, unit_code) select gen_random_uuid(), id, 'administrator', 'VN' from accounts where email = $1`,
      [administrator.email],
    )
    office.app.world.actors.forget('')
  })
}

t.test('another instance follows a change as soon as it is told', async (t) => {
  const other = await startInstance(t, database, clock)
  const [door, far] = [doors[0]!, other.doors[0]!]
  const { id, token } = await person(door)
  await granted(far, me, {}, { token })
  const told = new Promise<void>((resolve) =>
    other.notifications.on('ocop_accounts', (changed) => {
      if (changed === id) resolve()
    }),
  )
  await granted(door, disableAccount, { accountId: id }, as)
  await told
  t.match(await refused(far, me, {}, { token }), { code: 'invalid-token' })
})

t.test('what an account does is one audit chain without gaps', async (t) => {
  const { rows } = await database.pool.query(
    `select subject_id from audit_entries group by subject_type, subject_id having max(seq) <> count(*)`,
  )
  t.strictSame(rows, [])
})
