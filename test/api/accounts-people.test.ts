import t from 'tap'
import { account } from '../../src/modules/accounts/account.ts'
import { accounts } from '../../src/modules/accounts/accounts.ts'
import { me } from '../../src/modules/accounts/me.ts'
import { createAccount } from '../../src/modules/accounts/people/create-account.ts'
import { disableAccount } from '../../src/modules/accounts/people/disable-account.ts'
import { enableAccount } from '../../src/modules/accounts/people/enable-account.ts'
import { grantRole } from '../../src/modules/accounts/people/grant-role.ts'
import { resetPassword } from '../../src/modules/accounts/people/reset-password.ts'
import { refreshTokens } from '../../src/modules/accounts/sign-in/refresh-tokens.ts'
import { setPassword } from '../../src/modules/accounts/sign-in/set-password.ts'
import { signIn } from '../../src/modules/accounts/sign-in/sign-in.ts'
import { openOffice } from '../support/accounts.ts'
import { type Door, granted, refused } from '../support/doors.ts'

const office = await openOffice(t)
const { doors, token, database } = office
const as = { token }

let count = 0
const newEmail = () => `p${++count}@langson.test`

/** A new person who has signed in. */
async function person(door: Door, name = 'Hoàng Văn Nam') {
  const email = newEmail()
  const created = await granted(door, createAccount, { name, email }, as)
  const password = created.password!
  const tokens = await granted(door, signIn, { email, password })
  return { id: created.account.id, email, password, ...tokens, token: tokens.accessToken }
}

for (const door of doors) {
  t.test(`${door.name}: a new account has a made-up password, shown once, that signs in`, async (t) => {
    const { id, password, token } = await person(door)
    t.match(password, /^([a-km-np-z2-9]{5}-){3}[a-km-np-z2-9]{5}$/)
    const own = await granted(door, account, { accountId: id }, { token })
    t.match(own, { kind: 'person', disabledAt: null, grants: [], identities: [], version: 1 })
  })

  t.test(
    `${door.name}: a password that is too short, too long or the e-mail is refused with its pointer`,
    async (t) => {
      const email = newEmail()
      for (const [password, code] of [
        ['short', 'too-small'],
        ['à'.normalize('NFD').repeat(9), 'too-short'],
        ['x'.repeat(201), 'too-long'],
        [email.toUpperCase(), 'same-as-email'],
      ] as const) {
        const problem = await refused(door, createAccount, { name: 'A', email, password }, as)
        t.match(problem, { status: 422, code: 'invalid-input', errors: [{ pointer: '/password', code }] }, code)
      }
    },
  )

  t.test(`${door.name}: an e-mail belongs to one account, whatever its case`, async (t) => {
    const email = newEmail()
    await granted(door, createAccount, { name: 'A', email }, as)
    const problem = await refused(door, createAccount, { name: 'B', email: email.toUpperCase() }, as)
    t.match(problem, { status: 409, code: 'already-exists' })
  })

  t.test(`${door.name}: the same e-mail at the same time makes one account`, async (t) => {
    const email = newEmail()
    const both = await Promise.all([1, 2].map(() => door.ask(createAccount as never, { name: 'A', email }, as)))
    t.equal(both.filter(({ problem }) => problem?.code === 'already-exists').length, 1)
  })

  t.test(`${door.name}: officers open accounts, producers and the public do not`, async (t) => {
    const officer = await person(door)
    const input = { name: 'A', email: newEmail() }
    t.match(await refused(door, createAccount, input, { token: officer.token }), { status: 403, code: 'forbidden' })
    t.match(await refused(door, createAccount, input), { status: 401, code: 'unauthenticated' })
    await granted(door, grantRole, { accountId: officer.id, role: 'commune-officer', unitCode: '06613' }, as)
    await granted(door, createAccount, input, { token: officer.token })
  })

  t.test(`${door.name}: the own password is changed by whoever knows it; all other sign-ins end`, async (t) => {
    const { email, password, refreshToken, token } = await person(door)
    const newPassword = 'núi mẫu sơn'
    const wrong = await refused(door, setPassword, { currentPassword: 'wrong', newPassword }, { token })
    t.match(wrong, { status: 401, code: 'wrong-credentials' })
    const tokens = await granted(door, setPassword, { currentPassword: password, newPassword }, { token })
    t.match(await refused(door, refreshTokens, { refreshToken }), { code: 'invalid-token' })
    t.match(await refused(door, signIn, { email, password }), { code: 'wrong-credentials' })
    await granted(door, signIn, { email, password: newPassword })
    await granted(door, refreshTokens, { refreshToken: tokens.refreshToken })
  })

  t.test(`${door.name}: a stolen access token cannot guess the password quickly`, async (t) => {
    const { token } = await person(door)
    const guess = () => refused(door, setPassword, { currentPassword: 'wrong', newPassword: 'x'.repeat(12) }, { token })
    for (let failure = 1; failure <= 5; failure++) t.match(await guess(), { code: 'wrong-credentials' })
    t.match(await guess(), { code: 'too-many-attempts' })
  })

  t.test(
    `${door.name}: an administrator gives a new password; the old one, all sign-ins and all waits end`,
    async (t) => {
      const { id, email, password, refreshToken } = await person(door)
      for (let failure = 1; failure <= 6; failure++) await refused(door, signIn, { email, password: 'wrong' })
      const reset = await granted(door, resetPassword, { accountId: id }, as)
      t.match(await refused(door, refreshTokens, { refreshToken }), { code: 'invalid-token' })
      t.match(await refused(door, signIn, { email, password }), { code: 'wrong-credentials' })
      await granted(door, signIn, { email, password: reset.password })
    },
  )

  t.test(`${door.name}: a disabled account's tokens stop at once, and work again when it is enabled`, async (t) => {
    const { id, email, password, refreshToken, token } = await person(door)
    await granted(door, me, {}, { token })
    const disabled = await granted(door, disableAccount, { accountId: id }, as)
    t.ok(disabled.disabledAt)
    t.match(await refused(door, me, {}, { token }), { status: 401, code: 'invalid-token' })
    t.match(await refused(door, refreshTokens, { refreshToken }), { code: 'invalid-token' })
    await granted(door, disableAccount, { accountId: id }, as)
    const enabled = await granted(door, enableAccount, { accountId: id }, as)
    t.equal(enabled.disabledAt, null)
    await granted(door, me, {}, { token })
    t.match(await refused(door, refreshTokens, { refreshToken }), { code: 'invalid-token' }, 'sign-ins stay ended')
    await granted(door, signIn, { email, password })
  })

  t.test(`${door.name}: someone else's account answers byte for byte like a missing one`, async (t) => {
    const [one, other] = [await person(door), await person(door)]
    const missing = '01993b5e-8a00-7000-8000-000000000000'
    const [{ instance: _a, ...hidden }, { instance: _b, ...absent }] = [
      await refused(door, account, { accountId: other.id }, { token: one.token }),
      await refused(door, account, { accountId: missing }, { token: one.token }),
    ]
    t.match(hidden, { status: 404, code: 'not-found' })
    t.strictSame(hidden, absent)
  })

  t.test(`${door.name}: only administrators list, disable, enable and reset`, async (t) => {
    const { id, token } = await person(door)
    const forbidden = { status: 403, code: 'forbidden' }
    t.match(await refused(door, accounts, {}, { token }), forbidden)
    t.match(await refused(door, disableAccount, { accountId: id }, { token }), forbidden)
    t.match(await refused(door, enableAccount, { accountId: id }, { token }), forbidden)
    t.match(await refused(door, resetPassword, { accountId: id }, { token }), forbidden)
  })

  t.test(
    `${door.name}: accounts are found by name without diacritics and by e-mail, and walked in pages`,
    async (t) => {
      const word = `zz${door.name.toLowerCase()}`
      for (const name of [`Nông Thị Đào ${word}`, `Nông Văn Đạo ${word}`, `Vi Văn 100% ${word}`])
        await person(door, name)
      const names = async (search: string) =>
        (await granted(door, accounts, { search }, as)).items.map(({ name }) => name)
      t.strictSame(await names(`dao ${word}`), [`Nông Văn Đạo ${word}`, `Nông Thị Đào ${word}`])
      t.strictSame(await names(`100% ${word}`), [`Vi Văn 100% ${word}`])
      t.strictSame(await names(`1%% ${word}`), [], '% is a letter')
      t.strictSame(await names('_____________________________________'), [])
      t.equal((await names('ADMIN@ocop.local')).length, 1)
      const first = await granted(door, accounts, { search: word, first: 2 }, as)
      t.match(first.pageInfo, { hasNextPage: true })
      const rest = await granted(door, accounts, { search: word, first: 2, after: first.pageInfo.endCursor }, as)
      t.strictSame([rest.items.length, rest.pageInfo.hasNextPage], [1, false])
      t.match(await refused(door, accounts, { after: 'x' }, as), {
        code: 'invalid-input',
        errors: [{ pointer: '/after' }],
      })
    },
  )
}

t.test('what was made up or typed as a password is in no row of the audit log or of the kept answers', async (t) => {
  const door = doors[0]!
  const email = newEmail()
  const { account, password } = await granted(
    door,
    createAccount,
    { name: 'A', email },
    { ...as, idempotencyKey: 'once' },
  )
  const reset = await granted(door, resetPassword, { accountId: account.id }, { ...as, idempotencyKey: 'twice' })
  const { rows } = await database.pool.query(
    'select input from audit_entries union all select answer from idempotency_keys',
  )
  const written = JSON.stringify(rows)
  for (const secret of [password!, reset.password, email]) t.notOk(written.includes(secret))
})
