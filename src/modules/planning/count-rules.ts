import { type CertificateEnd, stateOn } from '../certification/rules.ts'
import type { DossierKind } from '../dossiers/rules.ts'
import type { ProducerKind } from '../producers/rules.ts'

/**
 * What of the registry is counted. The first three happen in a year, and each certificate is exactly one of them; the
 * last two hold on a day. "Valid on a day" and "ever recognised up to a day" are different counts.
 */
export const countKinds = ['newly-recognised', 'upgraded', 're-recognised', 'valid', 'ever-recognised'] as const
export type CountKind = (typeof countKinds)[number]

export const countedThings = ['products', 'communes'] as const
export type CountedThing = (typeof countedThings)[number]

/** Which count it is, in words that stand beside every figure. */
export const countNames: Record<CountKind, { vi: string; en: string }> = {
  'newly-recognised': { vi: 'được công nhận lần đầu trong năm', en: 'recognised for the first time in the year' },
  upgraded: { vi: 'được nâng hạng sao trong năm', en: 'upgraded to a higher star in the year' },
  're-recognised': { vi: 'được công nhận lại trong năm', en: 'recognised again in the year' },
  valid: { vi: 'còn hiệu lực công nhận vào ngày', en: 'with a certificate valid on the day' },
  'ever-recognised': { vi: 'đã từng được công nhận tính đến ngày', en: 'ever recognised up to the day' },
}

/** A count with its filters; `sets` are keys of criteria sets, `<instrument>/<set>`. */
export type Count = {
  what: CountKind
  of: CountedThing
  star?: number | null
  minStar?: number | null
  producerKind?: ProducerKind | null
  sets?: readonly string[] | null
}

/** The days that a count is about: a period, or everything up to a day (`from` null). */
export type Span = { from: string | null; until: string }

/** Counts of a day are taken on the last day of the period, or today while that is still to come. */
export function spanOf(what: CountKind, { from, until }: { from: string; until: string }, today: string): Span {
  if (what === 'valid' || what === 'ever-recognised') return { from: null, until: today < until ? today : until }
  return { from, until }
}

/** What a certificate says of its product, place and time. */
export type CertificateFact = {
  id: string
  productId: string
  provinceCode: string
  communeCode: string
  producerKind: ProducerKind
  /** Key of its criteria set. */
  set: string
  star: number
  dossierKind: DossierKind
  issuedOn: string
  expiresOn: string
  endedAs: CertificateEnd | null
  endedOn: string | null
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

export const isValidOn = (day: string, fact: CertificateFact): boolean =>
  fact.issuedOn <= day && stateOn(fact, day) === 'valid'

function isCounted(count: Count, { from, until }: Span, fact: RecognisedFact): boolean {
  if (count.what === 'valid') return isValidOn(until, fact)
  if (count.what === 'ever-recognised') return fact.issuedOn <= until
  return fact.recognition === count.what && (from ?? '') <= fact.issuedOn && fact.issuedOn <= until
}

const fits = ({ star, minStar, producerKind, sets }: Count, fact: CertificateFact): boolean =>
  (star == null || fact.star === star) &&
  (minStar == null || fact.star >= minStar) &&
  (producerKind == null || fact.producerKind === producerKind) &&
  (sets == null || sets.includes(fact.set))

/** The number of a unit: how many products, or communes with one, the certificates that fit belong to. */
export function countOf(
  count: Count,
  span: Span,
  isIn: (fact: CertificateFact) => boolean,
  facts: readonly RecognisedFact[],
): number {
  const counted = facts.filter((fact) => isIn(fact) && fits(count, fact) && isCounted(count, span, fact))
  return new Set(counted.map(({ productId, communeCode }) => (count.of === 'communes' ? communeCode : productId))).size
}
