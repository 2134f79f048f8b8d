import { sql } from 'drizzle-orm'
import { type AnyPgColumn, check, date, index, pgEnum, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { unitKinds, unitLevels } from './rules.ts'

export const unitLevel = pgEnum('unit_level', unitLevels)
export const unitKind = pgEnum('unit_kind', unitKinds)

/** Administrative units by their code, which stays when name or kind change. */
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
  },
  (t) => [
    primaryKey({ columns: [t.unitCode, t.validFrom] }),
    check('unit_periods_in_order', sql`${t.validUntil} is null or ${t.validUntil} > ${t.validFrom}`),
  ],
)
