import { z } from 'zod'
import { nation } from '../../../core/actor.ts'
import { addDays, type Instant, legalDay } from '../../../core/clock.ts'
import { job } from '../../../core/jobs.ts'
import { changeOnOwn } from '../../../core/own-change.ts'
import type { App } from '../../../core/world.ts'
import { lockCertificates } from '../../certification/decision-store.ts'
import { marksDue } from './renewal-rules.ts'
import { addReminders, greatestMark, listDue, readRemindable } from './renewal-store.ts'
import { usualMarks } from './settings.ts'

const batch = 500

/** Every morning at eight in Viet Nam; what a morning missed the next one tells. */
export const remindOfRenewals = job({
  name: 'remindOfRenewals',
  summary: 'Reminds producers that their certificates come to an end, at the marks of their province',
  payload: z.strictObject({}),
  cron: '0 1 * * *',
  async run(app, _payload, now) {
    const { db } = app.database
    const today = legalDay(now)
    const until = addDays(today, Math.max(...usualMarks, await greatestMark(db)))
    for (let after: string | null = null; ; ) {
      const due: { id: string }[] = await listDue(db, { after, today, until, usualMarks, limit: batch })
      for (const { id } of due) await remind(app, id, now)
      if (due.length < batch) return
      after = due.at(-1)!.id
    }
  },
})

/** Decided anew under the lock of the certificate: another process may have told it, or a decision ended it meanwhile. */
const remind = (app: App, certificateId: string, now: Instant): Promise<void> =>
  changeOnOwn(app, { name: 'remindOfRenewal', input: { certificateId }, now }, async (db) => {
    const [certificate] = await lockCertificates(db, nation, [certificateId])
    if (!certificate || certificate.endedAs !== null) return null
    const { marks, ...told } = await readRemindable(db, certificateId)
    const due = marksDue({ ...told, expiresOn: certificate.expiresOn }, marks ?? usualMarks, legalDay(now))
    if (due.length === 0) return null
    await addReminders(db, certificateId, due, now)
    return { type: 'certificate', id: certificateId }
  })
