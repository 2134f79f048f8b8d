import type { FastifyInstance, FastifyRequest } from 'fastify'
import type pg from 'pg'
import type { Caller } from './bearer.ts'
import type { Units } from './dossier.ts'
import { listOf, nullable, object, text, unit } from './schema.ts'

const schema = object({
  items: listOf(
    object({
      ...{ id: text, kind: text, match: text, name: text, code: nullable(text) },
      producer: object({ id: text, name: text, kind: text }),
      ...{ commune: unit, province: unit },
    }),
  ),
  more: { type: 'boolean' },
})

const sql = `
  select c.id, c.number, p.name, r.id as producer_id, r.name as producer_name, r.kind, c.commune_code, c.province_code
    from certificates c join products p on p.id = c.product_id join producers r on r.id = c.producer_id
   where c.code = $1 and c.province_code = $2`

type Identify = (request: FastifyRequest) => Promise<Caller>
type Asked = { Querystring: { text: string } }

/** What searches are measured against: one certificate by its code, through its unique index. */
export function lookupRoute(server: FastifyInstance, pool: pg.Pool, units: Units, identify: Identify): void {
  server.get<Asked>('/v1/search', { schema: { response: { 200: schema } } }, async (request, reply) => {
    const { provinces } = await identify(request)
    const values = [request.query.text, provinces[0]]
    const { rows } = await pool.query<Record<string, string>>({ name: 'lookup', text: sql, values })
    reply.header('cache-control', 'private, no-cache')
    const items = rows.map((row) => ({
      ...{ id: row.id, kind: 'certificate', match: 'code', name: row.name, code: row.number },
      producer: { id: row.producer_id, name: row.producer_name, kind: row.kind },
      commune: units.get(row.commune_code!),
      province: units.get(row.province_code!),
    }))
    return { items, more: false }
  })
}
