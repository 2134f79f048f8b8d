import { sql } from 'drizzle-orm'
import { check, integer, pgTable, primaryKey, smallint, text, uuid } from 'drizzle-orm/pg-core'
import { instant } from '../../../core/columns.ts'
import { certificates } from '../../certification/tables.ts'
import { units } from '../../units/tables.ts'

/** On which days before the end of a certificate a province reminds its producers; without a row, on the usual ones. */
export const renewalMarks = pgTable(
  'renewal_marks',
  {
    unitCode: text()
      .primaryKey()
      .references(() => units.code),
    daysBefore: smallint().array().notNull(),
    version: integer().notNull(),
  },
  (t) => [check('renewal_marks_some', sql`cardinality(${t.daysBefore}) > 0`)],
)

/** Reminders that were told. The key lets each mark of a certificate be told once, whichever process tells it. */
export const renewalReminders = pgTable(
  'renewal_reminders',
  {
    certificateId: uuid()
      .notNull()
      .references(() => certificates.id),
    daysBefore: smallint().notNull(),
    at: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.certificateId, t.daysBefore] })],
)
