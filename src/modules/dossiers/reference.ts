import { readdirSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Checklist } from './checklist.ts'

const folder = new URL('../../../data/dossiers/', import.meta.url)

const Name = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) })
const Field = z.strictObject({ field: z.string(), form: z.enum(['01', '02']), name: Name })
const ChecklistFile = z.strictObject({
  instrument: z.string(),
  number: z.string(),
  renewalWindow: z.strictObject({ opensDaysBefore: z.int().positive(), closesDaysBefore: z.int().nonnegative() }),
  forms: z.strictObject({ producer: z.array(Field), product: z.array(Field), dossier: z.array(Field) }),
  evidence: z.array(z.strictObject({ item: z.string(), required: z.boolean(), name: Name })),
})

/** Checklists by instrument. */
export type Checklists = ReadonlyMap<string, Checklist>

/** Reads data/dossiers; throws when a file does not have the form. */
export function loadChecklists(): Checklists {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
  const checklists = files.map((name) => ChecklistFile.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))))
  return new Map(checklists.map((checklist) => [checklist.instrument, checklist]))
}
