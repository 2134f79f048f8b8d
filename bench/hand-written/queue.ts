import type { FastifyInstance, FastifyRequest } from 'fastify'
import type pg from 'pg'
import { patience } from '../../src/modules/desk/patience.ts'
import { ageInDays, colourOf, type QueueStep } from '../../src/modules/desk/rules.ts'
import type { Caller } from './bearer.ts'
import type { Units } from './dossier.ts'
import { integer, listOf, nullable, object, text, unit } from './schema.ts'

const wait = { step: text, state: text, waitingSince: text, ageDays: integer, colour: text }
const schema = object({
  role: text,
  counts: listOf(object({ ...wait, count: integer })),
  items: listOf(
    object({
      ...{ id: text, kind: text, level: text, ...wait },
      product: object({ id: text, name: text, setNo: integer }),
      producer: object({ id: text, name: text, kind: text }),
      ...{ commune: unit, province: unit, communeReceiptNumber: nullable(text), provinceReceiptNumber: nullable(text) },
      version: integer,
    }),
  ),
  pageInfo: object({ hasNextPage: { type: 'boolean' }, endCursor: nullable(text) }),
})

const waiting = `province_code = $1 and state in ('forwarded', 'reviewed') and level = 'province'`
const sql = `
  select d.id, d.kind, d.state, d.level, d.province_received_at is not null as received, d.step_since, d.commune_code,
         d.province_code, d.commune_receipt_number, d.province_receipt_number, d.version, d.product_id,
         p.name as product_name, d.set_no, d.producer_id, r.name as producer_name, r.kind as producer_kind, counts
    from (select json_agg(json_build_object('state', state, 'received', received, 'count', count, 'since', since)
                   order by state, received) as counts
            from (select state, province_received_at is not null as received, count(*) as count,
                         min(step_since) as since from dossiers where ${waiting} group by 1, 2) as counted) as counts,
         (select * from dossiers where ${waiting} order by step_since, id limit 21) as d
    join products p on p.id = d.product_id join producers r on r.id = d.producer_id
   order by d.step_since, d.id`

type Counted = { state: string; received: boolean; count: number; since: string }
type Row = Record<string, string | number> & { state: string; received: boolean; step_since: string; counts: Counted[] }

const stepOf = (state: string, received: boolean): QueueStep => {
  if (state === 'reviewed') return 'schedule'
  return received ? 'review' : 'acknowledge'
}

function waitOf(state: string, received: boolean, since: string, now: string) {
  const step = stepOf(state, received)
  const ageDays = ageInDays(since, now)
  return { step, state, waitingSince: since, ageDays, colour: colourOf(ageDays, patience[step]) }
}

type Identify = (request: FastifyRequest) => Promise<Caller>

export function queueRoute(server: FastifyInstance, pool: pg.Pool, units: Units, identify: Identify): void {
  server.get('/v1/work-queue', { schema: { response: { 200: schema } } }, async (request, reply) => {
    const { provinces } = await identify(request)
    const { rows } = await pool.query<Row>({ name: 'queue', text: sql, values: [provinces[0]] })
    const now = new Date().toISOString()
    reply.header('cache-control', 'private, no-cache')
    return {
      role: 'province-officer',
      counts: (rows[0]?.counts ?? []).map(({ state, received, since, count }) => ({
        ...waitOf(state, received, since, now),
        count,
      })),
      items: rows.slice(0, 20).map((row) => ({
        ...{ id: row.id, kind: row.kind, level: row.level, ...waitOf(row.state, row.received, row.step_since, now) },
        product: { id: row.product_id, name: row.product_name, setNo: row.set_no },
        producer: { id: row.producer_id, name: row.producer_name, kind: row.producer_kind },
        commune: units.get(String(row.commune_code)),
        province: units.get(String(row.province_code)),
        communeReceiptNumber: row.commune_receipt_number,
        provinceReceiptNumber: row.province_receipt_number,
        version: row.version,
      })),
      pageInfo: { hasNextPage: rows.length > 20, endCursor: null },
    }
  })
}
