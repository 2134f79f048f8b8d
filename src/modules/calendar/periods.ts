import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { type Period, periodUnits } from './deadline.ts'
import { type DeadlineStep, deadlineSteps } from './deadline-rules.ts'

const file = new URL('../../../data/deadlines.json', import.meta.url)

const PeriodsFile = z.strictObject({
  dueSoonDays: z.int().nonnegative(),
  instruments: z.array(
    z.strictObject({
      instrument: z.string(),
      number: z.string(),
      inForceFrom: z.iso.date(),
      periods: z.record(z.enum(deadlineSteps), z.strictObject({ days: z.int().positive(), unit: z.enum(periodUnits) })),
    }),
  ),
})

/** The periods of the law by instrument, and how many days before its last day a deadline is due soon. */
export type LegalPeriods = {
  dueSoonDays: number
  /** Undefined for instruments that are not kept by the clock. */
  of(instrument: string): Readonly<Record<DeadlineStep, Period>> | undefined
}

/** Reads data/deadlines.json; throws when it does not have the form. */
export function loadPeriods(): LegalPeriods {
  const { dueSoonDays, instruments } = PeriodsFile.parse(JSON.parse(readFileSync(file, 'utf8')))
  const byInstrument = new Map(instruments.map(({ instrument, periods }) => [instrument, periods]))
  return { dueSoonDays, of: (instrument) => byInstrument.get(instrument) }
}
