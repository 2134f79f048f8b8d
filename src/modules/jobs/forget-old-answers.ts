import { z } from 'zod'
import { job } from '../../core/jobs.ts'
import { forgetOldAnswers } from '../../core/stored-answers.ts'

export const forgetOldAnswersHourly = job({
  name: 'forgetOldAnswers',
  summary: 'Removes answers that were kept for repeats of a command',
  payload: z.strictObject({}),
  cron: '7 * * * *',
  run: (app, _payload, now) => forgetOldAnswers(app.database, new Date(now)),
})
