import type { Language, Text } from '../../../core/language.ts'
import type { Cell, Column } from '../report-tables.ts'
import { dayText, starName } from '../words.ts'
import type { CountedCertificate } from './counted-certificates.ts'
import type { CountedRecord } from './counted-records.ts'

/** A list of things behind a figure as a table: each thing is a row. */
export type Listing<Item> = { columns: Column[]; cellsOf(item: Item): Cell[] }

type Listed<Item> = { heading: Text; width: number; cell(item: Item, language: Language): Cell }

const listing = <Item>(listed: readonly Listed<Item>[], language: Language): Listing<Item> => ({
  columns: listed.map(({ heading, width }) => ({ heading: heading[language], width })),
  cellsOf: (item) => listed.map(({ cell }) => cell(item, language)),
})

const ofCertificates: readonly Listed<CountedCertificate>[] = [
  { heading: { vi: 'Sản phẩm', en: 'Product' }, width: 40, cell: ({ productName }) => productName },
  { heading: { vi: 'Chủ thể', en: 'Producer' }, width: 36, cell: ({ producerName }) => producerName },
  { heading: { vi: 'Địa bàn', en: 'Place' }, width: 26, cell: ({ commune }) => commune.name },
  { heading: { vi: 'Hạng sao', en: 'Stars' }, width: 10, cell: ({ star }, language) => starName(star)[language] },
  { heading: { vi: 'Số giấy chứng nhận', en: 'Certificate number' }, width: 24, cell: ({ number }) => number },
  {
    heading: { vi: 'Ngày công nhận', en: 'Recognised on' },
    width: 14,
    cell: ({ issuedOn }, language) => dayText(issuedOn, language),
  },
  {
    heading: { vi: 'Ngày hết hạn', en: 'Expires on' },
    width: 14,
    cell: ({ expiresOn }, language) => dayText(expiresOn, language),
  },
]

const kindNames: Record<CountedRecord['kind'], Text> = {
  training: { vi: 'Tập huấn, hội nghị', en: 'Training or conference' },
  'trade-fair': { vi: 'Hội chợ, quảng bá', en: 'Fair or promotion' },
  'sales-point': { vi: 'Điểm bán', en: 'Sales point' },
  chain: { vi: 'Chuỗi giá trị', en: 'Value chain' },
  'material-area': { vi: 'Vùng nguyên liệu', en: 'Material area' },
  support: { vi: 'Hỗ trợ kinh phí', en: 'Support money' },
  'craft-village': { vi: 'Làng nghề', en: 'Craft village' },
  'policy-document': { vi: 'Văn bản', en: 'Policy document' },
  'producer-figures': { vi: 'Số liệu của chủ thể', en: 'Figures of producers' },
  stamps: { vi: 'Tem truy xuất nguồn gốc', en: 'Traceability stamps' },
  inspection: { vi: 'Kiểm tra', en: 'Inspection' },
  report: { vi: 'Báo cáo của đơn vị', en: 'Report of a unit' },
}

/** What the record is called, or of which product it tells. */
const nameOf = ({ title, product }: CountedRecord): string | null => title ?? product?.name ?? null

const ofRecords: readonly Listed<CountedRecord>[] = [
  { heading: { vi: 'Hoạt động', en: 'Activity' }, width: 26, cell: ({ kind }, language) => kindNames[kind][language] },
  { heading: { vi: 'Tên', en: 'Name' }, width: 44, cell: nameOf },
  { heading: { vi: 'Địa bàn', en: 'Place' }, width: 26, cell: ({ unit }) => unit.name },
  { heading: { vi: 'Từ ngày', en: 'From' }, width: 12, cell: ({ fromDay }, language) => dayText(fromDay, language) },
  {
    heading: { vi: 'Đến ngày', en: 'Until' },
    width: 12,
    cell: ({ untilDay }, language) => untilDay && dayText(untilDay, language),
  },
  {
    heading: { vi: 'Văn bản số', en: 'Document' },
    width: 30,
    cell: ({ document: paper }, language) => paper && `${paper.number} (${dayText(paper.issuedOn, language)})`,
  },
  { heading: { vi: 'Số lượng', en: 'Amount' }, width: 14, cell: ({ amount }) => amount },
]

export const certificateListing = (language: Language): Listing<CountedCertificate> => listing(ofCertificates, language)
export const recordListing = (language: Language): Listing<CountedRecord> => listing(ofRecords, language)
