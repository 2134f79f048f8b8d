import { type Actor, holds, nation } from '../../core/actor.ts'
import type { LegalDay } from '../../core/clock.ts'
import type { Details } from './details-shapes.ts'

/** Kinds of record, each with details of its own. Public words: add, never rename. */
export const activityKinds = [
  'training',
  'trade-fair',
  'sales-point',
  'chain',
  'material-area',
  'support',
  'craft-village',
  'policy-document',
  'producer-figures',
] as const
export type ActivityKind = (typeof activityKinds)[number]

/** Of these `untilDay` is the last day on which it stood, and null while it stands; of the others the last day of the event. */
const standing: readonly ActivityKind[] = ['sales-point', 'chain', 'material-area', 'craft-village']

/** Hội chợ, triển lãm, kết nối cung cầu, quảng bá. */
export const fairForms = ['fair', 'exhibition', 'trade-connection', 'promotion'] as const
/** Điểm giới thiệu và bán sản phẩm OCOP, phòng trưng bày, gian hàng trong siêu thị hoặc cửa hàng, gian hàng trực tuyến. */
export const salesPointTypes = ['ocop-point', 'showroom', 'retail-corner', 'online'] as const
export const certificationSchemes = [
  ...['vietgap', 'globalgap', 'organic', 'gacp-who', 'rainforest-alliance', 'fsc', 'other'],
] as const satisfies readonly string[]
export const moneySources = [
  'central-budget',
  'local-budget',
  'other-programmes',
  'credit',
  'enterprises',
  'community',
] as const
export const documentTypes = ['plan', 'resolution', 'decision', 'directive', 'guidance', 'other'] as const

type Place = { provinceCode: string | null; communeCode: string | null }

/** Records of a unit are written by its officers and by those of the units above it. */
export function mayRecord(actor: Actor, { provinceCode, communeCode }: Place): boolean {
  if (holds(actor, 'ministry-officer', nation)) return true
  if (provinceCode !== null && holds(actor, 'province-officer', provinceCode)) return true
  return communeCode !== null && holds(actor, 'commune-officer', communeCode)
}

/** A number that a record tells, on the days for which it holds; `untilDay` null: still. */
export type Quantity = {
  measure: string
  tags: string[]
  quantity: number
  fromDay: LegalDay
  untilDay: LegalDay | null
}

export type Told = { fromDay: LegalDay; untilDay: LegalDay | null; count: number; details: Details }

/** The kind that details are of; null unless exactly one is told. */
export function kindOf(details: Details): ActivityKind | null {
  const told = activityKinds.filter((kind) => details[memberOf[kind]] !== null)
  return told.length === 1 ? told[0]! : null
}

/** Under which name the details of a kind stand. */
export const memberOf = {
  training: 'training',
  'trade-fair': 'tradeFair',
  'sales-point': 'salesPoint',
  chain: 'chain',
  'material-area': 'materialArea',
  support: 'support',
  'craft-village': 'craftVillage',
  'policy-document': 'policyDocument',
  'producer-figures': 'producerFigures',
} as const satisfies Record<ActivityKind, keyof Details>

/** The days that a record is about: null at the end while it stands. */
export const daysOf = (kind: ActivityKind, { fromDay, untilDay }: Pick<Told, 'fromDay' | 'untilDay'>) => ({
  fromDay,
  untilDay: standing.includes(kind) ? untilDay : (untilDay ?? fromDay),
})

/** What a record is besides its kind, for indicators to tell one from another. */
export function tagsOf(details: Details): string[] {
  const { tradeFair, salesPoint, chain, craftVillage, policyDocument } = details
  if (tradeFair) return [tradeFair.form]
  if (salesPoint) return [salesPoint.type]
  if (craftVillage) return craftVillage.traditional ? ['traditional'] : []
  if (policyDocument) return [policyDocument.type]
  if (!chain) return []
  const { circular, green, stableMaterialArea } = chain
  return [circular && 'circular', green && 'green', stableMaterialArea && 'stable-material-area'].filter(
    (tag) => tag !== false,
  )
}

/** Every number that a record tells: what it is a number of, and the numbers of its details. */
export function quantitiesOf(kind: ActivityKind, told: Told): Quantity[] {
  const days = daysOf(kind, told)
  const { training, tradeFair, materialArea, support } = told.details
  const one = (measure: string, quantity: number | null, tags: string[] = tagsOf(told.details)): Quantity[] =>
    quantity === null ? [] : [{ measure, quantity, tags, ...days }]
  return [
    ...one('count', told.count),
    ...(training ? [...one('attendances', training.attendances), ...one('women', training.women)] : []),
    ...(tradeFair ? one('stands', tradeFair.stands) : []),
    ...(support ? support.amounts.flatMap(({ source, amountVnd }) => one('amount-vnd', amountVnd, [source])) : []),
    ...(materialArea ? areaQuantities(materialArea, days) : []),
  ]
}

type Area = NonNullable<Details['materialArea']>

function areaQuantities({ hectares, certifications }: Area, days: Pick<Quantity, 'fromDay' | 'untilDay'>): Quantity[] {
  const certified = certifications.flatMap(({ scheme, validFrom, validUntil }) => {
    const both = within(days, { fromDay: validFrom, untilDay: validUntil })
    return both ? [{ measure: 'certified-hectares', quantity: hectares, tags: [scheme], ...both }] : []
  })
  return [{ measure: 'hectares', quantity: hectares, tags: [], ...days }, ...certified]
}

type Days = Pick<Quantity, 'fromDay' | 'untilDay'>

/** The days that two spans have in common, or null. A certification is worth nothing once the area is given up. */
function within(one: Days, other: Days): Days | null {
  const fromDay = one.fromDay > other.fromDay ? one.fromDay : other.fromDay
  const ends = [one.untilDay, other.untilDay].filter((day) => day !== null).toSorted()
  const untilDay = ends[0] ?? null
  return untilDay !== null && untilDay < fromDay ? null : { fromDay, untilDay }
}

export type Fault = { path: readonly (string | number)[]; code: string; vi: string; en: string }

type Linked = { producers: number; products: number; hasDocument: boolean }

/** Everything that is wrong with a record in itself. */
export function faultsOf(kind: ActivityKind, told: Told, { producers, products, hasDocument }: Linked): Fault[] {
  const { fromDay, untilDay, details } = told
  const found: (Fault | false)[] = [
    untilDay !== null && untilDay < fromDay && before(['untilDay']),
    kind === 'policy-document' &&
      !hasDocument &&
      fault(['document'], 'missing', 'Cần số, ngày, cơ quan ban hành', 'Number, day and issuer are needed'),
    ...figuresFaults(told, { producers, products }),
    ...trainingFaults(details),
    ...areaFaults(details),
    ...supportFaults(details),
  ]
  return found.filter((one) => one !== false)
}

const fault = (path: Fault['path'], code: string, vi: string, en: string): Fault => ({ path, code, vi, en })
const before = (path: Fault['path']) => fault(path, 'before-first-day', 'Trước ngày bắt đầu', 'Before the first day')
const more = (path: Fault['path']) => fault(path, 'more-than-all', 'Không quá tổng số', 'No more than all of them')

const trainingFaults = ({ training }: Details) => [
  training !== null && (training.women ?? 0) > training.attendances && more(['details', 'training', 'women']),
]

const areaFaults = ({ materialArea }: Details) =>
  (materialArea?.certifications ?? []).map(
    ({ validFrom, validUntil }, at) =>
      validUntil < validFrom && before(['details', 'materialArea', 'certifications', at, 'validUntil']),
  )

const supportFaults = ({ support }: Details) =>
  (support?.amounts ?? []).map(
    ({ source }, at, all) =>
      all.findIndex((other) => other.source === source) < at &&
      fault(
        ['details', 'support', 'amounts', at, 'source'],
        'duplicate',
        'Nguồn này đã nêu',
        'The source stands above',
      ),
  )

/** Figures are of one producer and of a calendar year. */
function figuresFaults(
  { fromDay, untilDay, count, details: { producerFigures } }: Told,
  { producers, products }: Pick<Linked, 'producers' | 'products'>,
): (Fault | false)[] {
  if (!producerFigures) return []
  const year = fromDay.slice(0, 4)
  const isYear = fromDay === `${year}-01-01` && untilDay === `${year}-12-31`
  return [
    !isYear && fault(['untilDay'], 'not-a-year', 'Số liệu của trọn một năm', 'Figures are of one whole year'),
    producers !== 1 && fault(['producerIds'], 'one-expected', 'Của đúng một chủ thể', 'Of exactly one producer'),
    products > 0 && fault(['productIds'], 'not-here', 'Không gắn với sản phẩm', 'Figures are of no product'),
    count !== 1 && fault(['count'], 'not-here', 'Luôn là 1', 'Always 1'),
    producerFigures.localWorkers > producerFigures.workers && more(['details', 'producerFigures', 'localWorkers']),
  ]
}
