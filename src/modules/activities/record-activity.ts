import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { action } from '../../core/action.ts'
import { checkedRecord } from './checked-record.ts'
import { replaceLinks } from './links-store.ts'
import { quantitiesOf } from './rules.ts'
import { ActivityView, recorders, recordFields } from './shapes.ts'
import { addActivity, replaceQuantities } from './store.ts'
import { activityView } from './views.ts'

export const recordActivity = action({
  name: 'recordActivity',
  summary:
    'Write down an activity of a unit that indicators count: training, a fair, a sales point, a chain, a material area, support money, a craft village, a policy document, yearly figures of a producer',
  kind: 'command',
  roles: recorders,
  input: z.strictObject(recordFields),
  output: ActivityView,
  subject: (_input, { id }) => ({ type: 'activity', id }),
  async run(context, told) {
    const { db, actor, now } = context
    const checked = await checkedRecord(context, told, null)
    const row = { id: uuidv7(), ...checked, recordedBy: actor.accountId!, recordedAt: now, ...notCancelled, version: 1 }
    await addActivity(db, row)
    await replaceLinks(db, row.id, told)
    await replaceQuantities(db, row.id, quantitiesOf(row.kind, row))
    return activityView(context, row)
  },
})

const notCancelled = { cancelledBy: null, cancelledAt: null, cancelReason: null }
