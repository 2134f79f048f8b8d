import { sql } from 'drizzle-orm'
import { Logger, runMigrations } from 'graphile-worker'
import pg from 'pg'
import type { Instant } from './clock.ts'
import { type Db, serviceRole } from './db.ts'

/** A job whose attempts have run out. The queue numbers its jobs; doors know things by UUID. */
export type FailedJobRow = {
  id: string
  name: string
  payload: Record<string, unknown>
  attempts: number
  error: string | null
  enqueuedAt: Instant
  failedAt: Instant
}
type Added = { name: string; payload: string; runAt: Instant; maxAttempts: number; key: string | null }

const silent = new Logger(() => () => {})
const tables = ['_private_jobs', '_private_job_queues', '_private_tasks', '_private_known_crontabs']

/**
 * Makes or updates the queue's own tables, as their owner, and lets the serving role use them. The library locks them
 * up by row security without a policy, so that a grant alone shows no row.
 */
export async function prepareQueue(client: pg.Client, ownerUrl: string): Promise<void> {
  // Of its own pool the library neither waits for the end nor hears the errors until then.
  const pgPool = new pg.Pool({ connectionString: ownerUrl, max: 1 })
  pgPool.on('error', () => {}).on('connect', (connection) => connection.on('error', () => {}))
  await runMigrations({ pgPool, logger: silent }).finally(() => pgPool.end())
  const policies = tables.map(
    (table) => `drop policy if exists ${serviceRole} on graphile_worker.${table};
      create policy ${serviceRole} on graphile_worker.${table} to ${serviceRole} using (true) with check (true);`,
  )
  await client.query(`begin;
    grant usage on schema graphile_worker to ${serviceRole};
    grant select, insert, update, delete on all tables in schema graphile_worker to ${serviceRole};
    ${policies.join('\n')}
    commit`)
}

export async function addJob(db: Db, { name, payload, runAt, maxAttempts, key }: Added): Promise<void> {
  await db.execute(sql`select from graphile_worker.add_job(${name}::text, payload := ${payload}::json,
    run_at := ${runAt}::timestamptz, max_attempts := ${maxAttempts}::int, job_key := ${key}::text)`)
}

export async function removeJob(db: Db, key: string): Promise<void> {
  await db.execute(sql`select from graphile_worker.remove_job(${key}::text)`)
}

// The number in the last group of a UUID of version 8, which is for such uses (RFC 9562 §5.8), keeps the order of the queue.
const numberOf = (id: string) => sql`${Number.parseInt(id.slice(-12), 16)}::bigint`
const time = (column: 'created_at' | 'updated_at') =>
  sql`to_char(job.${sql.raw(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
const selectFailed = sql`
  select '00000000-0000-8000-8000-' || lpad(to_hex(job.id), 12, '0') as id, task.identifier as name, job.payload,
         job.attempts::int as attempts, job.last_error as error,
         ${time('created_at')} as "enqueuedAt", ${time('updated_at')} as "failedAt"
    from graphile_worker._private_jobs job join graphile_worker._private_tasks task on task.id = job.task_id
   where job.attempts >= job.max_attempts and job.locked_at is null`

/** The last enqueued first, from before the id `before`. */
export async function listFailedJobs(db: Db, { before, limit }: { before: string; limit: number }) {
  const { rows } = await db.execute<FailedJobRow>(
    sql`${selectFailed} and job.id < ${numberOf(before)} order by job.id desc limit ${limit}`,
  )
  return rows
}

/** A failed job, locked until the transaction ends; null when there is none, or it was put back already. */
export async function lockFailedJob(db: Db, id: string): Promise<FailedJobRow | null> {
  const { rows } = await db.execute<FailedJobRow>(sql`${selectFailed} and job.id = ${numberOf(id)} for update of job`)
  return rows.find((row) => row.id === id) ?? null
}

/** Puts a failed job back into the queue with all its attempts. */
export async function rescheduleJob(db: Db, id: string, runAt: Instant): Promise<void> {
  await db.execute(sql`select from graphile_worker.reschedule_jobs(array[${numberOf(id)}],
    run_at := ${runAt}::timestamptz, attempts := 0)`)
}

/** Of the locks by which processes that run jobs tell that they live. */
const lifeLocks = 1_785_934_118

/**
 * Takes the lock of a pool of workers for as long as the connection lasts. The database finds out within a minute that the
 * machine at its other end is gone.
 */
export async function markAlive(client: pg.Client, poolId: string): Promise<void> {
  await client.query(`select set_config('tcp_keepalives_idle', '30', false), set_config('tcp_keepalives_interval', '10', false),
    set_config('tcp_keepalives_count', '3', false)`)
  await client.query('select pg_advisory_lock($1::int, hashtext($2))', [lifeLocks, poolId])
}

/**
 * Frees jobs of pools whose lock nobody holds. Only what was begun a minute ago: a process that starts has its lock a moment
 * after it may have begun its first job. Of several who ask at once one may find nothing, and does the next time.
 */
export async function freeJobsOfDead(pool: pg.Pool): Promise<void> {
  await pool.query(
    `with held as materialized (
       select distinct locked_by from graphile_worker._private_jobs where locked_at < now() - interval '1 minute'
     ), dead as materialized (
       select locked_by from held where pg_try_advisory_xact_lock($1::int, hashtext(locked_by))
     )
     select graphile_worker.force_unlock_workers(array(select locked_by from dead))`,
    [lifeLocks],
  )
}
