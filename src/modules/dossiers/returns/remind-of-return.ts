import { z } from 'zod'
import { legalDay } from '../../../core/clock.ts'
import { job } from '../../../core/jobs.ts'
import { changeOnOwn } from '../../../core/own-change.ts'
import { lockOpenReturn } from './open-return.ts'
import { remindsNow } from './return-rules.ts'
import { saveReminders } from './return-store.ts'

export const remindOfReturn = job({
  name: 'remindOfReturn',
  summary: 'Reminds the producer that a dossier waits for completion',
  payload: z.strictObject({ returnId: z.uuid(), daysBefore: z.int() }),
  run: (app, { returnId, daysBefore }, now) =>
    changeOnOwn(app, { name: 'remindOfReturn', input: { returnId, daysBefore }, now }, async (db) => {
      const found = await lockOpenReturn(db, returnId)
      if (!found || !remindsNow(found.open, daysBefore, legalDay(now))) return null
      await saveReminders(db, returnId, [...found.open.reminders, { daysBefore, at: now }])
      return { type: 'dossier', id: found.dossier.id }
    }),
})
