import { type SQL, sql } from 'drizzle-orm'
import type { LegalDay } from '../../../core/clock.ts'
import { inLegalZone } from '../../../core/columns.ts'
import type { Db } from '../../../core/db.ts'

/** What lies in a commune and goes on with it, in the order in which all commands lock. */
const tables = ['dossiers', 'products', 'producers', 'certificates'] as const

export type Moved = { moved: number; unplaced: number }

/**
 * Brings what lies in communes that have successors into the care of the units of today; its own papers and the commune of
 * issue stay as they are. A commune that was split stays written, since nobody knows which part it was, until someone says
 * so; the province moves where it is known. A code that is used again means the old unit only where the row is older than
 * the change.
 */
export async function moveToHomes(
  db: Db,
  { oldCodes, changedOn, today }: { oldCodes: readonly string[]; changedOn: LegalDay; today: LegalDay },
): Promise<Moved> {
  const homes = sql`
    select h.code, h.commune_code, coalesce(h.commune_code, h.code) as care_code, h.province_code,
           not exists (select from unit_periods p where p.unit_code = h.code and p.valid_from <= ${today}::date
                        and (p.valid_until is null or p.valid_until > ${today}::date)) as is_gone
      from unit_homes h
     where h.code = any(${sql.param(oldCodes)}::text[])
       and h.first_day < ${changedOn}::date and ${changedOn}::date <= h.until_day
       and h.map_from <= ${today}::date and ${today}::date < h.map_until`
  const counts: Moved = { moved: 0, unplaced: 0 }
  for (const table of tables) {
    const { rows } = await db.execute(moveIn(sql.identifier(table), homes, changedOn))
    for (const { placed, changed } of rows as { placed: boolean; changed: boolean }[]) {
      if (changed) counts.moved += 1
      if (!placed) counts.unplaced += 1
    }
  }
  return counts
}

const moveIn = (table: SQL | ReturnType<typeof sql.identifier>, homes: SQL, changedOn: LegalDay): SQL => sql`
  with homes as materialized (${homes}),
  found as materialized (
    select t.id, care_code, coalesce(homes.province_code, t.province_code) as province_code,
           homes.commune_code is not null as placed
      from ${table} t join homes on homes.code = t.commune_code
     where is_gone or t.created_at < (${changedOn}::date::timestamp ${inLegalZone})
     order by t.id
       for no key update of t
  ),
  changed as (
    update ${table} t set commune_code = care_code, province_code = found.province_code, version = t.version + 1
      from found
     where t.id = found.id and (t.commune_code, t.province_code) is distinct from (care_code, found.province_code)
    returning t.id
  )
  select placed, changed.id is not null as changed from found left join changed using (id)`

/** Locks what goes along with a producer, before the producer itself as all commands do. */
export async function lockWithProducer(db: Db, producerId: string): Promise<void> {
  for (const table of ['dossiers', 'products'])
    await db.execute(sql`
      select id from ${sql.identifier(table)} where producer_id = ${producerId}::uuid order by id for no key update`)
}

/** Brings a producer into the care of a commune, with everything of it that lies where the producer lay. */
export async function placeInCommune(
  db: Db,
  { id, communeCode: before }: { id: string; communeCode: string },
  place: { communeCode: string; provinceCode: string },
): Promise<void> {
  for (const table of tables)
    await db.execute(sql`
      update ${sql.identifier(table)}
         set commune_code = ${place.communeCode}, province_code = ${place.provinceCode}, version = version + 1
       where commune_code = ${before} and ${sql.identifier(table === 'producers' ? 'id' : 'producer_id')} = ${id}::uuid`)
}
