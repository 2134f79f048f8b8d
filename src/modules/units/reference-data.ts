import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { nation } from '../../core/actor.ts'
import type { Db } from '../../core/db.ts'
import { unitKinds } from './rules.ts'
import { addUnits } from './store.ts'

const fileOf = (name: string) => new URL(`../../../data/units/${name}.json`, import.meta.url)
const ProvinceCode = z.string().regex(/^\d{2}$/)

const Province = z.strictObject({
  code: ProvinceCode,
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
})

const FormerProvinces = z.strictObject({
  instruments: z.array(z.string()).min(1),
  changedOn: z.iso.date(),
  /** `becomes` is null where nothing but the name of the map changed. */
  provinces: z.array(Province.extend({ becomes: ProvinceCode.nullable() })),
})

async function readShipped() {
  const [present, former] = await Promise.all([readFile(fileOf('provinces')), readFile(fileOf('former-provinces'))])
  return {
    present: z.array(Province).parse(JSON.parse(present.toString())),
    former: FormerProvinces.parse(JSON.parse(former.toString())),
  }
}

/**
 * Writes the nation and the provinces that ship with the service, those before 2025-07-01 too, with what became of them;
 * what is there already stays.
 */
export async function loadProvinces(db: Db): Promise<void> {
  const { present, former } = await readShipped()
  const beginning = { validFrom: '1945-09-02', validUntil: null, name: 'Việt Nam', kind: 'nation' as const }
  const provinces = [...present, ...former.provinces].map(({ code, periods }) => ({
    ...{ code, periods },
    level: 'province' as const,
    parentCode: nation,
  }))
  const merged = former.provinces.flatMap(({ code: oldCode, becomes: newCode }) =>
    newCode === null ? [] : [{ changedOn: former.changedOn, oldCode, newCode, parts: 1 }],
  )
  await addUnits(db, [{ code: nation, level: 'nation', parentCode: null, periods: [beginning] }, ...provinces], merged)
}
