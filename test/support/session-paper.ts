import { v7 as uuidv7 } from 'uuid'
import type { BallotForm } from '../../src/modules/documents/ballots/ballot-shapes.ts'
import { criteriaTable } from '../../src/modules/documents/ballots/criteria-table.ts'
import type { ResultNotice } from '../../src/modules/documents/notices/notice-shapes.ts'
import type { DocumentItem, SessionDocument } from '../../src/modules/documents/sessions/session-shapes.ts'
import { shippedSet } from './criteria-sets.ts'

const { source } = shippedSet(11)
const council = {
  level: 'province',
  unit: { code: '20', name: 'Tỉnh Lạng Sơn' },
  place: 'Lạng Sơn',
} as const
const councilName = 'Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp tỉnh'

export const longName = 'Nguyễn Phạm Hoàng Thị Ngọc Quỳnh Trâm Khuyên'
export const members: SessionDocument['members'] = [
  { name: longName, organisation: 'Sở Nông nghiệp và Môi trường tỉnh Lạng Sơn', position: 'chair' as const },
  { name: 'Lương Đức Hậu', organisation: 'Sở Công Thương', position: 'member' as const },
  { name: 'Bế Thị Ưởng', organisation: 'Sở Y tế', position: 'member' as const },
  { name: 'Vi Văn Đỗ', organisation: 'Chi cục Phát triển nông thôn', position: 'secretary' as const },
].map((member, at) => ({ ...member, votes: at < 3, present: true, presentAtClosing: at !== 2, tookPart: true }))

export function itemNo(no: number, changes: Partial<DocumentItem> = {}): DocumentItem {
  return {
    no,
    dossierId: uuidv7(),
    productCode: `20-06613-${no}-2026`,
    productName: `Chè Đình Lập thượng hạng số ${no}`,
    producerName: 'Hợp tác xã Sản xuất và Dịch vụ nông nghiệp Đình Lập',
    setNo: 11,
    setName: source.name.vi,
    instrument: '26/2026/QĐ-TTg',
    commune: { code: '06613', name: 'Xã Đình Lập' },
    kind: 'first',
    recused: [],
    setAside: [],
    rounds: [
      {
        round: 1,
        ballots: members.slice(0, 3).map(({ name }) => ({ name, total: 85, opinion: null })),
        mean: { sum: 255, count: 3, shown: '85.00' },
        spread: 0,
      },
    ],
    verdicts: [],
    knockOuts: [],
    withdrawnKnockOuts: [],
    gatesUnmet: [],
    mean: { sum: 255, count: 3, shown: '85.00' },
    spread: 0,
    band: 4,
    outcome: 'rated',
    star: 4,
    following: 'chairman',
    expertOpinions: [],
    ...changes,
  }
}

export const sessionPaperOf = (
  document: SessionDocument['document'],
  items: DocumentItem[],
  changes: Partial<SessionDocument> = {},
): SessionDocument => ({
  document,
  sessionId: uuidv7(),
  title: 'Biên bản họp hội đồng đánh giá, phân hạng sản phẩm OCOP',
  ...council,
  documentId: null,
  number: null,
  signer: null,
  date: '2026-06-15',
  council: { name: councilName, decisionNumber: '412/QĐ-UBND', decisionDate: '2026-05-25' },
  form: 'meeting',
  heldOn: '2026-06-15',
  writtenUntil: null,
  turned: [],
  movements: [],
  extensions: [],
  openedAt: '2026-06-15T01:05:00.000Z',
  closedAt: '2026-06-15T09:40:00.000Z',
  quorumNumerator: 3,
  quorumDenominator: 4,
  spreadLimit: 10,
  members,
  items,
  withheld: 0,
  contentUrl: '/v1',
  ...changes,
})

export const ballotOf = (choices: Record<string, number> | null, changes: Partial<BallotForm> = {}): BallotForm => ({
  sessionId: uuidv7(),
  dossierId: uuidv7(),
  round: 1,
  documentId: null,
  title: 'Phiếu chấm điểm sản phẩm OCOP',
  ...council,
  councilName,
  heldOn: '2026-06-15',
  date: choices && '2026-06-15',
  member: choices && { name: longName, organisation: 'Sở Công Thương', position: 'member' },
  productCode: '20-06613-1-2026',
  productName: 'Chè Đình Lập',
  producerName: 'HTX Chè Đình Lập',
  setNo: 11,
  setName: source.name.vi,
  instrument: '26/2026/QĐ-TTg',
  parts: criteriaTable(source, choices),
  total: choices && 85,
  opinion: null,
  submittedAt: choices && '2026-06-15T02:00:00.000Z',
  hash: choices && 'ab'.repeat(32),
  contentUrl: '/v1',
  ...changes,
})

export const noticeOf = (changes: Partial<ResultNotice> = {}): ResultNotice => {
  const {
    no: _no,
    recused: _recused,
    rounds: _rounds,
    expertOpinions: _opinions,
    verdicts: _verdicts,
    spread: _s,
    band: _b,
    ...judged
  } = itemNo(1)
  const mean = (sum: number, shown: string) => ({ sum, count: 3, shown })
  return {
    sessionId: uuidv7(),
    title: 'Thông báo kết quả đánh giá, phân hạng sản phẩm OCOP',
    ...council,
    ...judged,
    documentId: null,
    number: null,
    signer: null,
    date: '2026-06-15',
    councilName,
    heldOn: '2026-06-15',
    parts: [
      { code: 'A', name: 'Sản phẩm và sức mạnh cộng đồng', max: 40, mean: mean(105, '35.00') },
      { code: 'B', name: 'Khả năng tiếp thị', max: 25, mean: mean(64, '21.33') },
      { code: 'C', name: 'Chất lượng sản phẩm', max: 35, mean: mean(86, '28.67') },
    ],
    contentUrl: '/v1',
    ...changes,
  }
}
