import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { CriteriaReference } from '../criteria/reference.ts'
import { producerKinds } from '../producers/rules.ts'
import { type Count, countedThings, countKinds } from './count-rules.ts'

const file = new URL('../../../data/indicators.json', import.meta.url)

const Label = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) })

/** What an indicator counts, as data: filters that are absent do not filter. */
const CountFile = z.strictObject({
  what: z.enum(countKinds),
  of: z.enum(countedThings),
  star: z.int().min(3).max(5).exactOptional(),
  minStar: z.int().min(3).max(5).exactOptional(),
  /** Group of products (nhóm), I to VI. */
  group: z.string().exactOptional(),
  producerKind: z.enum(producerKinds).exactOptional(),
})

const Indicator = z.strictObject({ code: z.string().regex(/^[a-z0-9-]+$/), name: Label, unit: Label, count: CountFile })
export type Indicator = z.infer<typeof Indicator>

const Catalogue = z
  .array(Indicator)
  .refine((all) => new Set(all.map(({ code }) => code)).size === all.length, 'a code is used twice')

/** The indicators (chỉ tiêu) that plans set targets for, in the order of the catalogue. Codes are public: add, never rename. */
export const indicatorCatalogue: readonly Indicator[] = Catalogue.parse(JSON.parse(readFileSync(file, 'utf8')))

const byCode = new Map(indicatorCatalogue.map((indicator) => [indicator.code, indicator]))

export const indicatorOf = (code: string): Indicator | undefined => byCode.get(code)

/** The count with its group of products as the criteria sets that belong to it. */
export function resolvedCount({ group, ...count }: Indicator['count'], criteria: CriteriaReference): Count {
  if (group === undefined) return count
  const sets = criteria.instruments.flatMap(({ code }) => criteria.sets(code))
  const inGroup = sets.filter(({ source }) => source.group.no === group)
  return { ...count, sets: inGroup.map(({ instrument, source }) => `${instrument.code}/${source.set}`) }
}
