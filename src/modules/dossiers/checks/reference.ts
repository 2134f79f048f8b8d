import { readdirSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { parseDataFile, refuseData } from '../../../core/data-file.ts'
import { validities } from '../evidence/validity.ts'
import { dossierKinds } from '../rules.ts'
import { checkResults } from './checking.ts'
import type { Checklist } from './checklist.ts'

const shipped = new URL('../../../../data/dossiers/', import.meta.url)

const Name = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) })
const Sets = z.array(z.int().min(1).max(99)).min(1)
const when = { kinds: z.array(z.enum(dossierKinds)).min(1).exactOptional(), sets: Sets.exactOptional() }
const Field = z.strictObject({ field: z.string().min(1), form: z.enum(['01', '02']), name: Name, ...when })
const Paper = z.strictObject({
  item: z.string().regex(/^[a-z0-9-]+$/),
  required: z.boolean(),
  requiredInSets: Sets.exactOptional(),
  timeLimited: z.strictObject({ by: z.string().min(1), sets: Sets.exactOptional() }).exactOptional(),
  name: Name,
  ...when,
})
const Reason = z.strictObject({
  code: z.string().min(1),
  results: z.array(z.enum(checkResults)).min(1),
  proposedFor: z.enum(validities).exactOptional(),
  name: Name,
})
const ChecklistFile = z.strictObject({
  instrument: z.string(),
  number: z.string(),
  renewalWindow: z.strictObject({
    opensDaysBefore: z.int().positive(),
    closesDaysBefore: z.int().nonnegative(),
    transition: z.strictObject({ inForceFrom: z.iso.date(), extendedDays: z.int().positive() }).nullable(),
  }),
  forms: z.strictObject({ producer: z.array(Field), product: z.array(Field), dossier: z.array(Field) }),
  evidence: z.array(Paper),
  reasons: z.array(Reason),
})

/** Checklists by instrument. */
export type Checklists = Pick<ReadonlyMap<string, Checklist>, 'get'>

const twice = (list: readonly string[], where: (at: number) => string): string[] =>
  list.flatMap((name, at) => (list.indexOf(name) < at ? [`${where(at)}: ${name} stands there twice`] : []))

/** What a checklist must be beyond its form: every item and reason once, and for each bad result a reason to give. */
function faultsOf({ forms, evidence, reasons }: z.infer<typeof ChecklistFile>): string[] {
  const explained = reasons.flatMap(({ results }) => results)
  return [
    ...(['producer', 'product', 'dossier'] as const).flatMap((part) =>
      twice(
        forms[part].map(({ field }) => field),
        (at) => `/forms/${part}/${at}/field`,
      ),
    ),
    ...twice(
      evidence.map(({ item }) => item),
      (at) => `/evidence/${at}/item`,
    ),
    ...twice(
      reasons.map(({ code }) => code),
      (at) => `/reasons/${at}/code`,
    ),
    ...twice(
      reasons.flatMap(({ proposedFor }) => proposedFor ?? []),
      () => '/reasons',
    ),
    ...checkResults.flatMap((result) => {
      if (result === 'accepted') return explained.includes(result) ? ['/reasons: accepted needs no reason'] : []
      return explained.includes(result) ? [] : [`/reasons: none explains ${result}`]
    }),
  ]
}

/** Reads data/dossiers; throws an Error that names the file and a JSON pointer for each fault. */
export function loadChecklists(root: URL = shipped): Checklists {
  const names = readdirSync(root).filter((name) => name.endsWith('.json'))
  const checklists = names.map((name): Checklist => {
    const file = `dossiers/${name}`
    const checklist = parseDataFile(ChecklistFile, file, readFileSync(new URL(name, root)))
    const faults = faultsOf(checklist)
    if (name !== `${checklist.instrument}.json`) faults.push(`/instrument: expected ${name.slice(0, -5)}`)
    return faults.length > 0 ? refuseData(file, faults) : checklist
  })
  return new Map(checklists.map((checklist) => [checklist.instrument, checklist]))
}
