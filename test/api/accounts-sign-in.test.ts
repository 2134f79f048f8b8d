import t from 'tap'
import { me } from '../../src/modules/accounts/me.ts'
import { createAccount } from '../../src/modules/accounts/people/create-account.ts'
import { disableAccount } from '../../src/modules/accounts/people/disable-account.ts'
import { signIn } from '../../src/modules/accounts/sign-in/sign-in.ts'
import { openOffice } from '../support/accounts.ts'
import { granted, refused } from '../support/doors.ts'

const office = await openOffice(t)
const { doors, token, clock, database } = office
const password = 'hồng vành khuyên'

let people = 0
const newPerson = async () => {
  const email = `Person.${++people}@Langson.test`
  const { account } = await granted(doors[0]!, createAccount, { name: 'Lý Thị Mai', email, password }, { token })
  return { id: account.id, email }
}

for (const door of doors) {
  t.test(`${door.name}: e-mail in any case and password give tokens that say who one is`, async (t) => {
    const { id, email } = await newPerson()
    const tokens = await granted(door, signIn, { email: ` ${email.toUpperCase()} `, password })
    t.match(tokens, { accountId: id, tokenType: 'Bearer', expiresIn: 600 })
    const who = await granted(door, me, {}, { token: tokens.accessToken })
    t.strictSame(who, { id, name: 'Lý Thị Mai', email: email.toLowerCase(), grants: [] })
  })

  t.test(`${door.name}: a password typed with other code points for the same letters is the same`, async () => {
    const { email } = await newPerson()
    await granted(door, signIn, { email, password: password.normalize('NFD') })
  })

  t.test(
    `${door.name}: wrong password, unknown e-mail, no e-mail and disabled account are answered alike`,
    async (t) => {
      const { email } = await newPerson()
      const disabled = await newPerson()
      await granted(door, disableAccount, { accountId: disabled.id }, { token })
      const tries = [
        { email, password: 'a wrong password' },
        { email: 'nobody@langson.test', password },
        { email: 'not an e-mail', password },
        { email: disabled.email, password },
      ]
      for (const input of tries) {
        const { instance: _, ...problem } = await refused(door, signIn, input)
        t.match(problem, { status: 401, code: 'wrong-credentials' })
        t.strictSame(Object.keys(problem).sort(), ['code', 'status', 'title', 'type'])
      }
    },
  )

  t.test(
    `${door.name}: after five wrong passwords the e-mail has to wait, known or not, right password or not`,
    async (t) => {
      const { email } = await newPerson()
      for (const tried of [email, `unknown.${door.name}@langson.test`]) {
        for (let failure = 1; failure <= 5; failure++) {
          t.match(await refused(door, signIn, { email: tried, password: 'wrong' }), { code: 'wrong-credentials' })
        }
        const early = await refused(door, signIn, { email: tried, password })
        t.match(early, { status: 429, code: 'too-many-attempts', retryAfter: 1 })
      }
      clock.forward(1)
      t.match(await refused(door, signIn, { email, password: 'wrong' }), { code: 'wrong-credentials' })
      t.match(await refused(door, signIn, { email, password }), { code: 'too-many-attempts', retryAfter: 2 })
      clock.forward(2)
      await granted(door, signIn, { email, password })
      t.match(
        await refused(door, signIn, { email, password: 'wrong' }),
        { code: 'wrong-credentials' },
        'counted from one',
      )
      await granted(door, signIn, { email, password })
    },
  )

  t.test(`${door.name}: wrong passwords at the same time are all counted`, async (t) => {
    const { email } = await newPerson()
    const tries = Array.from({ length: 8 }, () => refused(door, signIn, { email, password: 'wrong' }))
    const codes = (await Promise.all(tries)).map(({ code }) => code).sort()
    t.strictSame(codes, [...Array(3).fill('too-many-attempts'), ...Array(5).fill('wrong-credentials')])
  })
}

t.test('the wait is in the Retry-After header too', async (t) => {
  const { email } = await newPerson()
  const post = () =>
    office.server.inject({ method: 'POST', url: '/v1/sign-ins', payload: { email, password: 'wrong' } })
  for (let failure = 1; failure <= 5; failure++) await post()
  t.equal((await post()).headers['retry-after'], '1')
})

t.test('neither e-mails, passwords nor tokens are in the audit log', async (t) => {
  const { rows } = await database.pool.query<{ input: string }>(
    `select input from audit_entries where action = 'signIn'`,
  )
  t.ok(rows.length > 0)
  for (const { input } of rows) t.strictSame(JSON.parse(input), { email: '[redacted]', password: '[redacted]' })
  const { rows: created } = await database.pool.query(`select input from audit_entries where action = 'createAccount'`)
  t.notMatch(JSON.stringify(created), /langson\.test|hồng/i)
})

t.test('what is stored of a password is Argon2id at 19 MiB, and never the e-mail of a failure', async (t) => {
  const { rows } = await database.pool.query('select password_hash from accounts where password_hash is not null')
  for (const row of rows) t.match(row.password_hash, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/)
})

t.test('a password hashed at another cost is hashed again at the next sign-in', async (t) => {
  const { id, email } = await newPerson()
  // "hồng vành khuyên" at 8 MiB, one pass
  const { argon2Sync } = await import('node:crypto')
  const nonce = Buffer.alloc(16, 7)
  const parameters = {
    message: password.normalize('NFKC'),
    nonce,
    memory: 8192,
    passes: 1,
    parallelism: 1,
    tagLength: 32,
  }
  const encoded = (value: Buffer) => value.toString('base64').replace(/=+$/, '')
  const old = `$argon2id$v=19$m=8192,t=1,p=1$${encoded(nonce)}$${encoded(argon2Sync('argon2id', parameters))}`
  await database.pool.query('update accounts set password_hash = $2 where id = $1', [id, old])
  await granted(doors[0]!, signIn, { email, password })
  const { rows } = await database.pool.query('select password_hash from accounts where id = $1', [id])
  t.match(rows[0].password_hash, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  await granted(doors[0]!, signIn, { email, password })
})
