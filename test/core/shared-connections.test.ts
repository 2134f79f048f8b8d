import { setTimeout as pause } from 'node:timers/promises'
import type pg from 'pg'
import t, { type Test } from 'tap'
import { openDatabase, transaction } from '../../src/core/db.ts'
import { sharedConnections } from '../../src/core/shared-connections.ts'
import { testDatabase } from '../support/database.ts'

const { url } = await testDatabase(t)

/** A pool of its own for each test, with the same connections shared. */
function shared(t: Test) {
  const { pool } = openDatabase({ url })
  t.teardown(() => (pool.ended ? undefined : pool.end()))
  const { query } = sharedConnections(pool).light
  const ask = async (text: string, values: unknown[] = []) =>
    (await (query as pg.Pool['query'])<Record<string, unknown>>({ text }, values)).rows[0]
  return { pool, ask }
}

const numbers = Array.from({ length: 200 }, (_, at) => at)

t.test('of many queries at once each gets its own answer, on few connections', async (t) => {
  const { pool, ask } = shared(t)
  const answers = await Promise.all(numbers.map((no) => ask('select $1::int as no', [no])))
  t.strictSame(
    answers.map((row) => row?.no),
    numbers,
  )
  t.ok(pool.totalCount <= 4, `${pool.totalCount} connections`)
})

t.test('a query that fails does so alone', async (t) => {
  const { ask } = shared(t)
  const asked = numbers.map((no) => ask('select 1 / ($1::int % 10) as one', [no]))
  const failed = (await Promise.allSettled(asked)).flatMap(({ status }, no) => (status === 'rejected' ? [no] : []))
  t.strictSame(
    failed,
    numbers.filter((no) => no % 10 === 0),
  )
})

t.test('queries are transactions of their own: what one writes stays when the next fails', async (t) => {
  const { ask } = shared(t)
  await ask('create temporary table written (no int)')
  await Promise.allSettled([ask('insert into written values (1)'), ask('select 1 / 0')])
  t.match(await ask('select count(*)::int as rows from written'), { rows: 1 })
})

t.test('nobody is sent behind a slow query', async (t) => {
  const { ask } = shared(t)
  const slow = ask('select pg_sleep(30)').catch((error: Error) => error)
  await pause(40)
  t.match(await ask('select 1 as one'), { one: 1 })
  const held = await Promise.all(numbers.map((no) => ask('select $1::int as no', [no])))
  t.equal(held.length, numbers.length)
  await ask(`select pg_cancel_backend(pid) from pg_stat_activity where query = 'select pg_sleep(30)'`)
  t.match(await slow, { code: '57014' })
})

t.test(
  'of queries that share a prepared statement only the one fails that was ended while it prepared it',
  async (t) => {
    const { pool } = shared(t)
    const owner = await pool.connect()
    t.teardown(() => owner.release())
    await owner.query('create table if not exists held (no int)')
    const { query } = sharedConnections(pool).light
    const waiting = `select pid from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`
    // Often, since their errors arrive together or one by one.
    for (const round of numbers.slice(0, 20)) {
      await owner.query('begin; lock held in access exclusive mode')
      const named = { name: `held-${round}`, text: 'select count(*)::int as rows from held' }
      const asked = numbers.slice(0, 4).map(() => (query as (config: object, values: []) => Promise<object>)(named, []))
      const settled = Promise.allSettled(asked)
      while ((await pool.query(waiting)).rows.length === 0) await pause(5)
      await pool.query(`select pg_cancel_backend(pid) from (${waiting}) as held`)
      await owner.query('rollback')
      t.strictSame((await settled).map(({ status }) => status).sort(), [
        'fulfilled',
        'fulfilled',
        'fulfilled',
        'rejected',
      ])
    }
  },
)

t.test('behind a query that turns out slow wait only the few that were sent with it', async (t) => {
  const { ask } = shared(t)
  const slow = ask('select pg_sleep(30)').catch((error: Error) => error)
  let answered = 0
  const asked = numbers.map((no) => ask('select $1::int as no', [no]).then(() => answered++))
  while (answered < numbers.length - 7) await pause(5)
  await ask(`select pg_cancel_backend(pid) from pg_stat_activity where query = 'select pg_sleep(30)'`)
  t.match(await slow, { code: '57014' })
  await Promise.all(asked)
})

t.test('when the server ends a connection its queries fail and the next ones are answered', async (t) => {
  const { ask } = shared(t)
  const ended = await Promise.allSettled([ask('select pg_terminate_backend(pg_backend_pid())'), ask('select 1 as one')])
  t.strictSame(
    ended.map(({ status }) => status),
    ['rejected', 'rejected'],
  )
  t.match(await ask('select 1 as one'), { one: 1 })
})

t.test('those who were not sent to a connection that the server ends are answered by another', async (t) => {
  const { ask } = shared(t)
  const ended = ask('select pg_terminate_backend(pg_backend_pid())').catch(() => {})
  const asked = await Promise.allSettled(numbers.map((no) => ask('select $1::int as no', [no])))
  await ended
  const failed = asked.filter(({ status }) => status === 'rejected').length
  t.ok(failed <= 8, `${failed} failed with it`)
})

t.test('the pool has its connections back when nothing is asked, and ends', async (t) => {
  const { pool, ask } = shared(t)
  await Promise.all(numbers.map((no) => ask('select $1::int as no', [no])))
  t.equal(pool.idleCount, pool.totalCount)
  await pool.end()
  await t.rejects(ask('select 1'), 'a pool that ended gives no connection')
})

t.test('a transaction whose connection the server ends fails, and the process lives on', async (t) => {
  const { pool } = shared(t)
  const killed = transaction({ pool }, async (_, client) => ({
    value: await client.query('select pg_terminate_backend(pg_backend_pid())'),
  }))
  await t.rejects(killed)
  t.match((await pool.query('select 1 as one')).rows, [{ one: 1 }])
})
