import { sql } from 'drizzle-orm'
import { nation } from '../../core/actor.ts'
import { type Db, statement } from '../../core/db.ts'
import type { Count, Span } from './count-rules.ts'

/** One count over some days; its figure is asked for many units at once. */
export type Measure = { count: Count; span: Span }

/** The same in SQL as the rule `recognitions`: the whole life of each product, wherever it was recognised before. */
const history = (scope: 'nation' | 'province') => sql`
  select product_id, province_code, commune_code, producer_kind::text as producer_kind,
         instrument || '/' || set_no as criteria_set, star, issued_on, expires_on,
         ended_on,
         case when row_number() over life = 1 then 'newly-recognised'
              when dossier_kind = 'upgrade' and star > lag(star) over life then 'upgraded'
              else 're-recognised' end as recognition
    from certificates
   where ${
     scope === 'nation'
       ? sql`true`
       : sql`product_id in (select product_id from certificates where province_code = ${sql.placeholder('province')}::text)`
   }
  window life as (partition by product_id order by issued_on, id)`

/** Every measure on every unit in one walk over the certificates: a plan has few measures and many units. */
const counted = (scope: 'nation' | 'province') => sql`
  with history as (${history(scope)})
  select measure.no, coalesce(commune_code, province_code, ${nation}) as unit_code,
         count(distinct product_id)::int as products, count(distinct commune_code)::int as communes
    from jsonb_to_recordset(${sql.placeholder('measures')}::jsonb)
           as measure(no int, what text, first date, last date, star int, least int, kind text, sets text[])
    join history on case measure.what
      when 'valid' then issued_on <= last and last <= expires_on and (ended_on is null or ended_on > last)
      when 'ever-recognised' then issued_on <= last
      else recognition = measure.what and issued_on between first and last end
   where (measure.star is null or history.star = measure.star)
     and (least is null or history.star >= least)
     and (kind is null or producer_kind = kind)
     and (sets is null or criteria_set = any(sets))
   group by grouping sets (${scope === 'nation' ? sql`(no), ` : sql``}(no, province_code), (no, province_code, commune_code))
  having coalesce(commune_code, province_code, ${nation}) = any(${sql.placeholder('units')}::text[])`

const countsIn = (scope: 'nation' | 'province') =>
  statement(`plan-counts-${scope}`, (db) =>
    db
      .select({
        no: sql<number>`no`,
        unitCode: sql<string>`unit_code`,
        products: sql<number>`products`,
        communes: sql<number>`communes`,
      })
      .from(sql`(${counted(scope)}) as counted`),
  )
const inNation = countsIn('nation')
const inProvince = countsIn('province')

/**
 * The figures of measures on units, from the registry as it is now, by one statement. `province` narrows it when all
 * units lie there. Gives a function from the place of a measure and a unit to the number.
 */
export async function countInRegistry(
  db: Db,
  { measures, units, province }: { measures: readonly Measure[]; units: readonly string[]; province: string | null },
): Promise<(measure: number, unitCode: string) => number> {
  const wanted = measures.map(({ count, span }, no) => ({
    no,
    what: count.what,
    first: span.from,
    last: span.until,
    star: count.star ?? null,
    least: count.minStar ?? null,
    kind: count.producerKind ?? null,
    sets: count.sets ?? null,
  }))
  const values = { measures: JSON.stringify(wanted), units, province }
  const rows = province === null ? await inNation(db, values) : await inProvince(db, values)
  const figures = new Map(
    rows.map(({ no, unitCode, ...figure }) => [`${no} ${unitCode}`, figure[measures[no]!.count.of]]),
  )
  return (measure, unitCode) => figures.get(`${measure} ${unitCode}`) ?? 0
}
