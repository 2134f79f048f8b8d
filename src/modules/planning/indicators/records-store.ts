import { type SQL, sql } from 'drizzle-orm'
import { PgDialect } from 'drizzle-orm/pg-core'
import type pg from 'pg'
import { activityFacts } from '../../activities/facts-store.ts'
import type { RecordFact } from './record-rules.ts'

/**
 * What activities tell, stamps that were handed over, inspections, and the last revision of what units reported, as
 * facts of one shape. Yearly figures come from
 * records and from dossiers: they go by the producer whose they are. Written so that ids reach the indexes.
 */
const recordFacts = (ids: readonly string[] | null): SQL => {
  const only = (id: SQL) => (ids ? sql`${id} = any(${sql.param(ids)}::uuid[])` : sql`true`)
  const columns = sql`kind, measure, tags, unit_code as "unitCode", from_day::text as "fromDay",
    until_day::text as "untilDay", (quantity * 1000)::bigint::text as "thousandths", producer_id as "producerId",
    product_id as "productId"`
  return sql`
    select activity_id as "recordId", ${columns} from ${activityFacts} as facts
     where kind <> 'producer-figures' and ${only(sql`activity_id`)}
    union all
    select producer_id, ${columns} from ${activityFacts} as facts
     where kind = 'producer-figures' and measure <> 'producers' and producer_id is not null and ${only(sql`producer_id`)}
    union all
    select b.id, 'stamps', told.measure, '{}', b.commune_code, b.handed_over_on::text, b.handed_over_on::text,
           told.quantity::text, null, told.product_id
      from stamp_batches b join products p on p.id = b.product_id
      cross join lateral (values ('count', 1000::bigint * b.count, null::uuid),
                                 ('products', 1000, coalesce(p.merged_into, p.id))) as told(measure, quantity, product_id)
     where ${only(sql`b.id`)}
    union all
    select i.id, 'inspection', told.measure, array[i.kind::text], i.unit_code, i.visited_on::text, i.visited_on::text,
           '1000', null, told.product_id
      from inspections i join certificates c on c.id = i.certificate_id
      cross join lateral (values ('count', null::uuid), ('products', c.product_id)) as told(measure, product_id)
     where ${only(sql`i.id`)}
    union all
    select r.id, 'report', r.indicator, '{}', r.unit_code, least(r.as_of, e.last_day)::text, e.last_day::text,
           (r.value * 1000)::bigint::text, null, null
      from indicator_reports r
      cross join lateral (select case r.period when 'year' then make_date(r.year, 12, 31)
                                               else make_date(r.year, 6, 30) end as last_day) as e
     where ${only(sql`r.id`)} and not exists (
       select from indicator_reports later
        where later.indicator = r.indicator and later.unit_code = r.unit_code and later.year = r.year
          and later.period = r.period and later.revision > r.revision)`
}

const dialect = new PgDialect({ casing: 'snake_case' })

type Row = Omit<RecordFact, 'thousandths'> & { thousandths: string }

/** Facts of some records, or of all (null), by record. */
export async function readRecords(
  client: pg.ClientBase,
  ids: readonly string[] | null,
): Promise<Map<string, RecordFact[]>> {
  if (ids?.length === 0) return new Map()
  const { sql: text, params } = dialect.sqlToQuery(recordFacts(ids))
  // By name: planning it takes longer than running it for some records.
  const { rows } = await client.query<Row>({ ...(ids && { name: 'registry-records' }), text, values: params })
  const facts = rows.map(({ thousandths, ...fact }): RecordFact => ({ ...fact, thousandths: BigInt(thousandths) }))
  return Map.groupBy(facts, ({ recordId }) => recordId)
}

/**
 * Records that say something else when these have changed or something of these producers has: those that name them or
 * their products, and the yearly figures of whom they name.
 */
export async function alsoChanged(
  client: pg.ClientBase,
  recordIds: readonly string[],
  producerIds: readonly string[],
): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>({
    name: 'registry-records-changed',
    text: `
      with named as (
        select unnest($2::uuid[]) as id
        union select producer_id from activity_producers where activity_id = any($1::uuid[])),
      family as (
        select id from named
        union select p.merged_into from producers p join named on named.id = p.id where p.merged_into is not null
        union select p.id from producers p join named on named.id = p.merged_into),
      made as (select p.id from products p where p.producer_id = any($2::uuid[]))
      select unnest($1::uuid[]) as id
      union select id from family
      union select activity_id from activity_producers join family on family.id = producer_id
      union select activity_id from activity_products join made on made.id = product_id
      union select b.id from stamp_batches b join made on made.id = b.product_id
      union select i.id from inspections i join certificates c on c.id = i.certificate_id
              join made on made.id = c.product_id`,
    values: [recordIds, producerIds],
  })
  return rows.map(({ id }) => id)
}
