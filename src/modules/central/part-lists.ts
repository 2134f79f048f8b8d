import { readdirSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { parseDataFile } from '../../core/data-file.ts'
import { LocalText } from '../../core/shapes.ts'
import { partCodes } from './rules.ts'

const Part = z.strictObject({
  code: z.enum(partCodes),
  comes: z.enum(['before', 'with-letter']),
  whenAsked: z.boolean().default(false),
  name: LocalText,
})
const File = z.strictObject({
  instrument: z.string().nullable(),
  note: z.string(),
  parts: z.array(Part).refine((parts) => new Set(parts.map(({ code }) => code)).size === parts.length, 'a part twice'),
})
export type PartList = z.output<typeof File>

const folder = new URL('../../../data/central-dossier/', import.meta.url)

const lists: ReadonlyMap<string | null, PartList> = new Map(
  readdirSync(folder).map((name) => {
    const file = `central-dossier/${name}`
    const list = parseDataFile(File, file, readFileSync(new URL(name, folder)))
    return [list.instrument, list] as const
  }),
)

/** The parts that an instrument asks for; the general ones where it is not on record what it asks for. */
export const partListOf = (instrument: string): PartList => lists.get(instrument) ?? lists.get(null)!
