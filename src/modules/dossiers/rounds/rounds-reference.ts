import { readdirSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { parseDataFile, refuseData } from '../../../core/data-file.ts'
import { dossierLevels } from '../rules.ts'
import type { RoundCalendar } from './round-calendar.ts'

const shipped = new URL('../../../../data/rounds/', import.meta.url)

/** A day that every year has: 29 February is none. */
const DayOfYear = z
  .string()
  .regex(/^\d\d-\d\d$/)
  .refine((day) => z.iso.date().safeParse(`2001-${day}`).success, 'not a day of every year')

const RoundsFile = z.strictObject({
  instrument: z.string(),
  number: z.string(),
  cutOffDayCounts: z.boolean(),
  rounds: z
    .array(
      z.strictObject({
        level: z.enum(dossierLevels),
        no: z.int().min(1),
        cutOff: DayOfYear,
        finish: DayOfYear,
      }),
    )
    .min(1),
})

/** Rounds by instrument. */
export type Rounds = Pick<ReadonlyMap<string, RoundCalendar>, 'get'>

/** Reads data/rounds; throws an Error that names the file and a JSON pointer for each fault. */
export function loadRounds(root: URL = shipped): Rounds {
  const names = readdirSync(root).filter((name) => name.endsWith('.json'))
  const calendars = names.map((name): RoundCalendar => {
    const file = `rounds/${name}`
    const calendar = parseDataFile(RoundsFile, file, readFileSync(new URL(name, root)))
    const keys = calendar.rounds.map(({ level, no }) => `${level} ${no}`)
    const faults = keys.flatMap((key, at) =>
      keys.indexOf(key) < at ? [`/rounds/${at}: ${key} stands there twice`] : [],
    )
    if (name !== `${calendar.instrument}.json`) faults.push(`/instrument: expected ${name.slice(0, -5)}`)
    return faults.length > 0 ? refuseData(file, faults) : calendar
  })
  return new Map(calendars.map((calendar) => [calendar.instrument, calendar]))
}
