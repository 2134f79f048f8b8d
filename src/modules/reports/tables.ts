import { sql } from 'drizzle-orm'
import { check, date, index, pgTable, smallint, text, uuid } from 'drizzle-orm/pg-core'
import { bytes, instant } from '../../core/columns.ts'
import { accounts } from '../accounts/tables.ts'
import { reportPeriod } from '../planning/indicators/reported/tables.ts'
import { units } from '../units/tables.ts'

/** Reports as they stood when someone wanted to keep them; a trigger keeps them as they were written. */
export const reportSnapshots = pgTable(
  'report_snapshots',
  {
    id: uuid().primaryKey(),
    unitCode: text()
      .notNull()
      .references(() => units.code),
    year: smallint().notNull(),
    period: reportPeriod().notNull(),
    /** Under the map of which day; null for that of the day on which it was taken. */
    mapOn: date(),
    asOf: date().notNull(),
    /** The report as canonical JSON (`canonicalJson`): the same bytes for ever. */
    content: text().notNull(),
    /** SHA-256 of the content. */
    sha256: bytes().notNull(),
    takenAt: instant().notNull(),
    takenBy: uuid()
      .notNull()
      .references(() => accounts.id),
  },
  (t) => [
    index('report_snapshots_unit').on(t.unitCode, t.id),
    check('report_snapshots_sha256', sql`${t.sha256} = sha256(convert_to(${t.content}, 'UTF8'))`),
  ],
)
