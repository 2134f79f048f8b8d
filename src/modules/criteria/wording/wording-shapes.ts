import { z } from 'zod'
import { Id, optional } from '../../../core/shapes.ts'
import { InstrumentCode, SetNo } from '../shapes.ts'
import { importStatuses } from '../versions/import-shapes.ts'

const Text = z.string().trim().normalize('NFC').min(1).max(4_000)

/** The file of a wording, and what the doors take of it. */
export const CriteriaWording = z
  .strictObject({
    instrument: InstrumentCode,
    set: SetNo,
    sha256: optional(z.string().max(64)).meta({ description: 'Of the version; the latest when null' }),
    texts: z.record(z.string().max(40), Text).meta({
      description:
        'Official text in Vietnamese by code: part `A`, section `1`, group or criterion `1.1`, option `1.1/2`',
    }),
  })
  .meta({ id: 'CriteriaWording' })

export const wordingInput = { wordings: z.array(CriteriaWording).min(1).max(50) }

const wordingOpen = {
  wordings: z.array(
    z
      .strictObject({
        instrument: InstrumentCode,
        set: SetNo,
        sha256: z.string(),
        status: z.enum(importStatuses),
        texts: z.int().min(0),
        without: z.array(z.string()).meta({ description: 'Codes that keep their short label' }),
      })
      .meta({ id: 'ImportedCriteriaWording' }),
  ),
}

export const WordingImportPreview = z.strictObject(wordingOpen).meta({ id: 'CriteriaWordingPreview' })
export const WordingImport = z.strictObject({ id: Id, ...wordingOpen }).meta({ id: 'CriteriaWordingImport' })
