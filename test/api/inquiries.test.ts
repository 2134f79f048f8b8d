import { eq } from 'drizzle-orm'
import t from 'tap'
import { dossierComparison } from '../../src/modules/advising/comparison/dossier-comparison.ts'
import { askExtraTest } from '../../src/modules/advising/inquiries/ask-extra-test.ts'
import { askSiteVisit } from '../../src/modules/advising/inquiries/ask-site-visit.ts'
import { dossierInquiries } from '../../src/modules/advising/inquiries/dossier-inquiries.ts'
import { addInquiryPaper } from '../../src/modules/advising/inquiries/papers/add-inquiry-paper.ts'
import { removeInquiryPaper } from '../../src/modules/advising/inquiries/papers/remove-inquiry-paper.ts'
import { planSiteVisit } from '../../src/modules/advising/inquiries/plan-site-visit.ts'
import { recordExtraTest } from '../../src/modules/advising/inquiries/record-extra-test.ts'
import { recordSiteVisit } from '../../src/modules/advising/inquiries/record-site-visit.ts'
import { withdrawInquiry } from '../../src/modules/advising/inquiries/withdraw-inquiry.ts'
import { advisoryReports } from '../../src/modules/advising/reports/advisory-reports.ts'
import { handOverAdvisoryReport } from '../../src/modules/advising/reports/hand-over-advisory-report.ts'
import { saveAdvisoryReview } from '../../src/modules/advising/save-advisory-review.ts'
import { inquiries } from '../../src/modules/advising/tables.ts'
import { dossierEvidence } from '../../src/modules/dossiers/evidence/dossier-evidence.ts'
import { evidenceFile } from '../../src/modules/dossiers/evidence/evidence-file.ts'
import { evidenceReadings } from '../../src/modules/evidence/evidence-readings.ts'
import { sessionConflicts } from '../../src/modules/scoring/conflicts/session-conflicts.ts'
import { appointMember } from '../../src/modules/scoring/councils/appoint-member.ts'
import { planSession } from '../../src/modules/scoring/sessions/plan-session.ts'
import { advisorOf, referred } from '../support/advice.ts'
import { type Person, testApp } from '../support/app.ts'
import { councilOf, doorsOf, openedSession, reviewedDossier, scored } from '../support/council.ts'
import { type Door, granted, refused } from '../support/doors.ts'
import { dossierAt, peopleOf } from '../support/path.ts'
import { pdf } from '../support/sample-dossier.ts'

const app = await testApp(t)
const people = await peopleOf(app)
const { province, producer, commune, ministry, chairman } = people
const administrator = await app.person('Quản trị', { role: 'administrator', on: 'unit', id: 'VN' })
const [rest] = doorsOf(app) as [Door]
const council = await councilOf(app, rest, { officer: province })
const advisor = await advisorOf(app, rest, council)
const reviewed = async (door: Door) => referred(door, council, await reviewedDossier(app))
const opinion = 'Đề nghị hội đồng xem xét.'
const visitOf = (dossierId: string) => ({ dossierId, matter: 'Vùng nguyên liệu', place: 'Thôn Pò Háng, xã Đình Lập' })
const testOf = (dossierId: string) => ({
  dossierId,
  matter: 'Dư lượng thuốc bảo vệ thực vật',
  sample: 'Mẫu số 2, lô 05/2026',
  laboratory: 'Trung tâm Kiểm nghiệm tỉnh Lạng Sơn',
})
const held = {
  heldOn: '2026-05-30',
  participants: [{ name: 'Lý Thị Hoa', organisation: 'Sở NN&MT' }],
  findings: 'Vùng trồng 12 ha, có nhật ký.',
}

type Place = { dossierId: string; inquiryId: string }

/** Announces a paper of an inquiry and brings its bytes. */
async function brought(door: Door, place: Place, fileName: string, more = {}) {
  const paper = await granted(door, addInquiryPaper, { ...place, fileName, ...more }, advisor)
  const headers = { 'content-type': 'application/pdf' }
  const raw = pdf(`${fileName} ${place.inquiryId}`)
  const answer = await app.rest('PUT', paper.contentUrl, undefined, { as: advisor, raw, headers })
  if (answer.status !== 200) throw new Error(answer.text)
  return answer.body as typeof paper
}

const inquiriesFor = async (door: Door, dossierId: string, as: Person) =>
  (await granted(door, dossierInquiries, { dossierId }, as)).items

for (const door of doorsOf(app)) {
  const through = `, through ${door.name}`

  t.test(`a visit is asked for, planned, planned again and held, with its papers${through}`, async (t) => {
    const dossierId = await reviewed(door)
    const asked = await granted(door, askSiteVisit, visitOf(dossierId), advisor)
    t.match(asked, { kind: 'site-visit', state: 'asked', plannedOn: null, askedBy: 'Tổ viên', version: 1 })
    const place = { dossierId, inquiryId: asked.id }
    const plan = (plannedOn: string, ifMatch: number) =>
      granted(door, planSiteVisit, { ...place, plannedOn }, { ...advisor, ifMatch })
    t.match(await plan('2026-06-09', 1), { state: 'planned', plannedOn: '2026-06-09', version: 2 })
    t.match(await plan('2026-05-30', 2), { plannedOn: '2026-05-30', version: 3 })
    const photo = await brought(door, place, 'ảnh vùng trồng.pdf')
    const record = { ...place, ...held }
    const future = await refused(door, recordSiteVisit, { ...record, heldOn: '2026-06-02' }, { ...advisor, ifMatch: 3 })
    t.match(future.errors, [{ pointer: '/heldOn', code: 'in-future' }])
    t.match(await refused(door, recordSiteVisit, record, { ...advisor, ifMatch: 2 }), { code: 'stale-version' })
    const done = await granted(door, recordSiteVisit, record, { ...advisor, ifMatch: 3 })
    t.match(done, { state: 'done', doneOn: '2026-05-30', findings: held.findings, participants: held.participants })
    t.match(done.papers, [{ id: photo.id, fileName: 'ảnh vùng trồng.pdf', sha256: photo.sha256 }])
    t.same(await inquiriesFor(door, dossierId, advisor), [done])
  })

  t.test(`a test is over when its sheet has come, and shows how long the sheet holds${through}`, async (t) => {
    const dossierId = await reviewed(door)
    const asked = await granted(door, askExtraTest, testOf(dossierId), advisor)
    t.match(asked, { kind: 'extra-test', state: 'asked', ...testOf(dossierId) })
    const place = { dossierId, inquiryId: asked.id }
    const receive = { ...place, receivedOn: '2026-06-01', findings: 'Đạt QCVN 8-3:2012/BYT' }
    const without = await refused(door, recordExtraTest, receive, { ...advisor, ifMatch: 1 })
    t.match(without.errors, [{ pointer: '/papers', code: 'missing' }])
    const announced = await granted(door, addInquiryPaper, { ...place, fileName: 'nhầm.pdf' }, advisor)
    const awaited = await refused(door, recordExtraTest, receive, { ...advisor, ifMatch: 1 })
    t.match(awaited.errors, [{ pointer: '/papers/0', code: 'content-missing' }])
    await granted(door, removeInquiryPaper, { ...place, paperId: announced.id }, advisor)
    await brought(door, place, 'phiếu.pdf', { validFrom: '2026-05-28', validUntil: '2026-05-31' })
    const wrongDays = { ...place, fileName: 'x.pdf', validFrom: '2026-05-28', validUntil: '2026-05-27' }
    t.equal((await refused(door, addInquiryPaper, wrongDays, advisor)).code, 'invalid-input')
    const done = await granted(door, recordExtraTest, receive, { ...advisor, ifMatch: 1 })
    t.match(done, {
      state: 'done',
      findings: receive.findings,
      papers: [{ validUntil: '2026-05-31', validity: 'expired' }],
    })
    t.equal(
      (await refused(door, planSiteVisit, { ...place, plannedOn: '2026-06-09' }, { ...advisor, ifMatch: 2 })).code,
      'not-found',
    )
    t.equal((await refused(door, recordExtraTest, receive, { ...advisor, ifMatch: 2 })).code, 'inquiry-over')
    t.equal((await refused(door, addInquiryPaper, { ...place, fileName: 'x.pdf' }, advisor)).code, 'inquiry-over')
  })

  t.test(`while one is open no report is handed over, unless it is withdrawn with a reason${through}`, async (t) => {
    const dossierId = await reviewed(door)
    await granted(door, saveAdvisoryReview, { dossierId, choices: scored(80), opinion }, { ...advisor, ifMatch: 0 })
    const visit = await granted(door, askSiteVisit, visitOf(dossierId), advisor)
    const test = await granted(door, askExtraTest, testOf(dossierId), advisor)
    const handOver = () => refused(door, handOverAdvisoryReport, { dossierId }, { ...advisor, ifMatch: 1 })
    t.match(await handOver(), { code: 'inquiries-open', inquiries: [visit.id, test.id] })
    const record = { dossierId, inquiryId: visit.id, ...held }
    await granted(door, recordSiteVisit, record, { ...advisor, ifMatch: 1 })
    t.match(await handOver(), { code: 'inquiries-open', inquiries: [test.id] })
    const given = { dossierId, inquiryId: test.id, reason: 'Phiếu trong hồ sơ còn hạn' }
    t.match(await granted(door, withdrawInquiry, given, advisor), { state: 'withdrawn', withdrawReason: given.reason })
    t.equal((await refused(door, withdrawInquiry, given, advisor)).code, 'inquiry-over')
    const { content } = await granted(door, handOverAdvisoryReport, { dossierId }, { ...advisor, ifMatch: 1 })
    t.match(content.inquiries, [
      { id: visit.id, doneOn: held.heldOn, findings: held.findings, withdrawReason: null },
      { id: test.id, doneOn: null, withdrawReason: given.reason, laboratory: testOf(dossierId).laboratory },
    ])
    const { db } = app.database
    await t.rejects(db.update(inquiries).set({ findings: 'x' }).where(eq(inquiries.id, visit.id)))
    const seen = await inquiriesFor(door, dossierId, advisor)
    t.ok(seen.every(({ reported }) => reported))
  })

  t.test(
    `the council sees visits and their papers with the report, producer and commune never${through}`,
    async (t) => {
      const dossierId = await referred(door, council, (await dossierAt(app, people, 'reviewed')).dossierId)
      const before = await granted(door, dossierEvidence, { dossierId }, producer)
      const { id: inquiryId } = await granted(door, askSiteVisit, visitOf(dossierId), advisor)
      const place = { dossierId, inquiryId }
      const paper = await brought(door, place, 'biên bản.pdf')
      await granted(door, recordSiteVisit, { ...place, ...held }, { ...advisor, ifMatch: 1 })
      await granted(door, saveAdvisoryReview, { dossierId, choices: scored(80), opinion }, { ...advisor, ifMatch: 0 })
      const bytesFor = async (as: Person) => {
        const headers = { authorization: `Bearer ${as.token}` }
        return (await app.server.inject({ url: paper.contentUrl, headers })).statusCode
      }
      t.equal(await bytesFor(advisor), 200)
      for (const as of [chairman, council.chair]) t.equal(await bytesFor(as), 404)
      for (const as of [chairman, province, council.chair]) t.same(await inquiriesFor(door, dossierId, as), [])
      await granted(door, handOverAdvisoryReport, { dossierId }, { ...advisor, ifMatch: 1 })
      await openedSession(door, council, [dossierId])
      for (const as of [council.chair, council.secretary, chairman, ministry, province]) {
        t.match(await inquiriesFor(door, dossierId, as), [{ id: inquiryId, papers: [{ id: paper.id }] }])
        t.equal(await bytesFor(as), 200)
      }
      const { items } = await granted(door, advisoryReports, { dossierId }, council.chair)
      t.match(items[0]!.content.inquiries, [{ papers: [{ id: paper.id, sha256: paper.sha256 }] }])
      for (const as of [producer, commune]) {
        t.equal((await refused(door, dossierInquiries, { dossierId }, as)).code, 'forbidden')
        t.equal(await bytesFor(as), 403)
        t.equal((await refused(door, evidenceFile, { dossierId, evidenceId: paper.id }, as)).code, 'not-found')
      }
      t.same(await granted(door, dossierEvidence, { dossierId }, producer), before)
      const readings = await granted(door, evidenceReadings, { dossierId, evidenceId: paper.id }, administrator)
      t.equal(readings.items.length, 6)
    },
  )

  t.test(
    `asked for while the report is handed over, it is before or after it, never in between${through}`,
    async (t) => {
      for (let time = 0; time < 5; time++) {
        const dossierId = await reviewed(door)
        await granted(door, saveAdvisoryReview, { dossierId, choices: scored(80), opinion }, { ...advisor, ifMatch: 0 })
        const [report, asked] = await Promise.all([
          door.ask(handOverAdvisoryReport as never, { dossierId }, { ...advisor, ifMatch: 1 }),
          door.ask(askSiteVisit as never, visitOf(dossierId), advisor),
        ])
        t.equal(asked.problem, null)
        t.match(await inquiriesFor(door, dossierId, advisor), [{ state: 'asked', reported: false }])
        if (report.problem) t.equal(report.problem.code, 'inquiries-open')
        else t.match(report.output, { content: { inquiries: [] } })
      }
    },
  )

  t.test(`a remark links to what a visit brought, and the report names it by its hash${through}`, async (t) => {
    const [dossierId, other] = [await reviewed(door), await reviewed(door)]
    const asked = await granted(door, askSiteVisit, visitOf(dossierId), advisor)
    const place = { dossierId, inquiryId: asked.id }
    const announced = await granted(door, addInquiryPaper, { ...place, fileName: 'chưa có.pdf' }, advisor)
    const paper = await brought(door, place, 'biên bản.pdf')
    const said = (on: string, evidenceId: string) => ({
      ...{ dossierId: on, choices: scored(80), opinion },
      remarks: [{ criterion: '1.1', comment: 'Theo biên bản khảo sát', evidenceIds: [evidenceId] }],
    })
    for (const [on, id] of [
      [dossierId, announced.id],
      [other, paper.id],
    ] as const) {
      const { errors } = await refused(door, saveAdvisoryReview, said(on, id), { ...advisor, ifMatch: 0 })
      t.match(errors, [{ pointer: '/remarks/0/evidenceIds/0', code: 'unknown-evidence' }])
    }
    await granted(door, saveAdvisoryReview, said(dossierId, paper.id), { ...advisor, ifMatch: 0 })
    await granted(door, removeInquiryPaper, { ...place, paperId: announced.id }, advisor)
    await granted(door, recordSiteVisit, { ...place, ...held }, { ...advisor, ifMatch: 1 })
    const { content } = await granted(door, handOverAdvisoryReport, { dossierId }, { ...advisor, ifMatch: 1 })
    const line = content.criteria.find(({ code }) => code === '1.1')!
    t.same(line.evidence, [{ id: paper.id, fileName: 'biên bản.pdf', sha256: paper.sha256 }])
    const { criteria } = await granted(door, dossierComparison, { dossierId }, province)
    const { proposals, evidence } = criteria.find(({ code }) => code === '1.1')!
    t.match(proposals, [{ evidenceIds: [paper.id] }])
    t.match(evidence, [{ id: paper.id, item: 'site-visit', contentUrl: paper.contentUrl }])
  })

  t.test(`who visited or had a test made has worked on the dossier, and may not score it${through}`, async (t) => {
    const dossierId = await reviewed(door)
    const own = await advisorOf(app, rest, council)
    await granted(door, askExtraTest, testOf(dossierId), own)
    const next = await councilOf(app, door, { officer: province })
    const seat = { councilId: next.id, accountId: own.id, position: 'member' as const, organisation: 'Sở NN&MT' }
    await granted(door, appointMember, seat, province)
    const plan = { councilId: next.id, heldOn: '2026-06-15', dossierIds: [dossierId] }
    const { id: sessionId } = await granted(door, planSession, plan, next.secretary)
    const { items } = await granted(door, sessionConflicts, { sessionId }, next.chair)
    t.match(items, [{ member: { accountId: own.id }, basis: 'handled-dossier', state: 'open' }])
  })

  t.test(`only the team asks, and only between the review and the session${through}`, async (t) => {
    const dossierId = await reviewed(door)
    const asked = await granted(door, askSiteVisit, visitOf(dossierId), advisor)
    for (const as of [producer, commune, chairman, ministry, province, council.chair]) {
      t.equal((await refused(door, askSiteVisit, visitOf(dossierId), as)).code, 'forbidden')
      t.equal((await refused(door, askExtraTest, testOf(dossierId), as)).code, 'forbidden')
    }
    const other = await reviewed(door)
    const stranger = { dossierId: other, inquiryId: asked.id, reason: 'x' }
    t.equal((await refused(door, withdrawInquiry, stranger, advisor)).code, 'not-found')
    const paper = await granted(door, addInquiryPaper, { dossierId, inquiryId: asked.id, fileName: 'a.pdf' }, advisor)
    const headers = { 'content-type': 'application/pdf' }
    const put = (as: Person, raw: Buffer) => app.rest('PUT', paper.contentUrl, undefined, { as, raw, headers })
    t.equal((await put(producer, pdf('a'))).status, 403)
    t.match(await put(advisor, Buffer.from('MZ no paper')), { status: 415, body: { code: 'file-type-refused' } })
    await openedSession(door, council, [dossierId])
    t.equal((await refused(door, askSiteVisit, visitOf(dossierId), advisor)).code, 'dossier-wrong-state')
    t.match(await put(advisor, pdf('a')), { status: 409, body: { code: 'dossier-wrong-state' } })
  })
}
