import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import fc from 'fast-check'
import pg from 'pg'
import t, { type Test } from 'tap'
import { openFileStore } from '../../src/core/file-store.ts'
import { copiesOf } from '../support/copies.ts'
import { testDatabase } from '../support/database.ts'
import { actionsOf, asked, returnedAfter, type Walk, walkOf, wayLength } from '../support/intake-way.ts'
import { place } from '../support/place.ts'
import { dossierInput, producerInput, productInput, requiredItemsOf } from '../support/sample-dossier.ts'
import { pdf } from '../support/sample-files.ts'
import { type ServiceProcess, serviceProcess } from '../support/service-process.ts'
import { faultsIn } from '../support/whole.ts'

const database = await testDatabase(t)
const { url, pool } = database
const dataDir = await mkdtemp(path.join(tmpdir(), 'ocop-killed-'))
t.teardown(() => rm(dataDir, { recursive: true, force: true }))
const files = await openFileStore({ dataDir, s3: null })
// The owner, for what no request does: days of the law and hours of the queue pass.
const owner = new pg.Client({ connectionString: url })
await owner.connect()
t.teardown(() => owner.end())

// So that its sessions are told from the test's.
const itsUrl = new URL(url)
itsUrl.searchParams.set('application_name', 'killed')
let service: ServiceProcess
t.teardown(() => service.child.kill('SIGKILL'))
async function start(): Promise<void> {
  service = await serviceProcess({ DATABASE_URL: itsUrl.href, DATA_DIR: dataDir, LOG_LEVEL: 'warn' })
  if (!service.address) throw new Error(await service.err)
}

let token = ''
async function ask(method: string, route: string, body: object = {}, key: string | null = null) {
  const isFile = Buffer.isBuffer(body)
  const answer = await fetch(service.address + route, {
    method,
    headers: {
      'content-type': isFile ? 'application/pdf' : 'application/json',
      ...(token && { authorization: `Bearer ${token}` }),
      ...(key && { 'idempotency-key': key }),
    },
    ...(method !== 'GET' && { body: isFile ? new Uint8Array(body) : JSON.stringify(body) }),
  })
  return { status: answer.status, text: await answer.text() }
}

async function granted(method: string, route: string, body?: object): Promise<Record<string, string>> {
  const { status, text } = await ask(method, route, body)
  if (status >= 300) throw new Error(`${route}: ${status} ${text}`)
  return JSON.parse(text)
}

type Checklist = { items: { code: string; required: boolean }[] }

/** One account with every role of the way, and a draft that is complete but for the bytes of one more file. */
async function begin(): Promise<{ id: string; items: string[] }> {
  await owner.query(`insert into units values ($1, 'commune', $2)`, [place.commune, place.province])
  const period = `insert into unit_periods values ($1, '2025-07-01', null, 'Xã Đình Lập', 'commune')`
  await owner.query(period, [place.commune])
  await start()
  const [, email, password] = /Administrator (\S+), .*: (\S+)/.exec(service.said)!
  token = (await granted('POST', '/v1/sign-ins', { email, password })).accessToken!
  const { id: accountId } = await granted('GET', '/v1/me')
  for (const [role, unitCode] of [
    ['commune-officer', place.commune],
    ['province-officer', place.province],
  ])
    await granted('POST', `/v1/accounts/${accountId}/grants`, { role, unitCode })
  const producer = await granted('POST', '/v1/producers', { communeCode: place.commune, ...producerInput })
  const product = await granted('POST', `/v1/producers/${producer.id}/products`, productInput)
  const draft = { productId: product.id, ...dossierInput(productInput.setNo) }
  const { id } = await granted('POST', '/v1/dossiers', draft)
  const announce = (item: string) => granted('POST', `/v1/dossiers/${id}/evidence`, { item, fileName: 'a.pdf' })
  for (const item of requiredItemsOf(productInput.setNo))
    await granted('PUT', (await announce(item)).contentUrl!, pdf(item))
  await announce('awards')
  const { text } = await ask('GET', `/v1/dossiers/${id}/checklist`)
  const { items } = JSON.parse(text) as Checklist
  const looked = items.filter(({ code, required }) => required || code === 'awards')
  return { id: id!, items: looked.map(({ code }) => code) }
}

let answered = 0

/** The answer to a step, asked again while the service is busy; null when the service ended before it. */
async function askStep(walk: Walk, at: number): Promise<string | null> {
  const { action, route, body, key } = asked(walk, at)
  const answer = await ask(key ? 'POST' : 'PUT', route, body, key).catch(() => null)
  if (answer?.status === 503) return askStep(walk, at)
  if (answer && answer.status >= 300) throw new Error(`${action}: ${answer.text}`)
  return answer?.text ?? null
}

/** Asks for the last answer again, and goes on to the end of the way or of the service. */
async function goOn(walk: Walk): Promise<void> {
  const last = walk.answers.length - 1
  if (last >= 0 && asked(walk, last).key) {
    const again = await askStep(walk, last)
    if (again !== null && again !== walk.answers[last]) throw new Error(`${again} is not ${walk.answers[last]}`)
  }
  while (walk.answers.length < walk.length) {
    const answer = await askStep(walk, walk.answers.length)
    if (answer === null) return
    walk.answers.push(answer)
    answered++
  }
}

async function count(sql: string): Promise<number> {
  return Number((await pool.query<{ count: string }>(sql)).rows[0]!.count)
}
const jobsDone = () => count(`select count(*) from events where type in ('closeOverdueReturn', 'remindOfReturn')`)
const jobsDue = () =>
  count('select count(*) from graphile_worker._private_jobs where run_at <= now() and attempts < max_attempts')

/** Lets the due dates of some returns pass, and the days of reminders of others come. */
async function letPass(overdue: readonly Walk[], reminded: readonly Walk[]): Promise<void> {
  const [gone, near] = [overdue, reminded].map((walks) => walks.map(({ id }) => id))
  const today = `(now() at time zone 'Asia/Ho_Chi_Minh')::date`
  for (const [ids, dueOn] of [
    [gone, `${today} - 1`],
    [near, `${today} + 1`],
  ]) {
    await owner.query(`update dossier_returns set due_on = ${dueOn} where dossier_id = any($1)`, [ids])
    const clocks = `update dossier_deadlines set due_on = ${dueOn} where dossier_id = any($1) and step = 'supplement'`
    await owner.query(clocks, [ids])
  }
  await owner.query(
    `update graphile_worker._private_jobs set run_at = now() from dossier_returns given
      where (given.dossier_id = any($1) and key = 'close-return-' || given.id)
         or (given.dossier_id = any($2) and key like 'remind-return-' || given.id || '-%')`,
    [gone, near],
  )
}

/** A minute after it was killed others take up what a worker held. Returns how many jobs that was. */
async function freeHeldJobs(): Promise<number> {
  const long = `update graphile_worker._private_jobs set locked_at = now() - interval '61 seconds' where locked_at is not null`
  return (await owner.query(long)).rowCount!
}

/** Ends the service at once, and waits until the database has ended what was on its way. */
async function kill(): Promise<void> {
  service.child.kill('SIGKILL')
  await service.code
  while (await count(`select count(*) from pg_stat_activity where application_name = 'killed'`)) await sleep(5)
}

/** Nothing half-done, and of each dossier what was answered, and at most the one step that was on its way. */
async function compare(t: Test, walks: readonly Walk[]): Promise<void> {
  t.same(await faultsIn(database, files), [])
  const { rows } = await pool.query<{ id: string; action: string }>(
    'select subject_id as id, action from audit_entries order by subject_id, seq',
  )
  const happened = Map.groupBy(rows, ({ id }) => id)
  for (const { id, answers } of walks) {
    const all = (happened.get(id) ?? []).map(({ action }) => action)
    // Bytes that are sent again are the same bytes.
    const once = all.filter((action, at) => action !== 'storeEvidenceContent' || all[at - 1] !== action)
    t.same(once, actionsOf(once.length))
    t.ok(once.length === answers.length || once.length === answers.length + 1)
  }
}

const moments = fc.sample(fc.integer({ min: 1, max: 60 }), { seed: 26, numRuns: 4 })
const [walkers, waitingEach] = [20, 4]
const share = <One>(all: readonly One[], turn: number) => all.slice(turn * waitingEach, (turn + 1) * waitingEach)

t.test('a service killed in the middle of intake and of its jobs loses nothing and does nothing twice', async (t) => {
  const waiters = waitingEach * moments.length
  const { id: first, items } = await begin()
  const ids = await copiesOf(database.db, first, walkers + 2 * waiters)
  const length = (at: number) => (at < walkers ? wayLength : returnedAfter)
  const walks = await Promise.all(ids.map((id, at) => walkOf(pool, { id, items, length: length(at) })))
  const walking = walks.slice(0, walkers)
  const [overdue, reminded] = [walks.slice(walkers, -waiters), walks.slice(-waiters)]
  await Promise.all([...overdue, ...reminded].map(goOn))

  for (const [turn, moment] of moments.entries()) {
    await kill()
    // Each of the two takes its next job while the queue is still told that the last one is done.
    t.ok((await freeHeldJobs()) <= 2 * 2, 'a worker holds no more than what it runs and what it has just done')
    await letPass(share(overdue, turn), share(reminded, turn))
    const [answersBefore, jobsBefore] = [answered, await jobsDone()]
    await start()
    const going = Promise.all(walking.map(goOn))
    while (answered + (await jobsDone()) < answersBefore + jobsBefore + moment) await sleep(1)
    await kill()
    await going
    t.comment(`killed after ${answered - answersBefore} answers and ${(await jobsDone()) - jobsBefore} jobs`)
    await compare(t, walking)
  }

  await freeHeldJobs()
  await start()
  await Promise.all(walks.filter((walk) => !overdue.includes(walk)).map(goOn))
  while (await jobsDue()) await sleep(20)
  service.child.kill('SIGTERM')
  t.equal(await service.code, 0)
  await compare(t, walking)
  t.ok(walking.every(({ answers, length }) => answers.length === length))
})
