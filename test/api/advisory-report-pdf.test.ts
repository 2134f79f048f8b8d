import t from 'tap'
import { askExtraTest } from '../../src/modules/advising/inquiries/ask-extra-test.ts'
import { askSiteVisit } from '../../src/modules/advising/inquiries/ask-site-visit.ts'
import { recordSiteVisit } from '../../src/modules/advising/inquiries/record-site-visit.ts'
import { withdrawInquiry } from '../../src/modules/advising/inquiries/withdraw-inquiry.ts'
import { advisoryReport } from '../../src/modules/advising/reports/advisory-report.ts'
import { handOverAdvisoryReport } from '../../src/modules/advising/reports/hand-over-advisory-report.ts'
import { reportTemplate } from '../../src/modules/advising/reports/report-template.ts'
import { saveAdvisoryReview } from '../../src/modules/advising/save-advisory-review.ts'
import { advisorOf, referred } from '../support/advice.ts'
import { type Person, testApp } from '../support/app.ts'
import { councilOf, doorsOf, scored } from '../support/council.ts'
import { type Door, granted, refused } from '../support/doors.ts'
import { dossierAt, peopleOf } from '../support/path.ts'
import { textsOf } from '../support/printed-texts.ts'

const app = await testApp(t)
const people = await peopleOf(app)
const { province, producer, ministry } = people
const doors = doorsOf(app) as [Door, Door]
const [door] = doors
const council = await councilOf(app, door, { officer: province })
const advisor = await advisorOf(app, door, council)
const { dossierId } = await dossierAt(app, people, 'reviewed')
await referred(door, council, dossierId)
const { body } = await app.rest('GET', `/v1/dossiers/${dossierId}/evidence`, undefined, { as: advisor })
const { items } = body as { items: { id: string; fileName: string }[] }
const evidenceIds = items.slice(0, 2).map(({ id }) => id)
const remarks = [{ criterion: '1.5', comment: 'Hợp đồng liên kết còn hạn một năm.', evidenceIds }]
const opinion = 'Hồ sơ đầy đủ, trung thực.\nĐề nghị hội đồng xem xét phân hạng 4 sao.'
const visit = { dossierId, matter: 'Vùng nguyên liệu', place: 'thôn Pò Háng, xã Đình Lập' }
const { id: visitId } = await granted(door, askSiteVisit, visit, advisor)
const held = {
  heldOn: '2026-05-30',
  participants: [{ name: 'Lý Thị Hoa', organisation: 'Sở Nông nghiệp và Môi trường' }],
  findings: 'Vùng trồng 12 ha, có nhật ký canh tác.',
}
await granted(door, recordSiteVisit, { dossierId, inquiryId: visitId, ...held }, { ...advisor, ifMatch: 1 })
const asked = { dossierId, matter: 'Dư lượng thuốc bảo vệ thực vật', sample: 'lô 05/2026', laboratory: 'Quatest 1' }
const { id: testId } = await granted(door, askExtraTest, asked, advisor)
await granted(door, withdrawInquiry, { dossierId, inquiryId: testId, reason: 'Phiếu trong hồ sơ còn hạn' }, advisor)
const proposal = { dossierId, choices: scored(92, ['1.5']), remarks, opinion }
await granted(door, saveAdvisoryReview, proposal, { ...advisor, ifMatch: 0 })
const report = await granted(door, handOverAdvisoryReport, { dossierId }, { ...advisor, ifMatch: 1 })
const pdfFor = (as: Person) =>
  app.server.inject({ url: report.contentUrl, headers: { authorization: `Bearer ${as.token}` } })

t.test('a report is read by its id through both doors, by those who read the list', async (t) => {
  const place = { dossierId, reportId: report.id }
  for (const one of doors) {
    for (const as of [council.chair, advisor, province, ministry])
      t.same(await granted(one, advisoryReport, place, as), report)
    t.equal((await refused(one, advisoryReport, place, producer)).code, 'forbidden')
    const other = { ...place, reportId: dossierId }
    t.equal((await refused(one, advisoryReport, other, advisor)).code, 'not-found')
  }
})

t.test('it is printed as PDF, the same bytes each time, for the same readers', async (t) => {
  const [first, second] = await Promise.all([pdfFor(council.chair), pdfFor(advisor)])
  t.equal(first.headers['content-type'], 'application/pdf')
  t.equal(first.rawPayload.subarray(0, 5).toString(), '%PDF-')
  t.ok(first.rawPayload.equals(second.rawPayload))
  t.equal((await pdfFor(producer)).statusCode, 403)
})

t.test('the paper tells the whole report and its hash', async (t) => {
  const text = textsOf(reportTemplate(report))
  const { content, sha256 } = report
  for (const told of [
    content.productName,
    content.producerName,
    'Khảo sát thực tế',
    held.findings,
    'Lý Thị Hoa (Sở Nông nghiệp và Môi trường)',
    'Không thực hiện. Lý do: Phiếu trong hồ sơ còn hạn',
    'Hợp đồng liên kết còn hạn một năm.',
    items[0]!.fileName,
    `Tổng điểm đề xuất ${content.total}, tương ứng hạng 4 sao. Chưa đạt mức tối thiểu: 1.5 (5 sao`,
    'Đề nghị hội đồng xem xét phân hạng 4 sao.',
    sha256,
  ])
    t.match(text, told)
  for (const { code, name } of content.criteria) t.match(text, `${code}\n${name}\n`)
})
