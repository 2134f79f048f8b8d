import { sql } from 'drizzle-orm'
import { dossiers } from '../dossiers/tables.ts'
import { producers, products } from '../producers/tables.ts'
import { activities, activityProducers, activityProducts, activityQuantities } from './tables.ts'

/** Figures of a producer and year: of two records of producers that were merged since the later one. */
const recordedFigures = sql`
  select distinct on (coalesce(p.merged_into, p.id), a.from_day)
         a.id as activity_id, a.unit_code, coalesce(p.merged_into, p.id) as producer_id,
         extract(year from a.from_day)::int as year, a.details -> 'producerFigures' as told
    from ${activities} a join ${activityProducers} l on l.activity_id = a.id join ${producers} p on p.id = l.producer_id
   where a.kind = 'producer-figures' and a.cancelled_at is null
   order by coalesce(p.merged_into, p.id), a.from_day, a.id desc`

/** The same as producers told it in what they filed, the latest of each year. */
const filedFigures = sql`
  select distinct on (d.producer_id, told -> 'year')
         d.producer_id, d.commune_code as unit_code, (told ->> 'year')::int as year, told
    from ${dossiers} d cross join jsonb_array_elements(d.growth) as told
   where d.filed_at is not null and d.growth <> '[]'
   order by d.producer_id, told -> 'year', d.filed_at desc`

/** What an office recorded stands before what the producer told of itself. */
const figures = sql`
  with recorded as (${recordedFigures}), told_once as (
    select activity_id, unit_code, producer_id, year, told from recorded
    union all
    select null, unit_code, producer_id, year, told from (${filedFigures}) as filed
     where not exists (select from recorded r where r.producer_id = filed.producer_id and r.year = filed.year)
  )
  select activity_id, unit_code, producer_id, year, measure, quantity
    from told_once cross join lateral (values ('revenue-million-vnd', (told ->> 'revenueMillionVnd')::numeric),
           ('workers', (told ->> 'workers')::numeric), ('local-workers', (told ->> 'localWorkers')::numeric)
         ) as one (measure, quantity)`

/**
 * What records say, as rows for indicators; a subquery to be named where it is used. Cancelled records say nothing.
 *
 * - `activity_id` (null of what producers told in dossiers), `kind`, `unit_code` (commune, province or VN), which with `from_day` says where it was
 * - `measure`: `count` (courses, fairs, points, chains …), `attendances`, `women`, `stands`, `hectares`,
 *   `certified-hectares`, `amount-vnd`, `revenue-million-vnd`, `workers`, `local-workers`; and with `quantity` 1 for each
 *   of them `producers`, `products`, `certified-products`
 * - `tags text[]`: form of a fair, type of a sales point, circular, green, stable-material-area of a chain, scheme of
 *   certified hectares and products, source of money, traditional, type of a document
 * - `from_day`, `until_day` (inclusive, null: still): the days of the event, or those on which it stands
 * - `quantity numeric`, `producer_id`, `product_id`: of producers and products that were merged, those that are left
 */
export const activityFacts = sql`(
  select a.id as activity_id, a.kind::text as kind, q.measure, q.tags, a.unit_code, q.from_day, q.until_day, q.quantity,
         null::uuid as producer_id, null::uuid as product_id
    from ${activityQuantities} q join ${activities} a on a.id = q.activity_id
   where a.cancelled_at is null
  union all
  select activity_id, 'producer-figures', measure, '{}'::text[], unit_code, make_date(year, 1, 1), make_date(year, 12, 31),
         quantity, producer_id, null
    from (${figures}) as figures
  union all
  select a.id, a.kind::text, 'producers', a.tags, a.unit_code, a.from_day, a.until_day, 1, coalesce(p.merged_into, p.id), null
    from ${activityProducers} l join ${activities} a on a.id = l.activity_id join ${producers} p on p.id = l.producer_id
   where a.cancelled_at is null
  union all
  select a.id, a.kind::text, 'products', a.tags, a.unit_code, a.from_day, a.until_day, 1, null, coalesce(p.merged_into, p.id)
    from ${activityProducts} l join ${activities} a on a.id = l.activity_id join ${products} p on p.id = l.product_id
   where a.cancelled_at is null
  union all
  select a.id, a.kind::text, 'certified-products', q.tags, a.unit_code, q.from_day, q.until_day, 1, null,
         coalesce(p.merged_into, p.id)
    from ${activityProducts} l join ${activities} a on a.id = l.activity_id join ${products} p on p.id = l.product_id
    join ${activityQuantities} q on q.activity_id = a.id and q.measure = 'certified-hectares'
   where a.cancelled_at is null
)`
