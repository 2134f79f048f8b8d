import { readFileSync } from 'node:fs'
import { z } from 'zod'

const File = z.strictObject({
  note: z.string(),
  reminders: z.strictObject({ daysBefore: z.array(z.int().positive()), at: z.iso.time({ precision: -1 }) }),
  onPaper: z.strictObject({ enteredWithinWorkingDays: z.int().positive() }),
})
const file = new URL('../../../../data/returns.json', import.meta.url)

/** The reminders before a return is due and the days to enter paper after it (data/returns.json); throws when the file has another form. */
export const returnSettings = File.parse(JSON.parse(readFileSync(file, 'utf8')))
