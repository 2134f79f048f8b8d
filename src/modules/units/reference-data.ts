import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { nation } from '../../core/actor.ts'
import type { Db } from '../../core/db.ts'
import { unitKinds } from './rules.ts'
import { addUnits } from './store.ts'

const file = new URL('../../../data/units/provinces.json', import.meta.url)

const Provinces = z.array(
  z.strictObject({
    code: z.string().regex(/^\d{2}$/),
    periods: z
      .array(
        z.strictObject({
          validFrom: z.iso.date(),
          validUntil: z.iso.date().nullable(),
          name: z.string(),
          kind: z.enum(unitKinds),
        }),
      )
      .min(1),
  }),
)

/** Writes the nation and the provinces that ship with the service; what is there already stays. */
export async function loadProvinces(db: Db): Promise<void> {
  const provinces = Provinces.parse(JSON.parse(await readFile(file, 'utf8')))
  const beginning = { validFrom: '1945-09-02', validUntil: null, name: 'Việt Nam', kind: 'nation' as const }
  await addUnits(db, [
    { code: nation, level: 'nation', parentCode: null, periods: [beginning] },
    ...provinces.map((province) => ({ ...province, level: 'province' as const, parentCode: nation })),
  ])
}
