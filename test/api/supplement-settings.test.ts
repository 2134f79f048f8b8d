import { eq } from 'drizzle-orm'
import t from 'tap'
import type { Action } from '../../src/core/action.ts'
import { saveCalendarYear } from '../../src/modules/calendar/save-calendar-year.ts'
import { dossierDeadlines } from '../../src/modules/dossiers/deadlines/dossier-deadlines.ts'
import { dossier } from '../../src/modules/dossiers/dossier.ts'
import { dossierReturns } from '../../src/modules/dossiers/returns/dossier-returns.ts'
import { requestSupplement } from '../../src/modules/dossiers/returns/request-supplement.ts'
import { returnDossier } from '../../src/modules/dossiers/returns/return-dossier.ts'
import { saveSupplementSettings } from '../../src/modules/dossiers/returns/save-supplement-settings.ts'
import { supplementSettings } from '../../src/modules/dossiers/returns/supplement-settings.ts'
import { dossiers } from '../../src/modules/dossiers/tables.ts'
import { withdrawDossier } from '../../src/modules/dossiers/withdraw-dossier.ts'
import { type Person, testApp } from '../support/app.ts'
import { doorsOf } from '../support/council.ts'
import { type Door, granted, refused } from '../support/doors.ts'
import { runDueJobs } from '../support/jobs.ts'
import { dossierAt, type People, peopleOf } from '../support/path.ts'
import { onUnit, place } from '../support/place.ts'

const app = await testApp(t)
const people = await peopleOf(app)
const stranger = await app.person('Tỉnh khác', onUnit('province-officer', place.otherProvince))
const doors = doorsOf(app) as [Door, Door]
const [rest] = doors
const begun = app.clock.now
const { pool, db } = app.database

const as = ({ id }: Person) => ({ token: app.tokenOf(id) })
const at = (time: string) => {
  app.clock.now = new Date(time)
}
/** Everyone with a token of the test's present. */
const present = (): People =>
  Object.fromEntries(
    Object.entries(people).map(([role, { id }]) => [role, { id, token: app.tokenOf(id) }]),
  ) as unknown as People

const usual = { workingDays: 10, remindDaysBefore: [5, 3, 1] }
const read = (door: Door, unitCode = place.province, who = people.province) =>
  granted(door, supplementSettings, { unitCode }, as(who))
const versionOf = async (unitCode: string) => (await read(rest, unitCode)).version
async function set(door: Door, workingDays: number, remindDaysBefore: number[], unitCode = place.province) {
  const sent = {
    ...as(unitCode === 'VN' ? people.ministry : people.province),
    ifMatch: await versionOf(unitCode),
  }
  return granted(door, saveSupplementSettings, { unitCode, workingDays, remindDaysBefore }, sent)
}

const said = { message: 'Đề nghị bổ sung', items: [{ item: 'test-sheets', reason: 'expired' as const }] }
/** GraphQL's dossier has more fields than the answer of REST, so that what it says is not read here. */
async function sendBack(
  door: Door,
  by: typeof returnDossier | typeof requestSupplement,
  dossierId: string,
  who: Person,
) {
  const { problem } = await door.ask(by as unknown as Action, { dossierId, ...said }, as(who))
  if (problem) throw new Error(JSON.stringify(problem))
}
async function returned(door: Door): Promise<string> {
  const { dossierId } = await dossierAt(app, present(), 'received')
  await sendBack(door, returnDossier, dossierId, people.commune)
  return dossierId
}
async function roundOf(dossierId: string) {
  const { items } = await granted(rest, dossierReturns, { dossierId }, as(people.producer))
  const { dueOn, reminders } = items.at(-1)!
  return { dueOn, reminded: reminders.map(({ daysBefore }) => daysBefore) }
}
const periodOf = async (dossierId: string) => {
  const { items } = await granted(rest, dossierDeadlines, { dossierId }, as(people.producer))
  const { periodDays, periodUnit, dueOn } = items.find(({ step }) => step === 'supplement')!
  return { periodDays, periodUnit, dueOn }
}
const stateOf = async (dossierId: string) => (await granted(rest, dossier, { dossierId }, as(people.producer))).state
const jobsWaiting = async () => (await pool.query('select from graphile_worker._private_jobs')).rowCount ?? 0

t.afterEach(async () => {
  at('2027-01-01T00:00:00.000Z')
  await runDueJobs(app.server.ocop)
  app.clock.now = begun
})

t.test(
  'everyone with an account reads the days of a province, which are the usual ones while it set none',
  async (t) => {
    for (const door of doors) {
      for (const who of [people.producer, people.commune, stranger])
        t.same(await read(door, place.province, who), { unitCode: place.province, ...usual, version: 0 })
      t.same(await read(door, 'VN'), { unitCode: 'VN', ...usual, version: 0 })
      for (const unitCode of [place.commune, '99'])
        t.match(await refused(door, supplementSettings, { unitCode }, as(people.province)), { code: 'not-found' })
      t.match(await refused(door, supplementSettings, { unitCode: place.province }), { code: 'unauthenticated' })
    }
  },
)

t.test('a province sets its own days on the version that it saw, nobody those of another', async (t) => {
  const input = { unitCode: place.province, workingDays: 15, remindDaysBefore: [7, 2] }
  for (const door of doors) {
    const ifMatch = await versionOf(place.province)
    const refusal = (who: Person, changes: object = {}) =>
      refused(door, saveSupplementSettings, { ...input, ...changes }, { ...as(who), ifMatch })
    for (const who of [stranger, people.ministry]) t.match(await refusal(who), { code: 'not-found' })
    for (const unitCode of ['VN', place.commune, place.otherProvince, '99'])
      t.match(await refusal(people.province, { unitCode }), { code: 'not-found' })
    for (const who of [people.commune, people.chairman, people.producer])
      t.match(await refusal(who), { code: 'forbidden' })
    t.match(await refused(door, saveSupplementSettings, input, as(people.province)), { code: 'precondition-required' })
    const saved = { ...input, version: ifMatch + 1 }
    t.same(await granted(door, saveSupplementSettings, input, { ...as(people.province), ifMatch }), saved)
    t.match(await refusal(people.province), { code: 'stale-version', version: ifMatch + 1 })
    t.same(await read(door, place.province, stranger), saved)
    t.match(await read(door, place.otherProvince), { ...usual, version: 0 })
  }
  const { rows } = await pool.query(`select from audit_entries where action = 'saveSupplementSettings'`)
  t.equal(rows.length, doors.length, 'with its audit row each')
})

t.test('of several who are the first to set them at once one does', async (t) => {
  const input = { unitCode: place.otherProvince, ...usual }
  const answers = await Promise.allSettled(
    [...doors, ...doors].map((door) => granted(door, saveSupplementSettings, input, { ...as(stranger), ifMatch: 0 })),
  )
  t.equal(answers.filter(({ status }) => status === 'fulfilled').length, 1)
  t.equal(await versionOf(place.otherProvince), 1)
})

t.test('days and reminders that make no sense are refused by their place', async (t) => {
  const ifMatch = await versionOf(place.province)
  for (const door of doors)
    for (const [changes, pointer, code] of [
      [{ workingDays: 0 }, '/workingDays', 'too-small'],
      [{ workingDays: 61 }, '/workingDays', 'too-big'],
      [{ remindDaysBefore: [] }, '/remindDaysBefore', 'too-small'],
      [{ remindDaysBefore: [-1] }, '/remindDaysBefore/0', 'too-small'],
      [{ remindDaysBefore: [10] }, '/remindDaysBefore/0', 'not-within-period'],
      [{ remindDaysBefore: [3, 5] }, '/remindDaysBefore/1', 'not-descending'],
      [{ remindDaysBefore: [5, 5] }, '/remindDaysBefore/1', 'not-descending'],
      [{ workingDays: 1, remindDaysBefore: [1] }, '/remindDaysBefore/0', 'not-within-period'],
    ] as const) {
      const input = {
        unitCode: place.province,
        ...usual,
        ...changes,
        remindDaysBefore: [...(changes.remindDaysBefore ?? [0])],
      }
      const problem = await refused(door, saveSupplementSettings, input, { ...as(people.province), ifMatch })
      t.match(problem, { code: 'invalid-input', errors: [{ pointer, code }] })
    }
  t.equal(await versionOf(place.province), ifMatch)
  for (const [days, marks] of [
    [60, [59, 0]],
    [1, [0]],
  ] as const)
    t.match(await set(rest, days, [...marks]), { workingDays: days, remindDaysBefore: marks })
})

t.test('what goes back from then on has the new days and reminders; what is open keeps its own', async (t) => {
  for (const door of doors) {
    await set(rest, ...([usual.workingDays, usual.remindDaysBefore] as const))
    const before = await returned(door)
    await set(door, 4, [3, 0])
    const after = await returned(door)
    t.same(await roundOf(before), { dueOn: '2026-06-15', reminded: [] })
    t.same(await roundOf(after), { dueOn: '2026-06-05', reminded: [] })
    t.match(await periodOf(before), { periodDays: 10, dueOn: '2026-06-15' })
    t.match(await periodOf(after), { periodDays: 4, periodUnit: 'working-days', dueOn: '2026-06-05' })
    await set(door, 20, [10])
    at('2026-06-02T01:00:00.000Z')
    await runDueJobs(app.server.ocop)
    t.same((await roundOf(after)).reminded, [3])
    at('2026-06-05T01:00:00.000Z')
    await runDueJobs(app.server.ocop)
    t.same((await roundOf(after)).reminded, [3, 0], 'in the morning of the due date itself')
    at('2026-06-05T17:00:00.000Z')
    await runDueJobs(app.server.ocop)
    t.equal(await stateOf(after), 'withdrawn')
    at('2026-06-15T16:59:59.000Z')
    await runDueJobs(app.server.ocop)
    t.same((await roundOf(before)).reminded, [5, 3, 1])
    t.equal(await stateOf(before), 'returned')
    at('2026-06-15T17:00:00.000Z')
    await runDueJobs(app.server.ocop)
    t.equal(await stateOf(before), 'withdrawn')
    app.clock.now = begun
  }
})

let calendarVersion = 0
/** The province closes its offices on more days than the nation does. */
async function closedOn(door: Door, ...extra: string[]): Promise<void> {
  const storm = { kind: 'holiday' as const, name: { vi: 'Nghỉ bão', en: 'Storm' }, instrument: '7/CT-UBND' }
  const { days } = app.server.ocop.world.calendars.files.find(({ year }) => year === 2026)!
  const closed = { days: [...days, ...extra.map((day) => ({ ...storm, day }))], reason: 'Bão' }
  const input = { unitCode: place.province, year: 2026, workingWeek: [1, 2, 3, 4, 5], ...closed }
  await granted(door, saveCalendarYear, input, { ...as(people.province), ifMatch: calendarVersion++ })
}

t.test('a calendar that is changed later counts the days that each was opened with, its reminders too', async (t) => {
  for (const door of doors) {
    await set(rest, 10, [5, 3, 1])
    const before = await returned(door)
    await set(rest, 4, [3, 0])
    const after = await returned(door)
    await set(rest, 30, [20])
    await closedOn(door, '2026-06-03', '2026-06-04')
    t.match(await periodOf(before), { periodDays: 10, dueOn: '2026-06-17' })
    t.match(await periodOf(after), { periodDays: 4, dueOn: '2026-06-09' })
    for (const time of ['2026-06-02T01:00:00.000Z', '2026-06-05T17:00:00.000Z']) {
      at(time)
      await runDueJobs(app.server.ocop)
      t.same(await roundOf(after), { dueOn: '2026-06-09', reminded: [] }, 'put off, and not ended')
    }
    at('2026-06-06T01:00:00.000Z')
    await runDueJobs(app.server.ocop)
    t.same((await roundOf(after)).reminded, [3])
    at('2026-06-09T16:59:59.000Z')
    await runDueJobs(app.server.ocop)
    t.same((await roundOf(after)).reminded, [3, 0])
    t.equal(await stateOf(after), 'returned')
    at('2026-06-09T17:00:00.000Z')
    await runDueJobs(app.server.ocop)
    t.equal(await stateOf(after), 'withdrawn')
    at('2026-06-17T16:59:59.000Z')
    await runDueJobs(app.server.ocop)
    t.same(await roundOf(before), { dueOn: '2026-06-17', reminded: [5, 3, 1] })
    app.clock.now = begun
    await closedOn(door)
  }
})

t.test('days and reminders of a return are of one setting, though it is changed at the same moment', async (t) => {
  const waiting = await Promise.all(Array.from({ length: 8 }, () => dossierAt(app, present(), 'received')))
  await set(rest, 4, [3])
  const change = async () => {
    for (const [days, marks] of Array.from({ length: 5 }, () => [[20, [10]] as const, [4, [3]] as const]).flat())
      await set(rest, days, [...marks])
  }
  const go = waiting.map(({ dossierId }) => sendBack(rest, returnDossier, dossierId, people.commune))
  await Promise.all([change(), ...go])
  const { rows } = await pool.query<{ days: number; marks: number[] }>(
    `select d.period_days as days, r.remind_days_before as marks from dossier_returns r
       join dossier_deadlines d on d.dossier_id = r.dossier_id and d.step = 'supplement'
      where r.dossier_id = any($1)`,
    [waiting.map(({ dossierId }) => dossierId)],
  )
  t.equal(rows.length, waiting.length)
  for (const { days, marks } of rows) t.same(marks, days === 4 ? [3] : [10])
})

t.test('what ends takes back the reminders that it was opened with, whatever is set by then', async (t) => {
  await set(rest, 10, [6, 4, 2, 0])
  const waiting = await jobsWaiting()
  const dossierId = await returned(rest)
  t.equal(await jobsWaiting(), waiting + 5)
  await set(rest, 10, [1])
  await granted(rest, withdrawDossier, { dossierId, reason: 'Ngừng sản xuất' }, as(people.producer))
  t.equal(await jobsWaiting(), waiting)
})

t.test("the province's days hold for its own requests, the ministry's for what the ministry asks for", async (t) => {
  for (const door of doors) {
    await set(door, 4, [2])
    await set(door, 6, [1], 'VN')
    const asked = async (level: 'province' | 'ministry', who: Person) => {
      const { dossierId } = await dossierAt(app, present(), 'acknowledged')
      await db.update(dossiers).set({ level }).where(eq(dossiers.id, dossierId))
      await sendBack(door, requestSupplement, dossierId, who)
      return dossierId
    }
    const ours = await asked('province', people.province)
    const theirs = await asked('ministry', people.ministry)
    t.match(await periodOf(ours), { periodDays: 4, dueOn: '2026-06-05' })
    t.match(await periodOf(theirs), { periodDays: 6, dueOn: '2026-06-09' })
    at('2026-06-09T16:00:00.000Z')
    await runDueJobs(app.server.ocop)
    t.same((await roundOf(theirs)).reminded, [1])
    app.clock.now = begun
  }
})
