import { addDays, daysBetween, type LegalDay } from '../../../core/clock.ts'

/** How a certificate stands to its renewal: before, in and after the days of filing, or filed. */
export const renewalStates = ['before', 'open', 'closed', 'filed'] as const
export type RenewalState = (typeof renewalStates)[number]

/** Days before the last day of validity within which a re-evaluation is filed (data/dossiers). */
export type RenewalWindow = { opensDaysBefore: number; closesDaysBefore: number }

/** First and last day of filing. */
export const windowOf = (expiresOn: LegalDay, { opensDaysBefore, closesDaysBefore }: RenewalWindow) => ({
  opensOn: addDays(expiresOn, -opensDaysBefore),
  closesOn: addDays(expiresOn, -closesDaysBefore),
})

/** Where the filing stands on a day; a re-evaluation that was handed in answers it, whatever the day. */
export function renewalState(
  { opensOn, closesOn }: ReturnType<typeof windowOf>,
  filed: boolean,
  today: LegalDay,
): RenewalState {
  if (filed) return 'filed'
  if (today < opensOn) return 'before'
  return today <= closesOn ? 'open' : 'closed'
}

export type Remindable = {
  expiresOn: LegalDay
  /** The marks that the producer was reminded at. */
  reminded: readonly number[]
  filed: boolean
}

/**
 * The marks, in days before the last day of validity, that have come and were not told, the earliest first. All of them
 * are told at once: when days were missed, one telling makes up for several. None after the last day, or once it is filed.
 */
export function marksDue(
  { expiresOn, reminded, filed }: Remindable,
  marks: readonly number[],
  today: LegalDay,
): number[] {
  const left = daysBetween(today, expiresOn)
  if (filed || left < 0) return []
  return marks.filter((mark) => mark >= left && !reminded.includes(mark)).toSorted((a, b) => b - a)
}
