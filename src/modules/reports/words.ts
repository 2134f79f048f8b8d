import type { Language, Text } from '../../core/language.ts'
import type { CountKind } from '../planning/count-rules.ts'
import type { ProducerKind } from '../producers/rules.ts'
import type { ReportPeriod } from './period-rules.ts'

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

export const starName = (star: number): Text => ({ vi: `${star} sao`, en: `${star} stars` })

/** A day as people of the language write it in tables. */
export const dayText = (day: string, language: Language): string =>
  language === 'vi' ? day.split('-').reverse().join('/') : day

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
  total: string
  progress: string
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
    total: 'Cộng',
    progress: 'Kết quả so với kế hoạch',
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
    total: 'Total',
    progress: 'Results against the plan',
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
