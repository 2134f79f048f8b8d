import { addDays, type LegalDay } from '../../../core/clock.ts'

/** What is wrong with an item that goes back: thiếu, không đọc được, hết hạn, sai, lý do khác (said in the note). */
export const returnReasons = ['missing', 'illegible', 'expired', 'wrong', 'other'] as const
export type ReturnReason = (typeof returnReasons)[number]

/** One item that the producer has to complete. */
export type ReturnedItem = { item: string; reason: ReturnReason; note: string | null }

const words = { missing: 'Thiếu', illegible: 'Không đọc được', expired: 'Hết hạn', wrong: 'Không đúng' }

/** Why an item goes back, as the notice to the producer says it. */
export const inWords = ({ reason, note }: Omit<ReturnedItem, 'item'>): string =>
  [reason === 'other' ? null : words[reason], note].filter((word) => word !== null).join(': ')

/** A reminder that was given, and how many days before the due date it belongs to. */
export type Reminder = { daysBefore: number; at: string }

/** Days on which the producer is reminded: those that are still to come on the day of the return. */
export const reminderDays = (
  dueOn: LegalDay,
  daysBefore: readonly number[],
  today: LegalDay,
): { daysBefore: number; day: LegalDay }[] =>
  daysBefore.map((days) => ({ daysBefore: days, day: addDays(dueOn, -days) })).filter(({ day }) => day > today)

/** A calendar that was changed gave more days since the reminder was planned: it is given later. */
export const comesTooSoon = (dueOn: LegalDay, daysBefore: number, today: LegalDay): boolean =>
  today < addDays(dueOn, -daysBefore)

/** Late is better than never, but not after the due date, nor after a reminder that was closer to it. */
export const remindsNow = (
  { dueOn, reminders }: { dueOn: LegalDay; reminders: readonly Reminder[] },
  daysBefore: number,
  today: LegalDay,
): boolean => today <= dueOn && reminders.every((given) => given.daysBefore > daysBefore)

/** The due date is the producer's to its last minute. */
export const isOverdue = (dueOn: LegalDay, today: LegalDay): boolean => today > dueOn
