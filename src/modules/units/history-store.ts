import { asc, eq, sql } from 'drizzle-orm'
import { statement } from '../../core/db.ts'
import { unitPeriods, unitSuccessions, units } from './tables.ts'

/** Every unit with all its names, kinds and parents, the earliest first. */
export const readPeriods = statement('units-periods', (db) =>
  db
    .select({
      code: units.code,
      level: units.level,
      parentCode: sql<string | null>`coalesce(${unitPeriods.parentCode}, ${units.parentCode})`,
      validFrom: unitPeriods.validFrom,
      validUntil: unitPeriods.validUntil,
      name: unitPeriods.name,
      kind: unitPeriods.kind,
    })
    .from(units)
    .innerJoin(unitPeriods, eq(unitPeriods.unitCode, units.code))
    .orderBy(asc(units.code), asc(unitPeriods.validFrom)),
)
export type PeriodRow = Awaited<ReturnType<typeof readPeriods>>[number]

export const readSuccessions = statement('units-successions', (db) =>
  db
    .select()
    .from(unitSuccessions)
    .orderBy(asc(unitSuccessions.changedOn), asc(unitSuccessions.oldCode), asc(unitSuccessions.newCode)),
)
