import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import t from 'tap'
import { advisoryReview } from '../../src/modules/advising/advisory-review.ts'
import { askExtraTest } from '../../src/modules/advising/inquiries/ask-extra-test.ts'
import { askSiteVisit } from '../../src/modules/advising/inquiries/ask-site-visit.ts'
import { withdrawInquiry } from '../../src/modules/advising/inquiries/withdraw-inquiry.ts'
import { referToAdvisors } from '../../src/modules/advising/refer-to-advisors.ts'
import { advisoryReports } from '../../src/modules/advising/reports/advisory-reports.ts'
import { handOverAdvisoryReport } from '../../src/modules/advising/reports/hand-over-advisory-report.ts'
import { saveAdvisoryReview } from '../../src/modules/advising/save-advisory-review.ts'
import { advisoryReviews } from '../../src/modules/advising/tables.ts'
import { workQueue } from '../../src/modules/desk/queues/work-queue.ts'
import { dossiers } from '../../src/modules/dossiers/tables.ts'
import { recuseMember } from '../../src/modules/scoring/councils/recuse-member.ts'
import { cancelSession } from '../../src/modules/scoring/sessions/cancel-session.ts'
import { openSession } from '../../src/modules/scoring/sessions/open-session.ts'
import { planSession } from '../../src/modules/scoring/sessions/plan-session.ts'
import { advisorOf, referred } from '../support/advice.ts'
import { type Person, testApp } from '../support/app.ts'
import { councilOf, doorsOf, openedSession, reviewedDossier, scored } from '../support/council.ts'
import { type Door, granted, refused } from '../support/doors.ts'
import { dossierAt, peopleOf } from '../support/path.ts'
import { onUnit } from '../support/place.ts'

const app = await testApp(t)
const people = await peopleOf(app)
const { province, producer, commune, ministry, chairman } = people
const elsewhere = await app.person('Cán bộ tỉnh khác', onUnit('province-officer', '19'))
const [rest] = doorsOf(app) as [Door]
const council = await councilOf(app, rest, { officer: province })
const advisor = await advisorOf(app, rest, council)
const colleague = await advisorOf(app, rest, council)
const [chair, member, recused] = council.voters as [Person, Person, Person]
const reviewed = async (door: Door) => referred(door, council, await reviewedDossier(app))
const filed = async (door: Door) => referred(door, council, (await dossierAt(app, people, 'reviewed')).dossierId)
const { '1.1': _left, ...partial } = scored(80)
const opinion = 'Đề nghị hội đồng xem xét phân hạng 4 sao.'

const saved = (door: Door, dossierId: string, choices: Record<string, number>, ifMatch: number, more = {}) =>
  granted(door, saveAdvisoryReview, { dossierId, choices, ...more }, { ...advisor, ifMatch })
const handedOver = async (door: Door, dossierId: string, points = 80) => {
  await saved(door, dossierId, scored(points), 0, { opinion })
  return granted(door, handOverAdvisoryReport, { dossierId }, { ...advisor, ifMatch: 1 })
}
const codeOf = async (asked: Promise<{ code: string }>) => (await asked).code

for (const door of doorsOf(app)) {
  const through = `, through ${door.name}`

  t.test(`proposals may be partial, grow by versions, and the team alone reads them${through}`, async (t) => {
    const dossierId = await reviewed(door)
    t.equal(await codeOf(refused(door, advisoryReview, { dossierId }, advisor)), 'not-found')
    const first = await saved(door, dossierId, partial, 0)
    t.match(first, {
      dossierId,
      level: 'province',
      number: 1,
      choices: partial,
      remarks: [],
      opinion: null,
      version: 1,
    })
    t.equal(first.savedBy, 'Tổ viên')
    const remarks = [{ criterion: '1.1', comment: 'Vùng nguyên liệu rõ', evidenceIds: [] }]
    const second = await saved(door, dossierId, scored(80), 1, { remarks, opinion })
    t.match(second, { id: first.id, choices: scored(80), remarks, opinion, version: 2 })
    t.same(await granted(door, advisoryReview, { dossierId }, advisor), second)
    for (const other of [chair, province, producer, commune, chairman, ministry, elsewhere]) {
      t.match(await codeOf(refused(door, advisoryReview, { dossierId }, other)), /^(forbidden|not-found)$/)
    }
  })

  t.test(
    `the team has what was referred to it on its desk until it reports, and nobody else's${through}`,
    async (t) => {
      const own = await councilOf(app, rest, { officer: province, size: 1 })
      const [one, other, ofAnother] = [
        await advisorOf(app, rest, own),
        await advisorOf(app, rest, own),
        await advisorOf(app, rest, await councilOf(app, rest, { officer: province, size: 1 })),
      ]
      const dossierId = await referred(door, own, await reviewedDossier(app))
      const deskOf = async (as: Person) => {
        const { items, counts } = await granted(door, workQueue, { role: 'council-advisor' }, as)
        return [items.map(({ id, step }) => [id, step]), counts.map(({ step, count }) => [step, count])]
      }
      const waits = [[[dossierId, 'advise']], [['advise', 1]]]
      t.same(await deskOf(one), waits)
      t.same(await deskOf(other), waits)
      t.same(await deskOf(ofAnother), [[], []])
      await app.database.db
        .update(dossiers)
        .set({ hiddenFrom: [other.id] })
        .where(eq(dossiers.id, dossierId))
      t.same(await deskOf(other), [[], []], 'recused')
      const visit = { dossierId, matter: 'Vùng chè', place: 'Xã Đình Lập' }
      const { id: inquiryId } = await granted(door, askSiteVisit, visit, one)
      t.same(await deskOf(one), [[[dossierId, 'inquire']], [['inquire', 1]]], 'a visit comes before the report')
      await granted(door, withdrawInquiry, { dossierId, inquiryId, reason: 'Đã khảo sát' }, one)
      t.same(await deskOf(one), waits)
      const said = { dossierId, choices: scored(80), opinion }
      await granted(door, saveAdvisoryReview, said, { ...one, ifMatch: 0 })
      t.same(await deskOf(one), waits, 'a draft is no report')
      await granted(door, handOverAdvisoryReport, { dossierId }, { ...one, ifMatch: 1 })
      t.same(await deskOf(one), [[], []])
      const test = { dossierId, matter: 'Dư lượng', sample: 'Chè khô', laboratory: 'Quatest 1' }
      const { id: testId } = await granted(door, askExtraTest, test, one)
      t.same(await deskOf(one), [[[dossierId, 'inquire']], [['inquire', 1]]], 'asked for after the report')
      await granted(door, withdrawInquiry, { dossierId, inquiryId: testId, reason: 'Đã có phiếu' }, one)
      t.same(await deskOf(one), [[], []], 'no longer waited for')
      t.equal((await refused(door, workQueue, { role: 'council-advisor' }, chair)).code, 'forbidden')
    },
  )

  t.test(`where the regulation asks for it no session opens without the report${through}`, async (t) => {
    const strict = await councilOf(app, door, { officer: province, regulation: { advisoryReportRequired: true } })
    const [first, second] = [await reviewedDossier(app), await reviewedDossier(app)]
    const plan = { councilId: strict.id, heldOn: '2026-06-15', dossierIds: [first, second] }
    const planned = await granted(door, planSession, plan, strict.secretary)
    t.equal(planned.advisoryReportRequired, true)
    const team = await advisorOf(app, rest, strict)
    const report = async (dossierId: string) => {
      const said = { dossierId, choices: scored(80), opinion }
      await granted(door, saveAdvisoryReview, said, { ...team, ifMatch: 0 })
      await granted(door, handOverAdvisoryReport, { dossierId }, { ...team, ifMatch: 1 })
    }
    await report(first)
    const opening = { sessionId: planned.id, attendees: strict.attendees }
    t.match(await refused(door, openSession, opening, strict.secretary), {
      ...{ code: 'advisory-report-missing', status: 409, count: 1, dossierIds: [second] },
    })
    await report(second)
    t.equal((await granted(door, openSession, opening, strict.secretary)).state, 'open')
  })

  t.test(`after a cancelled session the team goes on with what it worked on${through}`, async (t) => {
    const [worked, untouched, tied] = [await reviewed(door), await reviewed(door), await reviewed(door)]
    for (const dossierId of [worked, tied]) await saved(door, dossierId, partial, 0)
    const plan = { councilId: council.id, heldOn: '2026-06-15', dossierIds: [worked, untouched, tied] }
    const { id: sessionId } = await granted(door, planSession, plan, council.secretary)
    await granted(door, recuseMember, { sessionId, dossierId: tied, reason: 'Cổ đông' }, recused)
    await granted(door, cancelSession, { sessionId, reason: 'Chưa đủ mẫu' }, council.secretary)
    t.match(await saved(door, worked, scored(80), 1), { version: 2 })
    for (const dossierId of [untouched, tied])
      t.equal(await codeOf(refused(door, advisoryReview, { dossierId }, advisor)), 'not-found', 'to be referred again')
    await openedSession(door, council, [worked, untouched, tied])
  })

  t.test(`two members of the team do not overwrite each other, and are shown both versions${through}`, async (t) => {
    const dossierId = await reviewed(door)
    const ask = (as: Person, choices: Record<string, number>, ifMatch?: number) =>
      door.ask(
        saveAdvisoryReview as never,
        { dossierId, choices },
        { ...as, ...(ifMatch !== undefined && { ifMatch }) },
      )
    t.equal((await ask(advisor, partial)).problem?.code, 'precondition-required')
    const raced = await Promise.all([ask(advisor, partial, 0), ask(colleague, { '1.1': 1 }, 0)])
    t.match(
      raced.filter(({ problem }) => problem),
      [{ problem: { code: 'stale-version', status: 412, version: 1 } }],
    )
    const { choices, savedBy } = await granted(door, advisoryReview, { dossierId }, advisor)
    const { problem } = await ask(colleague, { '1.2': 1 }, 0)
    t.match(problem, { current: { choices, savedBy }, sent: { choices: { '1.2': 1 } } })
  })

  t.test(`what no ballot could hold and links to nothing are refused with pointers${through}`, async (t) => {
    const dossierId = await filed(door)
    const sent = { dossierId, choices: { '1.1': 40, '99': 1, '1.2': 0 } }
    const ballot = await refused(door, saveAdvisoryReview, sent, { ...advisor, ifMatch: 0 })
    t.equal(ballot.code, 'invalid-ballot')
    t.same(ballot.errors?.map(({ pointer }) => pointer).sort(), ['/choices/1.1', '/choices/1.2', '/choices/99'])
    const ofAnother = await dossierAt(app, people, 'reviewed')
    const { body } = await app.rest('GET', `/v1/dossiers/${ofAnother.dossierId}/evidence`, undefined, { as: province })
    const [{ id: stranger }] = (body as { items: [{ id: string }] }).items
    const remarks = [
      { criterion: '1.1', evidenceIds: [stranger] },
      { criterion: '1.1', comment: 'Hai lần' },
      { criterion: '99', comment: 'Không có' },
    ]
    const input = { dossierId, choices: {}, remarks }
    const links = await refused(door, saveAdvisoryReview, input, { ...advisor, ifMatch: 0 })
    t.same(
      links.errors?.map(({ pointer, code }) => `${pointer} ${code}`),
      [
        '/remarks/0/evidenceIds/0 unknown-evidence',
        '/remarks/1/criterion criterion-twice',
        '/remarks/2/criterion unknown-criterion',
      ],
    )
    t.equal(await codeOf(refused(door, advisoryReview, { dossierId }, advisor)), 'not-found')
  })

  t.test(`a report is whole as a ballot and has an opinion, else it is not handed over${through}`, async (t) => {
    const dossierId = await reviewed(door)
    const handOver = (ifMatch: number) => refused(door, handOverAdvisoryReport, { dossierId }, { ...advisor, ifMatch })
    t.equal((await handOver(0)).code, 'not-found')
    await saved(door, dossierId, scored(80), 0)
    t.match((await handOver(1)).errors, [{ pointer: '/opinion', code: 'missing' }])
    await saved(door, dossierId, partial, 1, { opinion })
    t.match(await handOver(2), { code: 'invalid-ballot', errors: [{ pointer: '/choices/1.1', code: 'missing' }] })
    t.match(await handOver(1), { code: 'stale-version', version: 2 })
    t.same((await granted(door, advisoryReports, { dossierId }, province)).items, [])
  })

  t.test(`the report says what was proposed beside the self-assessment, and its hash is of it${through}`, async (t) => {
    const dossierId = await filed(door)
    const { body } = await app.rest('GET', `/v1/dossiers/${dossierId}/evidence`, undefined, { as: province })
    const [paper] = (body as { items: [{ id: string; fileName: string; sha256: string }] }).items
    const remarks = [{ criterion: '1.5', comment: 'Đạt "mức 2" <b>', evidenceIds: [paper.id] }]
    await saved(door, dossierId, scored(92, ['1.5']), 0, { remarks, opinion })
    const report = await granted(door, handOverAdvisoryReport, { dossierId }, { ...advisor, ifMatch: 1 })
    const { content } = report
    t.match(content, { number: 1, level: 'province', opinion, handedOverBy: 'Tổ viên', band: 5 })
    t.equal(
      content.total,
      content.criteria.reduce((sum, { points }) => sum + (points ?? 0), 0),
    )
    t.equal(content.star, 4)
    t.match(content.gatesMissed, [{ star: 5, criterion: '1.5' }])
    const line = content.criteria.find(({ code }) => code === '1.5')!
    t.match(line, { comment: 'Đạt "mức 2" <b>' })
    t.same(line.evidence, [{ id: paper.id, fileName: paper.fileName, sha256: paper.sha256 }])
    t.type(line.selfPoints, 'number')
    const { text } = await app.rest('GET', `/v1/dossiers/${dossierId}/advisory-reports`, undefined, { as: province })
    const hashed = text.slice(text.indexOf('"content":') + '"content":'.length, -'}]}'.length)
    t.equal(createHash('sha256').update(hashed).digest('hex'), report.sha256)
    t.same((await granted(door, advisoryReports, { dossierId }, province)).items, [report])
  })

  t.test(`a report is never changed; what is saved afterwards becomes a further one${through}`, async (t) => {
    const dossierId = await reviewed(door)
    const first = await handedOver(door, dossierId, 80)
    t.equal(await codeOf(refused(door, advisoryReview, { dossierId }, advisor)), 'not-found')
    const stale = { dossierId, choices: partial }
    t.match(await refused(door, saveAdvisoryReview, stale, { ...advisor, ifMatch: 2 }), { version: 0 })
    const second = await handedOver(door, dossierId, 90)
    t.equal(second.content.number, 2)
    t.same((await granted(door, advisoryReports, { dossierId }, province)).items, [first, second])
    const { db } = app.database
    const one = eq(advisoryReviews.id, first.id)
    await t.rejects(db.update(advisoryReviews).set({ choices: {} }).where(one))
    await t.rejects(db.delete(advisoryReviews).where(one))
  })

  t.test(`the council reads it before scoring; producer, commune and another province never${through}`, async (t) => {
    const dossierId = await reviewed(door)
    const report = await handedOver(door, dossierId)
    const plan = { councilId: council.id, heldOn: '2026-06-15', dossierIds: [dossierId] }
    const { id: sessionId } = await granted(door, planSession, plan, council.secretary)
    await granted(door, recuseMember, { sessionId, dossierId, reason: 'Cổ đông' }, recused)
    for (const reader of [chair, member, council.secretary, advisor, province, chairman, ministry]) {
      t.same((await granted(door, advisoryReports, { dossierId }, reader)).items, [report])
    }
    t.equal(await codeOf(refused(door, advisoryReports, { dossierId }, recused)), 'not-found')
    t.equal(await codeOf(refused(door, advisoryReports, { dossierId }, elsewhere)), 'not-found')
    for (const other of [producer, commune]) {
      t.equal(await codeOf(refused(door, advisoryReports, { dossierId }, other)), 'forbidden')
    }
  })

  t.test(`before the agency's review and once scoring has begun the team does nothing more${through}`, async (t) => {
    const refer = (dossierId: string) => refused(door, referToAdvisors, { dossierId, councilId: council.id }, province)
    const early = await reviewedDossier(app, { state: 'forwarded' })
    t.match(await refer(early), { code: 'dossier-wrong-state', state: 'forwarded' })
    const late = await reviewed(door)
    await saved(door, late, scored(80), 0, { opinion })
    await openedSession(door, council, [late])
    t.match(await refer(late), { code: 'dossier-wrong-state', state: 'scoring' })
    const sent = { dossierId: late, choices: partial }
    const save = refused(door, saveAdvisoryReview, sent, { ...advisor, ifMatch: 1 })
    t.match(await save, { code: 'dossier-wrong-state', state: 'scoring' })
    const handOver = refused(door, handOverAdvisoryReport, { dossierId: late }, { ...advisor, ifMatch: 1 })
    t.equal((await handOver).code, 'dossier-wrong-state')
  })

  t.test(`a dossier that no council planned is on its agenda without the team's report${through}`, async (t) => {
    const dossierId = await reviewedDossier(app)
    await openedSession(door, council, [dossierId])
    t.same((await granted(door, advisoryReports, { dossierId }, chair)).items, [])
  })

  t.test(`only the team of the council to which the office gave the dossier advises on it${through}`, async (t) => {
    const dossierId = await reviewedDossier(app)
    const save = (as: Person) =>
      refused(door, saveAdvisoryReview, { dossierId, choices: partial }, { ...as, ifMatch: 0 })
    t.equal((await save(advisor)).code, 'not-found')
    const other = await councilOf(app, door, { officer: province, size: 1 })
    const stranger = await advisorOf(app, door, other)
    await referred(door, council, dossierId)
    t.equal((await save(stranger)).code, 'not-found')
    for (const as of [province, chairman, ministry, chair, council.secretary])
      t.equal((await save(as)).code, 'forbidden')
    await referred(door, other, dossierId)
    t.equal((await save(advisor)).code, 'not-found')
    await granted(door, saveAdvisoryReview, { dossierId, choices: partial }, { ...stranger, ifMatch: 0 })
    const given = { dossierId, councilId: council.id }
    t.equal((await refused(door, referToAdvisors, given, elsewhere)).code, 'not-found')
    t.equal((await refused(door, referToAdvisors, given, ministry)).code, 'forbidden')
    t.equal((await refused(door, referToAdvisors, given, advisor)).code, 'forbidden')
  })

  t.test(`each level advises on what it handles, and the ministry's report stays there${through}`, async (t) => {
    const dossierId = await referred(door, council, await reviewedDossier(app))
    const is = eq(dossiers.id, dossierId)
    await app.database.db.update(dossiers).set({ level: 'ministry' }).where(is)
    const sent = { dossierId, choices: scored(95), opinion }
    t.equal((await refused(door, saveAdvisoryReview, sent, { ...advisor, ifMatch: 0 })).code, 'not-found')
    const wrong = { dossierId, councilId: council.id }
    t.equal((await refused(door, referToAdvisors, wrong, province)).code, 'dossier-of-other-level')
    const central = await councilOf(app, door, { officer: ministry, unitCode: 'VN' })
    const theirs = await advisorOf(app, door, central)
    await referred(door, central, dossierId)
    await granted(door, saveAdvisoryReview, sent, { ...theirs, ifMatch: 0 })
    const report = await granted(door, handOverAdvisoryReport, { dossierId }, { ...theirs, ifMatch: 1 })
    t.equal(report.content.level, 'ministry')
    for (const as of [ministry, theirs, central.chair]) {
      t.same((await granted(door, advisoryReports, { dossierId }, as)).items, [report])
    }
    t.same((await granted(door, advisoryReports, { dossierId }, province)).items, [])
  })

  t.test(`an advisor who is recused neither proposes nor sees${through}`, async (t) => {
    const dossierId = await reviewed(door)
    await saved(door, dossierId, partial, 0)
    const plan = { councilId: council.id, heldOn: '2026-06-15', dossierIds: [dossierId] }
    const { id: sessionId } = await granted(door, planSession, plan, council.secretary)
    await granted(door, recuseMember, { sessionId, dossierId, reason: 'Em của chủ thể' }, colleague)
    const save = refused(door, saveAdvisoryReview, { dossierId, choices: {} }, { ...colleague, ifMatch: 1 })
    t.equal((await save).code, 'not-found')
    t.equal(await codeOf(refused(door, advisoryReview, { dossierId }, colleague)), 'not-found')
    t.equal(await codeOf(refused(door, advisoryReports, { dossierId }, colleague)), 'not-found')
    await saved(door, dossierId, scored(80), 1)
  })
}
