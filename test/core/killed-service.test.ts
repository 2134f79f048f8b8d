import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import t from 'tap'
import { testDatabase } from '../support/database.ts'
import { place } from '../support/place.ts'
import { producerInput } from '../support/sample-dossier.ts'
import { type ServiceProcess, serviceProcess } from '../support/service-process.ts'

const { url, pool } = await testDatabase(t)
const dataDir = await mkdtemp(path.join(tmpdir(), 'ocop-killed-'))
t.teardown(() => rm(dataDir, { recursive: true, force: true }))

let service: ServiceProcess
t.teardown(() => service.child.kill('SIGKILL'))
const start = async () => {
  service = await serviceProcess({ DATABASE_URL: url, DATA_DIR: dataDir, LOG_LEVEL: 'warn' })
}

const send = (route: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(service.address + route, {
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
    await start()
    const [, email, password] = /Administrator (\S+), .*: (\S+)/.exec(service.said)!
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
    service.child.kill('SIGKILL')
    await Promise.all(first)
    t.ok(answered.size < all.length, `${answered.size} were answered before it was killed`)

    await start()
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
    service.child.kill('SIGTERM')
    t.equal(await service.code, 0, 'SIGTERM ends it in order')
  },
)
