import { sql } from 'drizzle-orm'
import {
  check,
  date,
  index,
  integer,
  numeric,
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

/** What targets were kept in until `plan_targets`; dropped by the next migration. */
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

/** A value of a target: see `thousandths` for why a number carries it exactly. */
const figure = () => numeric({ precision: 15, scale: 3, mode: 'number' })

/**
 * Targets (chỉ tiêu): indicator × unit × period, each value for the versions of its plan in which it stands, from
 * `sinceVersion` and before `untilVersion`. A value is never written over: the plan of any version can be read again.
 */
export const planTargets = pgTable(
  'plan_targets',
  {
    planId: uuid()
      .notNull()
      .references(() => plans.id),
    sinceVersion: integer().notNull(),
    /** Null while the value stands. */
    untilVersion: integer(),
    /** In the order of the document, from 0. */
    place: smallint().notNull(),
    indicator: text().notNull(),
    unitCode: text()
      .notNull()
      .references(() => units.code),
    fromYear: smallint().notNull(),
    untilYear: smallint().notNull(),
    kind: targetKind().notNull(),
    /** The lower end of a range, which percentages are taken of. */
    value: figure().notNull(),
    upperValue: figure(),
  },
  (t) => [
    primaryKey({
      name: 'plan_targets_history',
      columns: [t.planId, t.indicator, t.unitCode, t.fromYear, t.untilYear, t.sinceVersion],
    }),
    uniqueIndex('plan_targets_one')
      .on(t.planId, t.indicator, t.unitCode, t.fromYear, t.untilYear)
      .where(sql`${t.untilVersion} is null`),
    check('plan_targets_versions', sql`${t.untilVersion} > ${t.sinceVersion}`),
    check('plan_targets_years', sql`${t.fromYear} <= ${t.untilYear}`),
    check('plan_targets_value', sql`${t.value} >= 0`),
    check('plan_targets_share', sql`${t.kind}::text <> 'share' or ${t.value} <= 100`),
    check(
      'plan_targets_range',
      sql`(${t.kind} = 'range') = (${t.upperValue} is not null) and (${t.upperValue} is null or ${t.upperValue} >= ${t.value})`,
    ),
  ],
)
