import { once } from 'node:events'
import { chmod, mkdtemp, rm, stat } from 'node:fs/promises'
import { request } from 'node:http'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { json } from 'node:stream/consumers'
import t, { type Test } from 'tap'
import { runningEmbeddedPostgres } from '../src/core/embedded-postgres.ts'
import { testDatabase } from './support/database.ts'
import { type ServiceProcess, serviceProcess } from './support/service-process.ts'

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

const settings = { DATA_DIR: path.join(dataDir, 'embedded') }
const signIn = (address: string | null, body: object) =>
  fetch(`${address}/v1/sign-ins`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

t.test('the first start says a password that lets one in later; SIGTERM lets an open request finish', async (t) => {
  const first = await serviceProcess(settings)
  first.child.kill('SIGTERM')
  t.equal(await first.code, 0)
  const [, email, password] = /^Administrator (\S+), password \(shown only now\): (\S+)$/m.exec(await first.out) ?? []
  const { mode } = await stat(path.join(settings.DATA_DIR, 'secret.key'))
  t.equal(mode & 0o777, 0o600)

  const second = await serviceProcess(settings)
  t.equal((await signIn(second.address, { email, password })).status, 200)
  await drains(t, second)
  t.notMatch(await second.out, /Administrator|password/)
})

/** SIGTERM lets an open request finish, takes no new one, and stops the embedded server. */
async function drains(t: Test, { address, child, code }: ServiceProcess): Promise<void> {
  const body = JSON.stringify({ email: 'nobody@example.vn', password: 'wrong' })
  const headers = { 'content-type': 'application/json', 'content-length': body.length, expect: '100-continue' }
  const open = request(`${address}/v1/sign-ins`, { method: 'POST', headers })
  open.flushHeaders()
  await once(open, 'continue')
  child.kill('SIGTERM')
  const isUp = () =>
    fetch(`${address}/livez`).then(
      ({ ok }) => ok,
      () => false,
    )
  while (await isUp());
  open.end(body)
  const [answer] = await once(open, 'response')
  t.match(await json(answer), { code: 'wrong-credentials' }, 'the open request is answered')
  t.equal(await code, 0)
  t.equal(await runningEmbeddedPostgres(settings.DATA_DIR), null)
}
