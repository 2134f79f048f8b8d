import { z } from 'zod'
import { job } from '../../../core/jobs.ts'
import { forgetChanges } from './facts-store.ts'

export const forgetRegistryChanges = job({
  name: 'forgetRegistryChanges',
  summary: 'Removes notes of what was changed in the registry that no instance needs any more',
  payload: z.strictObject({}),
  cron: '37 * * * *',
  run: (app) => forgetChanges(app.database.pool),
})
