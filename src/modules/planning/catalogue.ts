import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { type CountDefinition, countedAs, definition } from './indicators/definition.ts'

const Label = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) })

/** The instrument that asks for the indicators of a file; null where none of the nation does. */
const Source = z.strictObject({ number: z.string().min(1), issuedOn: z.iso.date() })

const IndicatorFile = z.strictObject({
  source: Source.nullable(),
  indicators: z.array(
    z.strictObject({ code: z.string().regex(/^[a-z0-9-]+$/), name: Label, unit: Label, ...definition }),
  ),
})

export type Indicator = Omit<z.output<typeof IndicatorFile>['indicators'][number], 'count'> & {
  count: CountDefinition
  source: z.output<typeof Source> | null
}

const read = (name: string): Indicator[] => {
  const file = new URL(`../../../data/indicators/${name}.json`, import.meta.url)
  const { source, indicators } = IndicatorFile.parse(JSON.parse(readFileSync(file, 'utf8')))
  return indicators.map((indicator) => ({ ...countedAs(indicator), source }))
}

/** The indicators (chỉ tiêu) that plans set targets for, in the order of the catalogue. Codes are public: add, never rename. */
export const indicatorCatalogue: readonly Indicator[] = ['registry', 'national', 'activities', 'reported'].flatMap(read)

const byCode = new Map(indicatorCatalogue.map((indicator) => [indicator.code, indicator]))
if (byCode.size < indicatorCatalogue.length) throw new Error('data/indicators: a code is used twice')

export const indicatorOf = (code: string): Indicator | undefined => byCode.get(code)
