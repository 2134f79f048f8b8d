import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import t from 'tap'
import { testDatabase } from '../support/database.ts'
import { place } from '../support/place.ts'
import { producerInput } from '../support/sample-dossier.ts'

const { url, pool } = await testDatabase(t)
const dataDir = await mkdtemp(path.join(tmpdir(), 'ocop-killed-'))
t.teardown(() => rm(dataDir, { recursive: true, force: true }))

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
const port = await freePort()
const address = `http://127.0.0.1:${port}`

/** The service as a process of its own, up; what it printed until then. */
async function started(): Promise<{ service: ChildProcess; said: string }> {
  const service = spawn(process.execPath, ['src/main.ts'], {
    env: { PATH: process.env.PATH, PORT: String(port), DATABASE_URL: url, DATA_DIR: dataDir, LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  await new Promise<void>((resolve, reject) => {
    service.on('exit', () => reject(new Error(`the service ended: ${said}`)))
    service.stdout!.on('data', (text) => {
      said += String(text)
      if (said.includes('OCOP is at')) resolve()
    })
  })
  return { service, said }
}

const send = (route: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(address + route, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })

t.test(
  'a service killed in the middle of commands loses none that it answered and doubles none that is repeated',
  async (t) => {
    const owner = new pg.Client({ connectionString: url })
    await owner.connect()
    await owner.query(`insert into units values ($1, 'commune', $2)`, [place.commune, place.province])
    await owner.query(`insert into unit_periods values ($1, '2025-07-01', null, 'Xã Đình Lập', 'commune')`, [
      place.commune,
    ])
    await owner.end()
    const { service, said } = await started()
    const [, email, password] = /Administrator (\S+), .*: (\S+)/.exec(said)!
    const { accessToken } = (await (await send('/v1/sign-ins', { email, password })).json()) as { accessToken: string }
    const register = (at: number) =>
      send(
        '/v1/producers',
        { communeCode: place.commune, ...producerInput, name: `HTX ${at}` },
        { authorization: `Bearer ${accessToken}`, 'idempotency-key': `killed-${at}` },
      )

    const answered = new Set<number>()
    const all = Array.from({ length: 120 }, (_, at) => at)
    const first = all.map((at) =>
      register(at).then(
        (answer) => answer.status === 201 && answered.add(at),
        () => {},
      ),
    )
    while (answered.size < 10) await new Promise((resolve) => setTimeout(resolve, 5))
    service.kill('SIGKILL')
    await Promise.all(first)
    t.ok(answered.size < all.length, `${answered.size} were answered before it was killed`)

    const again = await started()
    const count = async (sql: string) => Number((await pool.query<{ count: string }>(sql)).rows[0]!.count)
    const kept = await count('select count(*) from producers')
    t.ok(kept >= answered.size, 'nothing that was answered is lost')
    const halves = await count(`select count(*) from producers p where
    (select count(*) from audit_entries where subject_id = p.id::text) <> 1 or
    (select count(*) from events where subject_id = p.id::text) <> 1 or
    (select count(*) from grants where producer_id = p.id) <> 1`)
    t.equal(halves, 0, 'what is there is there whole')

    for (const at of all) {
      const answer = await register(at)
      if (answer.status !== 201) t.equal(answer.status, 201, await answer.text())
    }
    t.equal(await count('select count(*) from producers'), all.length, 'a repeat with the same key doubles nothing')
    again.service.kill('SIGTERM')
    const code = await new Promise((resolve) => again.service.on('exit', resolve))
    t.equal(code, 0, 'SIGTERM ends it in order')
  },
)
