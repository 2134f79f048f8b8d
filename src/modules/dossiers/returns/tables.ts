import { sql } from 'drizzle-orm'
import { check, integer, pgTable, smallint, text } from 'drizzle-orm/pg-core'
import { units } from '../../units/tables.ts'

/** How long producers of a province, or those whom the ministry asks, have to complete a dossier; without a row, as usual. */
export const supplementSettings = pgTable(
  'supplement_settings',
  {
    unitCode: text()
      .primaryKey()
      .references(() => units.code),
    workingDays: smallint().notNull(),
    remindDaysBefore: smallint().array().notNull(),
    version: integer().notNull(),
  },
  (t) => [
    check('supplement_settings_days', sql`${t.workingDays} between 1 and 60`),
    check('supplement_settings_reminders', sql`${t.workingDays} > all (${t.remindDaysBefore})`),
  ],
)
