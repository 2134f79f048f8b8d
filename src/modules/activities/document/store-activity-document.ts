import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { fail } from '../../../core/problem.ts'
import { Id } from '../../../core/shapes.ts'
import { storedContent } from '../../dossiers/evidence/stored-content.ts'
import { keepFile } from '../../evidence/store.ts'
import { refuseCancelled } from '../refuse-cancelled.ts'
import { ActivityFile, recorders } from '../shapes.ts'
import { lockActivity, saveActivity } from '../store.ts'
import { announcedFile } from './announced-file.ts'

export const storeActivityDocument = action({
  name: 'storeActivityDocument',
  summary:
    'The bytes of the announced file of a record: PDF or picture, once; another file is announced by another name',
  kind: 'command',
  roles: recorders,
  input: z.strictObject({ activityId: Id, ...storedContent }),
  output: ActivityFile,
  subject: ({ activityId: id }) => ({ type: 'activity', id }),
  async run({ db, actor, now }, { activityId, quarantined, ...content }) {
    const row = await lockActivity(db, actor, activityId)
    refuseCancelled(row)
    announcedFile(row)
    // Officers can come back when the scanner answers; nothing here has to be in by a day, so nothing waits unscanned.
    if (quarantined) fail('file-in-quarantine', { retryAfter: 60 })
    if (row.sha256 !== null && row.sha256 !== content.sha256) fail('content-already-stored')
    await keepFile(db, content.sha256, now)
    return announcedFile(await saveActivity(db, { ...row, ...content, storedAt: row.storedAt ?? now }))
  },
})
