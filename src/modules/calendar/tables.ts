import { sql } from 'drizzle-orm'
import {
  check,
  date,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { instant } from '../../core/columns.ts'
import { accounts } from '../accounts/tables.ts'
import { units } from '../units/tables.ts'
import { type Pause, periodUnits } from './deadline.ts'
import { deadlineChangeReasons, deadlineOutcomes, deadlineSteps, type ToldDay } from './deadline-rules.ts'
import type { SpecialDay } from './rules.ts'

export const periodUnit = pgEnum('period_unit', periodUnits)
export const deadlineStep = pgEnum('deadline_step', deadlineSteps)
export const deadlineOutcome = pgEnum('deadline_outcome', deadlineOutcomes)
export const deadlineChangeReason = pgEnum('deadline_change_reason', deadlineChangeReasons)

/** Years of a unit's calendar, in place of the nation's that ships with the service. */
export const calendarYears = pgTable(
  'calendar_years',
  {
    unitCode: text()
      .notNull()
      .references(() => units.code),
    year: smallint().notNull(),
    workingWeek: smallint().array().notNull(),
    days: jsonb().$type<SpecialDay[]>().notNull(),
    savedBy: uuid()
      .notNull()
      .references(() => accounts.id),
    savedAt: instant().notNull(),
    version: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.unitCode, t.year] })],
)

/**
 * Deadlines of dossiers and of revocation cases; the foreign keys are in the migrations, since both come later in the order
 * of modules. The table keeps its name of when only dossiers had any: instances of before may still be running on it.
 */
export const deadlines = pgTable(
  'dossier_deadlines',
  {
    id: uuid().primaryKey(),
    dossierId: uuid(),
    revocationCaseId: uuid(),
    provinceCode: text()
      .notNull()
      .references(() => units.code),
    step: deadlineStep().notNull(),
    periodDays: smallint().notNull(),
    periodUnit: periodUnit().notNull(),
    begunAt: instant().notNull(),
    pauses: jsonb().$type<Pause[]>().notNull(),
    /** The last day; null while it is paused. */
    dueOn: date(),
    endedAt: instant(),
    outcome: deadlineOutcome(),
    /** How the days were counted, kept when it ended: later calendars do not speak of it. */
    explanation: jsonb().$type<ToldDay[]>(),
  },
  (t) => [
    index('dossier_deadlines_dossier').on(t.dossierId, t.id),
    uniqueIndex('dossier_deadlines_one_open').on(t.dossierId, t.step).where(sql`${t.endedAt} is null`),
    uniqueIndex('dossier_deadlines_revocation').on(t.revocationCaseId),
    index('dossier_deadlines_open').on(t.provinceCode, t.dueOn).where(sql`${t.endedAt} is null`),
    check('dossier_deadlines_of_one', sql`num_nonnulls(${t.dossierId}, ${t.revocationCaseId}) = 1`),
    // As text: a value of an enum cannot be used by the transaction that adds it.
    check('dossier_deadlines_step', sql`(${t.step}::text = 'revocation') = (${t.revocationCaseId} is not null)`),
    check('dossier_deadlines_ended_whole', sql`num_nulls(${t.endedAt}, ${t.outcome}, ${t.explanation}) in (0, 3)`),
  ],
)

/** Every time that a last day moved: both values, and why. */
export const deadlineChanges = pgTable(
  'deadline_changes',
  {
    id: uuid().primaryKey(),
    deadlineId: uuid()
      .notNull()
      .references(() => deadlines.id),
    at: instant().notNull(),
    reason: deadlineChangeReason().notNull(),
    note: text(),
    dueOnBefore: date(),
    dueOnAfter: date(),
  },
  (t) => [
    index('deadline_changes_deadline').on(t.deadlineId, t.id),
    check('deadline_changes_moved', sql`${t.dueOnBefore} is distinct from ${t.dueOnAfter}`),
  ],
)
