import { addDays, type LegalDay } from '../../src/core/clock.ts'

/** Whether a day is worked. */
export type Works = (day: LegalDay) => boolean

/**
 * One deadline kept as a clerk keeps it who strikes off a day at each midnight, and never looks back. The service counts
 * from the beginning each time, so the two agree only if both are right.
 */
export type Ticking = {
  left: number
  unit: 'working-days' | 'calendar-days'
  begunOn: LegalDay
  /** With the producer, or done: since this day. */
  stoppedOn: LegalDay | null
  /** The day on which the last stop that went over a midnight ended: it is not counted. */
  backOn: LegalDay | null
  dueOn: LegalDay | null
  ended: 'met' | 'dropped' | null
}

export const begun = (left: number, unit: Ticking['unit'], begunOn: LegalDay): Ticking => ({
  ...{ left, unit, begunOn, stoppedOn: null, backOn: null, dueOn: null, ended: null },
})

export const stopped = (clock: Ticking, today: LegalDay): Ticking => ({ ...clock, stoppedOn: today })

export const resumed = (clock: Ticking, today: LegalDay): Ticking => ({
  ...clock,
  stoppedOn: null,
  backOn: clock.stoppedOn === today ? clock.backOn : today,
  ended: null,
})

/** Strikes off a day that ends now, if it counts. */
export function midnight(clock: Ticking, day: LegalDay, works: Works): Ticking {
  const { left, unit, begunOn, stoppedOn, backOn } = clock
  if (left === 0 || day === begunOn || day === backOn || (stoppedOn !== null && stoppedOn < day)) return clock
  const isLast = left === 1
  if ((unit === 'working-days' || isLast) && !works(day)) return clock
  if (isLast && stoppedOn === day) return clock
  return { ...clock, left: left - 1, dueOn: isLast ? day : null }
}

/** The last day if nothing happens from now on; null for what is stopped before it. */
export function foreseen(clock: Ticking, today: LegalDay, works: Works): LegalDay | null {
  let ahead = clock
  for (let day = today; ahead.left > 0; day = addDays(day, 1)) {
    if (ahead.stoppedOn !== null) return null
    ahead = midnight(ahead, day, works)
  }
  return ahead.dueOn
}
