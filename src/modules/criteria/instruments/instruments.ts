import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { InstrumentView } from './instrument-shapes.ts'
import { instrumentView } from './instrument-view.ts'

export const instruments = action({
  name: 'instruments',
  summary: 'The legal instruments that dossiers are or were judged under, by the day they came into force',
  kind: 'query',
  roles: 'public',
  input: z.strictObject({}),
  output: z.strictObject({ items: z.array(InstrumentView) }).meta({ id: 'InstrumentList' }),
  async run({ world: { criteria }, today }) {
    return { items: criteria.instruments.map((one) => instrumentView(one, criteria.sets(one.code, today).length)) }
  },
})
