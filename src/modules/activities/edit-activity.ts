import { z } from 'zod'
import { action } from '../../core/action.ts'
import { Id } from '../../core/shapes.ts'
import { checkVersion } from '../../core/version.ts'
import { checkedRecord, refuseOtherKind } from './checked-record.ts'
import { linksOf, replaceLinks } from './links-store.ts'
import { refuseCancelled } from './refuse-cancelled.ts'
import { quantitiesOf } from './rules.ts'
import { ActivityView, recorders, recordFields } from './shapes.ts'
import { lockActivity, replaceQuantities, saveActivity } from './store.ts'
import { activityView } from './views.ts'

export const editActivity = action({
  name: 'editActivity',
  summary: 'Put other words, days, numbers and links in the place of those of a record; its kind stays',
  kind: 'command',
  roles: recorders,
  input: z.strictObject({ activityId: Id, ...recordFields }),
  output: ActivityView,
  subject: ({ activityId: id }) => ({ type: 'activity', id }),
  needsVersion: true,
  async run(context, { activityId, ...told }) {
    const { db, actor } = context
    const row = await lockActivity(db, actor, activityId)
    checkVersion(context, row)
    refuseCancelled(row)
    refuseOtherKind(row.kind, told)
    const { producers, products } = await linksOf(db, [row.id])
    const standing = { producerIds: producers.map(({ id }) => id), productIds: products.map(({ id }) => id) }
    const saved = await saveActivity(db, {
      ...row,
      ...(await checkedRecord(context, told, { ...row, ...standing })),
    })
    await replaceLinks(db, row.id, told)
    await replaceQuantities(db, row.id, quantitiesOf(saved.kind, saved))
    return activityView(context, saved)
  },
})
