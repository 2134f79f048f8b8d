import { z } from 'zod'
import { action } from '../../core/action.ts'
import type { World } from '../../core/world.ts'
import { type Description, datasetNames, datasets, deltaDays, type Format } from './datasets.ts'
import { OpenDataView } from './shapes.ts'

export const openData = action({
  name: 'openData',
  summary: 'Which data is open, under which licence, with the addresses of dumps and daily deltas',
  kind: 'query',
  roles: 'public',
  input: z.strictObject({}),
  output: OpenDataView,
  run: async ({ world }) => openDataOf(world),
})

export const openDataOf = ({ publicUrl, openData }: Pick<World, 'publicUrl' | 'openData'>): OpenDataView => ({
  ...openData,
  catalogueUrl: `${publicUrl}/open-data/catalog.jsonld`,
  deltaDays,
  datasets: datasetNames.map((name) => {
    const { title, about, key, hasDeltas, fields }: Description = datasets[name]
    const dump = (format: Format) => `${publicUrl}/v1/open-data/${name}.${format}`
    const delta = (format: Format) => (hasDeltas ? `${publicUrl}/v1/open-data/${name}/deltas/{day}.${format}` : null)
    return {
      ...{ name, title, about, key },
      fields: Object.entries(fields).map(([field, described]) => ({ name: field, ...described })),
      ndjsonUrl: dump('ndjson'),
      csvUrl: dump('csv'),
      ndjsonDeltaUrl: delta('ndjson'),
      csvDeltaUrl: delta('csv'),
    }
  }),
})
