import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { holds } from '../../../core/actor.ts'
import { fail } from '../../../core/problem.ts'
import { UnitCode } from '../../units/shapes.ts'
import { RemindersView } from './renewal-shapes.ts'
import { saveMarks } from './renewal-store.ts'
import { Marks } from './settings.ts'

export const setRenewalReminders = action({
  name: 'setRenewalReminders',
  summary: 'Set the days before the end of a certificate on which a province reminds its producers',
  kind: 'command',
  roles: ['province-officer'],
  input: z.strictObject({ unitCode: UnitCode, daysBefore: Marks }),
  output: RemindersView,
  subject: ({ unitCode }) => ({ type: 'unit', id: unitCode }),
  async run({ db, actor }, { unitCode, daysBefore }) {
    if (!holds(actor, 'province-officer', unitCode)) fail('forbidden', { roles: ['province-officer'], unitCode })
    await saveMarks(db, unitCode, daysBefore)
    return { unitCode, daysBefore: daysBefore.toSorted((a, b) => b - a), own: true }
  },
})
