import { z } from 'zod'
import { action } from '../../core/action.ts'
import { indicatorCatalogue } from './catalogue.ts'
import { IndicatorList } from './shapes.ts'
import { indicatorView } from './views.ts'

export const indicators = action({
  name: 'indicators',
  summary: 'The catalogue of indicators that targets are set for, and what each counts',
  kind: 'query',
  roles: 'public',
  input: z.strictObject({}),
  output: IndicatorList,
  async run() {
    return { items: indicatorCatalogue.map(indicatorView) }
  },
})
