import { z } from 'zod'
import { Id, InstantText, pageOf } from '../../core/shapes.ts'

export const FailedJob = z
  .strictObject({
    id: Id,
    name: z.string(),
    payload: z.record(z.string(), z.unknown()),
    attempts: z.int().min(1),
    error: z.string().nullable(),
    enqueuedAt: InstantText,
    failedAt: InstantText,
  })
  .meta({ id: 'FailedJob', description: 'A job of the service whose attempts ran out; `error` is the last one’s code' })
export const FailedJobPage = pageOf(FailedJob, 'FailedJobPage')
