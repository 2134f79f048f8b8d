import { z } from 'zod'
import { Day, Id, LocalText } from '../../../core/shapes.ts'
import { InstrumentCode } from '../shapes.ts'
import { importStatuses } from '../versions/import-shapes.ts'

export const instrumentImportInput = {
  instruments: z
    .array(z.record(z.string(), z.unknown()))
    .min(1)
    .max(20)
    .meta({ description: 'Legal instruments, each as `/instrument.schema.json` describes it' }),
}

const open = {
  added: z.int().min(0),
  changed: z.int().min(0),
  unchanged: z.int().min(0),
  instruments: z.array(
    z
      .strictObject({
        code: InstrumentCode,
        number: z.string(),
        title: LocalText,
        status: z.enum(importStatuses),
        inForceFrom: Day,
        inForceUntil: Day.nullable(),
      })
      .meta({ id: 'ImportedInstrument' }),
  ),
  ended: z
    .array(z.strictObject({ code: InstrumentCode, inForceUntil: Day.nullable() }).meta({ id: 'EndedInstrument' }))
    .meta({ description: 'Other instruments whose last day is another one than before' }),
}

export const InstrumentImportPreview = z.strictObject(open).meta({ id: 'InstrumentImportPreview' })
export const InstrumentImport = z.strictObject({ id: Id, ...open }).meta({ id: 'InstrumentImport' })
