import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type pg from 'pg'
import { v7 as uuidv7 } from 'uuid'
import type { Caller } from './bearer.ts'
import { type DossierRow, dossierColumns, dossierOf, dossierSchema, dossierTables, type Units } from './dossier.ts'

const replaySql = 'select request_hash, answer from idempotency_keys where account_id = $1 and key = $2'
const lockSql = `select ${dossierColumns} from ${dossierTables} where d.id = $1 and d.producer_id = any($2) for update of d`
const fileSql = `
  update dossiers set state = 'filed', instrument = $2, criteria_sha256 = (
      select sha256 from criteria_versions v join criteria_sets s using (sha256)
       where s.instrument = $2 and s.set_no = dossiers.set_no order by in_force_from desc, v.id desc limit 1
    ), filed_at = $3, step_since = $3, version = version + 1 where id = $1`
const auditSql = `
  insert into audit_entries (id, at, actor_id, action, subject_type, subject_id, seq, input, request_id, hash)
  select $1::uuid, $2::timestamptz, $3::uuid, 'fileDossier', 'dossier', $4, seq + 1, $5, $6,
         sha256(hash || convert_to(jsonb_build_array($1::uuid, $2::text, $3::uuid, 'fileDossier', 'dossier', $4::text, seq + 1, $5::text)::text, 'UTF8'))
    from (select coalesce(max(seq), 0) as seq, coalesce((array_agg(hash order by seq desc))[1], '\\x'::bytea) as hash
            from audit_entries where subject_type = 'dossier' and subject_id = $4) as last`
const eventSql = `insert into events (id, at, type, subject_type, subject_id) values ($1, $2, 'fileDossier', 'dossier', $3)`
const answerSql = `
  insert into idempotency_keys (account_id, key, action, request_hash, answer, at) values ($1, $2, 'fileDossier', $3, $4, $5)`

type Filing = { caller: Caller; id: string; key: string; requestId: string; instrument: string; units: Units }

/** Lock, update, audit row, event and stored answer in one transaction; what does not wait for an answer travels together. */
async function file(
  client: pg.PoolClient,
  { caller, id, key, requestId, instrument, units }: Filing,
): Promise<unknown> {
  const { accountId } = caller
  const run = <Row extends object>(name: string, text: string, values: unknown[]) =>
    client.query<Row>({ name, text, values })
  const hash = createHash('sha256')
    .update(JSON.stringify(['fileDossier', id]))
    .digest()
  const [, replay, locked] = await Promise.all([
    client.query('begin'),
    run<{ request_hash: Buffer; answer: string }>('replay', replaySql, [accountId, key]),
    run<DossierRow>('lock', lockSql, [id, caller.producers]),
  ])
  const known = replay.rows[0]
  if (known) return replayed(client, known.request_hash.equals(hash) ? known.answer : null)
  const row = locked.rows[0]
  if (!row) throw Object.assign(new Error('not found'), { statusCode: 404 })
  if (row.state !== 'draft') throw Object.assign(new Error('wrong state'), { statusCode: 409 })
  const now = new Date().toISOString()
  const filed: DossierRow = { ...row, state: 'filed', instrument, filed_at: now, version: row.version + 1 }
  const answer = dossierOf(filed, units)
  await Promise.all([
    run('file', fileSql, [id, instrument, now]),
    run('audit', auditSql, [uuidv7(), now, accountId, id, JSON.stringify({ dossierId: id }), requestId]),
    run('event', eventSql, [uuidv7(), now, id]),
    run('answer', answerSql, [accountId, key, hash, JSON.stringify(answer), now]),
    client.query('commit'),
  ])
  return answer
}

async function replayed(client: pg.PoolClient, answer: string | null): Promise<unknown> {
  if (answer === null) throw Object.assign(new Error('key reused'), { statusCode: 422 })
  await client.query('rollback')
  return JSON.parse(answer)
}

type Asked = { Params: { dossierId: string } }
type Options = {
  pool: pg.Pool
  units: Units
  instrument: string
  identify: (request: FastifyRequest) => Promise<Caller>
}

export function filingRoute(server: FastifyInstance, { pool, units, instrument, identify }: Options): void {
  const options = { schema: { response: { 200: dossierSchema } } }
  server.post<Asked>('/v1/dossiers/:dossierId/submission', options, async (request) => {
    const caller = await identify(request)
    const key = String(request.headers['idempotency-key'])
    const client = await pool.connect()
    try {
      const { dossierId: id } = request.params
      return await file(client, { caller, id, key, requestId: request.id, instrument, units })
    } catch (error) {
      await client.query('rollback')
      throw error
    } finally {
      client.release()
    }
  })
}
