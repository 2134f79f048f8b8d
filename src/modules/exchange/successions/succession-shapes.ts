import { z } from 'zod'
import { Id, Line, PastDay } from '../../../core/shapes.ts'

/** Codes have no form here: a wrong one is a fault of the row, found with all others. */
export const SuccessionImportRow = z
  .strictObject({
    oldProvinceCode: z.string().max(20).meta({ example: '94' }),
    oldProvinceName: Line(200),
    oldCode: z.string().max(20).meta({ description: 'Of the commune on the day before', example: '31588' }),
    oldName: Line(200),
    newCode: z.string().max(20).meta({ description: 'Of the commune since the day', example: '31201' }),
    newName: Line(200),
    parts: z.int().min(1).max(99).meta({ description: 'Over how many communes the old one was split; 1: as a whole' }),
  })
  .meta({ id: 'SuccessionImportRow' })
export type SuccessionRow = z.output<typeof SuccessionImportRow>

/** The change of 2025-07-01 has 10 599 rows. */
export const maxSuccessionRows = 15_000

export const successionImportInput = {
  rows: z.array(SuccessionImportRow).min(1).max(maxSuccessionRows),
  changedOn: PastDay.meta({
    description: 'The first day of the new map: old codes are of the day before, new ones of this day',
  }),
}

const counts = {
  successions: z.int().min(0).meta({ description: 'Successions that were added' }),
  unchanged: z.int().min(0).meta({ description: 'Successions that are there as the list has them' }),
  former: z.int().min(0).meta({ description: 'Former communes that were not known yet' }),
  ended: z.int().min(0).meta({ description: 'Communes that were there, and are no more since the day' }),
  split: z.int().min(0).meta({ description: 'Former communes of the list that went to several' }),
}
export const SuccessionImportPreview = z.strictObject(counts).meta({ id: 'SuccessionImportPreview' })
export type SuccessionImportPreview = z.infer<typeof SuccessionImportPreview>
const brought = {
  moved: z.int().min(0).meta({
    description: 'Dossiers, products, producers and certificates that came into the care of units of today',
  }),
  unplaced: z.int().min(0).meta({ description: 'Those of split communes: nobody knows which part they lie in' }),
}
export const SuccessionImport = z.strictObject({ id: Id, ...counts, ...brought }).meta({ id: 'SuccessionImport' })
