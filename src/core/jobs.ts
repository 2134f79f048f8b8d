import type { z } from 'zod'
import type { Instant } from './clock.ts'
import type { Db } from './db.ts'
import { addJob, removeJob } from './job-store.ts'
import type { App } from './world.ts'

/** Something that the system does by itself, later or at set times. Its name is public and kept with waiting jobs: never rename. */
export type Job<Payload extends z.ZodObject = z.ZodObject> = {
  name: string
  summary: string
  /** Ids, days and codes only: payloads stay in the queue and are shown to administrators, so nothing personal is in them. */
  payload: Payload
  /** Times it is tried before it is put on the list of failed jobs; waits grow by e seconds to the number of the try. */
  maxAttempts?: number
  /** When it runs without being enqueued: a crontab line in UTC. Its payload is empty. */
  cron?: string
  /** Must change nothing when it runs again or too late: a process may be killed between its commit and the queue's. */
  run(app: App, payload: z.output<Payload>, now: Instant): Promise<void>
}

/** Declares a job; the type of `run` follows from `payload`. */
export const job = <Payload extends z.ZodObject>(definition: Job<Payload>): Job<Payload> => definition

const usualAttempts = 10

/**
 * Puts a job into the queue within the transaction of `db`: rolled back, it never runs.
 * A waiting job with the same `key` is replaced. Throws a `ZodError` when the payload is not the job's.
 */
export async function enqueue<Payload extends z.ZodObject>(
  db: Db,
  { name, payload: shape, maxAttempts = usualAttempts }: Job<Payload>,
  payload: z.input<Payload>,
  { runAt, key = null }: { runAt: Instant; key?: string | null },
): Promise<void> {
  await addJob(db, { name, payload: JSON.stringify(shape.parse(payload)), runAt, maxAttempts, key })
}

/** Takes a waiting job out of the queue; none under the key is none to take out. */
export const dequeue = (db: Db, key: string): Promise<void> => removeJob(db, key)

/** Runs one job as the queue hands it over; throws what the job throws, for the queue to try again. */
export async function runJob(app: App, { payload: shape, run }: Job, payload: unknown): Promise<void> {
  // What crontab adds to an empty payload: the time for which it was due.
  const { _cron, ...own } = payload as Record<string, unknown>
  await run(app, shape.parse(own), app.clock().toISOString())
}
