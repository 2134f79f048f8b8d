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
  select p.id, p.name, r.id as producer_id, r.name as producer_name, r.kind, p.commune_code, p.province_code
    from products p join producers r on r.id = p.producer_id
   where p.name = $1 and p.province_code = $2 order by p.id limit 21`

type Identify = (request: FastifyRequest) => Promise<Caller>
type Asked = { Querystring: { text: string } }

/** What searches are measured against: products by their name exactly as it is written, through an index on it. */
export function lookupRoute(server: FastifyInstance, pool: pg.Pool, units: Units, identify: Identify): void {
  server.get<Asked>('/v1/search', { schema: { response: { 200: schema } } }, async (request, reply) => {
    const { provinces } = await identify(request)
    const values = [request.query.text, provinces[0]]
    const { rows } = await pool.query<Record<string, string>>({ name: 'lookup', text: sql, values })
    reply.header('cache-control', 'private, no-cache')
    const items = rows.slice(0, 20).map((row) => ({
      ...{ id: row.id, kind: 'product', match: 'name-prefix', name: row.name, code: null },
      producer: { id: row.producer_id, name: row.producer_name, kind: row.kind },
      commune: units.get(row.commune_code!),
      province: units.get(row.province_code!),
    }))
    return { items, more: rows.length > 20 }
  })
}
