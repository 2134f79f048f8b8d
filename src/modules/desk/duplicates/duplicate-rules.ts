/** Why two producers, or two products, are likely to be one, and how much each says; a pair is shown from `likely` on. */
export const producerReasons = { 'tax-code': 70, phone: 50, name: 50, 'similar-name': 30, address: 25 } as const
export const productReasons = { name: 50, 'similar-name': 30, producer: 30, commune: 10 } as const
export type ProducerReason = keyof typeof producerReasons
export type ProductReason = keyof typeof productReasons

export const likely = 50
const most = 100
/** Least share of three-letter pieces in common that makes names similar. */
const similar = 0.6

export type ComparedProducer = {
  communeCode: string
  /** Words without diacritics and without those of the legal form. */
  coreName: string
  taxCode: string | null
  phone: string | null
  address: string | null
}
export type ComparedProduct = { communeCode: string; producerId: string; foldedName: string }

/** Branches of one taxpayer share the first ten digits. */
const taxpayer = (taxCode: string | null) => taxCode?.slice(0, 10) ?? null

/** The digits that are dialled in Viet Nam, +84 being 0. */
export const dialled = (phone: string | null): string | null =>
  phone?.replace(/\D/g, '').replace(/^84(?=\d{9,10}$)/, '0') || null

const same = (a: string | null, b: string | null): boolean => a !== null && a !== '' && a === b

const pieces = (text: string): Set<string> => {
  const padded = text.split(' ').map((word) => `  ${word} `)
  return new Set(padded.flatMap((word) => Array.from({ length: word.length - 2 }, (_, at) => word.slice(at, at + 3))))
}

/** Share of three-letter pieces that two names have in common, 0 to 1, as pg_trgm counts them. */
export function similarity(a: string, b: string): number {
  const [left, right] = [pieces(a), pieces(b)]
  const common = left.intersection(right).size
  return common / (left.size + right.size - common)
}

type NameReason = 'name' | 'similar-name'
function nameReasons(a: string, b: string): NameReason[] {
  if (a === '' || b === '') return []
  if (a === b) return ['name']
  return similarity(a, b) >= similar ? ['similar-name'] : []
}

export function producerLikeness(a: ComparedProducer, b: ComparedProducer): ProducerReason[] {
  const reasons: ProducerReason[] = nameReasons(a.coreName, b.coreName)
  if (same(taxpayer(a.taxCode), taxpayer(b.taxCode))) reasons.push('tax-code')
  if (same(dialled(a.phone), dialled(b.phone))) reasons.push('phone')
  if (a.communeCode === b.communeCode && same(a.address, b.address)) reasons.push('address')
  return reasons
}

/** None where the names are unlike: a producer has many products, and a commune more. */
export function productLikeness(a: ComparedProduct, b: ComparedProduct): ProductReason[] {
  const reasons: ProductReason[] = nameReasons(a.foldedName, b.foldedName)
  if (reasons.length === 0) return []
  if (a.producerId === b.producerId) reasons.push('producer')
  if (a.communeCode === b.communeCode) reasons.push('commune')
  return reasons
}

/** 0 to 100. */
export const scoreOf = <Reason extends string>(reasons: readonly Reason[], says: Record<Reason, number>): number =>
  Math.min(
    most,
    reasons.reduce((sum, reason) => sum + says[reason], 0),
  )
