import { z } from 'zod'
import { addDays, type LegalDay } from '../../../core/clock.ts'
import { parseInput } from '../../../core/input.ts'
import { fail } from '../../../core/problem.ts'
import { PastDay } from '../../../core/shapes.ts'
import { type DatasetName, datasetNames, datasets, deltaDays, type Format } from '../datasets.ts'

/** One file of open data: a whole dataset, or what was touched in it on a day. */
export type Asked = { name: DatasetName; format: Format; day: LegalDay | null }

const Name = z.enum(datasetNames)
const File = /^(?<name>[\w-]+)\.(?<format>ndjson|csv)$/

/** @throws not-found for a file that there never is, or a delta that is forgotten; invalid-input for a day that is none or to come */
export function readAsked(path: { file: string; dataset?: string }, today: LegalDay): Asked {
  const { name, format } = File.exec(path.file)?.groups ?? fail('not-found')
  const dataset = Name.safeParse(path.dataset ?? name).data ?? fail('not-found')
  if (path.dataset === undefined) return { name: dataset, format: format as Format, day: null }
  if (!datasets[dataset].hasDeltas) fail('not-found')
  const { day } = parseInput(z.strictObject({ day: PastDay }), { day: name }, () => today)
  if (day < addDays(today, -deltaDays)) fail('not-found')
  return { name: dataset, format: format as Format, day }
}
