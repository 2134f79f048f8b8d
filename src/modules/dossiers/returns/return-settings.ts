import { readFileSync } from 'node:fs'
import { z } from 'zod'

const File = z.strictObject({
  note: z.string(),
  reminders: z.strictObject({ daysBefore: z.array(z.int().positive()), at: z.iso.time({ precision: -1 }) }),
})
const file = new URL('../../../../data/returns.json', import.meta.url)

/** The reminders before a return is due (data/returns.json); throws when the file has another form. */
export const returnSettings = File.parse(JSON.parse(readFileSync(file, 'utf8')))
