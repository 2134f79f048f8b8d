import { z } from 'zod'
import { councilLevels } from '../scoring/rules.ts'
import { UnitName } from '../units/shapes.ts'

export const Points = z.int().min(0)

/** Whose council it is. */
export const issuing = { level: z.enum(councilLevels), unit: UnitName, place: z.string() }

/** The product that a paper speaks of, by its code and the names on its dossier. */
export const judged = {
  productCode: z.string().nullable(),
  productName: z.string(),
  producerName: z.string(),
  setNo: z.int(),
  setName: z.string(),
  instrument: z.string().meta({ description: 'Number of the instrument' }),
}
