import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { chmod, chown, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import t, { type Test } from 'tap'
import { runningEmbeddedPostgres } from '../../src/core/embedded-postgres.ts'

const holder = fileURLToPath(new URL('../support/hold-database.ts', import.meta.url))

async function dataDirectory(t: Pick<Test, 'teardown'>): Promise<string> {
  const directory = await mkdtemp(path.join(tmpdir(), 'ocop-embedded-'))
  await chmod(directory, 0o755)
  t.teardown(() => rm(directory, { recursive: true }))
  return directory
}

type Outcome = { child: ChildProcess; url?: string; failure?: string }

/** A process that starts, or takes over, the server of a data directory. */
async function hold(dataDir: string): Promise<Outcome> {
  const child = fork(holder, [dataDir], { execArgv: [] })
  const [outcome] = (await once(child, 'message')) as [{ url?: string; failure?: string }]
  return { child, ...outcome }
}

async function stop({ child }: Outcome): Promise<void> {
  child.send('stop')
  await once(child, 'exit')
}

async function query(url: string | undefined, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query(sql).finally(() => client.end())
  return rows
}

const dataDir = await dataDirectory(t)

t.test('a second start finds its data again', async (t) => {
  const first = await hold(dataDir)
  await query(first.url, 'create table kept as select 1 as one')
  await stop(first)
  t.equal(await runningEmbeddedPostgres(dataDir), null, 'it stops with its owner')
  const second = await hold(dataDir)
  t.strictSame(await query(second.url, 'select * from kept'), [{ one: 1 }])
  await stop(second)
})

t.test('the server that a killed process left is taken over and stopped by the next', async (t) => {
  const killed = await hold(dataDir)
  killed.child.kill('SIGKILL')
  await once(killed.child, 'exit')
  t.match(await runningEmbeddedPostgres(dataDir), /\/ocop$/, 'it still runs')
  const next = await hold(dataDir)
  t.equal(next.url, killed.url)
  await stop(next)
  t.equal(await runningEmbeddedPostgres(dataDir), null)
})

t.test('service and server killed at once come up again with what was committed', async (t) => {
  const killed = await hold(dataDir)
  await query(killed.url, 'create table committed as select 2 as two')
  const [{ pid }] = (await query(killed.url, `select pg_read_file('postmaster.pid') as pid`)) as [{ pid: string }]
  killed.child.kill('SIGKILL')
  process.kill(Number.parseInt(pid, 10), 'SIGKILL')
  await once(killed.child, 'exit')
  const next = await hold(dataDir)
  t.equal(next.failure, undefined)
  t.strictSame(await query(next.url, 'select * from committed'), [{ two: 2 }])
  await stop(next)
})

t.test('a note of a server that names a stranger by now, as in a restarted container, is no obstacle', async (t) => {
  const note = path.join(dataDir, 'postgres', 'data', 'postmaster.pid')
  await writeFile(note, `${process.pid}\n${path.dirname(note)}\n0\n1\n\n127.0.0.1\n`)
  const { uid, gid } = await stat(path.dirname(note))
  await chown(note, uid, gid)
  const held = await hold(dataDir)
  t.equal(held.failure, undefined)
  await stop(held)
})

t.test('a second process on the same data is refused in one line that names the first', async (t) => {
  const first = await hold(dataDir)
  const second = await hold(dataDir)
  t.equal(
    second.failure,
    `process ${first.child.pid} is using ${dataDir}: stop it, or set another DATA_DIR or DATABASE_URL`,
  )
  t.strictSame(await query(first.url, 'select 1 as one'), [{ one: 1 }], 'the first is not disturbed')
  await stop(first)
})

t.test('of two first starts at once one wins, and nothing of the other stays', async (t) => {
  const dataDir = await dataDirectory(t)
  const both = await Promise.all([hold(dataDir), hold(dataDir)])
  const winners = both.filter(({ url }) => url)
  t.equal(winners.length, 1)
  t.strictSame(await readdir(dataDir), ['postgres'])
  await stop(winners[0]!)
})

t.test('only its owner can read the data and the password, and only this machine can connect', async (t) => {
  const held = await hold(dataDir)
  t.equal((await stat(path.join(dataDir, 'postgres'))).mode & 0o777, 0o700)
  t.equal((await stat(path.join(dataDir, 'postgres', 'password'))).mode & 0o777, 0o600)
  t.match(await query(held.url, 'show listen_addresses'), [{ listen_addresses: '127.0.0.1' }])
  const wrong = held.url!.replace(/:[^:@]+@/, ':wrong@')
  await t.rejects(query(wrong, 'select 1'), { code: '28P01' })
  await stop(held)
})
