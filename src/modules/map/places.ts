import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { parseDataFile } from '../../core/data-file.ts'
import { LocalText } from '../../core/shapes.ts'

const at = { latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) }
const Places = z.strictObject({
  note: z.string(),
  provinces: z.array(z.strictObject({ code: z.string().regex(/^\d{2}$/), ...at })),
  archipelagos: z.array(z.strictObject({ name: LocalText, ...at })),
})

const file = 'map/places.json'
const { provinces, archipelagos } = parseDataFile(
  Places,
  file,
  readFileSync(new URL(`../../../data/${file}`, import.meta.url)),
)

/** Where provinces are drawn, by code, in degrees. */
export const provinceCentres: ReadonlyMap<string, { latitude: number; longitude: number }> = new Map(
  provinces.map(({ code, ...place }) => [code, place]),
)

/** Islands that a map of Viet Nam shows even where nothing is on them. */
export { archipelagos }
