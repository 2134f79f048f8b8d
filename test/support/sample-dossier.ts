import { loadCriteriaReference } from '../../src/modules/criteria/reference.ts'
import { papersAsked } from '../../src/modules/dossiers/checks/checklist.ts'
import { loadChecklists } from '../../src/modules/dossiers/checks/reference.ts'

const criteria = loadCriteriaReference()
const checklist = loadChecklists().get('26-2026')!

/** Choices for every criterion of a set: the best option, or the one with the most points up to a share of the maximum. */
export function choicesOf(setNo: number, share = 1): Record<string, number> {
  const { source } = criteria.set('26-2026', setNo)!
  const all = source.parts.flatMap(({ sections }) => sections.flatMap((section) => section.criteria))
  return Object.fromEntries(
    all.map(({ code, max, options }) => {
      const within = options.filter(({ points }) => points <= Math.max(1, max * share))
      const best = within.toSorted((a, b) => b.points - a.points || a.no - b.no)[0] ?? options[0]!
      return [code, best.no]
    }),
  )
}

/** A producer with everything that Mẫu 01 and Mẫu 02 ask for. */
export const producerInput = {
  kind: 'cooperative',
  name: 'HTX Chè Đình Lập',
  registrationNumber: '1407A00012',
  registeredOn: '2019-03-14',
  address: 'Thôn Bình Chương, xã Đình Lập, tỉnh Lạng Sơn',
  phone: '0205 384 6123',
  email: 'htx@dinhlap.test',
  representativeName: 'Hoàng Thị Mai',
  representativePosition: 'Giám đốc',
  representativeSex: 'female',
  representativeEthnicGroup: 'Tày',
  representativeResidence: 'Xã Đình Lập, tỉnh Lạng Sơn',
}

export const productInput = { name: 'Chè Đình Lập', setNo: 11, description: 'Chè xanh trồng trên đất Đình Lập.' }

export const dossierInput = (setNo: number, share = 0.8) => ({
  kind: 'first',
  sampleCount: 5,
  results: 'Sản lượng 12 tấn, doanh thu 2,4 tỷ đồng.',
  nextPlan: 'Mở rộng vùng nguyên liệu thêm 5 ha.',
  selfAssessment: choicesOf(setNo, share),
})

/** The papers that a first dossier of a set must have. */
export const requiredItemsOf = (setNo: number): string[] =>
  papersAsked(checklist, { kind: 'first', setNo }).flatMap(({ item, required }) => (required ? [item] : []))

/** The smallest file that is a PDF from its first byte to its last. */
export const pdf = (text = 'OCOP') =>
  Buffer.from(`%PDF-1.4\n%âãÏÓ\n1 0 obj<</Type/Catalog/Title(${text})>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`)

export const contents = {
  productOrigin: { met: true, comment: 'Nguyên liệu trong xã.' },
  localLabour: { met: true, comment: 'Lao động tại chỗ trên 80 %.' },
  ideaOrigin: { met: true, comment: 'Ý tưởng của hợp tác xã.' },
  localIdentity: { met: true, comment: 'Giống chè và cách sao truyền thống.' },
  conclusion: 'Đủ điều kiện chuyển tỉnh đánh giá.',
}
