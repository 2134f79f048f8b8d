import t from 'tap'
import type { Job } from '../../src/core/jobs.ts'
import { runJob } from '../../src/core/jobs.ts'
import { closeOverdueReturn } from '../../src/modules/dossiers/returns/close-overdue-return.ts'
import { remindOfReturn } from '../../src/modules/dossiers/returns/remind-of-return.ts'
import { testApp } from '../support/app.ts'
import { runDueJobs } from '../support/jobs.ts'
import { attach, done, dossierAt, type People, peopleOf } from '../support/path.ts'
import { place } from '../support/place.ts'

const app = await testApp(t)
const people = await peopleOf(app)
const begun = app.clock.now
const service = app.server.ocop

type Round = {
  id: string
  number: number
  dueOn: string
  answeredAt: string | null
  closedAt: string | null
  reminders: { daysBefore: number; at: string }[]
}
const items = [{ item: 'test-sheets', reason: 'expired', note: null }]
const said = { message: 'Đề nghị bổ sung', items }

/** Everyone with a token of the test's present. */
const present = (): People =>
  Object.fromEntries(
    Object.entries(people).map(([role, { id }]) => [role, { id, token: app.tokenOf(id) }]),
  ) as unknown as People
const at = (time: string) => {
  app.clock.now = new Date(time)
}
const back = () => {
  app.clock.now = begun
}
const roundsOf = async (dossierId: string) => {
  const { body } = await app.rest('GET', `/v1/dossiers/${dossierId}/returns`, undefined, { as: present().commune })
  return (body as { items: Round[] }).items
}
const dossierOf = async (dossierId: string) =>
  (await app.rest('GET', `/v1/dossiers/${dossierId}`, undefined, { as: present().commune })).body as {
    state: string
    endGround: string | null
    version: number
  }
const eventsOf = async (dossierId: string) => {
  const { rows } = await app.database.pool.query<{ type: string }>(
    `select type from events where subject_id = $1 and type in ('remindOfReturn', 'closeOverdueReturn') order by id`,
    [dossierId],
  )
  return rows.map(({ type }) => type)
}
const jobsWaiting = async () =>
  (await app.database.pool.query('select from graphile_worker._private_jobs')).rowCount ?? 0
const returned = async () => {
  const { dossierId } = await dossierAt(app, present(), 'received')
  await done(app, present().commune, 'POST', `/v1/dossiers/${dossierId}/returns`, said)
  return dossierId
}

t.afterEach(async () => {
  at('2027-01-01T00:00:00.000Z')
  await runDueJobs(service)
  back()
})

t.test('a return without a date is due ten working days later, and the producer is reminded before', async (t) => {
  const dossierId = await returned()
  t.match(await roundsOf(dossierId), [{ number: 1, dueOn: '2026-06-15', reminders: [] }])
  at('2026-06-10T00:59:59.000Z')
  t.same(await runDueJobs(service), [], 'not before eight in the morning')
  at('2026-06-10T01:00:00.000Z')
  t.same(await runDueJobs(service), ['remindOfReturn'])
  at('2026-06-14T01:00:00.000Z')
  t.same(await runDueJobs(service), ['remindOfReturn', 'remindOfReturn'])
  const [round] = await roundsOf(dossierId)
  t.same(
    round!.reminders.map(({ daysBefore }) => daysBefore),
    [5, 3, 1],
  )
  t.same(await eventsOf(dossierId), ['remindOfReturn', 'remindOfReturn', 'remindOfReturn'])
})

t.test('the province asks for a supplement as the commune returns: items, one due date, a number', async (t) => {
  const { dossierId } = await dossierAt(app, people, 'acknowledged')
  await done(app, people.province, 'POST', `/v1/dossiers/${dossierId}/supplement-requests`, said)
  t.match(await roundsOf(dossierId), [{ number: 1, step: 'province', dueOn: '2026-06-15', items }])
  const { body } = await app.rest('GET', `/v1/dossiers/${dossierId}/deadlines`, undefined, { as: people.province })
  const { items: clocks } = body as { items: { step: string; dueOn: string }[] }
  t.equal(clocks.find(({ step }) => step === 'supplement')?.dueOn, '2026-06-15', 'the day of the clock')
})

t.test('items are those of the checklist, each once, and another reason is said in words, at both doors', async (t) => {
  const { dossierId } = await dossierAt(app, people, 'received')
  const faulty = [
    { item: 'no-such-paper', reason: 'missing' },
    { item: 'awards', reason: 'wrong' },
    { item: 'awards', reason: 'illegible' },
    { item: 'growth', reason: 'other' },
  ]
  const errors = [
    { pointer: '/items/0/item', code: 'unknown-item' },
    { pointer: '/items/2/item', code: 'twice' },
    { pointer: '/items/3/note', code: 'note-needed' },
  ]
  const rest = await app.rest(
    'POST',
    `/v1/dossiers/${dossierId}/returns`,
    { message: 'Thiếu', items: faulty },
    { as: people.commune },
  )
  t.match(rest, { status: 422, body: { errors } })
  const mutation = 'mutation ($input: ReturnDossierInput!) { returnDossier(input: $input) { id } }'
  const input = {
    dossierId,
    message: 'Thiếu',
    items: faulty.map(({ item, reason }) => ({ item, reason: reason.toUpperCase() })),
  }
  const { body } = await app.graphql(mutation, { input }, { as: people.commune })
  t.match(body, { errors: [{ extensions: { errors } }] })
  t.equal((await dossierOf(dossierId)).state, 'filed')
})

t.test('rounds are numbered and kept; filing again ends one, and nothing of it happens later', async (t) => {
  const dossierId = await returned()
  await attach(app, people.producer, dossierId, 'test-sheets')
  await done(app, people.producer, 'POST', `/v1/dossiers/${dossierId}/submission`)
  at('2027-01-01T00:00:00.000Z')
  t.same(await runDueJobs(service), [], 'of the first round nothing waits')
  back()
  await done(app, people.commune, 'POST', `/v1/dossiers/${dossierId}/returns`, said)
  at('2026-06-15T16:00:00.000Z')
  await runDueJobs(service)
  t.match(await roundsOf(dossierId), [
    { number: 1, dueOn: '2026-06-15', answeredAt: String, closedAt: null, reminders: { length: 0 } },
    { number: 2, dueOn: '2026-06-15', answeredAt: null, closedAt: null, reminders: { length: 3 } },
  ])
  t.match(await dossierOf(dossierId), { state: 'returned', endGround: null })
})

t.test('a dossier that was not completed ends after the due date and not on it, and its product is free', async (t) => {
  const { dossierId, productId } = await dossierAt(app, people, 'acknowledged')
  await done(app, people.province, 'POST', `/v1/dossiers/${dossierId}/supplement-requests`, said)
  at('2026-06-15T16:59:59.000Z')
  await runDueJobs(service)
  t.match(await dossierOf(dossierId), { state: 'supplement' })
  at('2026-06-15T17:00:00.000Z')
  t.same(await runDueJobs(service), ['closeOverdueReturn'])
  t.match(await dossierOf(dossierId), { state: 'withdrawn', endGround: 'supplement-overdue' })
  t.match(await roundsOf(dossierId), [{ answeredAt: null, closedAt: '2026-06-15T17:00:00.000Z' }])
  const query = 'query ($id: ID!) { dossier(dossierId: $id) { state endGround } }'
  const { body } = await app.graphql(query, { id: dossierId }, { as: present().producer })
  t.match(body, { data: { dossier: { state: 'WITHDRAWN', endGround: 'SUPPLEMENT_OVERDUE' } } })
  const file = await app.rest('POST', `/v1/dossiers/${dossierId}/submission`, {}, { as: present().producer })
  t.match(file, { status: 409, body: { code: 'dossier-wrong-state', allowed: [] } })
  await done(app, present().producer, 'POST', '/v1/dossiers', { productId, kind: 'first' })
})

t.test('a job that runs twice, too late or too early changes nothing', async (t) => {
  const dossierId = await returned()
  const [{ id: returnId }] = (await roundsOf(dossierId)) as [Round]
  const remind = () => runJob(service, remindOfReturn as unknown as Job, { returnId, daysBefore: 3 })
  const close = () => runJob(service, closeOverdueReturn as unknown as Job, { returnId })
  await t.rejects(close(), /not over/, 'it comes back')
  t.match(await dossierOf(dossierId), { state: 'returned' })
  await remind()
  t.same(await eventsOf(dossierId), [], 'too soon')
  at('2026-06-12T01:00:00.000Z')
  await Promise.all([remind(), remind(), remind()])
  t.same(await eventsOf(dossierId), ['remindOfReturn'])

  at('2026-06-16T03:00:00.000Z')
  await Promise.all([close(), close(), close()])
  const ended = await dossierOf(dossierId)
  await close()
  await remind()
  t.same(await dossierOf(dossierId), ended)
  t.same(await eventsOf(dossierId), ['remindOfReturn', 'closeOverdueReturn'])
})

const storm = { kind: 'holiday', name: { vi: 'Nghỉ bão', en: 'Storm' }, instrument: '7/CT-UBND' }
let calendarVersion = 0
/** The province closes its offices on more days than the nation does, and on no others. */
async function closedOn(...extra: string[]): Promise<void> {
  const { days } = service.world.calendars.files.find(({ year }) => year === 2026)!
  const body = {
    workingWeek: [1, 2, 3, 4, 5],
    days: [...days, ...extra.map((day) => ({ ...storm, day }))],
    reason: 'Bão',
  }
  const headers = { 'if-match': `"v${calendarVersion}"` }
  const url = `/v1/calendars/${place.province}/2026`
  const answer = await app.rest('PUT', url, body, { as: present().province, headers })
  if (answer.status !== 200) throw new Error(answer.text)
  calendarVersion++
}

t.test('a calendar that gives more days moves the due date at once, and its reminders and end with it', async (t) => {
  const dossierId = await returned()
  await closedOn('2026-06-08', '2026-06-09', '2026-06-10')
  t.match(await roundsOf(dossierId), [{ dueOn: '2026-06-18' }])
  const query = 'query ($id: ID!) { dossierReturns(dossierId: $id) { items { dueOn } } }'
  const { body } = await app.graphql(query, { id: dossierId }, { as: present().producer })
  t.match(body, { data: { dossierReturns: { items: [{ dueOn: '2026-06-18' }] } } })
  const notice = await app.rest('GET', `/v1/dossiers/${dossierId}/forms/return-notice`, undefined, {
    as: people.commune,
  })
  t.match(notice.text, /18\/0?6\/2026|2026-06-18/)
  at('2026-06-17T01:00:00.000Z')
  await runDueJobs(service)
  const [round] = await roundsOf(dossierId)
  t.same(
    round!.reminders.map(({ daysBefore }) => daysBefore),
    [5, 3, 1],
  )
  at('2026-06-18T16:59:59.000Z')
  await runDueJobs(service)
  t.match(await dossierOf(dossierId), { state: 'returned' })
  at('2026-06-18T17:00:00.000Z')
  t.same(await runDueJobs(service), ['closeOverdueReturn'])
  t.match(await dossierOf(dossierId), { state: 'withdrawn' })
  t.match(await roundsOf(dossierId), [{ dueOn: '2026-06-18' }])
  await closedOn()
})

t.test('reminders of a return that was given more days are each as long before the new end', async (t) => {
  const dossierId = await returned()
  await closedOn('2026-06-08', '2026-06-09', '2026-06-10')
  const given = async (time: string) => {
    at(time)
    await runDueJobs(service)
    const [round] = await roundsOf(dossierId)
    return round!.reminders.map(({ daysBefore }) => daysBefore)
  }
  t.same(await given('2026-06-10T01:00:00.000Z'), [], 'eight days before')
  t.same(await given('2026-06-13T00:59:59.000Z'), [])
  t.same(await given('2026-06-13T01:00:00.000Z'), [5])
  t.same(await given('2026-06-15T01:00:00.000Z'), [5, 3])
  t.same(await given('2026-06-17T01:00:00.000Z'), [5, 3, 1])
  back()
  await closedOn()
})

t.test('a calendar that takes days back takes none of those that the producer was told', async (t) => {
  const dossierId = await returned()
  const dueOn = async () => (await roundsOf(dossierId))[0]!.dueOn
  await closedOn('2026-06-08', '2026-06-09')
  t.equal(await dueOn(), '2026-06-17')
  await closedOn('2026-06-08')
  t.equal(await dueOn(), '2026-06-17')
  await closedOn()
  t.equal(await dueOn(), '2026-06-17')
  at('2026-06-17T16:59:59.000Z')
  await runDueJobs(service)
  t.match(await dossierOf(dossierId), { state: 'returned' })
  await done(app, present().producer, 'POST', `/v1/dossiers/${dossierId}/submission`)
  back()
  await closedOn('2026-06-04', '2026-06-05')
  t.match(await roundsOf(dossierId), [{ dueOn: '2026-06-17', answeredAt: String }], 'an answered return stays')
  await closedOn()
})

t.test('filing at the last moment and closing at once: one of them happens whole', async (t) => {
  for (let round = 0; round < 6; round++) {
    back()
    const dossierId = await returned()
    const [{ id: returnId }] = (await roundsOf(dossierId)) as [Round]
    at('2026-06-16T03:00:00.000Z')
    const [filed] = await Promise.all([
      app.rest('POST', `/v1/dossiers/${dossierId}/submission`, {}, { as: present().producer }),
      runJob(service, closeOverdueReturn as unknown as Job, { returnId }),
    ])
    const { state } = await dossierOf(dossierId)
    const [kept] = await roundsOf(dossierId)
    t.equal(state, filed.status === 200 ? 'filed' : 'withdrawn')
    t.equal(kept!.answeredAt !== null, state === 'filed')
    t.equal(kept!.closedAt !== null, state === 'withdrawn')
  }
})

t.test('a dossier that its producer withdrew is neither reminded of nor ended again', async (t) => {
  const dossierId = await returned()
  const waiting = await jobsWaiting()
  await done(app, people.producer, 'POST', `/v1/dossiers/${dossierId}/withdrawal`, { reason: 'Ngừng sản xuất' })
  t.equal(await jobsWaiting(), waiting - 4)
  t.match(await roundsOf(dossierId), [{ answeredAt: null, closedAt: begun.toISOString() }])
  at('2026-06-16T03:00:00.000Z')
  await runDueJobs(service)
  t.match(await dossierOf(dossierId), { state: 'withdrawn', endGround: 'by-producer', endNote: 'Ngừng sản xuất' })
  t.same(await eventsOf(dossierId), [])
})

t.test('a return that is rolled back leaves no round and no job', async (t) => {
  const { dossierId } = await dossierAt(app, people, 'received')
  const before = await jobsWaiting()
  const url = `/v1/dossiers/${dossierId}/returns`
  const refused = await app.rest(
    'POST',
    url,
    { ...said, items: [{ item: 'x', reason: 'wrong' }] },
    { as: people.commune },
  )
  t.equal(refused.status, 422)
  t.equal(await jobsWaiting(), before)
  await done(app, people.commune, 'POST', url, said)
  t.equal(await jobsWaiting(), before + 4)
})

t.test('the province excludes a dossier on a ground until a council has it, at both doors', async (t) => {
  const ground = { ground: 'untrue-dossier', note: 'Phiếu kiểm nghiệm bị sửa' }
  const first = await dossierAt(app, people, 'reviewed')
  t.match(await done(app, people.province, 'POST', `/v1/dossiers/${first.dossierId}/disqualification`, ground), {
    state: 'disqualified',
    endGround: 'untrue-dossier',
    endNote: 'Phiếu kiểm nghiệm bị sửa',
    allowed: { length: 0 },
  })
  const again = await app.rest('POST', `/v1/dossiers/${first.dossierId}/disqualification`, ground, {
    as: people.province,
  })
  t.match(again, { status: 409, body: { code: 'dossier-wrong-state' } })

  const second = await dossierAt(app, people, 'filed')
  const url = `/v1/dossiers/${second.dossierId}/disqualification`
  t.match(await app.rest('POST', url, ground, { as: people.commune }), { status: 403 })
  t.match(await app.rest('POST', url, { ...ground, ground: 'by-producer' }, { as: people.province }), { status: 422 })
  const mutation = 'mutation ($input: DisqualifyDossierInput!) { disqualifyDossier(input: $input) { state endGround } }'
  const input = { dossierId: second.dossierId, ground: 'INELIGIBLE_PRODUCER', note: 'Không đăng ký kinh doanh' }
  const { body } = await app.graphql(mutation, { input }, { as: people.province })
  t.match(body, { data: { disqualifyDossier: { state: 'DISQUALIFIED', endGround: 'INELIGIBLE_PRODUCER' } } })

  const draft = await dossierAt(app, people, 'filed')
  const stranger = await app.person('Tỉnh khác', { role: 'province-officer', on: 'unit', id: '04' })
  const elsewhere = await app.rest('POST', `/v1/dossiers/${draft.dossierId}/disqualification`, ground, { as: stranger })
  t.match(elsewhere, { status: 404, body: { code: 'not-found' } })
})
