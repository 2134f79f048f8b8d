import { nation } from '../../core/actor.ts'
import { type CertificateEnd, isInForce, type Renewal, stateOn } from '../certification/rules.ts'
import type { DossierKind, RenewalWindow } from '../dossiers/rules.ts'
import type { ProducerKind } from '../producers/rules.ts'

/**
 * What of the registry is counted. The first three happen in a period, and each certificate is exactly one of them;
 * `reinforced` is the second or the third. The last two hold on a day. "Valid on a day" and "ever recognised up to a
 * day" are different counts.
 */
export const countKinds = [
  'newly-recognised',
  'upgraded',
  're-recognised',
  'reinforced',
  'valid',
  'ever-recognised',
] as const
export type CountKind = (typeof countKinds)[number]

export const countedThings = ['products', 'producers', 'communes'] as const
export type CountedThing = (typeof countedThings)[number]

/** Which count it is, in words that stand beside every figure. */
export const countNames: Record<CountKind, { vi: string; en: string }> = {
  'newly-recognised': { vi: 'được công nhận lần đầu trong kỳ', en: 'recognised for the first time in the period' },
  upgraded: { vi: 'được nâng hạng sao trong kỳ', en: 'upgraded to a higher star in the period' },
  're-recognised': { vi: 'được công nhận lại trong kỳ', en: 'recognised again in the period' },
  reinforced: { vi: 'được củng cố hoặc nâng hạng trong kỳ', en: 'recognised again or upgraded in the period' },
  valid: { vi: 'còn hiệu lực công nhận vào ngày', en: 'with a certificate valid on the day' },
  'ever-recognised': { vi: 'đã từng được công nhận tính đến ngày', en: 'ever recognised up to the day' },
}

/** A count with its filters; absent or null ones do not filter. `sets` are keys of criteria sets, `<instrument>/<set>`. */
export type Count = {
  what: CountKind
  of: CountedThing
  star?: number | null
  minStar?: number | null
  producerKinds?: readonly ProducerKind[] | null
  /** Whether the legal representative is a woman today, and whether the product is sold in modern channels today. */
  womenLed?: boolean | null
  modernChannel?: boolean | null
  /** Whether the producer has part on the last day in a circular or green chain on a stable material area. */
  greenChain?: boolean | null
  sets?: readonly string[] | null
  group?: GroupFilter | null
}

/** A group of products (nhóm) with what says of a certificate in which it is. */
export type GroupFilter = {
  no: string
  /** Groups of criteria sets, by their keys. */
  ofSets: Readonly<Record<string, string>>
  /** Groups of the sets in which products are today, by their numbers. */
  ofProducts: Readonly<Record<number, string>>
}

/** Stands for the group of certificates of which none is known. */
export const noGroup = 'none'

/**
 * The group of its criteria set. Where that is not on record, as of certificates that were brought in from the time of
 * earlier instruments, it is the one in which the register shows the product.
 */
export const groupOf = (
  { ofSets, ofProducts }: Omit<GroupFilter, 'no'>,
  { set, productSet }: Pick<CertificateFact, 'set' | 'productSet'>,
): string => ofSets[set] ?? ofProducts[productSet] ?? noGroup

/** The days that a count is about: a period, or everything up to a day (`from` null). */
export type Span = { from: string | null; until: string }

/** Counts of a day are taken on the last day of the period, or today while that is still to come. */
export function spanOf(what: CountKind, { from, until }: { from: string; until: string }, today: string): Span {
  if (what === 'valid' || what === 'ever-recognised') return { from: null, until: today < until ? today : until }
  return { from, until }
}

/** One count over some days. `window`: when certificates are renewed by the instrument in force on the last of them. */
export type Measure = { count: Count; span: Span; window: RenewalWindow | null }

/** A chain in which a producer has part; `untilDay` null: still. */
export type Chain = { fromDay: string; untilDay: string | null }

/** What a certificate says of its product, place and time. */
export type CertificateFact = {
  id: string
  productId: string
  /** Whose the product is today. */
  producerId: string
  /** As written when it was issued. */
  provinceCode: string
  communeCode: string
  producerKind: ProducerKind
  womenLed: boolean
  modernChannel: boolean
  /** Key of its criteria set. */
  set: string
  /** Number of the set of the instrument in force in which its product is today. */
  productSet: number
  star: number
  dossierKind: DossierKind
  issuedOn: string
  expiresOn: string
  endedAs: CertificateEnd | null
  endedOn: string | null
  renewal: Renewal | null
  /** Circular or green chains on a stable material area, of the producer. */
  chains: readonly Chain[]
}

type Recognition = 'newly-recognised' | 'upgraded' | 're-recognised'
export type RecognisedFact = CertificateFact & { recognition: Recognition }

const byText = (a: string, b: string): number => Number(a > b) - Number(a < b)
const inOrder = (a: CertificateFact, b: CertificateFact): number => byText(a.issuedOn, b.issuedOn) || byText(a.id, b.id)

/**
 * What each certificate was for its product: the first ever, a higher star by an upgrade dossier, or anything later.
 * The first stays the first when it was revoked afterwards: what a year reported does not change.
 */
export function recognitions(certificates: readonly CertificateFact[]): RecognisedFact[] {
  const lives = Map.groupBy(certificates, ({ productId }) => productId)
  return [...lives.values()].flatMap((life) =>
    life.toSorted(inOrder).map((fact, at, ordered) => {
      const before = ordered[at - 1]
      if (!before) return { ...fact, recognition: 'newly-recognised' as const }
      const upgraded = fact.dossierKind === 'upgrade' && fact.star > before.star
      return { ...fact, recognition: upgraded ? ('upgraded' as const) : ('re-recognised' as const) }
    }),
  )
}

/** Whether a certificate is in force on a day, by transition too. */
export function isValidOn(day: string, fact: CertificateFact, window: RenewalWindow | null): boolean {
  if (day < fact.issuedOn) return false
  // Past its last day only the transition keeps it in force. Said here, since `stateOn` parses days: a nation has 100 000.
  if (day > fact.expiresOn && (!window?.transition || !fact.renewal)) return false
  return isInForce(stateOn(fact, day, window))
}

function isCounted({ count, span: { from, until }, window }: Measure, fact: RecognisedFact): boolean {
  if (count.what === 'valid') return isValidOn(until, fact, window)
  if (fact.issuedOn > until) return false
  if (count.what === 'ever-recognised') return true
  if (fact.issuedOn < (from ?? '')) return false
  return count.what === 'reinforced' ? fact.recognition !== 'newly-recognised' : fact.recognition === count.what
}

const isInChain = (day: string, { chains }: CertificateFact): boolean =>
  chains.some(({ fromDay, untilDay }) => fromDay <= day && (untilDay === null || day <= untilDay))

/** Whether a certificate is among those that the filters ask for. */
function isAmong({ count, span }: Measure, fact: RecognisedFact): boolean {
  const { star, minStar, producerKinds, womenLed, modernChannel, greenChain, sets, group } = count
  return (
    (star == null || fact.star === star) &&
    (minStar == null || fact.star >= minStar) &&
    (producerKinds == null || producerKinds.includes(fact.producerKind)) &&
    (womenLed == null || fact.womenLed === womenLed) &&
    (modernChannel == null || fact.modernChannel === modernChannel) &&
    (greenChain == null || isInChain(span.until, fact) === greenChain) &&
    (sets == null || sets.includes(fact.set)) &&
    (group == null || groupOf(group, fact) === group.no)
  )
}

/**
 * The certificates of one product, in the order of its life, by which it counts. A product stands once, with the last
 * certificate that would make it count whatever the filters: so numbers by star, group, kind of producer and place add up
 * to the total (law.md §7: 120 products = 24 of four stars + 96 of three). A commune counts by any certificate.
 */
export function countedBy(measure: Measure, life: readonly RecognisedFact[]): readonly RecognisedFact[] {
  if (measure.count.of === 'communes') return life.filter((fact) => isAmong(measure, fact) && isCounted(measure, fact))
  const last = life.findLast((fact) => isCounted(measure, fact))
  return last && isAmong(measure, last) ? [last] : []
}

/** Where something lies on a map: in one commune, or in one of several where its own was split, and so the province. */
export type Place = { communes: readonly string[]; provinces: readonly string[] }

/** Whether a place lies in a unit; "maybe" where a split leaves it open. */
export function standingIn({ communes, provinces }: Place, unitCode: string): 'in' | 'maybe' | 'out' {
  if (unitCode === nation) return 'in'
  const among = unitCode.length === 2 ? provinces : communes
  if (!among.includes(unitCode)) return 'out'
  return among.length === 1 ? 'in' : 'maybe'
}

/** How many there are of what is counted, and how many more there may be that a split keeps from being attributed. */
export type Figure = { counted: number; unattributed: number }

/** The number of a unit, as a clerk would count it by going through all certificates, those of a product in the order of its life. */
export function figureOf(
  measure: Measure,
  unitCode: string,
  facts: readonly RecognisedFact[],
  placeOf: (fact: CertificateFact) => Place,
): Figure {
  const [counted, open] = [new Set<string>(), new Set<string>()]
  const lives = [...Map.groupBy(facts, ({ productId }) => productId).values()]
  for (const fact of lives.flatMap((life) => countedBy(measure, life))) {
    const place = placeOf(fact)
    const standing = standingIn(place, unitCode)
    if (standing === 'out') continue
    if (measure.count.of !== 'communes') {
      const subject = measure.count.of === 'products' ? fact.productId : fact.producerId
      ;(standing === 'in' ? counted : open).add(subject)
    } else if (standing === 'in' && place.communes.length === 1) counted.add(place.communes[0]!)
    else open.add(fact.communeCode)
  }
  return { counted: counted.size, unattributed: open.difference(counted).size }
}
