import { sql } from 'drizzle-orm'
import { type AnyPgColumn, check, date, index, integer, pgEnum, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { unitKinds, unitLevels } from './rules.ts'

export const unitLevel = pgEnum('unit_level', unitLevels)
export const unitKind = pgEnum('unit_kind', unitKinds)

/** Administrative units by their code, which stays when name or kind change; `parentCode` is the one they lie in now. */
export const units = pgTable(
  'units',
  {
    code: text().primaryKey(),
    level: unitLevel().notNull(),
    parentCode: text().references((): AnyPgColumn => units.code),
  },
  (t) => [
    index('units_parent').on(t.parentCode),
    check(
      'units_code_fits_level',
      sql`(${t.level} = 'nation' and ${t.code} = 'VN' and ${t.parentCode} is null)
        or (${t.level} = 'province' and ${t.code} ~ '^[0-9]{2}$' and ${t.parentCode} is not null)
        or (${t.level} = 'commune' and ${t.code} ~ '^[0-9]{5}$' and ${t.parentCode} is not null)`,
    ),
  ],
)

/** Name and kind of a unit in a period; periods of one unit do not overlap (exclusion constraint in the guards migration). */
export const unitPeriods = pgTable(
  'unit_periods',
  {
    unitCode: text()
      .notNull()
      .references(() => units.code),
    validFrom: date().notNull(),
    /** First day on which it no longer holds. */
    validUntil: date(),
    name: text().notNull(),
    kind: unitKind().notNull(),
    /** What it lay in then, where that was another than now. */
    parentCode: text().references(() => units.code),
  },
  (t) => [
    primaryKey({ columns: [t.unitCode, t.validFrom] }),
    check('unit_periods_in_order', sql`${t.validUntil} is null or ${t.validUntil} > ${t.validFrom}`),
  ],
)

/**
 * What became of units when the map changed: a merger has many rows of one new code, a split many of one old code. Both
 * codes may be the same text, since codes are used again: the old one is of the day before, the new one of the day.
 */
export const unitSuccessions = pgTable(
  'unit_successions',
  {
    changedOn: date().notNull(),
    oldCode: text()
      .notNull()
      .references(() => units.code),
    newCode: text()
      .notNull()
      .references(() => units.code),
    /** Over how many new units the old one was split; 1: it went as a whole. */
    parts: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.changedOn, t.oldCode, t.newCode] }),
    index('unit_successions_new').on(t.newCode),
    check('unit_successions_some_part', sql`${t.parts} >= 1`),
  ],
)

/**
 * Where what happened in a unit lies on a map: for each code the spans of days that mean one unit, and for each of them
 * the spans of maps on which its home is one. Both cover all days (±infinity), so that any known code, day and map meet in
 * exactly one row. Computed from periods and successions whenever they change (`homeSpans`), never edited.
 */
export const unitHomes = pgTable(
  'unit_homes',
  {
    code: text().notNull(),
    firstDay: date().notNull(),
    /** The first day that is not of the span. */
    untilDay: date().notNull(),
    mapFrom: date().notNull(),
    mapUntil: date().notNull(),
    /** Null: one of several, or of none that is known; never guessed. */
    communeCode: text(),
    provinceCode: text(),
    communes: text().array().notNull(),
    provinces: text().array().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.code, t.firstDay, t.mapFrom] }),
    index('unit_homes_commune').on(t.communeCode),
    index('unit_homes_province').on(t.provinceCode),
  ],
)
