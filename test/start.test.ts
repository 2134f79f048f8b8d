import { once } from 'node:events'
import { chmod, mkdtemp, rm, stat } from 'node:fs/promises'
import { request } from 'node:http'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { json } from 'node:stream/consumers'
import t from 'tap'
import { runningEmbeddedPostgres } from '../src/core/embedded-postgres.ts'
import { testDatabase } from './support/database.ts'
import { serviceProcess } from './support/service-process.ts'

const dataDir = await mkdtemp(path.join(tmpdir(), 'ocop-start-'))
await chmod(dataDir, 0o755)
t.teardown(() => rm(dataDir, { recursive: true }))
const { url } = await testDatabase(t)

const taken = createServer().listen(0, '127.0.0.1')
await once(taken, 'listening')
t.teardown(() => taken.close())

const refused = {
  'a bad variable': { env: { PORT: 'http', SECRET_KEY: 'hush' }, line: /configuration: PORT .*, SECRET_KEY / },
  'a database server that is not there': {
    env: { DATABASE_URL: 'postgres://ocop:hush@127.0.0.1:1/ocop' },
    line: /the database cannot be used: connect ECONNREFUSED 127.0.0.1:1/,
  },
  'a database that does not exist': {
    env: { DATABASE_URL: url.replace(/[^/]+$/, 'nowhere') },
    line: /the database cannot be used: database "nowhere" does not exist/,
  },
  'a port that is taken': {
    env: { DATABASE_URL: url, PORT: String((taken.address() as AddressInfo).port) },
    line: /cannot listen: .*EADDRINUSE/,
  },
}

for (const [why, { env, line }] of Object.entries(refused)) {
  t.test(`${why} ends the start with one line and code 1`, async (t) => {
    const { code, out, err } = await serviceProcess({ DATA_DIR: path.join(dataDir, 'refused'), ...env })
    t.equal(await code, 1)
    const said = await err
    t.match(said, /^ocop cannot start: .*\n$/)
    t.match(said, line)
    t.notMatch(said + (await out), /hush/)
  })
}

t.test('the first start says a password that lets one in, and no later start or log says it again', async (t) => {
  const settings = { DATA_DIR: path.join(dataDir, 'embedded') }
  const first = await serviceProcess(settings)
  const signIn = (body: object) =>
    fetch(`${first.address}/v1/sign-ins`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  first.child.kill('SIGTERM')
  t.equal(await first.code, 0)
  const said = await first.out
  const [, email, password] = /^Administrator (\S+), password \(shown only now\): (\S+)$/m.exec(said) ?? []
  t.ok(password)

  const second = await serviceProcess(settings)
  first.address = second.address
  t.equal((await signIn({ email, password })).status, 200)
  second.child.kill('SIGTERM')
  t.equal(await second.code, 0)
  t.notMatch(await second.out, /Administrator|password/)
  const { mode } = await stat(path.join(settings.DATA_DIR, 'secret.key'))
  t.equal(mode & 0o777, 0o600)
})

t.test('SIGTERM lets an open request finish, takes no new one, and stops the embedded server', async (t) => {
  const settings = { DATA_DIR: path.join(dataDir, 'embedded') }
  const { address, child, code } = await serviceProcess(settings)
  const body = JSON.stringify({ email: 'nobody@example.vn', password: 'wrong' })
  const headers = { 'content-type': 'application/json', 'content-length': body.length, expect: '100-continue' }
  const open = request(`${address}/v1/sign-ins`, { method: 'POST', headers })
  open.flushHeaders()
  await once(open, 'continue')
  child.kill('SIGTERM')
  while (
    await fetch(`${address}/livez`).then(
      (answer) => answer.ok,
      () => false,
    )
  );
  open.end(body)
  const [answer] = await once(open, 'response')
  t.equal(answer.statusCode, 401)
  t.match(await json(answer), { code: 'wrong-credentials' })
  t.equal(await code, 0)
  t.equal(await runningEmbeddedPostgres(settings.DATA_DIR), null)
})
