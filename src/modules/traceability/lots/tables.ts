import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { instant } from '../../../core/columns.ts'
import { accounts } from '../../accounts/tables.ts'
import { products } from '../../producers/tables.ts'
import { stampBatches } from '../tables.ts'
import type { Material, Shipment } from './lot-rules.ts'

const account = () =>
  uuid()
    .notNull()
    .references(() => accounts.id)

/** Production lots (lô sản xuất) as their producers record them: one step back and one step forward. */
export const productionLots = pgTable(
  'production_lots',
  {
    id: uuid().primaryKey(),
    /** As it was made; one that was merged since points to the one that is left. */
    productId: uuid()
      .notNull()
      .references(() => products.id),
    code: text().notNull(),
    madeOn: date().notNull(),
    bestBefore: date(),
    processing: text(),
    materials: jsonb().$type<Material[]>().notNull(),
    shipments: jsonb().$type<Shipment[]>().notNull(),
    /** The public reads of it by the stamps that are on it. */
    isPublished: boolean().notNull(),
    recordedBy: uuid()
      .notNull()
      .references(() => accounts.id),
    recalledOn: date(),
    /** Told to the public. */
    recallReason: text(),
    recalledBy: uuid().references(() => accounts.id),
    createdAt: instant().notNull(),
    version: integer().notNull().default(1),
  },
  (t) => [
    uniqueIndex('production_lots_code').on(t.productId, t.code),
    index('production_lots_product').on(t.productId, t.id),
    check(
      'production_lots_recalled_whole',
      sql`num_nulls(${t.recalledOn}, ${t.recallReason}, ${t.recalledBy}) in (0, 3)`,
    ),
    check('production_lots_best_before', sql`${t.bestBefore} >= ${t.madeOn}`),
  ],
)

/** Recalls of lots that were lifted; the one that stands is on the lot itself. */
export const liftedRecalls = pgTable(
  'lifted_recalls',
  {
    id: uuid().primaryKey(),
    lotId: uuid()
      .notNull()
      .references(() => productionLots.id),
    recalledOn: date().notNull(),
    recallReason: text().notNull(),
    recalledBy: account(),
    liftedOn: date().notNull(),
    liftReason: text().notNull(),
    liftedBy: account(),
    liftedAt: instant().notNull(),
  },
  (t) => [index('lifted_recalls_lot').on(t.lotId, t.id)],
)

/** Which stamps of a batch are on which lot, by printed numbers; no stamp is on two (exclusion constraint, by hand). */
export const stampRanges = pgTable(
  'stamp_ranges',
  {
    batchId: uuid()
      .notNull()
      .references(() => stampBatches.id),
    lotId: uuid()
      .notNull()
      .references(() => productionLots.id),
    firstNumber: integer().notNull(),
    lastNumber: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.batchId, t.firstNumber] }),
    index('stamp_ranges_lot').on(t.lotId),
    check('stamp_ranges_range', sql`${t.firstNumber} between 1 and ${t.lastNumber}`),
  ],
)
