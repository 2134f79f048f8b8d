import { readFile } from 'node:fs/promises'
import t from 'tap'
import { executableSchema } from '../../src/core/graphql-schema.ts'
import { deadlineStates } from '../../src/modules/calendar/deadline-rules.ts'
import { saveCalendarYear } from '../../src/modules/calendar/save-calendar-year.ts'
import { dropRevocationCase } from '../../src/modules/certification/revocation/drop-revocation-case.ts'
import { openRevocationCase } from '../../src/modules/certification/revocation/open-revocation-case.ts'
import { revocationCase } from '../../src/modules/certification/revocation/revocation-case.ts'
import { revocationCases } from '../../src/modules/certification/revocation/revocation-cases.ts'
import { revokeCertificates } from '../../src/modules/certification/revoke-certificates.ts'
import { verification } from '../../src/modules/certification/verification/verification.ts'
import { modules } from '../../src/modules/index.ts'
import { type Person, testApp } from '../support/app.ts'
import { type Door, granted, graphqlDoorOf, refused, restDoorOf } from '../support/doors.ts'
import { issued, paper } from '../support/issued.ts'
import { peopleOf } from '../support/path.ts'
import { onUnit, place } from '../support/place.ts'

const app = await testApp(t)
const people = await peopleOf(app)
const neighbour = await app.person('Cán bộ xã bên', onUnit('commune-officer', place.otherCommune))
const elsewhere = await app.person('Cán bộ tỉnh khác', onUnit('province-officer', place.otherProvince))
const everyone = [...Object.values(people), neighbour, elsewhere]
const sdl = await readFile(new URL('../../schema.graphql', import.meta.url), 'utf8')
const doors = [restDoorOf(app.server, modules), graphqlDoorOf(app.server, executableSchema(sdl))]
const [rest] = doors as [Door, Door]

/** The service's clock at a time of day in Viet Nam; everyone signs in again. */
function at(day: string, time = '10:00'): void {
  app.clock.now = new Date(`${day}T${time}:00+07:00`)
  for (const person of everyone) person.token = app.tokenOf(person.id)
}
const as = ({ token }: Person) => ({ token })
const found = (certificateId: string, foundOn: string, more: object = {}) => ({
  ...{ certificateId, foundOn, ground: 'misuse-of-mark' as const, finding: 'In logo OCOP lên sản phẩm khác' },
  ...more,
})
const opened = (certificateId: string, foundOn: string, more: object = {}, door = rest) =>
  granted(door, openRevocationCase, found(certificateId, foundOn, more), as(people.province))
const shown = (revocationCaseId: string, door = rest, person = people.province) =>
  granted(door, revocationCase, { revocationCaseId }, as(person))
const revoked = (signedOn: string, certificateIds: string[]) =>
  granted(
    rest,
    revokeCertificates,
    { ...paper(signedOn), ground: 'misuse-of-mark', certificateIds },
    as(people.chairman),
  )

t.test('a finding begins 15 days that end on a working day, and both doors tell every day', async (t) => {
  at('2026-06-01')
  for (const door of doors) {
    const { certificateId } = await issued(app, people.chairman)
    at('2026-06-08')
    const made = await opened(certificateId, '2026-06-05', { evidenceNote: 'Ảnh chụp ngày 05/6' }, door)
    t.match(made, {
      ...{ state: 'open', certificate: { id: certificateId }, foundOn: '2026-06-05', decision: null },
      ...{ openedBy: { code: place.province }, evidenceNote: 'Ảnh chụp ngày 05/6', endedAt: null },
    })
    const { deadline } = await shown(made.id, door)
    t.match(deadline, { step: 'revocation', periodDays: 15, periodUnit: 'calendar-days', state: 'running' })
    t.match(deadline, { dueOn: '2026-06-22', counted: 3, late: false })
    t.match(deadline!.explain.slice(14), [
      { day: '2026-06-20', verdict: 'weekend', count: null },
      { day: '2026-06-21', verdict: 'weekend', count: null },
      { day: '2026-06-22', verdict: 'counted', count: 15 },
    ])
    at('2026-06-01')
  }
})

t.test('it runs, is due soon and overdue as the days pass, and lists are filtered by it', async (t) => {
  at('2026-06-01')
  const { certificateId } = await issued(app, people.chairman)
  const { id } = await opened(certificateId, '2026-06-01')
  const stateAt = async (day: string, time: string) => {
    at(day, time)
    const { deadline } = await shown(id)
    for (const state of deadlineStates) {
      const { items } = await granted(rest, revocationCases, { certificateId, deadline: state }, as(people.province))
      t.equal(items.length, deadline!.state === state ? 1 : 0, `${state} at ${day}`)
    }
    return deadline!.state
  }
  t.equal(await stateAt('2026-06-12', '23:59'), 'running')
  t.equal(await stateAt('2026-06-13', '00:00'), 'due-soon')
  t.equal(await stateAt('2026-06-16', '23:59'), 'due-soon')
  t.equal(await stateAt('2026-06-17', '00:00'), 'overdue')
  await revoked('2026-06-17', [certificateId])
  t.equal(await stateAt('2026-06-18', '10:00'), 'met')
  t.match(await shown(id), { state: 'revoked', deadline: { late: true } })
})

t.test('a revocation answers every open case of its certificates, in time by the day of its signing', async (t) => {
  at('2026-06-01')
  const [one, two] = [await issued(app, people.chairman), await issued(app, people.chairman)]
  const first = await opened(one.certificateId, '2026-06-01')
  const second = await opened(one.certificateId, '2026-06-02', { ground: 'breach-of-law' }).catch((error) => error)
  t.match(String(second), /in-future/)
  at('2026-06-10')
  const third = await opened(one.certificateId, '2026-06-02', { ground: 'breach-of-law' })
  at('2026-06-20')
  const decision = await revoked('2026-06-16', [one.certificateId, two.certificateId])
  const { number } = decision
  for (const { id } of [first, third]) {
    const answered = await shown(id)
    t.match(answered, { state: 'revoked', decision: { id: decision.id, number, signedOn: '2026-06-16' } })
    t.match(answered.deadline, { state: 'met', late: false, endedAt: '2026-06-15T17:00:00.000Z' })
  }
  t.equal((await shown(first.id)).deadline!.counted, 15)
  const input = { revocationCaseId: first.id, reason: 'Nhầm' }
  for (const door of doors)
    t.match(await refused(door, dropRevocationCase, input, as(people.province)), {
      code: 'revocation-case-ended',
      state: 'revoked',
    })
})

t.test('a case that is dropped says why, drops its days and leaves the certificate in force', async (t) => {
  at('2026-06-01')
  for (const door of doors) {
    const { certificateId, code } = await issued(app, people.chairman)
    const { id } = await opened(certificateId, '2026-06-01', {}, door)
    const reason = 'Kiểm tra lại: không vi phạm'
    const dropped = await granted(door, dropRevocationCase, { revocationCaseId: id, reason }, as(people.province))
    t.match(dropped, { state: 'dropped', dropReason: reason, decision: null, deadline: { state: 'dropped' } })
    t.match(await granted(door, verification, { code }), { state: 'valid' })
    t.ok((await opened(certificateId, '2026-06-01', {}, door)).id !== id, 'a new finding is a new case')
  }
})

t.test('until the decision the public is told nothing of a case, at neither door', async (t) => {
  at('2026-06-01')
  const { certificateId, code } = await issued(app, people.chairman)
  const before = await Promise.all(doors.map((door) => granted(door, verification, { code })))
  await opened(certificateId, '2026-06-01')
  t.same(await Promise.all(doors.map((door) => granted(door, verification, { code }))), before)
  await revoked('2026-06-01', [certificateId])
  for (const door of doors) t.match(await granted(door, verification, { code }), { state: 'revoked' })
})

t.test('a commune confirms that production stopped, and nothing else', async (t) => {
  at('2026-06-01')
  for (const door of doors) {
    const { certificateId } = await issued(app, people.chairman)
    const stopped = { ground: 'production-stopped' as const, finding: 'Xã xác nhận cơ sở đã ngừng sản xuất' }
    const input = found(certificateId, '2026-06-01')
    t.match(await refused(door, openRevocationCase, input, as(people.commune)), { code: 'forbidden' })
    const made = await granted(door, openRevocationCase, { ...input, ...stopped }, as(people.commune))
    t.match(made, { openedBy: { code: place.commune }, ground: 'production-stopped' })
    const twice = await refused(door, openRevocationCase, { ...input, ...stopped }, as(people.province))
    t.match(twice, { code: 'already-exists', revocationCaseId: made.id })
    const byProvince = await opened(certificateId, '2026-06-01', {}, door)
    const drop = { revocationCaseId: byProvince.id, reason: 'Không đồng ý' }
    t.match(await refused(door, dropRevocationCase, drop, as(people.commune)), { code: 'forbidden' })
    t.match(await granted(door, dropRevocationCase, { ...drop, revocationCaseId: made.id }, as(people.commune)), {
      state: 'dropped',
    })
  }
})

t.test('cases are seen by offices that the certificate is within reach of, and by nobody else', async (t) => {
  at('2026-06-01')
  const { certificateId, producerId } = await issued(app, people.chairman)
  const { id } = await opened(certificateId, '2026-06-01')
  const owner = await app.person('Chủ thể', { role: 'producer', on: 'producer', id: producerId })
  for (const door of doors) {
    for (const person of [people.commune, people.province, people.chairman, people.ministry, people.minister]) {
      t.equal((await shown(id, door, person)).id, id)
      const { items } = await granted(door, revocationCases, { certificateId }, as(person))
      t.same(
        items.map((one) => one.id),
        [id],
      )
    }
    for (const person of [neighbour, elsewhere]) {
      t.match(await refused(door, revocationCase, { revocationCaseId: id }, as(person)), { code: 'not-found' })
      t.same((await granted(door, revocationCases, { certificateId }, as(person))).items, [])
      const input = found(certificateId, '2026-06-01', { ground: 'production-stopped' })
      t.match(await refused(door, openRevocationCase, input, as(person)), { code: 'not-found' })
      const drop = { revocationCaseId: id, reason: 'Không' }
      t.match(await refused(door, dropRevocationCase, drop, as(person)), { code: 'not-found' })
    }
    t.match(await refused(door, revocationCase, { revocationCaseId: id }, as(owner)), { code: 'forbidden' })
    t.match(await refused(door, revocationCases, {}, as(owner)), { code: 'forbidden' })
    t.match(await refused(door, revocationCases, {}), { code: 'unauthenticated' })
  }
})

t.test('a finding of tomorrow, of before the certificate, or of one that has ended is refused', async (t) => {
  at('2026-06-10')
  const { certificateId } = await issued(app, people.chairman)
  const over = await issued(app, people.chairman)
  await revoked('2026-06-10', [over.certificateId])
  for (const door of doors) {
    const refusal = (input: object, id = certificateId) =>
      refused(door, openRevocationCase, { ...found(id, '2026-06-10'), ...input }, as(people.province))
    t.match(await refusal({ foundOn: '2026-06-11' }), { errors: [{ pointer: '/foundOn', code: 'in-future' }] })
    t.match(await refusal({ foundOn: '2026-06-09' }), { errors: [{ pointer: '/foundOn', code: 'before-issue' }] })
    t.match(await refusal({}, over.certificateId), { code: 'certificate-not-in-force' })
  }
})

t.test('days that a proposal may yet change are told as such, in the deadline and day by day', async (t) => {
  at('2026-11-16')
  const { certificateId } = await issued(app, people.chairman)
  const { id } = await opened(certificateId, '2026-11-16')
  for (const door of doors) {
    const { deadline } = await shown(id, door)
    t.match(deadline, { provisional: true, dueOn: '2026-12-01' })
    const open = deadline!.explain.filter(({ provisional }) => provisional)
    t.match(open, [
      { day: '2026-11-23', verdict: 'counted' },
      { day: '2026-11-28', verdict: 'counted' },
    ])
  }
})

t.test('a calendar that changes moves open cases and keeps both days; those that ended stay', async (t) => {
  at('2026-10-01')
  const [one, two] = [await issued(app, people.chairman), await issued(app, people.chairman)]
  const [open, ended] = [await opened(one.certificateId, '2026-10-01'), await opened(two.certificateId, '2026-10-01')]
  await revoked('2026-10-01', [two.certificateId])
  const before = await shown(ended.id)
  const { days } = app.server.ocop.world.calendars.files.find(({ year }) => year === 2026)!
  const storm = { kind: 'holiday' as const, name: { vi: 'Nghỉ bão', en: 'Storm' }, instrument: '7/CT-UBND' }
  const input = {
    ...{ unitCode: place.province, year: 2026, workingWeek: [1, 2, 3, 4, 5], reason: 'Bão số 9' },
    days: [...days, { ...storm, day: '2026-10-16' }],
  }
  await granted(rest, saveCalendarYear, input, { token: people.province.token, ifMatch: 0 })
  for (const door of doors) {
    const { deadline } = await shown(open.id, door)
    t.match(deadline, {
      dueOn: '2026-10-19',
      changes: [{ reason: 'calendar', note: 'Bão số 9', dueOnBefore: '2026-10-16', dueOnAfter: '2026-10-19' }],
    })
  }
  t.same((await shown(ended.id)).deadline, before.deadline)
})

t.test(
  'a case and the decision that answers it at the same time: each case ends once, none is left open',
  async (t) => {
    at('2026-06-01')
    for (let round = 0; round < 6; round++) {
      const { certificateId } = await issued(app, people.chairman)
      const first = await opened(certificateId, '2026-06-01')
      const body = { ...paper('2026-06-01'), ground: 'misuse-of-mark', certificateIds: [certificateId] }
      const more = found(certificateId, '2026-06-01', { ground: 'breach-of-law' })
      const [decision, dropped, late] = await Promise.all([
        app.rest('POST', '/v1/revocations', body, { as: people.chairman }),
        app.rest('POST', `/v1/revocation-cases/${first.id}/dropping`, { reason: 'Nhầm' }, { as: people.province }),
        app.rest('POST', '/v1/revocation-cases', more, { as: people.province }),
      ])
      t.equal(decision.status, 201)
      t.ok([201, 409].includes(late.status), String(late.status))
      const { items } = await granted(rest, revocationCases, { certificateId }, as(people.province))
      t.equal(items.length, late.status === 201 ? 2 : 1)
      t.equal(items.at(-1)!.state, dropped.status === 200 ? 'dropped' : 'revoked')
      for (const { state, deadline } of items) t.equal(deadline!.state, state === 'revoked' ? 'met' : 'dropped')
    }
  },
)

t.test('a list is walked page by page, and by province, commune and how its cases ended', async (t) => {
  at('2026-06-01')
  const { token } = people.ministry
  const all = (await granted(rest, revocationCases, { first: 100 }, { token })).items
  const seen: string[] = []
  let after: string | null = null
  do {
    const page: Awaited<ReturnType<typeof granted<typeof revocationCases.input, typeof revocationCases.output>>> =
      await granted(rest, revocationCases, { first: 3, ...(after && { after }) }, { token })
    seen.push(...page.items.map(({ id }) => id))
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  } while (after)
  t.same(
    seen,
    all.map(({ id }) => id),
  )
  for (const state of ['open', 'revoked', 'dropped'] as const)
    for (const unitCode of [place.province, place.commune])
      t.same(
        (await granted(rest, revocationCases, { first: 100, state, unitCode }, { token })).items,
        all.filter((one) => one.state === state),
      )
  t.same((await granted(rest, revocationCases, { unitCode: place.otherProvince }, { token })).items, [])
  const query = '{ revocationCases(first: 100) { nodes { id deadline { dueOn explain { day verdict } } } } }'
  const { body } = await app.graphql(query, {}, { as: people.ministry })
  t.match(body, { data: { revocationCases: { nodes: { length: all.length } } } })
})
