import type { FastifyInstance, FastifyRequest } from 'fastify'
import type pg from 'pg'
import { v7 as uuidv7 } from 'uuid'
import type { Caller } from './bearer.ts'
import { integer, nullable, object, text } from './schema.ts'

/** Whether the member may score: the session stays open until this transaction ends. */
const placeSql = `
  select s.state = 'open' and m.present and m.votes and i.round = $4
         and not exists (select from recusals r where r.session_id = s.id and r.dossier_id = $2 and r.account_id = $3)
         and not exists (select from ballots b where b.session_id = s.id and b.dossier_id = $2 and b.round = $4 and b.account_id = $3)
         and not exists (select from results r where r.session_id = s.id and r.dossier_id = $2) as may
    from sessions s
    join session_dossiers i on i.session_id = s.id and i.dossier_id = $2
    join session_members m on m.session_id = s.id and m.account_id = $3
   where s.id = $1 for share of s`
const upsertSql = `
  insert into ballot_drafts as d (id, session_id, dossier_id, round, account_id, choices, opinion, saved_at, version)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9::int + 1)
  on conflict (session_id, dossier_id, round, account_id)
  do update set choices = excluded.choices, opinion = excluded.opinion, saved_at = excluded.saved_at, version = d.version + 1
  where d.version = $9 returning id, version`
const auditSql = `
  insert into audit_entries (id, at, actor_id, action, subject_type, subject_id, seq, input, request_id, hash)
  select $1::uuid, $2::timestamptz, $3::uuid, 'saveBallotDraft', 'ballot-draft', $4, seq + 1, $5, $6,
         sha256(hash || convert_to(jsonb_build_array($1::uuid, $2::text, $3::uuid, 'saveBallotDraft', 'ballot-draft', $4::text, seq + 1, $5::text)::text, 'UTF8'))
    from (select coalesce(max(seq), 0) as seq, coalesce((array_agg(hash order by seq desc))[1], '\\x'::bytea) as hash
            from audit_entries where subject_type = 'ballot-draft' and subject_id = $4) as last`
const eventSql = `insert into events (id, at, type, subject_type, subject_id) values ($1, $2, 'saveBallotDraft', 'ballot-draft', $3)`

type Draft = { round: number; choices: Record<string, number>; opinion: string | null }
type Saving = { caller: Caller; sessionId: string; dossierId: string; draft: Draft; ifMatch: number; requestId: string }

const refuse = (statusCode: number, message: string): never => {
  throw Object.assign(new Error(message), { statusCode })
}

/** The place is checked and the draft written in one go; audit row and event travel with the commit. */
async function save(
  client: pg.PoolClient,
  { caller: { accountId }, sessionId, dossierId, draft, ifMatch, requestId }: Saving,
) {
  const { round, choices, opinion } = draft
  const now = new Date().toISOString()
  const run = <Row extends object>(name: string, text: string, values: unknown[]) =>
    client.query<Row>({ name, text, values })
  const values = [uuidv7(), sessionId, dossierId, round, accountId, JSON.stringify(choices), opinion, now, ifMatch]
  const [, place, written] = await Promise.all([
    client.query('begin'),
    run<{ may: boolean }>('place', placeSql, [sessionId, dossierId, accountId, round]),
    run<{ id: string; version: number }>('upsert', upsertSql, values),
  ])
  if (!place.rows[0]?.may) return refuse(409, 'may not score')
  const saved = written.rows[0] ?? refuse(412, 'stale version')
  const input = JSON.stringify({ choices: '[redacted]', opinion: '[redacted]', sessionId, dossierId, round })
  await Promise.all([
    run('draft-audit', auditSql, [uuidv7(), now, accountId, saved.id, input, requestId]),
    run('draft-event', eventSql, [uuidv7(), now, saved.id]),
    client.query('commit'),
  ])
  return { ...saved, sessionId, dossierId, round, choices, opinion, savedAt: now }
}

const draftSchema = object({
  id: text,
  sessionId: text,
  dossierId: text,
  round: integer,
  choices: { type: 'object', additionalProperties: integer },
  opinion: nullable(text),
  savedAt: text,
  version: integer,
})

type Asked = { Params: { sessionId: string; dossierId: string }; Body: Draft }

export function draftRoute(
  server: FastifyInstance,
  pool: pg.Pool,
  identify: (request: FastifyRequest) => Promise<Caller>,
): void {
  const options = { schema: { response: { 200: draftSchema } } }
  server.put<Asked>('/v1/sessions/:sessionId/dossiers/:dossierId/ballot-draft', options, async (request) => {
    const caller = await identify(request)
    const ifMatch = Number(/\d+/.exec(String(request.headers['if-match']))?.[0])
    const draft = { ...request.body, opinion: request.body.opinion ?? null }
    const client = await pool.connect()
    try {
      return await save(client, { caller, ...request.params, draft, ifMatch, requestId: request.id })
    } catch (error) {
      await client.query('rollback')
      throw error
    } finally {
      client.release()
    }
  })
}
