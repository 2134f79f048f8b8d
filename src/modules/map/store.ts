import { eq, type SQL, sql } from 'drizzle-orm'
import { type Db, firstOf } from '../../core/db.ts'
import { type HoldingOn, isHeld } from '../certification/verification/held-products-store.ts'
import { type Detail, type Extent, householdDecimals } from './rules.ts'
import { productLocations } from './tables.ts'

export type ProductLocation = typeof productLocations.$inferSelect

export const readLocation = async (db: Db, productId: string): Promise<ProductLocation | null> =>
  firstOf(await db.select().from(productLocations).where(eq(productLocations.productId, productId)))

export async function saveLocation(db: Db, location: ProductLocation): Promise<void> {
  const { productId: _same, ...given } = location
  const target = productLocations.productId
  await db.insert(productLocations).values(location).onConflictDoUpdate({ target, set: given })
}

export async function dropLocation(db: Db, productId: string): Promise<void> {
  await db.delete(productLocations).where(eq(productLocations.productId, productId))
}

export type MapQuery = Extent &
  HoldingOn & {
    star: number | null
    setNos: readonly number[] | null
    unitCode: string | null
  }

const rounded = (column: 'latitude' | 'longitude'): SQL =>
  sql.raw(
    `case when r.kind = 'household' then round(l.${column}::numeric, ${householdDecimals})::float8 else l.${column} end`,
  )

/** Certified products that fit, with where anyone may know them to be. */
const certified = (db: Db, { star, setNos, unitCode, ...on }: MapQuery): SQL => sql`
  select p.id, p.name, p.star, p.commune_code, p.province_code, r.name as producer, held.code,
         ${rounded('latitude')} as latitude, ${rounded('longitude')} as longitude
    from products p
    join producers r on r.id = p.producer_id
    left join product_locations l on l.product_id = p.id
    left join certificates held on held.product_id = p.id and held.ended_as is null
   where ${isHeld(db, on)}
     and (${star}::int is null or p.star = ${star}::int)
     and (${setNos && `{${setNos.join()}}`}::int[] is null or p.set_no = any(${setNos && `{${setNos.join()}}`}::int[]))
     and (${unitCode}::text is null or ${unitCode}::text in ('VN', p.province_code, p.commune_code))`

const inView = ({ west, south, east, north }: Extent): SQL =>
  sql`longitude between ${west}::float8 and ${east}::float8 and latitude between ${south}::float8 and ${north}::float8`

export type Totals = { total: number; located: number }

export async function countCertified(db: Db, query: MapQuery): Promise<Totals> {
  const { rows } = await db.execute<Totals>(
    sql`select count(*)::int as total, count(latitude)::int as located from (${certified(db, query)}) c`,
  )
  return rows[0]!
}

/** Certified products of a unit; its place is in the middle of those that have one, null where none has. */
export type UnitCount = { code: string; count: number; latitude: number | null; longitude: number | null }

export async function countByUnit(db: Db, query: MapQuery, detail: Exclude<Detail, 'place'>): Promise<UnitCount[]> {
  const code = sql.raw(detail === 'province' ? 'province_code' : 'commune_code')
  const { rows } = await db.execute<UnitCount>(sql`
    select ${code} as code, count(*)::int as count, avg(latitude) as latitude, avg(longitude) as longitude
      from (${certified(db, query)}) c group by 1 order by 1`)
  return rows
}

/** Products in a cell of the grid; what is told of the one where there is one. */
export type Cell = {
  cell: string
  count: number
  latitude: number
  longitude: number
  id: string | null
  name: string | null
  star: number | null
  code: string | null
}

export async function countByCell(db: Db, query: MapQuery, degrees: number): Promise<Cell[]> {
  const cell = (column: 'latitude' | 'longitude') => sql`floor(${sql.raw(column)} / ${degrees}::float8)::int`
  const sole = (column: string) => sql.raw(`case when count(*) = 1 then min(${column}) end`)
  const { rows } = await db.execute<Cell>(sql`
    select ${cell('longitude')} || ':' || ${cell('latitude')} as cell, count(*)::int as count,
           avg(latitude) as latitude, avg(longitude) as longitude,
           ${sole('id::text')} as id, ${sole('name')} as name, ${sole('star')} as star, ${sole('code')} as code
      from (${certified(db, query)}) c where ${inView(query)} group by 1 order by 1`)
  return rows
}

export type Listed = {
  id: string
  name: string
  star: number
  producer: string
  communeCode: string
  latitude: number
  longitude: number
  code: string | null
}

/** Products in view by name, each with the code of its certificate. */
export async function listInView(db: Db, query: MapQuery, limit: number): Promise<Listed[]> {
  const { rows } = await db.execute<Listed>(sql`
    select id, name, star, producer, commune_code as "communeCode", latitude, longitude, code
      from (${certified(db, query)}) c where ${inView(query)} order by name, id limit ${limit}`)
  return rows
}
