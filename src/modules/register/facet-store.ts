import { type SQL, sql } from 'drizzle-orm'
import { type Db, searchStatement } from '../../core/db.ts'
import { type Counted, countedFailings, failing } from './rules.ts'
import { stateToday } from './state-store.ts'
import { found, type RegisterQuery } from './store.ts'
import { registerEntries } from './tables.ts'

const unless = (bit: number, name: string, type: string, passes: (value: SQL) => SQL): SQL => {
  const value = sql`${sql.placeholder(name)}::${sql.raw(type)}`
  return sql`case when ${value} is null or ${passes(value)} then 0 else ${sql.raw(String(bit))} end`
}

const { star, setNo, producerKind, year, communeCode, provinceCode, producerId } = registerEntries
const failedOf = (state: SQL) =>
  sql.join(
    [
      unless(failing.star, 'star', 'int', (value) => sql`${star} = ${value}`),
      unless(failing.set, 'setNo', 'int', (value) => sql`${setNo} = ${value}`),
      unless(failing.group, 'sets', 'int[]', (value) => sql`${setNo} = any(${value})`),
      unless(failing.kind, 'kind', 'producer_kind', (value) => sql`${producerKind} = ${value}`),
      unless(failing.year, 'year', 'int', (value) => sql`${year} = ${value}`),
      unless(failing.commune, 'communeCode', 'text', (value) => sql`${communeCode} = ${value}`),
      unless(failing.province, 'provinceCode', 'text', (value) => sql`${provinceCode} = ${value}`),
      unless(failing.state, 'state', 'text', (value) => sql`${state} = ${value}`),
    ],
    sql` + `,
  )

/**
 * All facets in one walk: what an entry fails is computed once, entries alike are counted together first, and each facet
 * is summed from those. Communes are told apart only within the province that was asked for, else there are too many.
 */
const counts = (withText: boolean) =>
  searchStatement(`register-facets-${withText}`, (db) => {
    const state = stateToday(db)
    return db
      .select({
        failed: sql<number>`failed`,
        star: sql<number | null>`star`,
        set: sql<number | null>`set_no`,
        kind: sql<string | null>`producer_kind`,
        year: sql<number | null>`year`,
        province: sql<string | null>`province_code`,
        commune: sql<string | null>`commune_code`,
        state: sql<string | null>`state`,
        count: sql<number>`sum(alike)::int`,
      })
      .from(
        sql`(
      select failed, star, set_no, producer_kind, year, province_code, commune_code, state, count(*) as alike
        from (select ${star}, ${setNo}, ${producerKind}, ${year}, ${provinceCode},
                     case when ${provinceCode} = ${sql.placeholder('provinceCode')}::text then ${communeCode} end as commune_code,
                     ${state} as state, ${failedOf(state)} as failed
                from ${registerEntries}
               where (${sql.placeholder('producerId')}::uuid is null or ${producerId} = ${sql.placeholder('producerId')}::uuid)
                 ${withText ? sql`and ${found}` : sql``}) as entry
       where failed in (${sql.raw(countedFailings.join())})
       group by 1, 2, 3, 4, 5, 6, 7, 8) as counted
      group by grouping sets ((failed, star), (failed, set_no), (failed, producer_kind), (failed, year),
                              (failed, province_code), (failed, commune_code), (failed, state))`,
      )
  })
const all = counts(false)
const amongFound = counts(true)

/** How many products fail which filters, by each value of each facet. */
export async function countRegister(db: Db, query: RegisterQuery): Promise<Counted[]> {
  const rows = await (query.query === null ? all : amongFound)(db, query)
  return rows.map((row) => ({ ...row, group: row.set }))
}
