import t from 'tap'
import { decisionPaper, type PaperParts } from '../../src/modules/certification/decisions/document/paper.ts'
import { decisionTemplate } from '../../src/modules/certification/decisions/document/template.ts'
import { decisionKinds, revocationGrounds } from '../../src/modules/certification/rules.ts'
import type { CertificateRow, Decision } from '../../src/modules/certification/store.ts'
import { loadCriteriaReference } from '../../src/modules/criteria/reference.ts'
import { printDefinition } from '../../src/modules/forms/pdf.ts'
import { asDraft, noticePaper } from '../../src/modules/supervision/notices/notice-paper.ts'
import { noticeNumber } from '../../src/modules/supervision/notices/notice-rules.ts'
import { noticeTemplate } from '../../src/modules/supervision/notices/notice-template.ts'
import type { Unit } from '../../src/modules/units/reference.ts'
import { textsOf } from '../support/printed-texts.ts'

const names: Record<string, string> = { '20': 'Tỉnh Lạng Sơn', '06613': 'Xã Đình Lập', VN: 'Việt Nam' }
const named = (code: string): Unit => ({
  code,
  name: names[code]!,
  kind: 'commune',
  level: 'commune',
  parentCode: null,
})
const tree = { named, get: named, childrenOf: () => [] }
const history = {
  on: () => tree,
  homeOn: () => null,
  homesOn: () => ({ key: '', of: () => null }),
  periodsOf: () => [],
  successionsOf: () => [],
}
const units = { ...tree, ...history, reload: async () => {} }
const world = { criteria: loadCriteriaReference(), units }
const row = (no: number, more: Partial<PaperParts['rows'][number]> = {}): PaperParts['rows'][number] => ({
  ...{ productName: `Chè số ${no}`, producerName: 'Hợp tác xã Thái Bình', communeCode: '06613', setNo: 11 },
  ...{ instrument: '26-2026', star: 4, certificateNumber: `${no}/2026/GCN-OCOP-20`, expiresOn: '2029-06-01' },
  ...more,
})
const parts: PaperParts = {
  ...{ kind: 'recognise', authority: 'province', unitCode: '20', number: '7/QĐ-UBND', date: '2026-06-01' },
  ...{ signerName: 'Nguyễn Văn Đức', signerTitle: 'Chủ tịch', ground: null, note: null, legalBases: [] },
  ...{ rows: [row(1), row(2, { star: 3 }), row(3)], sittings: [], revokedBy: null },
}
const printed = (more: Partial<PaperParts> = {}) =>
  textsOf(decisionTemplate(decisionPaper(world, { ...parts, ...more })))

t.test(
  'a recognition says how many of which star, until when the certificates hold, and lists each product',
  async (t) => {
    const text = printed()
    for (const words of [
      ...['ỦY BAN NHÂN DÂN', 'TỈNH LẠNG SƠN', 'Số: 7/QĐ-UBND', 'Lạng Sơn, ngày 01 tháng 6 năm 2026'],
      ...[
        'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN',
        'Công nhận 3 sản phẩm',
        '2 sản phẩm hạng 4 sao, 1 sản phẩm hạng 3 sao',
      ],
      ...['đến hết ngày 01/06/2029', 'Chè số 2', 'Xã Đình Lập', 'Bộ 11 - ', '3/2026/GCN-OCOP-20', 'Nguyễn Văn Đức'],
      'Căn cứ Quyết định 26/2026/QĐ-TTg ngày 22/05/2026.',
    ])
      t.ok(text.includes(words), words)
    const differing = printed({ rows: [row(1), row(2, { expiresOn: '2029-07-01' })] })
    t.ok(differing.includes('đến hết ngày ghi trên từng giấy chứng nhận'))
    const minister = printed({ authority: 'ministry', unitCode: 'VN', number: '9/QĐ-BNNMT' })
    for (const words of ['BỘ NÔNG NGHIỆP', 'BỘ TRƯỞNG BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG', 'Hà Nội, ngày'])
      t.ok(minister.includes(words), words)
  },
)

t.test('bases stand in their order: those given, instruments, what councils found, proposals last', async (t) => {
  const { bases } = decisionPaper(world, {
    ...parts,
    legalBases: ['Theo đề nghị của Sở', 'Luật A', 'Căn cứ Luật B'],
    rows: [row(1, { instrument: '148-2025' }), row(2)],
    sittings: [{ councilName: 'Hội đồng', heldOn: '2026-05-28' }],
  })
  t.same(bases, [
    ...['Căn cứ Luật A', 'Căn cứ Luật B', 'Căn cứ Quyết định 148/QĐ-TTg (sửa đổi bởi Quyết định 1489/QĐ-TTg)'],
    'Căn cứ Quyết định 26/2026/QĐ-TTg ngày 22/05/2026',
    'Căn cứ kết quả đánh giá, phân hạng tại phiên họp ngày 28/05/2026 của Hội đồng',
    'Theo đề nghị của Sở',
  ])
})

t.test('a revocation names its ground where the instrument in force does, the day, and the note', async (t) => {
  const points = ['a', 'b', 'c', 'd', 'đ', 'e']
  for (const [at, ground] of revocationGrounds.entries()) {
    const text = printed({ kind: 'revoke', ground, note: 'Kết luận kiểm tra', revokedBy: '26-2026' })
    t.ok(text.includes(`(điểm ${points[at]} khoản 1 Điều 8 Quyết định 26/2026/QĐ-TTg).`), ground)
    t.ok(text.includes('Kết luận kiểm tra') && text.includes('Kể từ ngày 01/06/2026'))
  }
  const earlier = printed({ kind: 'revoke', ground: 'breach-of-law', revokedBy: '148-2025' })
  t.notOk(earlier.includes('Điều 8'), 'nothing is cited that is not known')
})

t.test('every kind is printed, a draft is marked as one and has room for number and day', async (t) => {
  for (const kind of decisionKinds) {
    const ofKind = { kind, ground: kind === 'revoke' ? ('breach-of-law' as const) : null }
    const paper = decisionPaper(world, { ...parts, ...ofKind })
    t.equal(decisionTemplate(paper).watermark, undefined, kind)
    t.ok((await printDefinition(decisionTemplate(paper))).length > 10_000)
    const draft = decisionPaper(world, { ...parts, ...ofKind, number: null, date: null, signerName: null })
    const definition = decisionTemplate(draft)
    t.match(definition.watermark, { text: 'DỰ THẢO' }, kind)
    t.ok(textsOf(definition).includes('Số: ……/QĐ-UBND') && textsOf(definition).includes('ngày …… tháng …… năm'))
  }
})

t.test('a decision of 500 products is printed, to the same bytes each time', async (t) => {
  const paper = decisionPaper(world, { ...parts, rows: Array.from({ length: 500 }, (_, at) => row(at + 1)) })
  const [one, two] = [await printDefinition(decisionTemplate(paper)), await printDefinition(decisionTemplate(paper))]
  t.ok(one.equals(two))
  t.equal(paper.items.at(-1)!.certificateNumber, '500/2026/GCN-OCOP-20')
})

t.test(
  'a notice names whose decision revoked it, whoever signed that for them, and who signs the notice',
  async (t) => {
    const decision = {
      ...{
        id: '1',
        kind: 'revoke',
        unitCode: '20',
        number: '99/QĐ-UBND',
        signedOn: '2026-06-09',
        note: null,
        office: null,
      },
      ...{
        signerId: null,
        signerName: 'Đoàn Văn An',
        signerTitle: 'KT. Chủ tịch\nPhó Chủ tịch',
        ground: 'misuse-of-mark',
      },
      ...{ year: 2026, createdAt: '2026-06-09T03:00:00.000Z', version: 1 },
    } as Decision
    const certificate = {
      ...{ id: '2', code: 'A', number: '1/2026/GCN-OCOP-20', productName: 'Chè', producerName: 'Hợp tác xã', star: 3 },
      ...{ communeCode: '06613', endedOn: '2026-06-09', revocationGround: 'misuse-of-mark', issuedOn: '2026-06-01' },
    } as CertificateRow
    const textOf = (head: Parameters<typeof noticePaper>[3]) =>
      textsOf(noticeTemplate(noticePaper(world, certificate, decision, head)))
    const drafted = textOf(asDraft(decision))
    t.match(drafted, 'ngày 09/06/2026 của Chủ tịch Ủy ban nhân dân tỉnh Lạng Sơn, giấy chứng nhận')
    t.match(drafted, 'Số: ……/TB-UBND')
    t.match(drafted, /KT\. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n[\s\S]*Đoàn Văn An/)
    const signer = { name: 'Vi Thị Hà', title: 'TL. Chủ tịch\nChánh Văn phòng' }
    const issued = textOf({ number: '07/TB-UBND', date: '2026-06-10', signer })
    t.match(issued, 'Số: 07/TB-UBND')
    t.match(issued, /TL\. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\n[\s\S]*Vi Thị Hà/)
    t.notMatch(issued, 'Đoàn Văn An')
    t.same([noticeNumber('ministry', 7), noticeNumber('province', 123)], ['07/TB-BNNMT', '123/TB-UBND'])
  },
)
