import { sql } from 'drizzle-orm'
import { producers, products } from '../producers/tables.ts'
import { activities, activityProducers, activityProducts, activityQuantities } from './tables.ts'

/**
 * What records say, as rows for indicators; a subquery to be named where it is used. Cancelled records say nothing.
 *
 * - `activity_id`, `kind`, `unit_code` (commune, province or VN), which with `from_day` says where it was
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
   where a.cancelled_at is null and a.kind <> 'producer-figures'
  union all
  select * from (
    select distinct on (q.measure, coalesce(p.merged_into, p.id), q.from_day)
           a.id, a.kind::text, q.measure, q.tags, a.unit_code, q.from_day, q.until_day, q.quantity,
           coalesce(p.merged_into, p.id), null::uuid
      from ${activityQuantities} q join ${activities} a on a.id = q.activity_id
      join ${activityProducers} l on l.activity_id = a.id join ${producers} p on p.id = l.producer_id
     where a.cancelled_at is null and a.kind = 'producer-figures'
     order by q.measure, coalesce(p.merged_into, p.id), q.from_day, a.id desc
  ) as figures
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
