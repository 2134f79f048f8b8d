import t, { type Test } from 'tap'
import { criteriaTable } from '../../src/modules/documents/ballots/criteria-table.ts'
import { followingOf, mayReadBallotOf } from '../../src/modules/documents/rules.ts'
import { definitionOf, type Paper } from '../../src/modules/documents/templates/index.ts'
import { printDefinition } from '../../src/modules/forms/pdf.ts'
import { shippedSet } from '../support/criteria-sets.ts'
import { textsOf } from '../support/printed-texts.ts'
import { choicesOf } from '../support/sample-dossier.ts'
import { ballotOf, itemNo, longName, noticeOf, sessionPaperOf } from '../support/session-paper.ts'

const settled = itemNo(2, {
  recused: [{ name: 'Bế Thị Ưởng', reason: 'Chị ruột của giám đốc' }],
  setAside: [{ name: 'Vi Văn Đỗ', reason: 'Cổ đông của chủ thể', rounds: [1, 2] }],
  rounds: [
    {
      round: 1,
      ballots: [
        { name: longName, total: 95, opinion: 'Bao bì đẹp' },
        { name: 'Lương Đức Hậu', total: 70, opinion: null },
      ],
      mean: { sum: 165, count: 2, shown: '82.50' },
      spread: 25,
    },
    {
      round: 2,
      ballots: [{ name: longName, total: 91, opinion: null }],
      mean: { sum: 91, count: 1, shown: '91.00' },
      spread: 0,
    },
  ],
  verdicts: [{ criterion: '1.5', name: 'Bảo vệ môi trường', star: 5, met: false, note: 'Chưa xử lý nước thải.' }],
  gatesUnmet: [{ star: 5, criterion: '1.5', name: 'Bảo vệ môi trường', minimum: 4 }],
})
const out = itemNo(3, {
  knockOuts: [{ criterion: 'file', name: null, ground: 'Phiếu kiểm nghiệm giả.' }],
  outcome: 'knocked-out',
  star: null,
  following: 'no-decision',
})
const items = [itemNo(1), settled, out, itemNo(4, { star: 5, following: 'ministry' })]
const session = (document: 'minutes' | 'council-report', changes = {}): Paper => ({
  kind: 'session',
  paper: sessionPaperOf(document, items, changes),
})
const ballot = (choices: Record<string, number> | null, changes = {}): Paper => ({
  kind: 'ballot',
  paper: ballotOf(choices, changes),
})
const printed = (paper: Paper) => textsOf(definitionOf(paper))
const says = (t: Test, text: string, parts: string[]) => {
  for (const part of parts) t.ok(text.includes(part), part)
}

t.test(
  'minutes say who was there, every round, who stepped back and why, what was settled, and the result',
  async (t) => {
    says(t, printed(session('minutes')), [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'TỈNH LẠNG SƠN',
      'Số: ……/BB-HĐ',
      'Quyết định số 412/QĐ-UBND ngày 25/05/2026',
      'khai mạc lúc 08 giờ 05 phút ngày 15 tháng 6 năm 2026, bế mạc lúc 16 giờ 40 phút',
      'có mặt khi khai mạc: 3, khi bế mạc: 2; theo quy chế cần ít nhất 3 (3/4)',
      'Thư ký (không chấm điểm)',
      'Về trước khi bế mạc',
      `Vòng 1: ${longName} 95; Lương Đức Hậu 70. Điểm trung bình 82,50, chênh lệch 25 điểm.`,
      `Ý kiến của ${longName}: Bao bì đẹp`,
      'Vòng 2:',
      'Bế Thị Ưởng không tham gia đánh giá hồ sơ này. Lý do: Chị ruột của giám đốc',
      'Vi Văn Đỗ được miễn chấm hồ sơ này sau khi đã nộp phiếu vòng 1, 2; phiếu không được tính. Lý do: Cổ đông của chủ thể',
      'tiêu chí 1.5 Bảo vệ môi trường không đạt mức tối thiểu 5 sao. Chưa xử lý nước thải.',
      'Bị loại do hồ sơ: Phiếu kiểm nghiệm giả.',
      'Kết quả: 4 sao. Trình Chủ tịch Ủy ban nhân dân tỉnh Lạng Sơn công nhận.',
    ])
  },
)

t.test('minutes and report tell what the council found and took back, with when and why', async (t) => {
  const back = { reason: 'Đã xác minh bản gốc.', at: '2026-06-15T02:30:00.000Z' }
  const withdrawnKnockOuts = [
    { criterion: 'file', name: null, ground: 'Nghi hồ sơ giả', ...back },
    { criterion: '6.3', name: 'An toàn', ground: 'Thiếu phiếu', ...back },
  ]
  for (const document of ['minutes', 'council-report'] as const)
    says(t, printed(session(document, { items: [itemNo(1, { withdrawnKnockOuts })] })), [
      'Hội đồng rút lại kết luận loại do hồ sơ (Nghi hồ sơ giả), lúc 09 giờ 30 phút. Lý do: Đã xác minh bản gốc.',
      'Hội đồng rút lại kết luận loại do tiêu chí 6.3 An toàn (Thiếu phiếu), lúc 09 giờ 30 phút.',
    ])
  t.notMatch(printed(session('minutes')), /rút lại/)
})

t.test('minutes and report tell when somebody came or left, when a dossier was put off, and why', async (t) => {
  const changes = {
    movements: [
      { name: 'Bế Thị Ưởng', kind: 'arrived', at: '2026-06-15T02:07:00.000Z' },
      { name: longName, kind: 'left', at: '2026-06-16T00:30:00.000Z' },
    ],
    turned: [
      {
        ...{ no: 5, dossierId: '', productName: 'Miến dong', producerName: 'HTX Bình Liêu' },
        ...{ ground: 'postponed', reason: 'Không đủ thành viên.', at: '2026-06-15T09:00:00.000Z' },
      },
    ],
  }
  for (const document of ['minutes', 'council-report'] as const)
    says(t, printed(session(document, changes)), [
      `Bế Thị Ưởng đến lúc 09 giờ 07 phút; ${longName} rời phiên họp lúc 07 giờ 30 phút ngày 16 tháng 6 năm 2026.`,
      '5. Miến dong, HTX Bình Liêu: hoãn sang phiên họp khác lúc 16 giờ 00 phút do không đủ thành phần để đánh giá tại phiên này. Lý do: Không đủ thành viên.',
    ])
  t.notMatch(printed(session('minutes')), /Thay đổi thành phần/)
})

t.test('minutes have what experts wrote as an annex, and none where nobody wrote; the report has it not', async (t) => {
  const opinion = {
    name: 'Nguyễn Hồng',
    organisation: 'Viện Chè',
    opinion: 'Giữ được hương.',
    at: '2026-06-14T17:00:00Z',
  }
  const advised = { items: [itemNo(1, { expertOpinions: [opinion] }), itemNo(2)] }
  says(t, printed(session('minutes', advised)), [
    'PHỤ LỤC. Ý KIẾN BẰNG VĂN BẢN CỦA CHUYÊN GIA',
    'Ý kiến của Nguyễn Hồng (Viện Chè), ngày 15/06/2026:',
    'Giữ được hương.',
  ])
  t.notMatch(printed(session('minutes')), /PHỤ LỤC/)
  t.notMatch(printed(session('council-report', advised)), /Giữ được hương/)
})

t.test(
  'papers on written opinions tell when a dossier went to a meeting and how the period was extended',
  async (t) => {
    const at = '2026-06-12T03:00:00.000Z'
    const written = {
      ...{ form: 'written', heldOn: '2026-06-01', writtenUntil: '2026-06-19' },
      extensions: [{ from: '2026-06-12', until: '2026-06-19', reason: 'Đi công tác.', at }],
      turned: [
        { no: 5, dossierId: '', productName: 'Miến', producerName: 'HTX', ground: 'opinions-differ', reason: null, at },
      ],
    }
    for (const document of ['minutes', 'council-report'] as const)
      says(t, printed(session(document, written)), [
        'Gia hạn lấy ý kiến từ ngày 12/06/2026 đến ngày 19/06/2026, vào lúc 10 giờ 00 phút ngày 12 tháng 6 năm 2026. Lý do: Đi công tác.',
        '5. Miến, HTX: chuyển sang họp hội đồng lúc 10 giờ 00 phút ngày 12 tháng 6 năm 2026 do ý kiến khác nhau.',
      ])
  },
)

t.test(
  'a report says of every dossier mean, spread, rounds and minimums, and of all of them what follows',
  async (t) => {
    const text = printed(session('council-report', { number: '02/BC-HĐ' }))
    says(t, text, [
      'Số: 02/BC-HĐ',
      'Kính gửi: Ủy ban nhân dân tỉnh Lạng Sơn',
      'Điểm trung bình 85,00 của 3 phiếu (tổng 255), chênh lệch 0 điểm, vòng 1.',
      'Các vòng trước: vòng 1: 82,50, chênh 25.',
      'Chưa đạt mức tối thiểu: 5 sao ở tiêu chí 1.5 Bảo vệ môi trường (từ 4 điểm).',
      'Trình Chủ tịch Ủy ban nhân dân tỉnh Lạng Sơn công nhận: 2 hồ sơ.',
      'đề nghị Bộ Nông nghiệp và Môi trường đánh giá, công nhận 5 sao: 1 hồ sơ.',
      'Không đề nghị công nhận: 1 hồ sơ.',
    ])
    t.notMatch(text, 'Bao bì đẹp', 'opinions are for the minutes')
  },
)

t.test(
  'a notice says to commune and producer what came of it and why, and names neither members nor ballots',
  async (t) => {
    const gatesUnmet = [{ star: 5, criterion: '1.5', name: 'Bảo vệ môi trường', minimum: 4 }]
    const signer = { name: longName, title: 'Chủ tịch hội đồng' }
    const text = printed({ kind: 'notice', paper: noticeOf({ gatesUnmet, number: '03/TB-HĐ', signer }) })
    says(t, text, [
      'Số: 03/TB-HĐ',
      'Kính gửi: Ủy ban nhân dân xã Đình Lập; Hợp tác xã Sản xuất',
      'Mã sản phẩm: 20-06613-1-2026',
      '21,33',
      '85,00',
      'Chưa đạt mức tối thiểu: 5 sao ở tiêu chí 1.5 Bảo vệ môi trường (từ 4 điểm).',
      'Kết quả: 4 sao',
      'Trình Chủ tịch Ủy ban nhân dân tỉnh Lạng Sơn công nhận.',
      'CHỦ TỊCH HỘI ĐỒNG',
      longName,
    ])
    t.notMatch(text, 'Lương Đức Hậu')
    const out = { outcome: 'knocked-out', star: null, following: 'no-decision' } as const
    const knockOuts = [{ criterion: '6.3', name: 'An toàn', ground: null }]
    says(t, printed({ kind: 'notice', paper: noticeOf({ ...out, knockOuts }) }), [
      'Bị loại do tiêu chí 6.3 An toàn: các phiếu chấm 0 điểm',
      'Kết quả: Bị loại',
      'Không đề nghị công nhận.',
    ])
  },
)

t.test('a paper without what its reader is recused from says that it is not whole', async (t) => {
  t.match(printed(session('minutes', { withheld: 2 })), 'không gồm 2 hồ sơ')
  t.notMatch(printed(session('minutes')), 'Bản trích')
})

t.test('a ballot prints every line of the table with its points and marks those that were chosen', async (t) => {
  const { source } = shippedSet(11)
  const filled = printed(ballot(choicesOf(11), { opinion: 'Cần mở rộng vùng nguyên liệu' }))
  const blank = printed(ballot(null))
  const criteria = source.parts.flatMap(({ sections }) => sections.flatMap((section) => section.criteria))
  for (const { name, options } of criteria) says(t, blank, [name.vi, ...options.map(({ label }) => label.vi)])
  t.equal(filled.split('■').length - 1, criteria.length)
  t.equal(blank.split('■').length - 1, 0)
  says(t, filled, [longName, '20-06613-1-2026', 'Cần mở rộng vùng nguyên liệu', 'ab'.repeat(32), 'THÀNH VIÊN HỘI ĐỒNG'])
  says(t, blank, ['Thành viên hội đồng: …', 'Lạng Sơn, ngày …… tháng …… năm'])
  t.notMatch(blank, 'Mã băm')
})

t.test(
  'only a criterion that prints no 0 offers none reached; points of a part are those of what was chosen',
  async (t) => {
    const { source } = shippedSet(11)
    const [part] = criteriaTable(source, { '1.1': 0, '1.2': 2 })
    const [first, second] = part!.sections[0]!.criteria
    t.match(first!.options.at(-1), { no: 0, points: 0, chosen: true })
    t.equal(first!.points, 0)
    t.equal(second!.options.filter(({ points }) => points === 0).length, 1)
    t.equal(part!.points, second!.points)
    t.equal(criteriaTable(source, null)[0]!.points, null)
  },
)

t.test('what follows a result is what the law says for its level', async (t) => {
  const province = { level: 'province', outcome: 'rated', proposedForFive: false } as const
  const stars = [1, 2, 3, 4].map((star) => followingOf({ ...province, star }))
  t.same(stars, ['no-decision', 'no-decision', 'chairman', 'chairman'])
  t.equal(followingOf({ ...province, star: 5, proposedForFive: true }), 'ministry')
  t.equal(followingOf({ ...province, outcome: 'knocked-out', star: null }), 'no-decision')
  const ministry = { ...province, level: 'ministry' } as const
  t.equal(followingOf({ ...ministry, star: 5 }), 'minister')
  t.equal(followingOf({ ...ministry, star: 4 }), 'back-to-province')
  t.equal(followingOf({ ...ministry, outcome: 'knocked-out', star: null }), 'no-decision')
})

t.test('a ballot is its member’s alone, and after the closing also theirs who lead', async (t) => {
  const cases = [true, false].flatMap((isMember) =>
    [true, false].flatMap((leads) => [true, false].map((closed) => ({ isMember, leads, closed }))),
  )
  const may = cases.filter(({ closed, ...reader }) => mayReadBallotOf(reader, closed))
  t.same(
    may.map(({ isMember, leads, closed }) => [isMember, leads, closed]),
    [
      [true, true, true],
      [true, true, false],
      [true, false, true],
      [true, false, false],
      [false, true, true],
    ],
  )
})

t.test('the same paper gives the same bytes, sixty dossiers too', async (t) => {
  const many = Array.from({ length: 60 }, (_, at) => itemNo(at + 1))
  const paper: Paper = { kind: 'session', paper: sessionPaperOf('minutes', many) }
  const [first, second] = [paper, structuredClone(paper)].map((one) => printDefinition(definitionOf(one)))
  t.ok((await first!).equals(await second!))
  t.ok([...(await first!).toString('latin1').matchAll(/\/Type \/Page\b/g)].length > 10)
})
