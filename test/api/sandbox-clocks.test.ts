import { eq } from 'drizzle-orm'
import t from 'tap'
import { addDays } from '../../src/core/clock.ts'
import { counted, deadlineState, deadlineStates } from '../../src/modules/calendar/deadline-rules.ts'
import { deadlines } from '../../src/modules/calendar/tables.ts'
import { checkedDossier, refuseOpenItems } from '../../src/modules/dossiers/checks/checked-dossier.ts'
import type { ReturnStep } from '../../src/modules/dossiers/rules.ts'
import type { DossierRow } from '../../src/modules/dossiers/store.ts'
import { dossierReturns, dossiers } from '../../src/modules/dossiers/tables.ts'
import { fillSandbox, sandboxReference } from '../../src/modules/exchange/sandbox.ts'
import { testApp } from '../support/app.ts'
import { runDueJobs } from '../support/jobs.ts'
import { onUnit, place } from '../support/place.ts'

const until = '2026-11-20'
const reference = sandboxReference({ sha256: 'a'.repeat(64), sizeBytes: 70, mediaType: 'application/pdf' })
const app = await testApp(t, `${until}T12:00:00.000Z`)
const sizes = { seed: 'clocks', products: 1_500, dossiers: 4_000, evidencePerDossier: 6, drafts: 0 }
await fillSandbox(app.database.url, { ...sizes, province: place.province, until }, reference)
await app.server.ocop.world.units.reload()
const { db, pool } = app.database
const { world } = app.server.ocop
const idsOf = async (text: string) => (await pool.query<{ id: string }>(text)).rows.map(({ id }) => id)

t.test('a deadline runs for a dossier in exactly the states in which the law has one', async (t) => {
  const running = (step: string) => `(select dossier_id from dossier_deadlines
    where step = '${step}' and ended_at is null and due_on is not null)`
  const paused = (step: string) => `(select dossier_id from dossier_deadlines
    where step = '${step}' and ended_at is null and jsonb_path_exists(pauses, '$[*] ? (@.until == null)'))`
  const clocked = `select id from dossiers where instrument = '26-2026' and`
  const withCommune = `(state = 'filed' and commune_received_at is not null or state = 'commune-assessed')`
  const renewal = `kind = 're-evaluation' and province_received_at is not null`
  const cases = {
    [`${clocked} ${withCommune}`]: running('commune-assessment'),
    [`${clocked} state = 'returned'`]: paused('commune-assessment'),
    [`${clocked} state in ('returned', 'supplement')`]: running('supplement'),
    [`${clocked} ${renewal} and state in ('forwarded', 'reviewed')`]: running('re-evaluation'),
    [`${clocked} ${renewal} and state = 'supplement'`]: paused('re-evaluation'),
  }
  for (const [held, ofClock] of Object.entries(cases)) {
    const ids = await idsOf(`${held} order by id`)
    t.ok(ids.length > 0, held)
    const kept = await idsOf(`select dossier_id as id from ${ofClock} as kept order by 1`)
    // What is paused after its last day keeps it, and stays overdue.
    const away = await idsOf(`select id from dossiers where id = any('{${kept.join()}}') and state = 'returned'`)
    t.same(kept.filter((id) => ids.includes(id) || !away.includes(id)).sort(), ids, held)
  }
})

t.test('every last day is the one that the calendar gives, and every state of a deadline occurs', async (t) => {
  const calendar = world.calendars.calendar
  const rows = await db.select().from(deadlines)
  const open = rows.filter(({ endedAt }) => endedAt === null)
  t.same(
    open.map((row) => counted(calendar, row, until).dueOn),
    open.map(({ dueOn }) => dueOn),
  )
  const states = rows.map((row) => deadlineState(row, until, addDays(until, world.periods.dueSoonDays)))
  t.same([...new Set(states)].sort(), [...deadlineStates].sort())
})

t.test('a return waits for the producer until the day of its deadline, and none is overdue', async (t) => {
  const open = await db.select().from(dossierReturns).where(eq(dossierReturns.step, 'commune'))
  const waiting = open.filter(({ answeredAt }) => answeredAt === null)
  t.ok(waiting.length > 0)
  const of = new Map((await db.select().from(deadlines)).map((row) => [`${row.dossierId} ${row.begunAt}`, row]))
  for (const { dossierId, returnedAt, dueOn } of waiting) {
    t.equal(dueOn, of.get(`${dossierId} ${returnedAt}`)!.dueOn)
    t.ok(dueOn! >= until, dueOn!)
  }
})

t.test('offices found on each item that is there what lets them go on', async (t) => {
  const rowsOf = (ids: string[]) => db.select().from(dossiers).where(eq(dossiers.id, ids[0]!))
  const look = async (text: string, step: ReturnStep) => {
    const [dossier] = await rowsOf(await idsOf(`${text} and instrument = '26-2026' order by id desc limit 1`))
    const checked = await checkedDossier({ db, world, today: until }, dossier as DossierRow)
    t.doesNotThrow(() => refuseOpenItems(checked, step), `${text}, ${step}`)
    return checked
  }
  await look(`select id from dossiers where state = 'commune-assessed'`, 'commune')
  await look(`select id from dossiers where state = 'reviewed'`, 'province')
  const answered = `select dossier_id as id from dossier_returns r where step = 'commune' and answered_at is not null
    and exists (select from dossiers d where d.id = dossier_id and d.state = 'reviewed' and instrument = '26-2026')`
  const [id] = await idsOf(`${answered} order by 1 limit 1`)
  const { checks } = await look(`select id from dossiers where id = '${id}'`, 'commune')
  t.ok(checks.some(({ result }) => result !== 'accepted'))
  const [dossier] = await rowsOf(
    await idsOf(`select id from dossiers where state = 'returned' and instrument = '26-2026' limit 1`),
  )
  const wanting = (await checkedDossier({ db, world, today: until }, dossier as DossierRow)).checks
  const open = `select items from dossier_returns where dossier_id = $1 and answered_at is null`
  const { rows } = await pool.query(open, [dossier!.id])
  const items = wanting.flatMap(({ item, result }) => (result === 'accepted' ? [] : [{ item, reason: result }]))
  t.match(rows, [{ items }])
})

t.test('each dossier that was forwarded has its hand-over and its round', async (t) => {
  const withoutHandover = `select id from dossiers d where forwarded_at is not null and not exists (
    select from dossier_handovers h where h.dossier_id = d.id and sent_at = forwarded_at
       and acknowledged_at is not distinct from province_received_at)`
  t.same(await idsOf(withoutHandover), [])
  const withoutRound = `select id from dossiers where instrument = '26-2026' and forwarded_at is not null
    and level = 'province' and round_code is null`
  t.same(await idsOf(withoutRound), [])
})

t.test('the service goes on: unanswered returns end their dossiers, and forwarding meets a deadline', async (t) => {
  const officer = await app.person('Cán bộ tỉnh', onUnit('province-officer', place.province))
  const assessed = await idsOf(`select id from dossiers where state = 'commune-assessed' and instrument = '26-2026'`)
  const [dossier] = await db.select().from(dossiers).where(eq(dossiers.id, assessed[0]!))
  const commune = await app.person('Cán bộ xã', onUnit('commune-officer', dossier!.communeCode))
  const letter = { letterNumber: '1/CV', letterDate: until }
  const sent = await app.rest('POST', `/v1/dossiers/${dossier!.id}/forwarding`, letter, { as: commune })
  t.equal(sent.status, 200, sent.text)
  const { body } = await app.rest('GET', `/v1/dossiers/${dossier!.id}/deadlines`, undefined, { as: officer })
  t.match(body, { items: [{ step: 'commune-assessment', state: 'met' }] })

  const open = await idsOf(
    `select id from dossiers where state in ('returned', 'supplement') and instrument = '26-2026'`,
  )
  app.clock.now = new Date('2026-12-20T12:00:00.000Z')
  t.ok((await runDueJobs(app.server.ocop)).filter((name) => name === 'closeOverdueReturn').length >= open.length)
  t.same(
    await idsOf(`select id from dossiers where state in ('returned', 'supplement') and instrument = '26-2026'`),
    [],
  )
})
