import { z } from 'zod'
import { action } from '../../core/action.ts'
import { lockFailedJob, rescheduleJob } from '../../core/job-store.ts'
import { fail } from '../../core/problem.ts'
import { Id } from '../../core/shapes.ts'
import { FailedJob } from './shapes.ts'

export const retryJob = action({
  name: 'retryJob',
  summary: 'Put a failed job back into the queue with all its attempts',
  kind: 'command',
  roles: ['administrator'],
  input: z.strictObject({ jobId: Id }),
  output: FailedJob,
  subject: ({ jobId }) => ({ type: 'job', id: jobId }),
  async run({ db, now }, { jobId }) {
    const failed = (await lockFailedJob(db, jobId)) ?? fail('not-found')
    await rescheduleJob(db, jobId, now)
    return failed
  },
})
