import { z } from 'zod'
import { LocalText } from '../../core/shapes.ts'

const OpenDataField = z
  .strictObject({
    name: z.string(),
    type: z.string().meta({ description: 'text, code, integer, day or url' }),
    about: LocalText,
  })
  .meta({ id: 'OpenDataField' })

const OpenDataset = z
  .strictObject({
    name: z.string(),
    title: LocalText,
    about: LocalText,
    key: z.string().meta({ description: 'The field by which a row is known in dumps and deltas' }),
    fields: z.array(OpenDataField),
    ndjsonUrl: z.string(),
    csvUrl: z.string(),
    ndjsonDeltaUrl: z
      .string()
      .nullable()
      .meta({ description: 'With {day}, YYYY-MM-DD; null where there are no deltas' }),
    csvDeltaUrl: z.string().nullable(),
  })
  .meta({ id: 'OpenDataset' })

export const OpenDataView = z
  .strictObject({
    licence: z.string(),
    publisher: z.string(),
    catalogueUrl: z.string().meta({ description: 'The same as DCAT-AP in JSON-LD' }),
    deltaDays: z.int().meta({ description: 'For how many days a delta can be had' }),
    datasets: z.array(OpenDataset),
  })
  .meta({ id: 'OpenData', description: 'What is open to everyone, where it is and what it means' })
export type OpenDataView = z.infer<typeof OpenDataView>
