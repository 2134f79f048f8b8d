import { z } from 'zod'
import { action } from '../../core/action.ts'
import { Id } from '../../core/shapes.ts'
import { ActivityView, activityReaders } from './shapes.ts'
import { readActivity } from './store.ts'
import { activityView } from './views.ts'

export const activity = action({
  name: 'activity',
  summary: 'One record of an activity with who and what took part, cancelled ones too',
  kind: 'query',
  roles: activityReaders,
  input: z.strictObject({ activityId: Id }),
  output: ActivityView,
  async run(context, { activityId }) {
    return activityView(context, await readActivity(context.db, context.actor, activityId))
  },
})
