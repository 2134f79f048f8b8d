import { faultCode, jobsOf } from '../../src/core/job-runner.ts'
import { runJob } from '../../src/core/jobs.ts'
import type { App } from '../../src/core/world.ts'
import { modules } from '../../src/modules/index.ts'

type Taken = { id: string; name: string; payload: unknown }

// The library asks for the database's time; here it is the test's, and what the library writes is written alike.
const take = `
  update graphile_worker._private_jobs job
     set attempts = attempts + 1, locked_at = $1::timestamptz, locked_by = 'test'
    from graphile_worker._private_tasks task
   where task.id = job.task_id
     and job.id = (select id from graphile_worker._private_jobs where is_available and run_at <= $1::timestamptz
                    order by run_at, id limit 1 for update skip locked)
  returning job.id, task.identifier as name, job.payload`
const putBack = `
  update graphile_worker._private_jobs
     set last_error = $2, locked_at = null, locked_by = null,
         run_at = greatest($3::timestamptz, run_at) + exp(least(attempts, 10)) * interval '1 second'
   where id = $1`

/** Runs the jobs that are due by the test's clock, those that they enqueue too. Returns their names in order. */
export async function runDueJobs(app: App, jobs = jobsOf(modules)): Promise<string[]> {
  const { pool } = app.database
  const ran: string[] = []
  for (;;) {
    const { rows } = await pool.query<Taken>(take, [app.clock()])
    const [taken] = rows
    if (!taken) return ran
    ran.push(taken.name)
    try {
      await runJob(app, jobs.get(taken.name)!, taken.payload)
      await pool.query('delete from graphile_worker._private_jobs where id = $1', [taken.id])
    } catch (error) {
      await pool.query(putBack, [taken.id, faultCode(error), app.clock()])
    }
  }
}
