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
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { instant } from '../../core/columns.ts'
import { unitLevel, units } from '../units/tables.ts'
import { planStates, targetKinds } from './rules.ts'

export const targetKind = pgEnum('target_kind', targetKinds)

export const planState = pgEnum('plan_state', planStates)

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
    state: planState().notNull().default('open'),
    version: integer().notNull().default(1),
  },
  (t) => [
    uniqueIndex('plans_number').on(t.unitCode, t.number, t.issuedOn),
    index('plans_unit').on(t.unitCode, t.id),
    check('plans_years', sql`${t.fromYear} <= ${t.untilYear}`),
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

/** What changed the targets of a plan since it was entered: each made one version, by a later document or without one. */
export const planChanges = pgTable(
  'plan_changes',
  {
    planId: uuid()
      .notNull()
      .references(() => plans.id),
    version: integer().notNull(),
    number: text(),
    signer: text(),
    issuedOn: date(),
    reason: text(),
    /** Whether it changed what was approved. */
    late: boolean().notNull(),
    /** The day of the document, or of the last one before; never before that of the version before. */
    effectiveOn: date().notNull(),
    changedAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.planId, t.version] }),
    uniqueIndex('plan_changes_number').on(t.planId, t.number, t.issuedOn),
    check(
      'plan_changes_document',
      sql`num_nulls(${t.number}, ${t.signer}, ${t.issuedOn}) in (0, 3) and (${t.issuedOn} is null or ${t.issuedOn} = ${t.effectiveOn})`,
    ),
    check('plan_changes_late', sql`not ${t.late} or ${t.reason} is not null`),
  ],
)

/** What is approved of a plan: the targets of the units at one level in a year. */
export const planApprovals = pgTable(
  'plan_approvals',
  {
    planId: uuid()
      .notNull()
      .references(() => plans.id),
    level: unitLevel().notNull(),
    year: smallint().notNull(),
    approvedAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.planId, t.level, t.year] })],
)

/** The signed files of the documents that made versions of a plan: version 1 is the plan itself. */
export const planFiles = pgTable(
  'plan_files',
  {
    planId: uuid()
      .notNull()
      .references(() => plans.id),
    version: integer().notNull(),
    sha256: text().notNull(),
    sizeBytes: integer().notNull(),
    storedAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.planId, t.version] })],
)
