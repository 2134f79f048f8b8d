import { z } from 'zod'
import { action } from '../../core/action.ts'
import { Id, Line } from '../../core/shapes.ts'
import { checkVersion } from '../../core/version.ts'
import { refuseCancelled } from './refuse-cancelled.ts'
import { ActivityView, recorders } from './shapes.ts'
import { lockActivity, saveActivity } from './store.ts'
import { activityView } from './views.ts'

export const cancelActivity = action({
  name: 'cancelActivity',
  summary: 'Cancel a record that is wrong, with the reason: it stays readable and counts nowhere',
  kind: 'command',
  roles: recorders,
  input: z.strictObject({ activityId: Id, reason: Line(1000) }),
  output: ActivityView,
  subject: ({ activityId: id }) => ({ type: 'activity', id }),
  needsVersion: true,
  async run(context, { activityId, reason }) {
    const { db, actor, now } = context
    const row = await lockActivity(db, actor, activityId)
    checkVersion(context, row)
    refuseCancelled(row)
    const ended = { cancelledBy: actor.accountId!, cancelledAt: now, cancelReason: reason }
    return activityView(context, await saveActivity(db, { ...row, ...ended }))
  },
})
