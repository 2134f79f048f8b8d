import type { Language, Text } from '../../core/language.ts'
import { type CountKind, noGroup } from '../planning/count-rules.ts'
import type { ReportPeriod } from '../planning/indicators/reported/report-period.ts'
import type { Target } from '../planning/rules.ts'
import type { ProducerKind } from '../producers/rules.ts'

/** The counts of a table, in the order of its columns. */
export const tableCounts = [
  ['newlyRecognised', 'newly-recognised'],
  ['upgraded', 'upgraded'],
  ['reRecognised', 're-recognised'],
  ['valid', 'valid'],
  ['everRecognised', 'ever-recognised'],
] as const satisfies readonly (readonly [string, CountKind])[]
export type TableCount = (typeof tableCounts)[number][0]

export const producerKindNames: Readonly<Record<ProducerKind, Text>> = {
  cooperative: { vi: 'Hợp tác xã', en: 'Cooperative' },
  'cooperative-group': { vi: 'Tổ hợp tác', en: 'Cooperative group' },
  sme: { vi: 'Doanh nghiệp nhỏ và vừa', en: 'Small or medium enterprise' },
  farm: { vi: 'Trang trại', en: 'Farm' },
  household: { vi: 'Hộ sản xuất, kinh doanh', en: 'Household' },
  association: { vi: 'Hội, hiệp hội, trung tâm', en: 'Association or centre' },
}

/** The row of products in sets that are not on record. */
export const groupUnknown: Text = { vi: 'Chưa rõ nhóm', en: 'Group not known' }

/** A group by its number alone. */
export const groupName = (no: string): Text => (no === noGroup ? groupUnknown : { vi: `nhóm ${no}`, en: `group ${no}` })

export const starName = (star: number): Text => ({ vi: `${star} sao`, en: `${star} stars` })

/** A day as people of the language write it in tables. */
export const dayText = (day: string, language: Language): string =>
  language === 'vi' ? day.split('-').reverse().join('/') : day

/** `87.5` as people of the language write it. */
export const decimal = (shown: string, language: Language): string =>
  language === 'vi' ? shown.replace('.', ',') : shown

/** A target as it was worded: at least, exactly, a range, a share. */
export const targetText = (
  { kind, value, upperValue }: Pick<Target, 'kind' | 'value' | 'upperValue'>,
  language: Language,
): string => {
  const number = decimal(String(value), language)
  if (kind === 'at-least') return `≥ ${number}`
  if (kind === 'share') return `≥ ${number} %`
  return kind === 'range' ? `${number}–${decimal(String(upperValue), language)}` : number
}

/** Which count a figure is, with its days. */
export const countedText = ({ whatName, from, until }: CountedWords, language: Language): string => {
  const last = dayText(until, language)
  return `${whatName[language]}: ${from === null ? last : `${dayText(from, language)} – ${last}`}`
}

type CountedWords = { whatName: Text; from: string | null; until: string }

/** Which count a column holds, with its days: counts of a period and of a day are never mixed up. */
export function countTitle(count: TableCount, { asOf }: { asOf: string }, language: Language): string {
  const day = dayText(asOf, language)
  const titles: Record<TableCount, Text> = {
    newlyRecognised: { vi: 'Công nhận lần đầu trong kỳ', en: 'First recognised in the period' },
    upgraded: { vi: 'Nâng hạng sao trong kỳ', en: 'Upgraded in the period' },
    reRecognised: { vi: 'Công nhận lại trong kỳ', en: 'Recognised again in the period' },
    valid: { vi: `Còn hiệu lực ngày ${day}`, en: `Valid on ${day}` },
    everRecognised: { vi: `Lũy kế đã công nhận đến ngày ${day}`, en: `Ever recognised up to ${day}` },
  }
  return titles[count][language]
}

export const periodName = (period: ReportPeriod, year: number): Text =>
  period === 'year'
    ? { vi: `năm ${year}`, en: `${year}` }
    : { vi: `6 tháng đầu năm ${year}`, en: `first six months of ${year}` }

type ReportWords = {
  title(unit: string, period: string): string
  /** Whose map it is. */
  map(day: string): string
  unattributed(name: string, counts: string): string
  total: string
  progress: string
  progressColumns: readonly string[]
  indicators: string
  indicatorColumns: readonly string[]
  overall: string
  byStar: string
  byGroup: string
  byProducerKind: string
  years: string
  places: string
  year: string
  asOf: string
  yearCounts: Record<TableCount, string>
}

export const reportWords: Record<Language, ReportWords> = {
  vi: {
    title: (unit, period) => `Kết quả thực hiện Chương trình OCOP ${period} – ${unit}`,
    map: (day) => `theo đơn vị hành chính ngày ${day}`,
    unattributed: (name, counts) => `${name} – thuộc các xã đã chia tách, chưa tính được vào đâu: ${counts}`,
    total: 'Cộng',
    progress: 'Kết quả so với kế hoạch',
    progressColumns: [
      'Chỉ tiêu',
      'Đơn vị tính',
      'Cách tính',
      'Kế hoạch',
      'Thực hiện',
      '% kế hoạch',
      'Dự kiến cuối kỳ theo tiến độ hiện tại',
      'Kế hoạch số',
    ],
    indicators: 'Các chỉ tiêu',
    indicatorColumns: ['Chỉ tiêu', 'Thực hiện', 'Đơn vị tính', 'Cách tính'],
    overall: 'Tổng hợp',
    byStar: 'Theo hạng sao',
    byGroup: 'Theo nhóm sản phẩm',
    byProducerKind: 'Theo loại chủ thể',
    years: 'Hạng sao theo năm',
    places: 'Theo địa bàn',
    year: 'Năm',
    asOf: 'Tính đến ngày',
    yearCounts: {
      newlyRecognised: 'Công nhận lần đầu trong năm',
      upgraded: 'Nâng hạng sao trong năm',
      reRecognised: 'Công nhận lại trong năm',
      valid: 'Còn hiệu lực vào ngày đó',
      everRecognised: 'Lũy kế đã công nhận đến ngày đó',
    },
  },
  en: {
    title: (unit, period) => `OCOP results, ${period} – ${unit}`,
    map: (day) => `by the administrative map of ${day}`,
    unattributed: (name, counts) => `${name} – in communes that were split, not attributed: ${counts}`,
    total: 'Total',
    progress: 'Results against the plan',
    progressColumns: [
      'Indicator',
      'Unit',
      'Counted',
      'Plan',
      'Actual',
      '% of plan',
      'At the end, at the current pace',
      'Plan number',
    ],
    indicators: 'Indicators',
    indicatorColumns: ['Indicator', 'Actual', 'Unit', 'Counted'],
    overall: 'Overall',
    byStar: 'By stars',
    byGroup: 'By group of products',
    byProducerKind: 'By kind of producer',
    years: 'Stars by year',
    places: 'By place',
    year: 'Year',
    asOf: 'As of',
    yearCounts: {
      newlyRecognised: 'First recognised in the year',
      upgraded: 'Upgraded in the year',
      reRecognised: 'Recognised again in the year',
      valid: 'Valid on that day',
      everRecognised: 'Ever recognised up to that day',
    },
  },
}
