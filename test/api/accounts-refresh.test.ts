import t from 'tap'
import { me } from '../../src/modules/accounts/me.ts'
import { refreshTokens } from '../../src/modules/accounts/sign-in/refresh-tokens.ts'
import { signIn } from '../../src/modules/accounts/sign-in/sign-in.ts'
import { signOut } from '../../src/modules/accounts/sign-in/sign-out.ts'
import { openOffice } from '../support/accounts.ts'
import { granted, refused } from '../support/doors.ts'

const office = await openOffice(t)
const { doors, administrator, clock, database } = office
const invalid = { status: 401, code: 'invalid-token' }
const days = 86_400

for (const door of doors) {
  const begin = () => granted(door, signIn, administrator)

  t.test(`${door.name}: a refresh token gives new tokens once, and its use again ends the whole family`, async (t) => {
    const first = await begin()
    const second = await granted(door, refreshTokens, { refreshToken: first.refreshToken })
    t.not(second.refreshToken, first.refreshToken)
    await granted(door, me, {}, { token: second.accessToken })
    t.match(await refused(door, refreshTokens, { refreshToken: first.refreshToken }), invalid)
    t.match(await refused(door, refreshTokens, { refreshToken: second.refreshToken }), invalid, 'its successor too')
  })

  t.test(`${door.name}: a token used twice at once is taken once, and the family ends`, async (t) => {
    const { refreshToken } = await begin()
    const answers = await Promise.all([1, 2].map(() => door.ask(refreshTokens as never, { refreshToken }, {})))
    const won = answers.filter(({ problem }) => !problem)
    t.equal(won.length, 1)
    const next = (won[0]!.output as { refreshToken: string }).refreshToken
    t.match(await refused(door, refreshTokens, { refreshToken: next }), invalid)
  })

  t.test(`${door.name}: one family's end leaves the others`, async () => {
    const [one, other] = [await begin(), await begin()]
    await granted(door, signOut, { refreshToken: one.refreshToken })
    await granted(door, refreshTokens, { refreshToken: other.refreshToken })
  })

  t.test(
    `${door.name}: after signing out no token of the family is taken, and signing out again changes nothing`,
    async (t) => {
      const first = await begin()
      const second = await granted(door, refreshTokens, { refreshToken: first.refreshToken })
      await granted(door, signOut, { refreshToken: second.refreshToken })
      await granted(door, signOut, { refreshToken: second.refreshToken })
      t.match(await refused(door, refreshTokens, { refreshToken: second.refreshToken }), invalid)
    },
  )

  t.test(`${door.name}: a refresh token is taken for 30 days from its issue`, async (t) => {
    const { refreshToken } = await begin()
    clock.forward(30 * days - 1)
    const next = await granted(door, refreshTokens, { refreshToken })
    clock.forward(30 * days)
    t.match(await refused(door, refreshTokens, { refreshToken: next.refreshToken }), invalid)
  })

  t.test(`${door.name}: what is no refresh token of ours is refused alike, and writes nothing`, async (t) => {
    const { accessToken, refreshToken } = await begin()
    const forged = Buffer.from(refreshToken, 'base64url')
    forged.fill(0, 0, 16)
    const tokens = ['x', accessToken.slice(0, 100), forged.toString('base64url'), 'A'.repeat(64), '€'.repeat(48)]
    for (const token of tokens) {
      t.match(await refused(door, refreshTokens, { refreshToken: token }), invalid, token)
      t.match(await refused(door, signOut, { refreshToken: token }), invalid, token)
    }
  })
}

t.test('sign-ins that expired are swept when others begin', async (t) => {
  for (let count = 0; count < 3; count++) await granted(doors[0]!, signIn, administrator)
  clock.forward(31 * days)
  await granted(doors[0]!, signIn, administrator)
  await granted(doors[0]!, signIn, administrator)
  const { rows } = await database.pool.query('select count(*)::int as count from sign_ins')
  t.strictSame(rows, [{ count: 2 }])
})

t.test('no token, nor anything that gives one, is stored or audited', async (t) => {
  const { refreshToken } = await granted(doors[0]!, signIn, administrator)
  const next = await granted(doors[0]!, refreshTokens, { refreshToken })
  const { rows } = await database.pool.query(
    `select input from audit_entries union all select encode(token_hash, 'base64') from sign_ins union all select answer from idempotency_keys`,
  )
  const written = JSON.stringify(rows)
  for (const secret of [refreshToken, next.refreshToken, next.accessToken]) t.notOk(written.includes(secret))
})
