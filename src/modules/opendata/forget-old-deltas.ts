import { z } from 'zod'
import { addDays, legalDay } from '../../core/clock.ts'
import { job } from '../../core/jobs.ts'
import { deltaDays } from './datasets.ts'
import { forgetTouches } from './store.ts'

export const forgetOldDeltas = job({
  name: 'forgetOldDeltas',
  summary: 'Forgets which rows of open data were touched on days whose delta nobody can have any more',
  payload: z.strictObject({}),
  cron: '41 19 * * *',
  run: ({ database }, _payload, now) => forgetTouches(database.db, addDays(legalDay(now), -deltaDays)),
})
