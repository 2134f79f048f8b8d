import { EventEmitter } from 'node:events'
import { parseCronItems, Logger as QueueLogger, run, type TaskList, type WorkerEvents } from 'graphile-worker'
import type { Logger } from 'pino'
import { openDatabase, serviceRole } from './db.ts'
import { keepAlive } from './job-life.ts'
import { type Job, runJob } from './jobs.ts'
import type { Module } from './module.ts'
import { Problem } from './problem.ts'
import type { App } from './world.ts'

const concurrency = 2

/** What went wrong, without the values that messages of the database repeat: administrators see it, and it is kept. */
export function faultCode(error: unknown): string {
  if (error instanceof Problem) return error.code
  if (!(error instanceof Error)) return 'unknown'
  const { code } = (error.cause ?? error) as { code?: unknown }
  return typeof code === 'string' ? `${error.name} ${code}` : error.name
}

/** The jobs of all modules; two of one name are a mistake. */
export function jobsOf(modules: readonly Module[]): ReadonlyMap<string, Job> {
  const jobs = modules.flatMap((module) => module.jobs ?? [])
  const byName = new Map(jobs.map((job) => [job.name, job]))
  if (byName.size < jobs.length) throw new Error('two jobs have one name')
  return byName
}

const tasksOf = (app: App, jobs: ReadonlyMap<string, Job>, logger: Logger): TaskList =>
  Object.fromEntries(
    [...jobs].map(([name, job]) => [
      name,
      async (payload: unknown) => {
        try {
          await runJob(app, job, payload)
        } catch (err) {
          logger.error({ err, job: name }, 'a job failed')
          throw new Error(faultCode(err))
        }
      },
    ]),
  )

const cronOf = (jobs: ReadonlyMap<string, Job>) =>
  parseCronItems([...jobs.values()].flatMap(({ name, cron }) => (cron ? [{ task: name, match: cron }] : [])))

const levels = { error: 'error', warning: 'warn', info: 'debug', debug: 'trace' } as const

/** The queue's own words, without the payloads that it adds. */
const loggedBy = (logger: Logger) => new QueueLogger(() => (level, message) => logger[levels[level]](message))

/**
 * Begins to run the jobs of all modules beside those of other instances; each job is run by one of them at a time.
 * Returns what stops it: no job is begun any more, and those that run are finished.
 */
export async function startJobs(
  app: App,
  modules: readonly Module[],
  { url, logger }: { url: string; logger: Logger },
): Promise<() => Promise<void>> {
  const jobs = jobsOf(modules)
  // Connections of its own: the service's pool pipelines, and one of these listens for as long as the service runs.
  const { pool } = openDatabase({ url, maxConnections: concurrency + 2, role: serviceRole, logger, pipeline: false })
  const events: WorkerEvents = new EventEmitter()
  const created = new Promise<string>((resolve) =>
    events.once('pool:create', ({ workerPool }) => resolve(workerPool.id)),
  )
  const runner = await run({
    pgPool: pool,
    events,
    taskList: tasksOf(app, jobs, logger),
    parsedCronItems: cronOf(jobs),
    concurrency,
    noHandleSignals: true,
    logger: loggedBy(logger),
  }).catch(async (error: unknown) => {
    await pool.end()
    throw error
  })
  runner.promise.catch((err: unknown) => logger.fatal({ err }, 'jobs are not run any more'))
  const die = await keepAlive({ poolId: await created, url, pool, logger }).catch(async (error: unknown) => {
    await runner.stop()
    await pool.end()
    throw error
  })
  return async () => {
    await runner.stop()
    await die()
    await pool.end()
  }
}
