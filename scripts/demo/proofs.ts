import type { LoadedSet } from '../../src/modules/criteria/reference.ts'
import { criteriaOf } from '../../src/modules/criteria/set-walk.ts'
import type { Checklist } from '../../src/modules/dossiers/checks/checklist.ts'
import { papersAsked } from '../../src/modules/dossiers/checks/checklist.ts'
import type { Star } from './cast.ts'

/** Criteria that a paper proves, by the beginning of their names: codes differ from set to set. */
const proves: Readonly<Record<string, readonly string[]>> = {
  'business-registration': ['Loại hình tổ chức sản xuất'],
  'food-safety': ['Đảm bảo chất lượng'],
  'production-conditions': ['Đảm bảo chất lượng'],
  'material-origin': ['Nguồn nguyên liệu', 'Nguồn gốc sản phẩm', 'Liên kết'],
  'product-story': ['Câu chuyện sản phẩm', 'Cấu trúc câu chuyện', 'Trí tuệ/bản sắc'],
  'quality-declaration': ['Công bố'],
  'local-labour': ['Lao động địa phương'],
  growth: ['Tăng trưởng'],
  'intellectual-property': ['Sở hữu trí tuệ'],
}

/** What who aims at four stars brings beyond the papers that are required. */
const forFour = ['local-labour', 'growth', 'intellectual-property', 'quality-declaration']

/** The papers of a first dossier, each with the codes of the criteria of its set that it proves. */
export function papersFor(checklist: Checklist, { source }: LoadedSet, star: Star) {
  const asked = papersAsked(checklist, { kind: 'first', setNo: source.set })
  const brought = asked.filter(({ item, required }) => required || (star === 4 && forFour.includes(item)))
  const criteria = criteriaOf(source).map(({ criterion: { code, name } }) => ({ code, name: name.vi }))
  return brought.map(({ item }) => {
    const names = proves[item] ?? []
    const proved = criteria.filter(({ name }) => names.some((begun) => name.startsWith(begun)))
    return { item, criteria: proved.map(({ code }) => code) }
  })
}
