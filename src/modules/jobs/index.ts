import { connection, mutation } from '../../core/graphql.ts'
import { type Module, route } from '../../core/module.ts'
import { failedJobs } from './failed-jobs.ts'
import { forgetOldAnswersHourly } from './forget-old-answers.ts'
import { retryJob } from './retry-job.ts'

export const jobsModule: Module = {
  name: 'jobs',
  summary: 'What the service does by itself, and what of it failed',
  routes: [route('GET', '/failed-jobs', 200, failedJobs), route('POST', '/failed-jobs/:jobId/retry', 200, retryJob)],
  resolvers: {
    Query: { failedJobs: connection(failedJobs) },
    Mutation: { retryJob: mutation(retryJob) },
  },
  jobs: [forgetOldAnswersHourly],
}
