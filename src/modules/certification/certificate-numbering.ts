import { z } from 'zod'
import { action } from '../../core/action.ts'
import { UnitCode } from '../units/shapes.ts'
import { defaultTemplate } from './numbers.ts'
import { NumberingView } from './shapes.ts'
import { readTemplate } from './store.ts'
import { numberingView } from './views.ts'

export const certificateNumbering = action({
  name: 'certificateNumbering',
  summary: 'How an issuer numbers its certificates',
  kind: 'query',
  roles: 'account',
  input: z.strictObject({ unitCode: UnitCode }),
  output: NumberingView,
  async run(context, { unitCode }) {
    return numberingView(context, unitCode, (await readTemplate(context.db, unitCode)) ?? defaultTemplate)
  },
})
