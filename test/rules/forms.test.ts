import t from 'tap'
import { v7 as uuidv7 } from 'uuid'
import type { Grant } from '../../src/core/actor.ts'
import { printForm } from '../../src/modules/forms/pdf.ts'
import { assessedParts, formKinds, placeName } from '../../src/modules/forms/rules.ts'
import type { FormView } from '../../src/modules/forms/shapes.ts'
import { templates } from '../../src/modules/forms/templates/index.ts'
import { longDay } from '../../src/modules/forms/templates/words.ts'
import { judgedAt, judges, withoutPersonal } from '../../src/modules/producers/personal.ts'
import { shippedSet } from '../support/criteria-sets.ts'
import { textsOf } from '../support/printed-texts.ts'
import { choicesOf, contents, producerInput } from '../support/sample-dossier.ts'

const { source } = shippedSet(11)
const parts = assessedParts(source, choicesOf(11), [{ criteria: ['1.1'] }, { criteria: ['1.1', '1.2'] }])
const { registrationNumber, registeredOn, address, phone, email } = producerInput

const growth = [
  { year: 2024, revenueMillionVnd: 1800, workers: 20, localWorkers: 18, revenueGrowthPercent: null },
  { year: 2025, revenueMillionVnd: 2400, workers: 24, localWorkers: 22, revenueGrowthPercent: 33 },
]

const form: FormView = {
  form: 'form-02',
  dossierId: uuidv7(),
  title: 'Phiếu tự đánh giá sản phẩm OCOP',
  number: '07/PĐK-20-06613-2026',
  issuer: 'producer',
  place: 'Đình Lập',
  date: '2026-06-01',
  instrument: '26/2026/QĐ-TTg',
  kind: 'upgrade',
  commune: { code: '06613', name: 'Xã Đình Lập' },
  province: { code: '20', name: 'Tỉnh Lạng Sơn' },
  producer: {
    kind: 'cooperative',
    name: producerInput.name,
    taxCode: '4900123456',
    registrationNumber,
    registeredOn,
    address,
    phone,
    email,
    representativeName: 'Hoàng Thị Mai',
    representativePosition: 'Giám đốc',
    representativeSex: 'female',
    representativeEthnicGroup: 'Tày',
    representativeResidence: 'Thôn Còn Quan',
  },
  product: {
    name: 'Chè Đình Lập',
    description: 'Chè xanh sao tay.\nHái một tôm hai lá.',
    setNo: 11,
    setName: source.name.vi,
    groupNo: 'I',
    groupName: 'Thực phẩm',
  },
  sampleCount: 5,
  samplesReceived: 4,
  attachments: [{ no: 1, item: 'Phiếu kiểm nghiệm', fileName: 'phieu.pdf' }],
  selfAssessment: {
    results: 'Doanh thu 2,4 tỷ đồng',
    nextPlan: 'Thêm 5 ha',
    changes: 'Bao bì mới',
    growth,
    parts,
    total: 100,
  },
  report: { ...contents, letterNumber: '15/CV-UBND', letterDate: '2026-06-02' },
  returnNotice: {
    message: 'Bổ sung sớm',
    items: [{ item: 'Phiếu kiểm nghiệm', reason: 'Hết hạn' }],
    dueOn: '2026-06-15',
  },
  claimCode: null,
  contentUrl: '/v1',
}

const printed = (one: FormView) => textsOf(templates[one.form](one))

t.test('a return notice says by when and what follows, which for the ministry is nothing', async (t) => {
  const notice = (issuer: FormView['issuer']) => printed({ ...form, form: 'return-notice', issuer })
  t.match(notice('commune'), 'ngày 15 tháng 6 năm 2026. Quá thời hạn trên')
  t.match(notice('ministry'), 'ngày 15 tháng 6 năm 2026.')
  t.notMatch(notice('ministry'), 'Quá thời hạn')
  t.notMatch(
    printed({ ...form, form: 'return-notice', returnNotice: { ...form.returnNotice!, dueOn: null } }),
    'Thời hạn',
  )
})

t.test('a paper bears country, motto, place and date, and its own contents in Vietnamese', async (t) => {
  const expected: Record<(typeof formKinds)[number], string[]> = {
    'form-01': ['Mẫu số 01', '07/PĐK-20-06613-2026', phone, 'Giám đốc', 'ĐẠI DIỆN CHỦ THỂ'],
    'form-02': [
      'Mẫu số 02',
      'Dân tộc: Tày',
      'Giới tính: Nữ',
      'Thôn Còn Quan',
      'Bao bì mới',
      '2.400',
      '33',
      'Nguồn nguyên liệu',
      '1, 2',
    ],
    'form-03': ['Mẫu số 03', 'Lao động tại chỗ trên 80 %.', 'Đạt', '15/CV-UBND ngày 02/06/2026', 'CHỦ TỊCH'],
    receipt: ['Số: 07/PĐK-20-06613-2026', '01/06/2026', 'Phiếu kiểm nghiệm'],
    'province-receipt': ['Số: 07/PĐK-20-06613-2026', 'mẫu sản phẩm đã nhận: 4', 'NGƯỜI TIẾP NHẬN'],
    'return-notice': ['Phiếu kiểm nghiệm', 'Hết hạn', 'Bổ sung sớm', 'đến hết ngày 15 tháng 6 năm 2026'],
  }
  for (const kind of formKinds) {
    const text = printed({ ...form, form: kind })
    const head = [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Đình Lập, ngày 01 tháng 6 năm 2026',
    ]
    for (const part of [...head, 'Chè Đình Lập', ...expected[kind]]) t.ok(text.includes(part), `${kind}: ${part}`)
  }
})

t.test('what is hidden prints as what was never filled in: room for a pen', async (t) => {
  const hidden = printed({ ...form, producer: withoutPersonal(form.producer) })
  for (const name of ['Dân tộc', 'Giới tính', 'Nơi cư trú', 'Điện thoại', 'Email'])
    t.match(hidden, new RegExp(`^${name}: …+$`, 'm'))
  t.notMatch(hidden, /Tày|Thôn Còn Quan/)
})

t.test('the same form gives the same bytes, all its fonts embedded', async (t) => {
  const [first, second] = [await printForm(form), await printForm(structuredClone(form))]
  t.ok(first.equals(second))
  const text = first.toString('latin1')
  const fonts = new Set([...text.matchAll(/\/FontName \/[A-Z]{6}\+(\S+)/g)].map((match) => match[1]))
  t.same([...fonts].sort(), ['Tinos-Bold', 'Tinos-BoldItalic', 'Tinos-Italic', 'Tinos-Regular'].slice(0, fonts.size))
  t.equal([...text.matchAll(/\/FontFile2 /g)].length, fonts.size)
  t.ok([...text.matchAll(/\/Type \/Page\b/g)].length >= 3, 'the table takes pages of its own')
})

t.test('what a person wrote fetches nothing and breaks nothing', async (t) => {
  const product = { ...form.product, name: 'x'.repeat(200), description: '{"image":"http://x.test/a.png"}\n\n<b>' }
  t.ok((await printForm({ ...form, product })).length > 0)
})

t.test(
  'points of a part are those of the chosen options; none reached gives 0, nothing chosen gives none',
  async (t) => {
    t.equal(
      parts.reduce((sum, { points }) => sum + points, 0),
      100,
    )
    t.same(parts[0]!.sections[0]!.criteria[0]!.evidence, [1, 2])
    const [first] = assessedParts(source, { '1.1': 0, '1.2': 99 }, [])[0]!.sections[0]!.criteria
    t.match(first, { choice: 0, points: 0, label: 'Không đạt mức nào' })
    const [, second, third] = assessedParts(source, { '1.1': 0, '1.2': 99 }, [])[0]!.sections[0]!.criteria
    t.match(second, { choice: 99, points: null, label: null })
    t.match(third, { choice: null, points: null, label: null })
  },
)

t.test('days under 10 and months under 3 bear a zero, others none', async (t) => {
  t.equal(longDay('2026-02-09'), 'ngày 09 tháng 02 năm 2026')
  t.equal(longDay('2026-03-10'), 'ngày 10 tháng 3 năm 2026')
  t.equal(longDay('2026-11-30'), 'ngày 30 tháng 11 năm 2026')
})

t.test('a place is named without its kind, unless only a number would be left', async (t) => {
  t.equal(placeName('Xã Đình Lập'), 'Đình Lập')
  t.equal(placeName('Đặc khu Phú Quốc'), 'Phú Quốc')
  t.equal(placeName('Phường 1'), 'Phường 1')
})

t.test(
  'a dossier is judged by its commune, its province, its council, and by the ministry once it is there',
  async (t) => {
    const actor = (role: Grant['role'], id: string) => ({
      accountId: 'a',
      name: 'a',
      grants: [{ role, id, on: 'unit' as const }],
    })
    const dossier = {
      ...judgedAt({ id: 'p', mergedInto: null, communeCode: '06613', provinceCode: '20' }),
      councilId: 'c',
    }
    t.ok(judges(actor('commune-officer', '06613'), dossier))
    t.notOk(judges(actor('commune-officer', '06463'), dossier))
    t.ok(judges(actor('province-officer', '20'), dossier))
    t.notOk(judges(actor('province-chairman', '20'), dossier))
    t.ok(judges(actor('council-secretary', 'c'), dossier))
    t.notOk(judges(actor('council-member', 'd'), dossier))
    t.notOk(judges(actor('ministry-officer', 'VN'), dossier))
    t.ok(judges(actor('ministry-officer', 'VN'), { ...dossier, atMinistry: true }))
    t.notOk(judges(actor('minister', 'VN'), { ...dossier, atMinistry: true }))
  },
)

t.test('a claim code stands on the receipt that it was issued with, and what to do with it', async (t) => {
  const receipt: FormView = { ...form, form: 'receipt', issuer: 'commune' }
  t.notMatch(printed(receipt), 'Mã nhận chủ thể')
  t.match(printed({ ...receipt, claimCode: '7K3D-00QM-9XTV-5B2C' }), 'Mã nhận chủ thể: 7K3D-00QM-9XTV-5B2C')
})
