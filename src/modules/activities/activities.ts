import { z } from 'zod'
import { action } from '../../core/action.ts'
import { idBefore, pageFrom } from '../../core/page.ts'
import { Id, optional, optionalOr, pageInput } from '../../core/shapes.ts'
import { UnitCode } from '../units/shapes.ts'
import { ActivityPage, activityReaders, Kind } from './shapes.ts'
import { listActivities } from './store.ts'
import { activityViews } from './views.ts'

export const activities = action({
  name: 'activities',
  summary: 'Records of activities within reach, the newest first, by kind, unit, year and who or what took part',
  kind: 'query',
  roles: activityReaders,
  input: z.strictObject({
    ...pageInput,
    kind: optional(Kind),
    unitCode: optional(UnitCode).meta({ description: 'The unit and, of a province, its communes' }),
    year: optional(z.int().min(2000).max(9999)).meta({ description: 'With a day in it' }),
    producerId: optional(Id),
    productId: optional(Id),
    state: optionalOr(z.enum(['recorded', 'cancelled']), 'recorded').meta({
      description: 'Recorded ones when not said',
    }),
  }),
  output: ActivityPage,
  async run(context, { first, after, state, ...filter }) {
    const query = { ...filter, cancelled: state === 'cancelled', before: idBefore(after), limit: first + 1 }
    const rows = await listActivities(context.db, context.actor, query)
    return pageFrom(await activityViews(context, rows), first)
  },
})
