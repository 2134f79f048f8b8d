import { z } from 'zod'
import { action } from '../../core/action.ts'
import { listFailedJobs } from '../../core/job-store.ts'
import { idBefore, pageFrom } from '../../core/page.ts'
import { pageInput } from '../../core/shapes.ts'
import { FailedJobPage } from './shapes.ts'

export const failedJobs = action({
  name: 'failedJobs',
  summary: 'Jobs of the service whose attempts ran out, the last enqueued first',
  kind: 'query',
  roles: ['administrator'],
  input: z.strictObject(pageInput),
  output: FailedJobPage,
  async run({ db }, { first, after }) {
    return pageFrom(await listFailedJobs(db, { before: idBefore(after), limit: first + 1 }), first)
  },
})
