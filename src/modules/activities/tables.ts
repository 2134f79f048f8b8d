import { sql } from 'drizzle-orm'
import {
  check,
  date,
  index,
  integer,
  jsonb,
  numeric,
  pgEnum,
  pgTable,
  primaryKey,
  smallint,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { instant } from '../../core/columns.ts'
import { accounts } from '../accounts/tables.ts'
import { producers, products } from '../producers/tables.ts'
import { units } from '../units/tables.ts'
import type { Details } from './details-shapes.ts'
import { activityKinds } from './rules.ts'

export const activityKind = pgEnum('activity_kind', activityKinds)

const unit = () => text().references(() => units.code)
const account = () => uuid().references(() => accounts.id)

/** What was done for the programme beside recognition, by unit and day: what reported indicators count. */
export const activities = pgTable(
  'activities',
  {
    id: uuid().primaryKey(),
    kind: activityKind().notNull(),
    /** By its code on the first day; with that day it says where it was. */
    unitCode: unit().notNull(),
    /** Whose it is on the map of today (trigger on unit_homes): null above them, and where it is one of several. */
    provinceCode: unit(),
    communeCode: unit(),
    title: text().notNull(),
    fromDay: date().notNull(),
    /** Last day, of an event too; null while what was recorded stands. */
    untilDay: date(),
    count: integer().notNull(),
    details: jsonb().$type<Details>().notNull(),
    /** What it is besides its kind, as the rule `tagsOf` reads the details. */
    tags: text().array().notNull(),
    note: text(),
    documentNumber: text(),
    documentIssuer: text(),
    documentIssuedOn: date(),
    /** Of the document's file: announced first, then brought. */
    fileName: text(),
    sha256: text(),
    sizeBytes: integer(),
    mediaType: text(),
    storedAt: instant(),
    /** Null: brought in with a list; the audit log knows by whom. */
    recordedBy: account(),
    recordedAt: instant().notNull(),
    cancelledBy: account(),
    cancelledAt: instant(),
    cancelReason: text(),
    version: integer().notNull().default(1),
  },
  (t) => [
    index('activities_province').on(t.provinceCode, t.id),
    index('activities_commune').on(t.communeCode, t.id),
    index('activities_kind_unit').on(t.kind, t.unitCode, t.fromDay),
    check('activities_days', sql`${t.untilDay} is null or ${t.untilDay} >= ${t.fromDay}`),
    check('activities_count', sql`${t.count} > 0`),
    check(
      'activities_document_whole',
      sql`num_nulls(${t.documentNumber}, ${t.documentIssuer}, ${t.documentIssuedOn}) in (0, 3)`,
    ),
    check('activities_file_of_document', sql`${t.fileName} is null or ${t.documentNumber} is not null`),
    check(
      'activities_file_whole',
      sql`num_nulls(${t.sha256}, ${t.sizeBytes}, ${t.mediaType}, ${t.storedAt}) in (0, 4)
        and (${t.sha256} is null or ${t.fileName} is not null)`,
    ),
    check(
      'activities_cancelled_whole',
      sql`num_nulls(${t.cancelledBy}, ${t.cancelledAt}, ${t.cancelReason}) in (0, 3)`,
    ),
  ],
)

const activity = () =>
  uuid()
    .notNull()
    .references(() => activities.id)

/** The numbers that a record tells, as the rule `quantitiesOf` gives them. */
export const activityQuantities = pgTable(
  'activity_quantities',
  {
    activityId: activity(),
    place: smallint().notNull(),
    measure: text().notNull(),
    tags: text().array().notNull(),
    quantity: numeric({ mode: 'number' }).notNull(),
    fromDay: date().notNull(),
    untilDay: date(),
  },
  (t) => [primaryKey({ columns: [t.activityId, t.place] })],
)

/** Producers that took part, as they were named; one that was merged since points to the one that is left. */
export const activityProducers = pgTable(
  'activity_producers',
  {
    activityId: activity(),
    producerId: uuid()
      .notNull()
      .references(() => producers.id),
  },
  (t) => [primaryKey({ columns: [t.activityId, t.producerId] }), index('activity_producers_producer').on(t.producerId)],
)

/** Products that took part, alike. */
export const activityProducts = pgTable(
  'activity_products',
  {
    activityId: activity(),
    productId: uuid()
      .notNull()
      .references(() => products.id),
  },
  (t) => [primaryKey({ columns: [t.activityId, t.productId] }), index('activity_products_product').on(t.productId)],
)
