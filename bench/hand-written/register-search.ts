import type { FastifyInstance } from 'fastify'
import type pg from 'pg'
import type { Units } from './dossier.ts'
import { type Asked, conditions, type facetReader, facetsSchema, setsByNumber, valuesOf } from './register.ts'
import { integer, listOf, object, text, unit } from './schema.ts'

const name = object({ vi: text, en: text })
const product = object({
  ...{ id: text, name: text, set: object({ no: integer, name }), star: integer, state: text },
  producer: object({ id: text, name: text, kind: text }),
  ...{ commune: unit, province: unit },
  certificate: object({ code: text, number: text, issuedOn: text, expiresOn: text }),
})
const schema = object({
  data: object({
    publicProducts: object({ nodes: listOf(product), pageInfo: object({ hasNextPage: { type: 'boolean' } }) }),
    publicProductFacets: facetsSchema,
  }),
})

/** A page of what is in force, in one statement; its text depends on what is asked for. */
function statementFor(asked: Asked): { name: string; text: string } {
  const filters = [...(['text', 'setNo', 'star', 'unitCode'] as const).filter((one) => asked[one]), 'state' as const]
  const where = ['num_nulls($2::text, $3::int, $4::int, $5::text) < 5', ...filters.map((one) => conditions[one])]
  return {
    name: `products ${filters}`,
    text: `with found as (
      select * from register_entries where ${where.join(' and ')} order by product_id desc limit 21)
    select e.product_id, e.set_no, e.star, e.producer_id, e.producer_kind, e.commune_code, e.province_code, e.expires_on,
           c.product_name, c.producer_name, c.code, c.number, c.issued_on
      from found e join certificates c on c.id = e.certificate_id order by e.product_id desc`,
  }
}

/** A search of the public register with its counts, as a page of the catalogue asks for both. */
export function registerSearchRoute(
  server: FastifyInstance,
  { pool, units, facets }: { pool: pg.Pool; units: Units; facets: ReturnType<typeof facetReader> },
): void {
  const sets = setsByNumber()
  server.get<{ Querystring: Asked }>(
    '/v1/public-search',
    { schema: { response: { 200: schema } } },
    async ({ query: asked }, reply) => {
      const [{ rows }, publicProductFacets] = await Promise.all([
        pool.query<Record<string, string>>({ ...statementFor(asked), values: valuesOf(asked) }),
        facets(asked),
      ])
      reply.header('cache-control', 'public, max-age=60')
      const nodes = rows.slice(0, 20).map((row) => ({
        ...{ id: row.product_id, name: row.product_name, star: row.star, state: 'in-force' },
        set: { no: row.set_no, name: sets.get(Number(row.set_no))!.name },
        producer: { id: row.producer_id, name: row.producer_name, kind: row.producer_kind },
        ...{ commune: units.get(row.commune_code!), province: units.get(row.province_code!) },
        certificate: { code: row.code, number: row.number, issuedOn: row.issued_on, expiresOn: row.expires_on },
      }))
      return { data: { publicProducts: { nodes, pageInfo: { hasNextPage: rows.length > 20 } }, publicProductFacets } }
    },
  )
}
