import { sql } from 'drizzle-orm'
import {
  check,
  date,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { instant } from '../../core/columns.ts'
import { units } from '../units/tables.ts'
import { targetKinds } from './rules.ts'

export const targetKind = pgEnum('target_kind', targetKinds)

/** Plans (kế hoạch): a document with targets. */
export const plans = pgTable(
  'plans',
  {
    id: uuid().primaryKey(),
    unitCode: text()
      .notNull()
      .references(() => units.code),
    number: text().notNull(),
    title: text().notNull(),
    issuer: text().notNull(),
    issuedOn: date().notNull(),
    fromYear: smallint().notNull(),
    untilYear: smallint().notNull(),
    createdAt: instant().notNull(),
    version: integer().notNull().default(1),
  },
  (t) => [
    uniqueIndex('plans_number').on(t.unitCode, t.number, t.issuedOn),
    index('plans_unit').on(t.unitCode, t.id),
    check('plans_years', sql`${t.fromYear} <= ${t.untilYear}`),
  ],
)

/** Targets (chỉ tiêu): indicator × unit × year; for a range, `value` is the lower end, which percentages are taken from. */
export const targets = pgTable(
  'targets',
  {
    planId: uuid()
      .notNull()
      .references(() => plans.id),
    /** In the order of the document, from 0. */
    place: smallint().notNull(),
    indicator: text().notNull(),
    unitCode: text()
      .notNull()
      .references(() => units.code),
    year: smallint().notNull(),
    kind: targetKind().notNull(),
    value: integer().notNull(),
    upperValue: integer(),
  },
  (t) => [
    primaryKey({ columns: [t.planId, t.place] }),
    uniqueIndex('targets_one').on(t.planId, t.indicator, t.unitCode, t.year),
    check('targets_value', sql`${t.value} >= 0`),
    check(
      'targets_range',
      sql`(${t.kind} = 'range') = (${t.upperValue} is not null) and (${t.upperValue} is null or ${t.upperValue} >= ${t.value})`,
    ),
  ],
)
