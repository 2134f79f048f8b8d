import t from 'tap'
import { me } from '../../src/modules/accounts/me.ts'
import { createServiceAccount } from '../../src/modules/accounts/people/create-service-account.ts'
import { disableAccount } from '../../src/modules/accounts/people/disable-account.ts'
import { grantRole } from '../../src/modules/accounts/people/grant-role.ts'
import { resetPassword } from '../../src/modules/accounts/people/reset-password.ts'
import { rotateServiceSecret } from '../../src/modules/accounts/people/rotate-service-secret.ts'
import { setPassword } from '../../src/modules/accounts/sign-in/set-password.ts'
import { signIn } from '../../src/modules/accounts/sign-in/sign-in.ts'
import { grantClientToken } from '../../src/modules/accounts/tokens/grant-client-token.ts'
import { openOffice } from '../support/accounts.ts'
import { granted, refused } from '../support/doors.ts'

const office = await openOffice(t)
const { doors, token, server, administrator, database } = office
const as = { token }
const rest = doors[0]!
const credentials = { grant_type: 'client_credentials' }

type Form = Record<string, string> | string

async function ask(form: Form, authorization?: string) {
  const response = await server.inject({
    method: 'POST',
    url: '/v1/oauth/token',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...(authorization && { authorization }) },
    payload: typeof form === 'string' ? form : new URLSearchParams(form).toString(),
  })
  t.match(response.headers, { 'cache-control': 'no-store', 'content-type': /^application\/json/ })
  return { status: response.statusCode, headers: response.headers, body: response.json<Record<string, string>>() }
}

const basic = (id: string, secret: string) =>
  `Basic ${Buffer.from(`${encodeURIComponent(id)}:${encodeURIComponent(secret)}`).toString('base64')}`

const program = () => granted(rest, createServiceAccount, { name: 'Portal of the province' }, as)

t.test('a client gets a token by HTTP Basic or in the form, and is who it is with the roles that it has', async (t) => {
  const { clientId, clientSecret, account } = await program()
  await granted(rest, grantRole, { accountId: account.id, role: 'province-officer', unitCode: '20' }, as)
  const answers = [
    await ask(credentials, basic(clientId, clientSecret)),
    await ask({ ...credentials, client_id: clientId, client_secret: clientSecret }),
  ]
  for (const { status, body } of answers) {
    t.equal(status, 200)
    t.strictSame(Object.keys(body).sort(), ['access_token', 'expires_in', 'token_type'])
    t.match(body, { token_type: 'Bearer', expires_in: 600 })
    const who = await granted(rest, me, {}, { token: body.access_token })
    t.match(who, { id: clientId, name: 'Portal of the province', email: null, grants: [{ id: '20' }] })
  }
})

t.test('wrong secret, unknown client, disabled client and a person are answered alike', async (t) => {
  const { clientId, clientSecret } = await program()
  const disabled = await program()
  await granted(rest, disableAccount, { accountId: disabled.clientId }, as)
  const { accountId } = await granted(rest, signIn, administrator)
  const tries = [
    [clientId, 'wrong'],
    ['01993b5e-8a00-7000-8000-000000000000', clientSecret],
    ['not an id', clientSecret],
    [disabled.clientId, disabled.clientSecret],
    [accountId, administrator.password],
  ] as const
  for (const [id, secret] of tries) {
    const { status, body, headers } = await ask(credentials, basic(id, secret))
    t.strictSame([status, body, headers['www-authenticate']], [401, { error: 'invalid_client' }, 'Basic realm="ocop"'])
    t.strictSame((await ask({ ...credentials, client_id: id, client_secret: secret })).body, {
      error: 'invalid_client',
    })
  }
})

t.test('requests that are not as RFC 6749 words them get its errors', async (t) => {
  const { clientId, clientSecret } = await program()
  const known = basic(clientId, clientSecret)
  const tries: [Form, string | undefined, number, string][] = [
    ['', undefined, 400, 'invalid_request'],
    [{ grant_type: 'password', username: 'a', password: 'b' }, undefined, 400, 'unsupported_grant_type'],
    [credentials, undefined, 401, 'invalid_client'],
    [credentials, 'Basic !!!', 401, 'invalid_client'],
    [credentials, 'Basic JTp4', 401, 'invalid_client'],
    [credentials, 'Bearer x', 401, 'invalid_client'],
    [{ ...credentials, client_secret: clientSecret }, known, 400, 'invalid_request'],
    [`grant_type=client_credentials&grant_type=client_credentials`, known, 400, 'invalid_request'],
    [{ ...credentials, scope: 'everything' }, known, 400, 'invalid_scope'],
    [{ grant_type: 'refresh_token' }, undefined, 400, 'invalid_request'],
    [{ grant_type: 'refresh_token', refresh_token: 'x' }, undefined, 400, 'invalid_grant'],
    [{ grant_type: 'refresh_token', refresh_token: 'x'.repeat(500) }, undefined, 400, 'invalid_request'],
    [{ grant_type: 'refresh_token', refresh_token: 'x' }, known, 400, 'invalid_grant'],
  ]
  for (const [form, authorization, status, error] of tries) {
    const answer = await ask(form, authorization)
    t.strictSame([answer.status, answer.body], [status, { error }], `${error} ${JSON.stringify(form)}`)
  }
})

t.test('a body that is no form, or too large, is refused in the words of OAuth too', async (t) => {
  for (const [type, payload] of [
    ['application/json', '{"grant_type":"client_credentials"}'],
    ['application/x-www-form-urlencoded', `grant_type=${'x'.repeat(2 ** 21)}`],
  ] as const) {
    const headers = { 'content-type': type }
    const response = await server.inject({ method: 'POST', url: '/v1/oauth/token', headers, payload })
    t.equal(response.statusCode, 400)
    t.strictSame(response.json(), { error: 'invalid_request' })
  }
})

t.test('the refresh token of a sign-in is exchanged here as well, once', async (t) => {
  const { refreshToken } = await granted(rest, signIn, administrator)
  const form = { grant_type: 'refresh_token', refresh_token: refreshToken }
  const { status, body } = await ask(form)
  t.equal(status, 200)
  t.strictSame(Object.keys(body).sort(), ['access_token', 'expires_in', 'refresh_token', 'token_type'])
  t.strictSame((await ask(form)).body, { error: 'invalid_grant' })
  t.strictSame(
    (await ask({ ...form, refresh_token: body.refresh_token! })).body,
    { error: 'invalid_grant' },
    'family ended',
  )
})

t.test('other addresses do not take forms', async (t) => {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const response = await server.inject({ method: 'POST', url: '/v1/sign-ins', headers, payload: 'email=a&password=b' })
  t.equal(response.statusCode, 415)
})

t.test('RFC 8414 metadata tells where tokens and keys are', async (t) => {
  const response = await server.inject('/.well-known/oauth-authorization-server')
  t.match(response.headers['cache-control'], /^public, max-age=\d+$/)
  t.match(response.json(), {
    issuer: 'https://ocop.example.test',
    token_endpoint: 'https://ocop.example.test/v1/oauth/token',
    jwks_uri: 'https://ocop.example.test/.well-known/jwks.json',
    grant_types_supported: ['client_credentials', 'refresh_token'],
  })
})

for (const door of doors) {
  t.test(`${door.name}: a program signs in through this door too, and its secret is replaced at once`, async (t) => {
    const { clientId, clientSecret } = await granted(door, createServiceAccount, { name: 'Sync' }, as)
    const { accessToken } = await granted(door, grantClientToken, { clientId, clientSecret })
    await granted(door, me, {}, { token: accessToken })
    const next = await granted(door, rotateServiceSecret, { accountId: clientId }, as)
    const old = await refused(door, grantClientToken, { clientId, clientSecret })
    t.match(old, { status: 401, code: 'wrong-credentials' })
    await granted(door, grantClientToken, next)
  })

  t.test(`${door.name}: people have passwords and programs have secrets, never the other way`, async (t) => {
    const { clientId, clientSecret } = await granted(door, createServiceAccount, { name: 'Sync' }, as)
    const { accountId } = await granted(door, signIn, administrator)
    const wrong = { status: 409, code: 'wrong-account-kind' }
    t.match(await refused(door, rotateServiceSecret, { accountId }, as), wrong)
    t.match(await refused(door, resetPassword, { accountId: clientId }, as), wrong)
    const { accessToken } = await granted(door, grantClientToken, { clientId, clientSecret })
    const input = { currentPassword: clientSecret, newPassword: 'x'.repeat(12) }
    t.match(await refused(door, setPassword, input, { token: accessToken }), wrong)
  })
}

t.test('no client secret is stored or audited', async (t) => {
  const { clientId, clientSecret } = await program()
  await ask(credentials, basic(clientId, clientSecret))
  const { rows } = await database.pool.query(
    `select input from audit_entries union all select encode(client_secret_hash, 'base64') from accounts union all select answer from idempotency_keys`,
  )
  t.notOk(JSON.stringify(rows).includes(clientSecret))
})
