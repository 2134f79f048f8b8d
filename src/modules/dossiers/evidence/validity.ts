import { type Instant, type LegalDay, legalDay } from '../../../core/clock.ts'
import type { DossierState } from '../rules.ts'

/** From the best to the worst: còn hạn, không ghi thời hạn, hết hạn trong thời gian đánh giá, chưa có hiệu lực, hết hạn. */
export const validities = ['current', 'undated', 'expires-during-review', 'not-yet-valid', 'expired'] as const
export type Validity = (typeof validities)[number]

/** First and last day on which a paper holds; null: it says none. */
export type Dates = { validFrom: LegalDay | null; validUntil: LegalDay | null }

/** On which day papers are judged, and on which the review has to be over; null while no date says so. */
export type Review = { day: LegalDay; endsOn: LegalDay | null }

type Reviewed = { state: DossierState; decidedAt: Instant | null; roundFinishOn: LegalDay | null }

const over: readonly DossierState[] = ['decided', 'withdrawn', 'disqualified']

/** A review ends with the last open deadline of the dossier or with its round, whichever is later; what was decided is judged by that day. */
export function reviewOf(
  { state, decidedAt, roundFinishOn }: Reviewed,
  lastDueOn: LegalDay | null,
  today: LegalDay,
): Review {
  const day = state === 'decided' && decidedAt ? legalDay(decidedAt) : today
  const ends = over.includes(state) ? [] : [lastDueOn, roundFinishOn].filter((end) => end !== null)
  return { day, endsOn: ends.sort().at(-1) ?? null }
}

/** Whether a paper holds on the day and to the end of the review, both included. `timeLimited`: the law gives such a paper an end. */
export function validityOf({ validFrom, validUntil }: Dates, timeLimited: boolean, { day, endsOn }: Review): Validity {
  if (validUntil !== null && validUntil < day) return 'expired'
  if (validFrom !== null && validFrom > day) return 'not-yet-valid'
  if (validUntil === null) return timeLimited ? 'undated' : 'current'
  return endsOn !== null && validUntil < endsOn ? 'expires-during-review' : 'current'
}

export type ItemValidity = Dates & { validity: Validity }

/** What an item's papers say together: the best of them, and of equals the one that lasts longest; null without any. */
export function bestOf(papers: readonly ItemValidity[]): ItemValidity | null {
  const lastDay = ({ validUntil }: Dates) => validUntil ?? '9999-12-31'
  const better = (a: ItemValidity, b: ItemValidity) =>
    validities.indexOf(a.validity) - validities.indexOf(b.validity) || lastDay(b).localeCompare(lastDay(a))
  const [best] = papers.toSorted(better)
  return best ? { validity: best.validity, validFrom: best.validFrom, validUntil: best.validUntil } : null
}
