import { eq, sql } from 'drizzle-orm'
import { nation } from '../../core/actor.ts'
import { type Db, statement } from '../../core/db.ts'
import { readPeriods } from '../units/history-store.ts'
import type { UnitLevel } from '../units/rules.ts'
import { addUnits, moveUnits, unitsChannel } from '../units/store.ts'
import { unitPeriods, units } from '../units/tables.ts'
import type { Days, KnownUnit, UnitChanges } from './unit-change-rules.ts'
import { provinceOfRow, type UnitRow } from './unit-import-rules.ts'

const nationLock = statement('units-lock', (db) =>
  db.select({ code: units.code }).from(units).where(eq(units.code, nation)).for('no key update'),
)

/** Imports of units wait for each other here, each then sees what the one before wrote. */
export const lockUnits = async (db: Db): Promise<void> => void (await nationLock(db, {}))

/** Every unit with all its periods, the earliest first. */
export async function readKnownUnits(db: Db): Promise<Map<string, KnownUnit>> {
  const grouped = Map.groupBy(await readPeriods(db, {}), ({ code }) => code)
  return new Map([...grouped].map(([code, periods]) => [code, { code, periods }] as const))
}

/** Writes what an import changes: new units, and for each renaming the end of one period and the beginning of the next. */
export async function writeUnitChanges(db: Db, { added, renamed }: UnitChanges, days: Days): Promise<void> {
  // Provinces first: communes refer to them.
  const byLevel = added.toSorted((a, b) => a.code.length - b.code.length)
  const records = byLevel.map((row) => recordOf(row, days))
  if (records.length > 0) {
    await moveUnits(db, records)
    await addUnits(db, records)
  }
  if (renamed.length === 0) return
  const renamings = renamed.map(({ code, before, after }) => ({ code, since: before.validFrom, ...after }))
  await db.execute(sql`
    with renaming as (
      select * from jsonb_to_recordset(${JSON.stringify(renamings)}::jsonb) as r(code text, since date, name text, kind unit_kind)
    )
    update unit_periods set
      -- a period that would begin and end on one day is corrected instead
      name = case when since = ${days.changed}::date then r.name else unit_periods.name end,
      kind = case when since = ${days.changed}::date then r.kind else unit_periods.kind end,
      valid_until = case when since = ${days.changed}::date then valid_until else ${days.changed}::date end
      from renaming r where unit_code = r.code and valid_from = since`)
  const opened = renamed.filter(({ before }) => before.validFrom !== days.changed)
  if (opened.length === 0) return
  await db.insert(unitPeriods).values(
    opened.map(({ code, before, after }) => ({
      unitCode: code,
      validFrom: days.changed,
      validUntil: before.validUntil,
      parentCode: before.parentCode,
      ...after,
    })),
  )
}

/** Every instance reads the units again once this transaction commits. */
export async function announceUnits(db: Db): Promise<void> {
  await db.execute(sql`select pg_notify(${unitsChannel}, '')`)
}

function recordOf(row: UnitRow, days: Days) {
  const province = provinceOfRow(row)
  const level: UnitLevel = province === null ? 'province' : 'commune'
  const periods = [{ validFrom: days.added, validUntil: null, name: row.name, kind: row.kind }]
  return { code: row.code, level, parentCode: province ?? nation, periods }
}
