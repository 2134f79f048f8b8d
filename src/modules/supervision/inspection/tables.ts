import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  date,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  smallint,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { instant } from '../../../core/columns.ts'
import { accounts } from '../../accounts/tables.ts'
import { certificates } from '../../certification/tables.ts'
import { units } from '../../units/tables.ts'
import { followUpOutcomes, inspectionKinds, inspectionOutcomes } from './rules.ts'

export const inspectionKind = pgEnum('inspection_kind', inspectionKinds)
export const inspectionOutcome = pgEnum('inspection_outcome', inspectionOutcomes)
export const followUpOutcome = pgEnum('follow_up_outcome', followUpOutcomes)

const unit = () =>
  text()
    .notNull()
    .references(() => units.code)
const account = () => uuid().references(() => accounts.id)
const certificate = () =>
  uuid()
    .notNull()
    .references(() => certificates.id)

/** Plans of inspections (kế hoạch kiểm tra) of a province or the nation. */
export const inspectionPlans = pgTable(
  'inspection_plans',
  {
    id: uuid().primaryKey(),
    unitCode: unit(),
    number: text(),
    title: text().notNull(),
    kind: inspectionKind().notNull(),
    year: smallint().notNull(),
    fromDay: date().notNull(),
    untilDay: date().notNull(),
    note: text(),
    createdBy: account().notNull(),
    createdAt: instant().notNull(),
    version: integer().notNull().default(1),
  },
  (t) => [
    index('inspection_plans_unit').on(t.unitCode, t.id),
    check('inspection_plans_days', sql`${t.untilDay} >= ${t.fromDay}`),
  ],
)

/** The certified products that a plan has visited. What they are now, and whose, the certificates know. */
export const inspectionPlanItems = pgTable(
  'inspection_plan_items',
  {
    planId: uuid()
      .notNull()
      .references(() => inspectionPlans.id),
    certificateId: certificate(),
  },
  (t) => [
    primaryKey({ columns: [t.planId, t.certificateId] }),
    index('inspection_plan_items_certificate').on(t.certificateId),
  ],
)

/** Visits (cuộc kiểm tra) to a certified product. Unit, day and kind stand in columns of their own: plans count by them. */
export const inspections = pgTable(
  'inspections',
  {
    id: uuid().primaryKey(),
    planId: uuid().references(() => inspectionPlans.id),
    certificateId: certificate(),
    kind: inspectionKind().notNull(),
    /** In whose name it was made: the commune, the province or the nation. */
    unitCode: unit(),
    visitedOn: date().notNull(),
    inspectors: text().array().notNull(),
    note: text(),
    recordedBy: account().notNull(),
    recordedAt: instant().notNull(),
    outcome: inspectionOutcome(),
    conclusion: text(),
    concludedBy: account(),
    concludedAt: instant(),
    /** What the producer has to put right, and by which day. */
    task: text(),
    dueOn: date(),
    answer: text(),
    answeredBy: account(),
    answeredAt: instant(),
    taskOutcome: followUpOutcome(),
    taskNote: text(),
    taskEndedOn: date(),
    taskEndedBy: account(),
    version: integer().notNull().default(1),
  },
  (t) => [
    index('inspections_certificate').on(t.certificateId, t.id),
    index('inspections_unit_day').on(t.unitCode, t.visitedOn),
    index('inspections_plan').on(t.planId),
    check(
      'inspections_concluded_whole',
      sql`num_nulls(${t.outcome}, ${t.conclusion}, ${t.concludedBy}, ${t.concludedAt}) in (0, 4)`,
    ),
    check(
      'inspections_follow_up',
      sql`num_nonnulls(${t.task}, ${t.dueOn}) = case when ${t.outcome} = 'follow-up' then 2 else 0 end`,
    ),
    check(
      'inspections_answered_whole',
      sql`num_nulls(${t.answer}, ${t.answeredBy}, ${t.answeredAt}) in (0, 3) and (${t.answer} is null or ${t.task} is not null)`,
    ),
    check(
      'inspections_task_ended_whole',
      sql`num_nulls(${t.taskOutcome}, ${t.taskNote}, ${t.taskEndedOn}, ${t.taskEndedBy}) in (0, 4) and (${t.taskOutcome} is null or ${t.task} is not null)`,
    ),
  ],
)

/** What was found of each criterion that was looked at. */
export const inspectionFindings = pgTable(
  'inspection_findings',
  {
    inspectionId: uuid()
      .notNull()
      .references(() => inspections.id),
    criterion: text().notNull(),
    place: smallint().notNull(),
    met: boolean().notNull(),
    remark: text(),
  },
  (t) => [primaryKey({ columns: [t.inspectionId, t.criterion] })],
)

/** Pictures and papers of a visit; announced first, then brought. */
export const inspectionFiles = pgTable(
  'inspection_files',
  {
    id: uuid().primaryKey(),
    inspectionId: uuid()
      .notNull()
      .references(() => inspections.id),
    criterion: text(),
    fileName: text().notNull(),
    addedBy: account().notNull(),
    addedAt: instant().notNull(),
    sha256: text(),
    sizeBytes: integer(),
    mediaType: text(),
    storedAt: instant(),
  },
  (t) => [
    index('inspection_files_inspection').on(t.inspectionId, t.id),
    check(
      'inspection_files_stored_whole',
      sql`num_nulls(${t.sha256}, ${t.sizeBytes}, ${t.mediaType}, ${t.storedAt}) in (0, 4)`,
    ),
  ],
)
