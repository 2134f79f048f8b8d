import { type LegalDay, legalDay } from '../../../core/clock.ts'
import type { DeadlineStep } from '../../calendar/deadline-rules.ts'
import { afterEvent, begunDeadline } from '../../calendar/deadline-steps.ts'
import type { DeadlineChange, DeadlineRow } from '../../calendar/deadline-store.ts'
import type { LegalPeriods } from '../../calendar/periods.ts'
import type { Calendar } from '../../calendar/rules.ts'
import { clockEffects } from '../../dossiers/deadlines/clock-rules.ts'
import type { Entry } from './entries.ts'
import { momentsOf } from './moments.ts'
import type { Random } from './random.ts'

export type Clocks = {
  deadlines: DeadlineRow[]
  changes: DeadlineChange[]
  /** Last day of the return that began at an instant; null before the clock was kept. */
  returnDueOn(dossierId: string, returnedAt: string): LegalDay | null
}

type Making = { calendar: Calendar; periods: LegalPeriods; random: Random }

/** The deadlines of all dossiers, by the same rules as when each step is taken. */
export function clocksOf(entries: Iterable<Entry>, making: Making): Clocks {
  const deadlines: DeadlineRow[] = []
  const changes: DeadlineChange[] = []
  for (const entry of entries) {
    const kept = clockOf(entry, making)
    deadlines.push(...kept.deadlines)
    changes.push(...kept.changes)
  }
  const ofReturns = deadlines.filter(({ step }) => step === 'supplement')
  const due = new Map(ofReturns.map(({ dossierId, begunAt, dueOn }) => [`${dossierId} ${begunAt}`, dueOn]))
  return { deadlines, changes, returnDueOn: (dossierId, at) => due.get(`${dossierId} ${at}`) ?? null }
}

function clockOf({ id: dossierId, product, filing, instrument }: Entry, { calendar, periods, random }: Making) {
  const changes: DeadlineChange[] = []
  const ofInstrument = periods.of(instrument)
  if (!ofInstrument) return { deadlines: [], changes }
  const { provinceCode } = product.producer
  const latest = new Map<DeadlineStep, DeadlineRow>()
  const deadlines: DeadlineRow[] = []
  const moments = momentsOf(filing)
  for (const [no, { at: now, standing }] of moments.entries()) {
    const moment = { now, today: legalDay(now), calendar }
    for (const { step, effect } of clockEffects(moments[no - 1]?.standing ?? standing, standing)) {
      if (effect === 'begin') {
        const of = { dossierId, provinceCode, step, period: ofInstrument[step] }
        latest.set(step, begunDeadline(moment, of, random.id(now)))
        deadlines.push(latest.get(step)!)
        continue
      }
      const row = latest.get(step)!
      const { row: after, change } = afterEvent(moment, row, effect, random.id(now))
      // The same row: the list holds it in the order of beginning.
      Object.assign(row, after)
      if (change) changes.push(change)
    }
  }
  return { deadlines, changes }
}
