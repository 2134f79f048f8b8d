import { sql } from 'drizzle-orm'
import type { Db } from '../../core/db.ts'
import { refreshHomes } from './home-store.ts'
import type { Succession } from './succession-rules.ts'
import { unitPeriods, unitSuccessions, units } from './tables.ts'

/** Channel told when units change, so that every instance reads them again. */
export const unitsChannel = 'ocop_units'

export type UnitPeriod = {
  validFrom: string
  validUntil: string | null
  name: string
  kind: (typeof unitPeriods.$inferSelect)['kind']
  /** Where it lay then, if that was elsewhere than now. */
  parentCode?: string | null
}
export type UnitRecord = {
  code: string
  level: (typeof units.$inferSelect)['level']
  parentCode: string | null
  periods: UnitPeriod[]
}

/** Adds units, periods and successions that are not there yet, with the homes that follow; what is there stays as it is. */
export async function addUnits(
  db: Db,
  records: readonly UnitRecord[],
  successions: readonly Succession[] = [],
): Promise<void> {
  const rows = records.map(({ code, level, parentCode }) => ({ code, level, parentCode }))
  const periods = records.flatMap(({ code, periods }) => periods.map((period) => ({ unitCode: code, ...period })))
  await inParts(rows, (part) => db.insert(units).values(part).onConflictDoNothing().returning())
  const added = await inParts(periods, (part) => db.insert(unitPeriods).values(part).onConflictDoNothing().returning())
  const followed = await inParts(successions, (part) =>
    db.insert(unitSuccessions).values(part).onConflictDoNothing().returning(),
  )
  if (added + followed > 0) await refreshHomes(db)
}

/** Units whose code is used again lie elsewhere from now on; their earlier periods keep where they lay. */
export async function moveUnits(db: Db, records: readonly Pick<UnitRecord, 'code' | 'parentCode'>[]): Promise<void> {
  const moved = sql`jsonb_to_recordset(${JSON.stringify(records)}::jsonb) as moved(code text, "parentCode" text)`
  await db.execute(sql`
    update unit_periods set parent_code = u.parent_code from units u join ${moved} on moved.code = u.code
     where unit_code = u.code and unit_periods.parent_code is null and u.parent_code <> moved."parentCode"`)
  await db.execute(sql`
    update units set parent_code = moved."parentCode" from ${moved}
     where units.code = moved.code and units.parent_code <> moved."parentCode"`)
}

/** A statement takes 65 535 values. */
const atOnce = 5_000

/** How many rows were written. */
async function inParts<Row>(rows: readonly Row[], write: (part: Row[]) => Promise<unknown[]>): Promise<number> {
  let written = 0
  for (let from = 0; from < rows.length; from += atOnce)
    written += (await write(rows.slice(from, from + atOnce))).length
  return written
}
