import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { parseDataFile } from '../../../core/data-file.ts'
import type { Thresholds } from './scan-rules.ts'

const file = 'stamp-suspicion.json'

const Suspicion = z.strictObject({
  /** Where the numbers come from: no instrument fixes them. */
  basis: z.string().min(1),
  windowDays: z.int().min(1).max(366),
  provinces: z.int().min(2),
  scans: z.int().min(2),
})

/** From when on a stamp is suspected to be copied. Throws an Error that names the file and each fault. */
export const suspicionThresholds: Thresholds = parseDataFile(
  Suspicion,
  file,
  readFileSync(new URL(`../../../../data/${file}`, import.meta.url)),
)
