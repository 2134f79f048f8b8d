import { z } from 'zod'
import { Day, Id, InstantText, LocalText, optional } from '../../../core/shapes.ts'
import { InstrumentCode, SetNo } from '../shapes.ts'

/** An instrument has 26 sets. */
const maxSets = 50

/** Each set stays one value, so that its JSON and with it its SHA-256 is the same through every door. */
export const criteriaImportInput = {
  sets: z
    .array(z.record(z.string(), z.unknown()))
    .min(1)
    .max(maxSets)
    .meta({ description: 'Criteria sets, each as `/criteria-set.schema.json` describes it' }),
  from: optional(Day).meta({
    description:
      'The day from which the sets are in force; when null, a first version is as old as its instrument and a further one holds from today',
  }),
}

export const importStatuses = ['added', 'changed', 'unchanged'] as const

export const ImportedSet = z
  .strictObject({
    instrument: InstrumentCode,
    set: SetNo,
    name: LocalText,
    sha256: z.string(),
    status: z.enum(importStatuses),
    inForceFrom: Day,
    replaces: z.string().nullable().meta({ description: 'SHA-256 of the version that was in force on that day' }),
  })
  .meta({ id: 'ImportedCriteriaSet' })

const criteriaImportOpen = {
  added: z.int().min(0),
  changed: z.int().min(0).meta({ description: 'A further version of a set' }),
  unchanged: z.int().min(0),
  sets: z.array(ImportedSet),
}

export const CriteriaImportPreview = z.strictObject(criteriaImportOpen).meta({ id: 'CriteriaImportPreview' })
export const CriteriaImport = z.strictObject({ id: Id, ...criteriaImportOpen }).meta({ id: 'CriteriaImport' })

/** One version of a set, as looked at from outside. */
export const CriteriaVersionView = z
  .strictObject({
    id: Id,
    instrument: InstrumentCode,
    set: SetNo,
    sha256: z.string(),
    inForceFrom: Day,
    addedAt: InstantText,
    shipped: z.boolean().meta({ description: 'It came with the release and was not imported' }),
    firstUsedAt: InstantText.nullable().meta({ description: 'Since when it is frozen; null: nothing rests on it' }),
  })
  .meta({ id: 'CriteriaVersion' })
