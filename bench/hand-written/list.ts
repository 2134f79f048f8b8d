import type { FastifyInstance, FastifyRequest } from 'fastify'
import type pg from 'pg'
import type { Caller } from './bearer.ts'
import { type DossierRow, dossierColumns, dossierOf, dossierSchema, dossierTables, type Units } from './dossier.ts'
import { listOf, nullable, object, text } from './schema.ts'

const schema = object({
  items: listOf(dossierSchema),
  pageInfo: object({ hasNextPage: { type: 'boolean' }, endCursor: nullable(text) }),
})

// A page of twenty as a number, not a parameter, so that PostgreSQL keeps its plan; other sizes are not asked for here.
const sql = `
  select ${dossierColumns} from ${dossierTables}
   where d.province_code = $1 and d.filed_at is not null and d.id < $2
   order by d.id desc limit 21`

/** The same list with its evidence, whole in one statement; what it gives is sent as it is. Rows as JSON cost a quarter less than json_build_object. */
const jsonSql = `
  with page as (
    select d.*, p.name as product_name, r.name as producer_name, r.kind as producer_kind
      from ${dossierTables}
     where d.province_code = $1 and d.filed_at is not null and d.id < $2
     order by d.id desc limit 21
  ), shown as (select * from page order by id desc limit 20)
  select json_build_object('data', json_build_object('dossiers', json_build_object(
    'nodes', (select coalesce(json_agg(node), '[]') from (
      select d.id, d.kind, d.state, d.level, d.instrument, d.sample_count as "sampleCount", d.results,
             d.next_plan as "nextPlan", d.changes, d.self_assessment as "selfAssessment",
             d.product_code as "productCode", d.council_id as "councilId",
             d.commune_receipt_number as "communeReceiptNumber", d.province_receipt_number as "provinceReceiptNumber",
             d.created_at as "createdAt", d.filed_at as "filedAt", d.commune_received_at as "communeReceivedAt",
             d.forwarded_at as "forwardedAt", d.province_received_at as "provinceReceivedAt",
             d.decided_at as "decidedAt", d.version,
             json_build_object('id', d.product_id, 'name', d.product_name, 'setNo', d.set_no) as product,
             json_build_object('id', d.producer_id, 'name', d.producer_name, 'kind', d.producer_kind) as producer,
             json_build_object('code', d.commune_code, 'name', c.name) as commune,
             json_build_object('code', d.province_code, 'name', v.name) as province,
             (select coalesce(json_agg(paper), '[]') from (
               select e.id, e.item, e.criteria, e.file_name as "fileName", e.sha256, e.size_bytes as "sizeBytes",
                      e.media_type as "mediaType", e.created_at as "createdAt", e.stored_at as "storedAt"
                 from evidence e where e.dossier_id = d.id order by e.id) as paper) as evidence
        from shown d
        left join unit_periods c on c.unit_code = d.commune_code and c.valid_from <= current_date
                                and (c.valid_until is null or c.valid_until > current_date)
        left join unit_periods v on v.unit_code = d.province_code and v.valid_from <= current_date
                                and (v.valid_until is null or v.valid_until > current_date)
       order by d.id desc) as node),
    'pageInfo', json_build_object(
      'hasNextPage', (select count(*) > 20 from page),
      'endCursor', (select id from shown order by id limit 1))
  )))::text as answer`

const lastId = 'ffffffff-ffff-ffff-ffff-ffffffffffff'
const cursorOf = (id: string) => Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url')

type Asked = { Querystring: { after?: string } }
type Identify = (request: FastifyRequest) => Promise<Caller>

function provinceOf({ provinces }: Caller): string {
  if (provinces.length !== 1) throw Object.assign(new Error('forbidden'), { statusCode: 403 })
  return provinces[0]!
}

export function listRoutes(server: FastifyInstance, pool: pg.Pool, units: Units, identify: Identify): void {
  server.get<Asked>('/v1/dossiers', { schema: { response: { 200: schema } } }, async (request, reply) => {
    const province = provinceOf(await identify(request))
    const values = [province, request.query.after ?? lastId]
    const { rows } = await pool.query<DossierRow>({ name: 'dossiers', text: sql, values })
    const items = rows.slice(0, 20).map((row) => dossierOf(row, units))
    reply.header('cache-control', 'private, no-cache')
    const last = items.at(-1)
    return { items, pageInfo: { hasNextPage: rows.length > 20, endCursor: last ? cursorOf(last.id) : null } }
  })

  server.get<Asked>('/v1/dossiers-with-evidence', async (request, reply) => {
    const province = provinceOf(await identify(request))
    const values = [province, request.query.after ?? lastId]
    const { rows } = await pool.query<{ answer: string }>({ name: 'dossiers-json', text: jsonSql, values })
    return reply.type('application/json; charset=utf-8').header('cache-control', 'no-store').send(rows[0]!.answer)
  })
}
