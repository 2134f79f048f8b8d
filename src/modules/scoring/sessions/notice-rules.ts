import type { Instant, LegalDay } from '../../../core/clock.ts'
import { legalDay } from '../../../core/clock.ts'
import { addWorkingDays, type Calendar } from '../../calendar/rules.ts'

/** An item of an agenda, with the moment from which the members see its file. */
export type SentItem = { dossierId: string; sentAt: Instant }

/** Files that come too late for a day, and the first day that holds for all of the agenda. */
export type ShortNotice = { dossierIds: string[]; firstDay: LegalDay }

/**
 * The day on which members have had a file for so many working days: the day on which they got it is not counted (Civil
 * Code 91/2015/QH13, Article 147). Without days of notice that day itself.
 */
export const noticeHoldsFrom = (calendar: Calendar, { sentAt }: SentItem, workingDays: number): LegalDay =>
  addWorkingDays(calendar, legalDay(sentAt), workingDays)

/** What keeps an agenda from a day under a regulation's days of notice, or null. */
export function shortNotice(
  calendar: Calendar,
  agenda: readonly SentItem[],
  workingDays: number,
  day: LegalDay,
): ShortNotice | null {
  const held = agenda.map((item) => ({ ...item, from: noticeHoldsFrom(calendar, item, workingDays) }))
  const late = held.filter(({ from }) => from > day)
  if (late.length === 0) return null
  const [firstDay] = late.map(({ from }) => from).sort((a, b) => (a < b ? 1 : -1))
  return { dossierIds: late.map(({ dossierId }) => dossierId), firstDay: firstDay! }
}
