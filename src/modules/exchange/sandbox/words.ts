import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { producerKinds } from '../../producers/rules.ts'

const words = z.array(z.string().min(1)).min(1)
const Words = z.strictObject({
  communes: words,
  families: words,
  givenNames: z.strictObject({ female: words, male: words }),
  ethnicGroups: words,
  positions: words,
  producerNames: z.partialRecord(z.enum(producerKinds), words),
  producerSuffixes: words,
  goods: z.array(z.strictObject({ setNo: z.int(), names: words })).min(1),
})

/** What invented names are made of; none is meant to be anybody's. */
export type Words = z.output<typeof Words>

export const readWords = (): Words =>
  Words.parse(JSON.parse(readFileSync(new URL('../../../../data/sandbox/words.json', import.meta.url), 'utf8')))
