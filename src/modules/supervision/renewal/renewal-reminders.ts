import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { UnitCode } from '../../units/shapes.ts'
import { RemindersView } from './renewal-shapes.ts'
import { readMarks } from './renewal-store.ts'
import { usualMarks } from './settings.ts'

export const renewalReminders = action({
  name: 'renewalReminders',
  summary: 'On which days before a certificate ends a province reminds its producer',
  kind: 'query',
  roles: 'account',
  input: z.strictObject({ unitCode: UnitCode }),
  output: RemindersView,
  async run({ db }, { unitCode }) {
    const own = await readMarks(db, unitCode)
    return { unitCode, daysBefore: (own ?? usualMarks).toSorted((a, b) => b - a), own: own !== null }
  },
})
