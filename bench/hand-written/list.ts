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

/** The same list with its evidence, whole in one statement; what it gives is sent as it is. */
const jsonSql = `
  with page as (
    select d.id, d.kind, d.state, d.instrument, d.filed_at, d.version, d.commune_code,
           p.id as product_id, p.name as product_name, p.set_no, r.id as producer_id, r.name as producer_name, r.kind as producer_kind
      from ${dossierTables}
     where d.province_code = $1 and d.filed_at is not null and d.id < $2
     order by d.id desc limit 21
  ), shown as (select * from page order by id desc limit 20)
  select json_build_object('data', json_build_object('dossiers', json_build_object(
    'nodes', (
      select coalesce(json_agg(json_build_object(
        'id', d.id, 'kind', d.kind, 'state', d.state,
        'product', json_build_object('id', d.product_id, 'name', d.product_name, 'setNo', d.set_no),
        'producer', json_build_object('id', d.producer_id, 'name', d.producer_name, 'kind', d.producer_kind),
        'commune', json_build_object('code', d.commune_code, 'name', u.name),
        'instrument', d.instrument, 'filedAt', d.filed_at, 'version', d.version, 'evidence', e.evidence
      ) order by d.id desc), '[]')
      from shown d
      left join unit_periods u on u.unit_code = d.commune_code and u.valid_from <= current_date
                              and (u.valid_until is null or u.valid_until > current_date)
      cross join lateral (
        select coalesce(json_agg(json_build_object(
          'id', e.id, 'item', e.item, 'fileName', e.file_name, 'sha256', e.sha256, 'sizeBytes', e.size_bytes,
          'mediaType', e.media_type, 'storedAt', e.stored_at) order by e.id), '[]') as evidence
        from evidence e where e.dossier_id = d.id
      ) e
    ),
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
