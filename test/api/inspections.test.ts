import t from 'tap'
import { dropRevocationCase } from '../../src/modules/certification/revocation/drop-revocation-case.ts'
import { revocationCase } from '../../src/modules/certification/revocation/revocation-case.ts'
import { workQueue } from '../../src/modules/desk/queues/work-queue.ts'
import { mergeProducts } from '../../src/modules/merging/merge-products.ts'
import { productHistory } from '../../src/modules/merging/product-history.ts'
import { concludeInspection } from '../../src/modules/supervision/inspection/conclude-inspection.ts'
import { addInspectionFile } from '../../src/modules/supervision/inspection/files/add-inspection-file.ts'
import { answerFollowUp } from '../../src/modules/supervision/inspection/follow-up/answer-follow-up.ts'
import { closeFollowUp } from '../../src/modules/supervision/inspection/follow-up/close-follow-up.ts'
import { inspection } from '../../src/modules/supervision/inspection/inspection.ts'
import { inspections } from '../../src/modules/supervision/inspection/inspections.ts'
import { changeInspectionPlan } from '../../src/modules/supervision/inspection/plans/change-inspection-plan.ts'
import { inspectionPlan } from '../../src/modules/supervision/inspection/plans/inspection-plan.ts'
import { inspectionPlans } from '../../src/modules/supervision/inspection/plans/inspection-plans.ts'
import { planInspections } from '../../src/modules/supervision/inspection/plans/plan-inspections.ts'
import { recordInspection } from '../../src/modules/supervision/inspection/record-inspection.ts'
import { reviseInspection } from '../../src/modules/supervision/inspection/revise-inspection.ts'
import { type Person, testApp } from '../support/app.ts'
import { doorsOf } from '../support/council.ts'
import { type Door, granted, refused } from '../support/doors.ts'
import { issued, paper } from '../support/issued.ts'
import { done, peopleOf } from '../support/path.ts'
import { onUnit, place } from '../support/place.ts'
import { pdf } from '../support/sample-dossier.ts'

const app = await testApp(t)
const people = await peopleOf(app)
const neighbour = await app.person('Cán bộ xã bên', onUnit('commune-officer', place.otherCommune))
const elsewhere = await app.person('Cán bộ tỉnh khác', onUnit('province-officer', place.otherProvince))
const everyone = [...Object.values(people), neighbour, elsewhere]
const doors = doorsOf(app)
const [rest] = doors as [Door]

function at(day: string): void {
  app.clock.now = new Date(`${day}T10:00:00+07:00`)
  for (const person of everyone) person.token = app.tokenOf(person.id)
}
const as = ({ token }: Person) => ({ token })
const found = (met = false) => [
  { criterion: '1.1', met: true, remark: null },
  { criterion: '1.2', met, remark: met ? null : 'Không còn hợp đồng liên kết' },
]
const visit = (certificateId: string, more: object = {}) => ({
  ...{ certificateId, visitedOn: '2026-06-09', inspectors: ['Nguyễn Văn Bình', 'Lý Thị Hoa'], findings: found() },
  ...more,
})
const made = async () => {
  at('2026-06-01')
  const one = await issued(app, people.chairman)
  at('2026-06-10')
  const owner = await app.person('Chủ thể', { role: 'producer', on: 'producer', id: one.producerId })
  return { ...one, owner }
}
const recorded = (certificateId: string, more: object = {}, door = rest, person = people.province) =>
  granted(door, recordInspection, visit(certificateId, more), as(person))
const concluded = (inspectionId: string, more: object, door = rest, person = people.province) =>
  granted(door, concludeInspection, { inspectionId, conclusion: 'Kết luận', ...more } as never, as(person))
const followUp = { task: 'Ký lại hợp đồng liên kết', workingDays: 5 }
const revocation = { ground: 'criteria-no-longer-met' as const, finding: 'Không còn hợp đồng liên kết' }

t.test(
  'a province plans which certified products are visited; communes see their part, and what was visited',
  async (t) => {
    for (const door of doors) {
      const [one, two] = [await made(), await made()]
      const plan = {
        ...{
          unitCode: place.province,
          number: '12/KH-UBND',
          title: 'Kiểm tra năm 2026',
          kind: 'periodic' as const,
          year: 2026,
        },
        ...{ fromDay: '2026-06-01', untilDay: '2026-06-30' },
        ...{ certificateIds: [one.certificateId], producerIds: [two.producerId, one.producerId] },
      }
      const { id, planned } = await granted(door, planInspections, plan, as(people.province))
      t.equal(planned, 2, 'what a producer has and is named besides stands there once')
      const seen = (person: Person) => granted(door, inspectionPlan, { inspectionPlanId: id }, as(person))
      const byPlan = { planId: id }
      const { id: inspectionId } = await recorded(one.certificateId, byPlan, door, people.commune)
      for (const person of [people.province, people.commune, people.chairman, people.ministry])
        t.match(await seen(person), { planned: 2, visited: 1, unit: { code: place.province }, kind: 'periodic' })
      t.match(
        (await seen(people.commune)).items.find(({ visits }) => visits === 1),
        {
          ...{ certificate: { id: one.certificateId }, lastVisitedOn: '2026-06-09', commune: { code: place.commune } },
        },
      )
      t.match(await seen(neighbour), { planned: 0, items: [] }, 'of another commune nothing')
      const input = { inspectionPlanId: id }
      t.match(await refused(door, inspectionPlan, input, as(elsewhere)), { code: 'not-found' })
      t.match(await refused(door, inspectionPlan, input, as(one.owner)), { code: 'forbidden' })
      const { items } = await granted(door, inspectionPlans, { year: 2026, kind: 'periodic' }, as(people.commune))
      t.ok(items.some((item) => item.id === id))
      t.same((await granted(door, inspectionPlans, { year: 2027 }, as(people.commune))).items, [])
      t.match(await granted(door, inspection, { inspectionId }, as(people.province)), { planId: id, kind: 'periodic' })
      t.same(
        (await granted(door, inspections, byPlan, as(people.province))).items.map((row) => row.id),
        [inspectionId],
      )
      const third = await made()
      t.match(await refused(door, recordInspection, visit(third.certificateId, byPlan), as(people.province)), {
        errors: [{ pointer: '/planId', code: 'not-in-plan' }],
      })
      const other = visit(one.certificateId, { ...byPlan, kind: 'unscheduled' })
      t.match(await refused(door, recordInspection, other, as(people.province)), {
        errors: [{ code: 'differs-from-plan' }],
      })
      const refusal = (more: object, person = people.province) =>
        refused(door, planInspections, { ...plan, ...more }, as(person))
      t.match(await refusal({}, people.commune), { code: 'forbidden' })
      t.match(await refusal({}, elsewhere), { code: 'forbidden' })
      t.match(await refusal({ untilDay: '2026-05-31' }), { errors: [{ code: 'before-first-day' }] })
      t.match(await refusal({ certificateIds: [id] }), {
        errors: [{ pointer: '/certificateIds/0', code: 'not-found' }],
      })
      t.match(await refusal({ certificateIds: [], producerIds: [] }), { errors: [{ code: 'missing' }] })
    }
  },
)

t.test('a plan is changed from the version that was seen, but not by leaving out what was visited by it', async (t) => {
  for (const door of doors) {
    const [one, two, three] = [await made(), await made(), await made()]
    const said = { title: 'Kiểm tra năm 2026', year: 2026, fromDay: '2026-06-01', untilDay: '2026-06-30' }
    const first = [one.certificateId, two.certificateId]
    const plan = { unitCode: place.province, kind: 'periodic' as const, ...said, certificateIds: first }
    const { id: inspectionPlanId } = await granted(door, planInspections, plan, as(people.province))
    await recorded(one.certificateId, { planId: inspectionPlanId }, door)
    const other = [one.certificateId, three.certificateId]
    const change = { inspectionPlanId, ...said, untilDay: '2026-12-31', certificateIds: other }
    const changed = await granted(door, changeInspectionPlan, change, { ...as(people.province), ifMatch: 1 })
    t.match(changed, { untilDay: '2026-12-31', kind: 'periodic', planned: 2, visited: 1, version: 2 })
    t.notOk(changed.items.some(({ certificate }) => certificate.id === two.certificateId))
    const refusal = (more: object, person = people.province, ifMatch = 2) =>
      refused(door, changeInspectionPlan, { ...change, ...more }, { ...as(person), ifMatch })
    t.match(await refusal({}, people.province, 1), { code: 'stale-version' })
    t.match(await refusal({ certificateIds: [three.certificateId] }), { errors: [{ code: 'visited' }] })
    t.match(await refusal({ fromDay: '2027-01-01' }), { errors: [{ code: 'before-first-day' }] })
    t.match(await refusal({}, elsewhere), { code: 'not-found' })
    t.match(await refusal({}, people.ministry), { code: 'forbidden' })
    t.match(await refused(door, changeInspectionPlan, change, as(people.province)), { code: 'precondition-required' })
  }
})

t.test(
  'a visit and a change that leaves its product out, at once: what was visited by a plan stays in it',
  async (t) => {
    for (let round = 0; round < 6; round++) {
      const [one, two] = [await made(), await made()]
      const said = { title: 'Kiểm tra', year: 2026, fromDay: '2026-06-01', untilDay: '2026-06-30' }
      const both = { certificateIds: [one.certificateId, two.certificateId] }
      const plan = { unitCode: place.province, kind: 'periodic' as const, ...said, ...both }
      const { id } = await granted(rest, planInspections, plan, as(people.province))
      const smaller = { ...said, certificateIds: [two.certificateId] }
      const [visited, changed] = await Promise.all([
        app.rest('POST', '/v1/inspections', visit(one.certificateId, { planId: id }), { as: people.commune }),
        app.rest('PUT', `/v1/inspection-plans/${id}`, smaller, {
          as: people.province,
          headers: { 'if-match': '"v1"' },
        }),
      ])
      t.same([visited.status, changed.status].sort(), visited.status === 201 ? [201, 422] : [200, 422])
      const { items } = await granted(rest, inspectionPlan, { inspectionPlanId: id }, as(people.province))
      t.equal(
        items.some(({ certificate }) => certificate.id === one.certificateId),
        visited.status === 201,
      )
    }
  },
)

t.test(
  'a visit is written down by officers of the place, by criteria of its set, and put right until it is concluded',
  async (t) => {
    for (const door of doors) {
      const { certificateId, productId } = await made()
      const written = await recorded(certificateId, {}, door, people.commune)
      t.match(written, {
        ...{ kind: 'unscheduled', unit: { code: place.commune }, product: { id: productId }, visitedOn: '2026-06-09' },
        ...{ findings: found(), outcome: null, followUp: null, files: [], version: 1 },
      })
      const inspectionId = written.id
      const change = { inspectionId, inspectors: ['Nguyễn Văn Bình'], note: 'Bổ sung', findings: found(true) }
      const revised = await granted(door, reviseInspection, change, { ...as(people.province), ifMatch: 1 })
      t.match(revised, { inspectors: ['Nguyễn Văn Bình'], note: 'Bổ sung', findings: found(true), version: 2 })
      t.match(await refused(door, reviseInspection, change, { ...as(people.commune), ifMatch: 1 }), {
        code: 'stale-version',
      })
      t.match(await refused(door, reviseInspection, change, as(people.commune)), { code: 'precondition-required' })
      const refusal = (more: object, person = people.province) =>
        refused(door, recordInspection, visit(certificateId, more), as(person))
      const wrong = (criterion: string) => [{ criterion, met: true }]
      t.match(await refusal({ findings: wrong('99.9') }), { errors: [{ code: 'unknown-criterion' }] })
      t.match(await refusal({ findings: [...wrong('1.1'), ...wrong('1.1')] }), { errors: [{ code: 'duplicate' }] })
      t.match(await refusal({ visitedOn: '2026-05-31' }), { errors: [{ code: 'before-issue' }] })
      t.match(await refusal({ visitedOn: '2026-06-11' }), { errors: [{ code: 'in-future' }] })
      for (const person of [neighbour, elsewhere]) {
        t.match(await refusal({}, person), { code: 'not-found' })
        t.match(await refused(door, inspection, { inspectionId }, as(person)), { code: 'not-found' })
      }
      const ofProvince = await recorded(certificateId, {}, door)
      t.match(
        await refused(
          door,
          reviseInspection,
          { ...change, inspectionId: ofProvince.id },
          { ...as(people.commune), ifMatch: 1 },
        ),
        {
          code: 'forbidden',
        },
      )
      await concluded(inspectionId, { outcome: 'met' }, door)
      t.match(await refused(door, reviseInspection, change, { ...as(people.province), ifMatch: 3 }), {
        code: 'inspection-concluded',
      })
    }
  },
)

t.test(
  'a producer sees a visit once it is concluded, in the history of the product too, and no other producer does',
  async (t) => {
    for (const door of doors) {
      const { certificateId, productId, owner } = await made()
      const { owner: stranger } = await made()
      const { id: inspectionId } = await recorded(certificateId, { findings: found(true) }, door)
      const history = (person: Person) => granted(door, productHistory, { productId }, as(person))
      t.match(await refused(door, inspection, { inspectionId }, as(owner)), { code: 'not-found' })
      t.same((await granted(door, inspections, {}, as(owner))).items, [])
      t.same((await history(owner)).inspections, [])
      t.match((await history(people.commune)).inspections, [{ id: inspectionId, outcome: null }])
      await concluded(inspectionId, { outcome: 'met', conclusion: 'Đạt' }, door)
      t.match(await granted(door, inspection, { inspectionId }, as(owner)), { outcome: 'met', conclusion: 'Đạt' })
      t.match((await history(owner)).inspections, [{ id: inspectionId, outcome: 'met' }])
      t.match(await refused(door, inspection, { inspectionId }, as(stranger)), { code: 'not-found' })
      t.match(await refused(door, inspection, { inspectionId }), { code: 'unauthenticated' })
    }
  },
)

t.test(
  'what is to be put right has a last day in working days; the producer answers, an officer looks, once',
  async (t) => {
    for (const door of doors) {
      const { certificateId, owner } = await made()
      const { id: inspectionId } = await recorded(certificateId, {}, door)
      const states = async (...wanted: string[]) => {
        for (const state of ['open', 'concluded', 'follow-up', 'overdue'] as const) {
          const { items } = await granted(door, inspections, { certificateId, state }, as(people.province))
          t.equal(items.length, wanted.includes(state) ? 1 : 0, state)
        }
      }
      await states('open')
      const answer = { inspectionId, answer: 'Đã ký lại' }
      t.match(await concluded(inspectionId, { outcome: 'follow-up', followUp }, door), {
        // From Wednesday 10 June: Thursday, Friday, Monday, Tuesday, Wednesday.
        followUp: { task: followUp.task, dueOn: '2026-06-17', state: 'waiting', answer: null },
      })
      await states('concluded', 'follow-up')
      at('2026-06-18')
      t.match(await granted(door, inspection, { inspectionId }, as(people.commune)), { followUp: { state: 'overdue' } })
      await states('concluded', 'follow-up', 'overdue')
      owner.token = app.tokenOf(owner.id)
      t.match(await refused(door, answerFollowUp, answer, as(people.province)), { code: 'forbidden' })
      t.match(await granted(door, answerFollowUp, answer, as(owner)), {
        followUp: { state: 'answered', answer: 'Đã ký lại' },
      })
      await states('concluded', 'follow-up')
      const end = { inspectionId, outcome: 'fulfilled' as const, note: 'Đã có hợp đồng', endedOn: '2026-06-18' }
      const refusal = (more: object) => refused(door, closeFollowUp, { ...end, ...more }, as(people.province))
      t.match(await refusal({ endedOn: '2026-06-09' }), { errors: [{ code: 'before-conclusion' }] })
      t.match(await refusal({ revocation }), { errors: [{ code: 'revocation-unexpected' }] })
      const closed = await granted(door, closeFollowUp, end, as(people.province))
      t.match(closed, { followUp: { state: 'fulfilled', note: 'Đã có hợp đồng', endedOn: '2026-06-18' } })
      await states('concluded')
      t.match(await refusal({}), { code: 'follow-up-not-open' })
      t.match(await refused(door, answerFollowUp, answer, as(owner)), { code: 'follow-up-not-open' })
    }
  },
)

t.test(
  'what is to be put right stands in the work queue of the office that visited, and of the producer until it answers',
  async (t) => {
    for (const door of doors) {
      at('2026-06-10')
      const { certificateId, owner } = await made()
      const { id: inspectionId } = await recorded(certificateId, {}, door)
      type Visited = 'province-officer' | 'commune-officer' | 'producer'
      const queued = async (person: Person, role: Visited, unitCode?: string) => {
        const asked = { role, ...(unitCode && { unitCode }) }
        const { followUps } = await granted(door, workQueue, asked, { token: app.tokenOf(person.id) })
        return followUps.items.filter((one) => one.inspectionId === inspectionId)
      }
      t.same(await queued(people.province, 'province-officer'), [], 'nothing is asked for yet')
      await concluded(inspectionId, { outcome: 'follow-up', followUp }, door)
      const wanted = { inspectionId, task: followUp.task, dueOn: '2026-06-17', isAnswered: false }
      t.match(await queued(people.province, 'province-officer'), [wanted])
      t.match(await queued(owner, 'producer'), [wanted])
      t.match(await queued(people.province, 'province-officer', place.commune), [wanted])
      t.same(await queued(people.province, 'province-officer', place.otherCommune), [])
      t.same(await queued(people.commune, 'commune-officer'), [], 'it is the office that visited')
      at('2026-06-17')
      t.match(await queued(people.province, 'province-officer'), [{ colour: 'soon' }], 'the last day')
      at('2026-06-18')
      t.match(await queued(people.province, 'province-officer'), [{ colour: 'late' }])
      await granted(door, answerFollowUp, { inspectionId, answer: 'Đã ký lại' }, { token: app.tokenOf(owner.id) })
      t.match(await queued(people.province, 'province-officer'), [{ isAnswered: true }])
      t.same(await queued(owner, 'producer'), [])
      const end = { inspectionId, outcome: 'fulfilled' as const, note: 'Đã có hợp đồng', endedOn: '2026-06-18' }
      await granted(door, closeFollowUp, end, { token: app.tokenOf(people.province.id) })
      t.same(await queued(people.province, 'province-officer'), [])
    }
  },
)

t.test('what was to be put right lapses when the certificate is revoked: no desk has it any more', async (t) => {
  for (const door of doors) {
    at('2026-06-10')
    const { certificateId, owner } = await made()
    const { id: inspectionId } = await recorded(certificateId, {}, door)
    await concluded(inspectionId, { outcome: 'follow-up', followUp }, door)
    const queued = async (person: Person, role: 'province-officer' | 'producer') => {
      const { followUps } = await granted(door, workQueue, { role }, as(person))
      return followUps.items.filter((one) => one.inspectionId === inspectionId).length
    }
    t.same([await queued(people.province, 'province-officer'), await queued(owner, 'producer')], [1, 1])
    await done(app, people.chairman, 'POST', '/v1/revocations', {
      ...paper('2026-06-10'),
      ...{ ground: 'breach-of-law', certificateIds: [certificateId] },
    })
    t.same([await queued(people.province, 'province-officer'), await queued(owner, 'producer')], [0, 0])
    t.match(await granted(door, inspection, { inspectionId }, as(owner)), { followUp: { state: 'lapsed' } })
    for (const state of ['follow-up', 'overdue'] as const)
      t.same((await granted(door, inspections, { certificateId, state }, as(people.province))).items, [])
    const end = { inspectionId, outcome: 'fulfilled' as const, note: 'Đã xong', endedOn: '2026-06-10' }
    t.equal((await refused(door, closeFollowUp, end, as(people.province))).code, 'follow-up-not-open')
    const late = { inspectionId, answer: 'Đã ký lại' }
    t.equal((await refused(door, answerFollowUp, late, as(owner))).code, 'follow-up-not-open')
  }
})

t.test(
  'a breach leads straight into a case of revocation, each naming the other, and the producer is not told of it',
  async (t) => {
    for (const door of doors) {
      const { certificateId, owner } = await made()
      const { id: inspectionId } = await recorded(certificateId, {}, door)
      const { revocationCaseIds } = await concluded(inspectionId, { outcome: 'breach', revocation }, door)
      t.equal(revocationCaseIds.length, 1)
      const opened = { revocationCaseId: revocationCaseIds[0]! }
      t.match(await granted(door, revocationCase, opened, as(people.province)), {
        ...{ inspectionId, state: 'open', ground: 'criteria-no-longer-met', foundOn: '2026-06-09' },
        ...{ certificate: { id: certificateId }, deadline: { step: 'revocation', state: 'running' } },
      })
      for (const person of [people.commune, people.chairman, people.minister])
        t.same((await granted(door, inspection, { inspectionId }, as(person))).revocationCaseIds, revocationCaseIds)
      t.match(await granted(door, inspection, { inspectionId }, as(owner)), {
        outcome: 'breach',
        revocationCaseIds: [],
      })

      const second = await recorded(certificateId, {}, door)
      const again = { inspectionId: second.id, outcome: 'breach' as const, conclusion: 'Vi phạm', revocation }
      t.match(await refused(door, concludeInspection, again, as(people.province)), {
        ...{ code: 'already-exists', revocationCaseId: opened.revocationCaseId },
      })
      t.match(
        await granted(door, inspection, { inspectionId: second.id }, as(people.province)),
        { outcome: null },
        'refused as a whole',
      )
      await granted(door, dropRevocationCase, { ...opened, reason: 'Đã khắc phục' }, as(people.province))
      await concluded(second.id, { outcome: 'follow-up', followUp }, door)
      const end = {
        inspectionId: second.id,
        outcome: 'not-fulfilled' as const,
        note: 'Chưa làm',
        endedOn: '2026-06-10',
      }
      const closed = await granted(door, closeFollowUp, { ...end, revocation }, as(people.province))
      t.equal(closed.revocationCaseIds.length, 1)
      t.match(
        await granted(door, revocationCase, { revocationCaseId: closed.revocationCaseIds[0]! }, as(people.province)),
        { inspectionId: second.id, foundOn: '2026-06-10', state: 'open' },
      )
    }
  },
)

t.test('a commune concludes its own visits, but opens no case that only the province may', async (t) => {
  for (const door of doors) {
    const { certificateId } = await made()
    const { id: inspectionId } = await recorded(certificateId, {}, door, people.commune)
    const end = { inspectionId, outcome: 'breach' as const, conclusion: 'Vi phạm' }
    t.match(await refused(door, concludeInspection, { ...end, revocation }, as(people.commune)), { code: 'forbidden' })
    const stopped = { ground: 'production-stopped' as const, finding: 'Cơ sở đã đóng cửa' }
    const view = await granted(door, concludeInspection, { ...end, revocation: stopped }, as(people.commune))
    t.equal(view.revocationCaseIds.length, 1)
    const refusal = (more: object) => refused(door, concludeInspection, { ...end, ...more }, as(people.commune))
    t.match(await refusal({}), { code: 'inspection-concluded' })
    const empty = await recorded(certificateId, { findings: [] }, door, people.commune)
    t.match(await refusal({ inspectionId: empty.id }), { code: 'inspection-without-findings' })
    const open = await recorded(certificateId, {}, door, people.commune)
    t.match(await refusal({ inspectionId: open.id, outcome: 'met' }), { errors: [{ code: 'finding-not-met' }] })
    t.match(await refusal({ inspectionId: open.id, followUp }), { errors: [{ code: 'follow-up-expected' }] })
    t.match(await refusal({ inspectionId: open.id, outcome: 'follow-up' }), {
      errors: [{ code: 'follow-up-expected' }],
    })
    const both = { inspectionId: open.id, outcome: 'follow-up', followUp, revocation: stopped }
    t.match(await refusal(both), { errors: [{ code: 'revocation-unexpected' }] })
  }
})

t.test(
  'pictures and papers of a visit come in by the one way, stay as they are, and go out to who sees the visit',
  async (t) => {
    const { certificateId, owner } = await made()
    const { id: inspectionId } = await recorded(certificateId)
    const send = (url: string, person: Person, bytes = pdf('anh-kiem-tra')) =>
      app.rest('PUT', url, undefined, { as: person, raw: bytes, headers: { 'content-type': 'application/pdf' } })
    const read = (url: string, { token }: Person, headers = {}) =>
      app.server.inject({ url, headers: { authorization: `Bearer ${token}`, ...headers } })
    for (const door of doors) {
      const input = { inspectionId, criterion: '1.2', fileName: 'Ảnh kho.pdf' }
      const file = await granted(door, addInspectionFile, input, as(people.province))
      t.match(file, { criterion: '1.2', sha256: null })
      t.equal((await read(file.contentUrl, people.province)).statusCode, 404, 'announced only')
      t.equal((await send(file.contentUrl, people.commune)).status, 403, 'of the unit that made the visit')
      t.equal((await send(file.contentUrl, neighbour)).status, 404)
      t.match((await send(file.contentUrl, people.province, Buffer.from('MZ no picture'))).body, {
        code: 'file-type-refused',
      })
      t.match(await send(file.contentUrl, people.province), { status: 200, body: { mediaType: 'application/pdf' } })
      t.match((await send(file.contentUrl, people.province, pdf('another'))).body, { code: 'content-already-stored' })
      const got = await read(file.contentUrl, people.commune)
      t.ok(got.rawPayload.equals(pdf('anh-kiem-tra')))
      t.match(got.headers, {
        'content-security-policy': "default-src 'none'; sandbox",
        'cache-control': 'private, no-cache',
      })
      const same = { 'if-none-match': String(got.headers.etag) }
      t.equal((await read(file.contentUrl, people.commune, same)).statusCode, 304)
      t.equal((await read(file.contentUrl, owner)).statusCode, 404, 'not concluded')
      t.match(await refused(door, addInspectionFile, { ...input, criterion: '2.1' }, as(people.province)), {
        errors: [{ pointer: '/criterion', code: 'not-found' }],
      })
    }
    const { files } = await concluded(inspectionId, { outcome: 'breach' })
    t.equal(files.length, 2)
    t.equal((await read(files[0]!.contentUrl, owner)).statusCode, 200)
    const late = { inspectionId, fileName: 'x.pdf' }
    t.match(await refused(rest, addInspectionFile, late, as(people.province)), { code: 'inspection-concluded' })
    t.match((await send(files[0]!.contentUrl, people.province)).body, { code: 'inspection-concluded' })
  },
)

t.test('two officers conclude one visit at the same time: one does, and one case comes of it', async (t) => {
  for (let round = 0; round < 5; round++) {
    const { certificateId } = await made()
    const { id } = await recorded(certificateId)
    const body = { outcome: 'breach', conclusion: 'Vi phạm', revocation }
    const answers = await Promise.all(
      [people.province, people.ministry].map((one) =>
        app.rest('POST', `/v1/inspections/${id}/conclusion`, body, { as: one }),
      ),
    )
    t.same(answers.map(({ status }) => status).sort(), [200, 409])
    t.equal((await granted(rest, inspection, { inspectionId: id }, as(people.province))).revocationCaseIds.length, 1)
  }
})

t.test('visits go along when products are merged', async (t) => {
  const kept = await made()
  const merged = await made()
  const { id } = await recorded(merged.certificateId)
  const { pool } = app.database
  await pool.query(`update certificates set expires_on = '2026-06-05' where id = $1`, [merged.certificateId])
  await pool.query('update products set producer_id = $1 where id = $2', [kept.producerId, merged.productId])
  const versions = await pool.query('select id, version from products where id = any($1)', [
    [kept.productId, merged.productId],
  ])
  const versionOf = (productId: string) => versions.rows.find((row) => row.id === productId).version as number
  const merge = {
    ...{ keptId: kept.productId, mergedId: merged.productId, reason: 'Trùng' },
    ...{ keptVersion: versionOf(kept.productId), mergedVersion: versionOf(merged.productId) },
  }
  await granted(rest, mergeProducts, merge, as(people.province))
  const history = await granted(rest, productHistory, { productId: kept.productId }, as(people.province))
  t.match(history.inspections, [{ id, product: { id: kept.productId } }])
})
