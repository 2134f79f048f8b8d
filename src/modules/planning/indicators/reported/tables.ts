import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  date,
  index,
  integer,
  numeric,
  pgEnum,
  pgTable,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { instant } from '../../../../core/columns.ts'
import { accounts } from '../../../accounts/tables.ts'
import { units } from '../../../units/tables.ts'
import { reportPeriods } from './report-period.ts'

export const reportPeriod = pgEnum('report_period', reportPeriods)

/**
 * Numbers that units report of an indicator for a period. The last revision of one stands; a trigger keeps every row as it
 * was written, but for its file, which is brought once.
 */
export const indicatorReports = pgTable(
  'indicator_reports',
  {
    id: uuid().primaryKey(),
    indicator: text().notNull(),
    /** By its code on the day as of which it is, within the period. */
    unitCode: text()
      .notNull()
      .references(() => units.code),
    year: smallint().notNull(),
    period: reportPeriod().notNull(),
    /** From 1. */
    revision: integer().notNull(),
    /** At most three decimals: see `thousandths` for why a number carries it exactly. */
    value: numeric({ precision: 15, scale: 3, mode: 'number' }).notNull(),
    /** Where the number is from. */
    source: text().notNull(),
    asOf: date().notNull(),
    reason: text(),
    /** Whether a report of the whole period had been kept before. */
    late: boolean().notNull(),
    reportedBy: uuid()
      .notNull()
      .references(() => accounts.id),
    reportedAt: instant().notNull(),
    fileName: text(),
    sha256: text(),
    sizeBytes: integer(),
    mediaType: text(),
    storedAt: instant(),
  },
  (t) => [
    uniqueIndex('indicator_reports_revision').on(t.indicator, t.unitCode, t.year, t.period, t.revision),
    index('indicator_reports_unit').on(t.unitCode, t.indicator),
    check('indicator_reports_value', sql`${t.value} >= 0`),
    check('indicator_reports_as_of', sql`${t.asOf} >= make_date(${t.year}, 1, 1)`),
    check('indicator_reports_reason', sql`${t.reason} is not null or (${t.revision} = 1 and not ${t.late})`),
    check(
      'indicator_reports_file',
      sql`num_nulls(${t.sha256}, ${t.sizeBytes}, ${t.mediaType}, ${t.storedAt}) in (0, 4)
        and (${t.sha256} is null or ${t.fileName} is not null)`,
    ),
  ],
)
