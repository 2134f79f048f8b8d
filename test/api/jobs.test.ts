import { pino } from 'pino'
import t from 'tap'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { transaction } from '../../src/core/db.ts'
import { startJobs } from '../../src/core/job-runner.ts'
import { enqueue, type Job, job } from '../../src/core/jobs.ts'
import type { Module } from '../../src/core/module.ts'
import { createAccount } from '../../src/modules/accounts/people/create-account.ts'
import { signIn } from '../../src/modules/accounts/sign-in/sign-in.ts'
import { modules } from '../../src/modules/index.ts'
import { failedJobs } from '../../src/modules/jobs/failed-jobs.ts'
import { retryJob } from '../../src/modules/jobs/retry-job.ts'
import { openOffice } from '../support/accounts.ts'
import { granted, refused } from '../support/doors.ts'
import { runDueJobs } from '../support/jobs.ts'

const { app, database, doors, token, clock } = await openOffice(t)
const administrator = { token }
const logger = pino({ level: 'silent' })
const payload = z.strictObject({ id: z.uuid() })
const now = () => clock.now().toISOString()
const longAgo = '2020-01-01T00:00:00.000Z'

const moduleOf = (...jobs: Job<typeof payload>[]): Module => ({ name: 'test', summary: 'test', routes: [], jobs })
const byName = (...jobs: Job<typeof payload>[]) => new Map(jobs.map((job) => [job.name, job as unknown as Job]))

/** A job that remembers what it ran for, and its end when it has run for `count` things. */
function remembering(count: number, maxAttempts = 10) {
  const ran: string[] = []
  const done = Promise.withResolvers<void>()
  const own = job({
    name: `test${uuidv7()}`,
    summary: 'test',
    payload,
    maxAttempts,
    async run(_app, { id }) {
      ran.push(id)
      if (ran.length === count) done.resolve()
    },
  })
  return { ran, done: done.promise, job: own }
}

t.test('a job of a transaction that is rolled back never runs; of one that commits it runs once', async (t) => {
  const { ran, job } = remembering(1)
  const [lost, kept] = [uuidv7(), uuidv7()]
  const rolledBack = transaction(database, async (db) => {
    await enqueue(db, job, { id: lost }, { runAt: now() })
    throw new Error('changed my mind')
  })
  await t.rejects(rolledBack, /changed my mind/)
  await transaction(database, async (db) => {
    await enqueue(db, job, { id: kept }, { runAt: now() })
    t.same(await runDueJobs(app, byName(job)), [], 'not before the commit')
    return { value: null }
  })
  await runDueJobs(app, byName(job))
  await runDueJobs(app, byName(job))
  t.same(ran, [kept])
})

t.test('a job runs at its time and not before; under the same key only the last one does', async (t) => {
  const { ran, job } = remembering(1)
  const [first, second] = [uuidv7(), uuidv7()]
  const inAMinute = new Date(clock.now().getTime() + 60_000).toISOString()
  for (const id of [first, second]) await enqueue(database.db, job, { id }, { runAt: inAMinute, key: first })
  t.same(await runDueJobs(app, byName(job)), [])
  clock.forward(60)
  t.same(await runDueJobs(app, byName(job)), [job.name])
  t.same(ran, [second])
})

t.test('two instances run every job once between them, and end when what runs has ended', async (t) => {
  const count = 60
  const { ran, done, job } = remembering(count)
  const ids = Array.from({ length: count }, () => uuidv7())
  await transaction(database, async (db) => {
    for (const id of ids) await enqueue(db, job, { id }, { runAt: longAgo })
    return { value: null }
  })
  const start = () => startJobs(app, [moduleOf(job)], { url: database.url, logger })
  const stops = await Promise.all([start(), start()])
  await done
  await Promise.all(stops.map((stop) => stop()))
  t.same(ran.toSorted(), ids)
  const left = await database.pool.query(
    'select from graphile_worker._private_jobs job join graphile_worker._private_tasks task on task.id = task_id where identifier = $1',
    [job.name],
  )
  t.equal(left.rowCount, 0)
})

t.test('a job that an ended process held is taken up at the next start, one of a living process is not', async (t) => {
  const begun = Promise.withResolvers<void>()
  const finish = Promise.withResolvers<void>()
  const ran: string[] = []
  const [living, dead] = [uuidv7(), uuidv7()]
  const taken = Promise.withResolvers<void>()
  const held = job({
    name: 'testHeld',
    summary: 'test',
    payload,
    async run(_app, { id }) {
      ran.push(id)
      if (id === dead) return taken.resolve()
      begun.resolve()
      await finish.promise
    },
  })
  const start = () => startJobs(app, [moduleOf(held)], { url: database.url, logger })
  const holds = (id: string, by: string) =>
    database.pool.query(
      `update graphile_worker._private_jobs set locked_at = now() - interval '61 seconds', locked_by = coalesce($2, locked_by)
        where payload->>'id' = $1`,
      [id, by],
    )
  await enqueue(database.db, held, { id: living }, { runAt: longAgo })
  const first = await start()
  await begun.promise
  await holds(living, null as never)
  await enqueue(database.db, held, { id: dead }, { runAt: '2100-01-01T00:00:00.000Z' })
  await holds(dead, 'pool-that-was-killed')
  await database.pool.query(`update graphile_worker._private_jobs set run_at = now() where payload->>'id' = $1`, [dead])
  const second = await start()
  await taken.promise
  t.same(ran, [living, dead])
  finish.resolve()
  await Promise.all([first(), second()])
  t.same(ran, [living, dead], 'nothing ran twice')
})

t.test('stopping waits for the job that runs', async (t) => {
  const begun = Promise.withResolvers<void>()
  const finish = Promise.withResolvers<void>()
  let finished = false
  const slow = job({
    name: 'testSlow',
    summary: 'test',
    payload,
    async run() {
      begun.resolve()
      await finish.promise
      finished = true
    },
  })
  await enqueue(database.db, slow, { id: uuidv7() }, { runAt: longAgo })
  const stop = await startJobs(app, [moduleOf(slow)], { url: database.url, logger })
  await begun.promise
  const stopped = stop()
  finish.resolve()
  await stopped
  t.ok(finished)
})

t.test(
  'a job that throws is tried again later, then listed as failed with a code, and runs when it is put back',
  async (t) => {
    let sick = true
    const fragile = job({
      name: 'testFragile',
      summary: 'test',
      payload,
      maxAttempts: 3,
      async run(app) {
        if (sick) await app.database.pool.query(`select 'Hoàng Thị Mai'::int`)
      },
    })
    const jobs = byName(fragile)
    for (const door of doors) {
      sick = true
      const id = uuidv7()
      await enqueue(database.db, fragile, { id }, { runAt: now() })
      for (const attempt of [1, 2, 3]) {
        t.same(await runDueJobs(app, jobs), ['testFragile'], `attempt ${attempt}`)
        t.same(await runDueJobs(app, jobs), [], 'not again at once')
        const { items } = await granted(door, failedJobs, {}, administrator)
        t.equal(items.length, attempt === 3 ? 1 : 0)
        clock.forward(30)
      }
      t.same(await runDueJobs(app, jobs), [], 'not for ever')
      const [failed] = (await granted(door, failedJobs, {}, administrator)).items
      t.match(failed, { name: 'testFragile', payload: { id }, attempts: 3, error: 'error 22P02' })
      t.notMatch(JSON.stringify(failed), /Mai/)

      sick = false
      await granted(door, retryJob, { jobId: failed!.id }, administrator)
      t.equal((await refused(door, retryJob, { jobId: failed!.id }, administrator)).code, 'not-found')
      t.same(await runDueJobs(app, jobs), ['testFragile'])
      t.same((await granted(door, failedJobs, {}, administrator)).items, [])
    }
  },
)

t.test('failed jobs are walked in pages, the last enqueued first', async (t) => {
  const broken = job({
    name: 'testBroken',
    summary: 'test',
    payload,
    maxAttempts: 1,
    run: async () => Promise.reject(),
  })
  const ids = Array.from({ length: 5 }, () => uuidv7())
  for (const id of ids) await enqueue(database.db, broken, { id }, { runAt: now() })
  await runDueJobs(app, byName(broken))
  for (const door of doors) {
    const first = await granted(door, failedJobs, { first: 3 }, administrator)
    t.equal(first.pageInfo.hasNextPage, true)
    const last = await granted(door, failedJobs, { first: 3, after: first.pageInfo.endCursor }, administrator)
    t.equal(last.pageInfo.hasNextPage, false)
    const seen = [...first.items, ...last.items].map(({ payload }) => payload.id)
    t.same(seen, ids.toReversed())
  }
})

t.test('only administrators see failed jobs and put them back', async (t) => {
  const { account, password } = await granted(
    doors[0]!,
    createAccount,
    { name: 'Hoàng Văn Nam', email: 'nam@langson.test' },
    administrator,
  )
  const { accessToken } = await granted(doors[0]!, signIn, { email: account.email!, password: password! })
  for (const door of doors) {
    t.equal((await refused(door, failedJobs, {}, { token: accessToken })).code, 'forbidden')
    t.equal((await refused(door, retryJob, { jobId: uuidv7() }, { token: accessToken })).code, 'forbidden')
    t.equal((await refused(door, retryJob, { jobId: uuidv7() }, administrator)).code, 'not-found')
  }
})

t.test('a payload that is not the job’s is refused before it is in the queue', async (t) => {
  const { job } = remembering(1)
  const faulty = { id: uuidv7(), name: 'Hoàng Thị Mai' }
  await t.rejects(enqueue(database.db, job, faulty, { runAt: now() }), z.ZodError)
})

t.test(
  'payloads of all jobs hold ids, days, numbers and codes only: nothing personal waits in the queue',
  async (t) => {
    const impersonal = (schema: z.core.JSONSchema.JSONSchema): boolean =>
      schema.type === 'integer' ||
      schema.type === 'boolean' ||
      ['uuid', 'date', 'date-time'].includes(schema.format ?? '') ||
      'enum' in schema ||
      'const' in schema
    for (const { name, payload } of modules.flatMap(({ jobs }) => jobs ?? [])) {
      const { properties = {}, additionalProperties } = z.toJSONSchema(payload, { io: 'input' })
      t.equal(additionalProperties, false, `${name} takes no other field`)
      for (const [field, schema] of Object.entries(properties))
        t.ok(impersonal(schema as z.core.JSONSchema.JSONSchema), `${name}.${field}`)
    }
  },
)
