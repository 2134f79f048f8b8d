import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** Marks of reminders: different numbers of days before a certificate expires, at most its whole term. */
export const Marks = z
  .array(z.int().min(1).max(1095))
  .min(1)
  .max(12)
  .refine((marks) => new Set(marks).size === marks.length, { error: 'twice' })

const File = z.strictObject({ note: z.string(), reminders: z.strictObject({ daysBefore: Marks }) })
const file = new URL('../../../../data/renewal.json', import.meta.url)

/** The marks where a province sets no others (data/renewal.json); throws when the file has another form. */
export const usualMarks: readonly number[] = File.parse(JSON.parse(readFileSync(file, 'utf8'))).reminders.daysBefore
