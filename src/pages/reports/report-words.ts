import type { Language } from '../../core/language.ts'
import type { Target } from '../../modules/planning/rules.ts'

/** A target, its numbers as people of the language write them. */
type Wording = { kind: Target['kind']; value: string; upperValue: string }

type PageWords = {
  mapOfToday: string
  mapOf(day: string): string
  choose: string
  year: string
  period: string
  whole: string
  half: string
  show: string
  files: string
  above: string
  stars: string
  chartLabel: string
  tiles: string
  tilesHint: string
  withProduct(count: number, all: number): string
  openPlaces(count: number): string
  openHint: string
  products(count: number, isMoreOpen: boolean): string
  perhaps: string
  none: string
  scroll: string
  note: string
  actual: string
  planned(target: Wording): string
  becameOf: string
  became: string
  until(unit: string, day: string): string
  since(unit: string, day: string): string
  map: string
  mapToday: string
  mapDay(day: string): string
  plan: string
  nothing: string
  back: string
  next: string
  outOf: string
  nothingBehind: string
  pace(value: string, percent: string | null): string
}

export const pageWords: Record<Language, PageWords> = {
  vi: {
    mapOfToday: 'Số liệu tính theo đơn vị hành chính hiện nay.',
    mapOf: (day) => `Số liệu tính theo đơn vị hành chính ngày ${day}.`,
    choose: 'Chọn kỳ báo cáo',
    year: 'Năm',
    period: 'Kỳ',
    whole: 'Cả năm',
    half: '6 tháng đầu năm',
    show: 'Xem',
    files: 'Tải về',
    above: 'Cả nước',
    stars: 'sao',
    chartLabel: 'Sản phẩm được công nhận lần đầu mỗi năm, theo hạng sao',
    tiles: 'Nơi có và chưa có sản phẩm',
    tilesHint: 'Số trong ô là số sản phẩm còn hiệu lực công nhận; ô có viền nét đứt chưa có sản phẩm nào.',
    withProduct: (count, all) => `${count} trên ${all} đơn vị có sản phẩm còn hiệu lực công nhận.`,
    openPlaces: (count) => `${count} đơn vị khác có thể có.`,
    openHint:
      'Ô có viền chấm có thể có: có sản phẩm thuộc xã đã chia tách, chưa rõ nằm ở đơn vị nào nên chưa tính cho đơn vị nào.',
    products: (count, isMoreOpen) => `${count} sản phẩm${isMoreOpen ? ', có thể hơn' : ''}`,
    perhaps: 'có thể có',
    none: 'chưa có',
    scroll: 'Bảng, có thể kéo ngang',
    note: 'Mỗi sản phẩm được tính một lần, theo lần công nhận gần nhất trong kỳ hoặc đến ngày nêu trên cột.',
    actual: 'Thực hiện',
    planned: ({ kind, value, upperValue }) => {
      if (kind === 'range') return `kế hoạch: từ ${value} đến ${upperValue}`
      return `kế hoạch: ${kind === 'exactly' ? 'đúng' : 'ít nhất'} ${value}`
    },
    becameOf: 'Trước khi sắp xếp',
    became: 'Nay thuộc',
    until: (unit, day) => `${unit} (đến ${day})`,
    since: (unit, day) => `${unit} (từ ${day})`,
    map: 'Đơn vị hành chính',
    mapToday: 'Hiện nay',
    mapDay: (day) => `Ngày ${day}`,
    plan: 'Kế hoạch số',
    nothing: 'chưa có số liệu',
    back: 'Về báo cáo',
    next: 'Trang sau',
    outOf: 'xem tổng số làm mẫu số',
    nothingBehind: 'Không có bản ghi nào.',
    pace: (value, percent) => `Với tiến độ hiện tại, cuối kỳ đạt ${value}${percent ? ` (${percent})` : ''}.`,
  },
  en: {
    mapOfToday: 'Counted by the administrative map of today.',
    mapOf: (day) => `Counted by the administrative map of ${day}.`,
    choose: 'Choose the period',
    year: 'Year',
    period: 'Period',
    whole: 'Whole year',
    half: 'First six months',
    show: 'Show',
    files: 'Download',
    above: 'The nation',
    stars: 'stars',
    chartLabel: 'Products first recognised each year, by stars',
    tiles: 'Places with and without a product',
    tilesHint: 'The number is how many products are valid; a place with a dashed edge has none.',
    withProduct: (count, all) => `${count} of ${all} units have a product that is valid.`,
    openPlaces: (count) => `${count} more may have one.`,
    openHint:
      'A place with a dotted edge may have one: there are products of communes that were split, and which part they lie in is not known.',
    products: (count, isMoreOpen) => `${count} products${isMoreOpen ? ', perhaps more' : ''}`,
    perhaps: 'perhaps',
    none: 'none',
    scroll: 'Table, scrolls sideways',
    note: 'A product stands once in a column, by the last recognition that it counts.',
    actual: 'Actual',
    planned: ({ kind, value, upperValue }) => {
      if (kind === 'range') return `plan: ${value} to ${upperValue}`
      return `plan: ${kind === 'exactly' ? 'exactly' : 'at least'} ${value}`
    },
    becameOf: 'Was made of',
    became: 'Is now in',
    until: (unit, day) => `${unit} (until ${day})`,
    since: (unit, day) => `${unit} (since ${day})`,
    map: 'Administrative map',
    mapToday: 'Of today',
    mapDay: (day) => `Of ${day}`,
    plan: 'Plan',
    nothing: 'no figure',
    back: 'Back to the report',
    next: 'Next page',
    outOf: 'what it is a share of',
    nothingBehind: 'There are no records.',
    pace: (value, percent) => `At the current pace it comes to ${value}${percent ? ` (${percent})` : ''} at the end.`,
  },
}
