import { createHash } from 'node:crypto'
import { firstBrokenEntry } from '../../src/cli/audit-store.ts'
import type { Database } from '../../src/core/db.ts'
import type { FileStore } from '../../src/core/file-store.ts'
import { dossierSteps } from '../../src/modules/calendar/deadline-rules.ts'
import { deadlines } from '../../src/modules/calendar/tables.ts'
import { standingOf } from '../../src/modules/dossiers/deadlines/clock-rules.ts'
import { dossiers } from '../../src/modules/dossiers/tables.ts'

/** What must hold whatever happened; each statement finds what breaks it. */
const breaches = {
  'an audit row has one event, and an event an audit row': `
    with audit as (select subject_type, subject_id, action, count(*) from audit_entries group by 1, 2, 3),
         event as (select subject_type, subject_id, type, count(*) from events group by 1, 2, 3)
    (table audit except table event) union all (table event except table audit)`,
  'receipt numbers run from 1 to as many as there are': `
    with given as (
      select name, scope, right(number, 4)::int as year, split_part(number, '/', 1)::int as running
        from (select 'commune-receipt' as name, commune_code as scope, commune_receipt_number as number from dossiers
              union all select 'province-receipt', province_code, province_receipt_number from dossiers) as numbers
       where number is not null
    ), spans as (
      select name, scope, year, count(*) as rows, count(distinct running) as distinct_rows, max(running) as highest
        from given group by 1, 2, 3)
    select * from spans full join counters using (name, scope, year)
     where name like '%-receipt' and (rows, distinct_rows, highest) is distinct from (value::bigint, value::bigint, value)`,
  'one return is open while the dossier lies with its producer, and none otherwise': `
    select dossier.id from dossiers dossier left join dossier_returns open on open.dossier_id = dossier.id
       and open.answered_at is null and open.closed_at is null
     group by dossier.id having count(open.id) <> (dossier.state in ('returned', 'supplement'))::int`,
  'one hand-over is open while the dossier is on its way, and none otherwise': `
    select dossier.id from dossiers dossier left join dossier_handovers open on open.dossier_id = dossier.id
       and open.acknowledged_at is null and open.recalled_at is null
     group by dossier.id having count(open.id) <> (dossier.state = 'forwarded' and dossier.province_received_at is null)::int`,
  'the end of every open return waits in the queue': `
    select id from dossier_returns where answered_at is null and closed_at is null
       and not exists (select from graphile_worker._private_jobs where key = 'close-return-' || dossier_returns.id)`,
  'what waits for a return that was ended was in the hands of a worker that was killed': `
    select key from graphile_worker._private_jobs job join dossier_returns ended
        on job.key like '%-return-' || ended.id || '%'
     where coalesce(ended.answered_at, ended.closed_at) is not null and job.attempts = 0 and key like 'close%'`,
  'a revocation case ends with its deadline, and with its certificate when that is revoked': `
    select found.id from revocation_cases found
      join certificates certificate on certificate.id = found.certificate_id
      left join dossier_deadlines deadline on deadline.revocation_case_id = found.id
     where (deadline.id is not null and (found.outcome is null) <> (deadline.outcome is null))
        or (found.outcome = 'dropped') <> (coalesce(deadline.outcome::text, found.outcome::text) = 'dropped')
        or (found.outcome is null and certificate.ended_as = 'revoked')`,
  'a reminder was given as often as it is written down': `
    select dossier_id from dossier_returns group by dossier_id
    having sum(jsonb_array_length(reminders)) <>
      (select count(*) from events where subject_id = dossier_id::text and type = 'remindOfReturn')`,
} as const

/** Deadlines that do not stand as their dossier does. */
async function clockFaults({ db }: Database): Promise<string[]> {
  const rows = Map.groupBy(await db.select().from(deadlines).orderBy(deadlines.id), ({ dossierId }) => dossierId)
  return (await db.select().from(dossiers)).flatMap((dossier) =>
    dossierSteps.flatMap((step) => {
      const latest = rows.get(dossier.id)?.findLast((row) => row.step === step)
      const paused = latest?.pauses.some(({ until }) => until === null)
      const kept = latest?.outcome ?? (latest ? (paused ? 'paused' : 'running') : 'none')
      const due = standingOf[step](dossier)
      const over = due === 'none' || due === 'dropped'
      const agrees = over ? kept !== 'running' && kept !== 'paused' : kept === due
      return agrees ? [] : [`${step} of ${dossier.id} in ${dossier.state} is ${kept}, not ${due}`]
    }),
  )
}

/** Evidence whose bytes are not the ones that were taken in. */
async function contentFaults({ pool }: Database, files: FileStore): Promise<string[]> {
  const { rows } = await pool.query<{ sha256: string }>('select distinct sha256 from evidence where sha256 is not null')
  const found = await Promise.all(
    rows.map(async ({ sha256 }) => {
      const hash = createHash('sha256')
      for await (const piece of (await files.open(sha256))?.stream ?? []) hash.update(piece as Buffer)
      return hash.digest('hex') === sha256 ? [] : [`the bytes of ${sha256}`]
    }),
  )
  return found.flat()
}

/** What is half-done, lost or there twice in a database and its files; nothing when all is whole. */
export async function faultsIn(database: Database, files: FileStore): Promise<string[]> {
  const faults: string[] = []
  for (const [promise, sql] of Object.entries(breaches)) {
    const { rows } = await database.pool.query(sql)
    if (rows.length > 0) faults.push(`${promise}: ${JSON.stringify(rows.slice(0, 3))}`)
  }
  const client = await database.pool.connect()
  const broken = await firstBrokenEntry(client).finally(() => client.release())
  if (broken) faults.push(`the audit chain at ${JSON.stringify(broken)}`)
  return [...faults, ...(await clockFaults(database)), ...(await contentFaults(database, files))]
}
