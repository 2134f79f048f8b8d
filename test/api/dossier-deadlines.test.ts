import { readFile } from 'node:fs/promises'
import t from 'tap'
import { executableSchema } from '../../src/core/graphql-schema.ts'
import { saveCalendarYear } from '../../src/modules/calendar/save-calendar-year.ts'
import { dossierDeadlines } from '../../src/modules/dossiers/deadlines/dossier-deadlines.ts'
import { dossiers } from '../../src/modules/dossiers/dossiers.ts'
import { modules } from '../../src/modules/index.ts'
import { type Person, testApp } from '../support/app.ts'
import { granted, graphqlDoorOf, refused, restDoorOf } from '../support/doors.ts'
import { done, dossierAt, peopleOf } from '../support/path.ts'
import { onUnit, place } from '../support/place.ts'

const app = await testApp(t)
const people = await peopleOf(app)
const sdl = await readFile(new URL('../../schema.graphql', import.meta.url), 'utf8')
const doors = [restDoorOf(app.server, modules), graphqlDoorOf(app.server, executableSchema(sdl))]
const [rest] = doors
const officer = await app.person('Cán bộ tỉnh', onUnit('province-officer', place.province))

/** The service's clock at a time of day in Viet Nam; everyone signs in again. */
function at(day: string, time = '10:00'): void {
  app.clock.now = new Date(`${day}T${time}:00+07:00`)
  for (const person of [...Object.values(people), officer]) person.token = app.tokenOf(person.id)
}
const deadlinesOf = async (dossierId: string, as: Person = people.commune) =>
  granted(rest!, dossierDeadlines, { dossierId }, { token: as.token })
const wrong = { message: 'Bổ sung hợp đồng', items: [{ item: 'material-origin', reason: 'expired' }] }
const post = (as: Person, id: string, what: string, body: object = {}) =>
  done(app, as, 'POST', `/v1/dossiers/${id}/${what}`, body)

t.test('a receipt begins the 15 working days of the commune, and both doors tell every day', async (t) => {
  at('2026-06-01')
  const { dossierId } = await dossierAt(app, people, 'received')
  for (const door of doors) {
    const { items, total } = await granted(door, dossierDeadlines, { dossierId }, { token: people.commune.token })
    t.equal(items.length, 1)
    t.match(items[0], { step: 'commune-assessment', state: 'running', dueOn: '2026-06-22', counted: 0, late: false })
    t.equal(items[0]!.explain.length, 21)
    t.match(items[0]!.explain[4], { day: '2026-06-06', verdict: 'weekend', count: null })
    t.match(total, { officeWorkingDays: 0, producerWorkingDays: 0 })
  }
})

t.test('it is due soon three days before, and overdue only after its last day has ended', async (t) => {
  at('2026-06-01')
  const { dossierId } = await dossierAt(app, people, 'received')
  const stateAt = async (day: string, time: string) => {
    at(day, time)
    return (await deadlinesOf(dossierId)).items[0]!.state
  }
  t.equal(await stateAt('2026-06-18', '23:59'), 'running')
  t.equal(await stateAt('2026-06-19', '00:00'), 'due-soon')
  t.equal(await stateAt('2026-06-22', '23:59'), 'due-soon')
  t.equal(await stateAt('2026-06-23', '00:00'), 'overdue')
})

t.test('a return pauses the commune and gives the producer 10 working days; filing again resumes it', async (t) => {
  at('2026-06-01')
  const { dossierId } = await dossierAt(app, people, 'received')
  at('2026-06-03')
  await post(people.commune, dossierId, 'returns', wrong)
  const back = await deadlinesOf(dossierId, people.producer)
  t.match(back.items, [
    { step: 'commune-assessment', state: 'paused', dueOn: null, counted: 2 },
    { step: 'supplement', state: 'running', dueOn: '2026-06-17' },
  ])
  at('2026-06-09')
  await post(people.producer, dossierId, 'submission')
  const again = await deadlinesOf(dossierId)
  t.match(again.items, [
    { state: 'running', dueOn: '2026-06-26', pauses: [{ until: '2026-06-09T03:00:00.000Z' }] },
    { state: 'met', late: false, dueOn: '2026-06-17' },
  ])
  t.match(again.items[0]!.changes, [
    { reason: 'paused', dueOnBefore: '2026-06-22', dueOnAfter: null },
    { reason: 'resumed', dueOnBefore: null, dueOnAfter: '2026-06-26' },
  ])
  t.match(again.total, { officeWorkingDays: 2, producerWorkingDays: 4 })
})

t.test('the time in total tells every day, which add up to its counts, and whose it is now', async (t) => {
  at('2026-06-01')
  const { dossierId } = await dossierAt(app, people, 'received')
  const totals = async () => {
    const answers = doors.map((door) => granted(door, dossierDeadlines, { dossierId }, { token: people.commune.token }))
    const [{ total }, other] = (await Promise.all(answers)) as [Awaited<(typeof answers)[0]>, object]
    t.match(other, { total })
    const numbers = (verdict: string) =>
      total!.explain.flatMap((one) => (one.verdict === verdict && one.count !== null ? one.count : []))
    const upTo = (length: number) => Array.from({ length }, (_, at) => at + 1)
    t.same(numbers('counted'), upTo(total!.officeWorkingDays))
    t.same(numbers('paused'), upTo(total!.producerWorkingDays))
    return total!
  }
  t.match(await totals(), { state: 'running', endedAt: null, explain: [], pauses: [] })
  at('2026-06-03')
  await post(people.commune, dossierId, 'returns', wrong)
  t.match(await totals(), { state: 'paused', officeWorkingDays: 2, producerWorkingDays: 0 })
  at('2026-06-09')
  const paused = await totals()
  t.match(paused, { state: 'paused', officeWorkingDays: 2, producerWorkingDays: 4, provisional: false })
  t.same(
    paused.explain.map(({ day, verdict, count }) => [day.slice(8), verdict, count]),
    [
      ...['02', '03'].map((day, at) => [day, 'counted', at + 1]),
      ...['04', '05'].map((day, at) => [day, 'paused', at + 1]),
      ...['06', '07'].map((day) => [day, 'paused', null]),
      ...['08', '09'].map((day, at) => [day, 'paused', at + 3]),
    ],
  )
  await post(people.producer, dossierId, 'submission')
  at('2026-06-15')
  const again = await totals()
  t.match(again, { state: 'running', officeWorkingDays: 6, pauses: [{ until: '2026-06-09T03:00:00.000Z' }] })
  t.match(again.explain.at(-2), { day: '2026-06-14', verdict: 'weekend', count: null })
  await post(people.producer, dossierId, 'withdrawal', { reason: 'Không tham gia nữa' })
  at('2026-07-15')
  t.same(await totals(), { ...again, state: 'ended', endedAt: '2026-06-15T03:00:00.000Z' })
})

t.test('the commune has met it when the dossier is sent, not when the report is written', async (t) => {
  at('2026-06-01')
  const { dossierId } = await dossierAt(app, people, 'commune-assessed')
  t.match((await deadlinesOf(dossierId)).items, [{ state: 'running' }])
  at('2026-06-23', '00:00')
  await post(people.commune, dossierId, 'forwarding', { letterNumber: '15/CV', letterDate: '2026-06-23' })
  t.match((await deadlinesOf(dossierId)).items, [{ state: 'met', late: true, dueOn: '2026-06-22' }])
})

t.test('a withdrawal drops what is open, and no day after it counts for anyone', async (t) => {
  at('2026-06-01')
  const { dossierId } = await dossierAt(app, people, 'received')
  at('2026-06-02')
  await post(people.commune, dossierId, 'returns', wrong)
  at('2026-06-04')
  await post(people.producer, dossierId, 'withdrawal', { reason: 'Không tham gia nữa' })
  at('2026-06-30')
  const { items, total } = await deadlinesOf(dossierId)
  t.match(items, [{ state: 'dropped' }, { state: 'dropped' }])
  t.match(total, { officeWorkingDays: 1, producerWorkingDays: 2 })
})

t.test('lists are filtered by deadlines that are overdue, due soon or paused, in one state or all', async (t) => {
  at('2026-07-01')
  const overdue = (await dossierAt(app, people, 'received')).dossierId
  at('2026-07-06')
  const soon = (await dossierAt(app, people, 'received')).dossierId
  const paused = (await dossierAt(app, people, 'received')).dossierId
  at('2026-07-24')
  await post(people.commune, paused, 'returns', wrong)
  at('2026-07-27', '12:00')
  const mine = [overdue, soon, paused]
  const { token } = people.commune
  const found = async (input: object) =>
    (await granted(rest!, dossiers, input as { deadline: 'overdue' }, { token })).items
      .map(({ id }) => id)
      .filter((id) => mine.includes(id))
  t.same(await found({ deadline: 'due-soon' }), [soon])
  t.same(await found({ deadline: 'paused' }), [paused])
  t.same(await found({ deadline: 'overdue' }), [overdue])
  t.same(await found({ deadline: 'overdue', state: 'filed' }), [overdue])
  t.same(await found({ deadline: 'overdue', state: 'forwarded' }), [])
  const query = '{ dossiers(deadline: PAUSED) { nodes { id } } }'
  const { body } = await app.graphql(query, {}, { as: people.commune })
  t.match(body, { data: { dossiers: { nodes: [{ id: paused }] } } })
})

t.test('a changed calendar moves open deadlines and keeps both days with the reason; ended ones stay', async (t) => {
  at('2026-08-03')
  const { dossierId: met } = await dossierAt(app, people, 'forwarded')
  const { dossierId: open } = await dossierAt(app, people, 'received')
  const before = await deadlinesOf(met)
  t.match((await deadlinesOf(open)).items, [{ dueOn: '2026-08-22' }])
  const { days } = app.server.ocop.world.calendars.files.find(({ year }) => year === 2026)!
  const flood = {
    day: '2026-08-12',
    kind: 'holiday' as const,
    name: { vi: 'Nghỉ bão', en: 'Storm' },
    instrument: '7/CT-UBND',
  }
  const input = {
    unitCode: place.province,
    year: 2026,
    workingWeek: [1, 2, 3, 4, 5],
    days: [...days, flood],
    reason: 'Bão số 4',
  }
  const saved = await granted(rest!, saveCalendarYear, input, { token: officer.token, ifMatch: 0 })
  t.ok(saved.movedDeadlines >= 1)
  const [moved] = (await deadlinesOf(open)).items
  t.match(moved, {
    dueOn: '2026-08-24',
    changes: [{ reason: 'calendar', note: 'Bão số 4', dueOnBefore: '2026-08-22', dueOnAfter: '2026-08-24' }],
  })
  t.match(
    moved!.explain.find(({ day }) => day === '2026-08-12'),
    { verdict: 'holiday', name: { vi: 'Nghỉ bão' }, instrument: '7/CT-UBND' },
  )
  t.same((await deadlinesOf(met)).items, before.items)
})

t.test('deadlines are seen by those who see the dossier, and by nobody else', async (t) => {
  at('2026-06-01')
  const { dossierId } = await dossierAt(app, people, 'received')
  const stranger = await app.person('Người khác', onUnit('commune-officer', place.otherCommune))
  for (const door of doors)
    t.match(await refused(door, dossierDeadlines, { dossierId }, { token: stranger.token }), { code: 'not-found' })
})

t.test('a dossier that was recalled goes on where it was met, without the days in between', async (t) => {
  at('2026-06-01')
  const { dossierId } = await dossierAt(app, people, 'forwarded')
  at('2026-06-04')
  await post(people.commune, dossierId, 'recall', { reason: 'Sai tờ trình' })
  t.match((await deadlinesOf(dossierId)).items, [
    { state: 'running', dueOn: '2026-06-25', changes: [{ reason: 'reopened', dueOnBefore: '2026-06-22' }] },
  ])
})
