import { and, asc, eq, gt, isNull, lte, or, sql } from 'drizzle-orm'
import { type Db, statement } from '../../core/db.ts'
import { unitPeriods, units } from './tables.ts'

/** Channel told when units change, so that every instance reads them again. */
export const unitsChannel = 'ocop_units'

/** Every unit with its name and kind on a day. */
export const readUnits = statement('units-read', (db) =>
  db
    .select({
      code: units.code,
      level: units.level,
      parentCode: units.parentCode,
      name: unitPeriods.name,
      kind: unitPeriods.kind,
    })
    .from(units)
    .innerJoin(
      unitPeriods,
      and(
        eq(unitPeriods.unitCode, units.code),
        lte(unitPeriods.validFrom, sql.placeholder('today')),
        or(isNull(unitPeriods.validUntil), gt(unitPeriods.validUntil, sql.placeholder('today'))),
      ),
    )
    .orderBy(asc(units.code)),
)

export type UnitPeriod = {
  validFrom: string
  validUntil: string | null
  name: string
  kind: (typeof unitPeriods.$inferSelect)['kind']
}
export type UnitRecord = {
  code: string
  level: (typeof units.$inferSelect)['level']
  parentCode: string | null
  periods: UnitPeriod[]
}

/** Adds units and periods that are not there yet; what is there stays as it is. */
export async function addUnits(db: Db, records: readonly UnitRecord[]): Promise<void> {
  await db
    .insert(units)
    .values(records.map(({ code, level, parentCode }) => ({ code, level, parentCode })))
    .onConflictDoNothing()
  const periods = records.flatMap(({ code, periods }) => periods.map((period) => ({ unitCode: code, ...period })))
  await db.insert(unitPeriods).values(periods).onConflictDoNothing()
}
