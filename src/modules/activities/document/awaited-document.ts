import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { Id } from '../../../core/shapes.ts'
import { refuseCancelled } from '../refuse-cancelled.ts'
import { ActivityFile, recorders } from '../shapes.ts'
import { readActivity } from '../store.ts'
import { announcedFile } from './announced-file.ts'

/** Asked before a byte is taken in: an upload that would be refused must not reach the disk. Has no door of its own. */
export const awaitedDocument = action({
  name: 'awaitedDocument',
  summary: 'The file of a record whose bytes the actor may bring now',
  kind: 'query',
  roles: recorders,
  input: z.strictObject({ activityId: Id }),
  output: ActivityFile,
  async run({ db, actor }, { activityId }) {
    const row = await readActivity(db, actor, activityId)
    refuseCancelled(row)
    return announcedFile(row)
  },
})
