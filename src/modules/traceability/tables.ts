import { sql } from 'drizzle-orm'
import { check, date, index, integer, pgEnum, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { bytes, instant } from '../../core/columns.ts'
import { accounts } from '../accounts/tables.ts'
import { products } from '../producers/tables.ts'
import { units } from '../units/tables.ts'
import { withdrawalKinds } from './rules.ts'

export const withdrawalKind = pgEnum('stamp_withdrawal_kind', withdrawalKinds)

const unit = () =>
  text()
    .notNull()
    .references(() => units.code)
const account = () =>
  uuid()
    .notNull()
    .references(() => accounts.id)

/** Batches of traceability stamps (tem truy xuất nguồn gốc) that were handed over for a product. No stamp has a row. */
export const stampBatches = pgTable(
  'stamp_batches',
  {
    id: uuid().primaryKey(),
    /** In the serials; of the whole service, from 1. */
    number: integer().notNull(),
    /** As it was handed over for; one that was merged since points to the one that is left. */
    productId: uuid()
      .notNull()
      .references(() => products.id),
    /** Where the product was then: what plans count by. */
    provinceCode: unit(),
    communeCode: unit(),
    count: integer().notNull(),
    /** Running number printed on the first stamp. */
    firstNumber: integer().notNull(),
    handedOverOn: date().notNull(),
    handedOverBy: account(),
    paperNumber: text(),
    /** GTIN-14 and lot in the printed address. */
    gtin: text(),
    lotCode: text(),
    /** Key of the serials, sealed under SECRET_KEY. */
    secretSealed: bytes().notNull(),
    createdAt: instant().notNull(),
    version: integer().notNull().default(1),
  },
  (t) => [
    uniqueIndex('stamp_batches_number').on(t.number),
    index('stamp_batches_product').on(t.productId, t.id),
    index('stamp_batches_province').on(t.provinceCode, t.handedOverOn),
    index('stamp_batches_gtin').on(t.gtin),
    check('stamp_batches_count', sql`${t.count} between 1 and 1000000 and ${t.firstNumber} > 0`),
    check('stamp_batches_gtin_14', sql`${t.gtin} ~ '^[0-9]{14}$'`),
    check('stamp_batches_lot_with_gtin', sql`${t.lotCode} is null or ${t.gtin} is not null`),
  ],
)

/** Times that the file for the printer was taken: who has it can print stamps. */
export const stampDownloads = pgTable(
  'stamp_downloads',
  {
    id: uuid().primaryKey(),
    batchId: uuid()
      .notNull()
      .references(() => stampBatches.id),
    at: instant().notNull(),
    accountId: account(),
  },
  (t) => [index('stamp_downloads_batch').on(t.batchId, t.id)],
)

/** Stamps that count no more, as ranges of their printed numbers. */
export const stampWithdrawals = pgTable(
  'stamp_withdrawals',
  {
    id: uuid().primaryKey(),
    batchId: uuid()
      .notNull()
      .references(() => stampBatches.id),
    kind: withdrawalKind().notNull(),
    firstNumber: integer().notNull(),
    lastNumber: integer().notNull(),
    /** Told to the public. */
    reason: text().notNull(),
    withdrawnOn: date().notNull(),
    withdrawnBy: account(),
    withdrawnAt: instant().notNull(),
    /** From when a recall stands no more. */
    liftedOn: date(),
    /** Told to offices and the producer. */
    liftReason: text(),
    liftedBy: uuid().references(() => accounts.id),
  },
  (t) => [
    check('stamp_withdrawals_lifted_whole', sql`num_nulls(${t.liftedOn}, ${t.liftReason}, ${t.liftedBy}) in (0, 3)`),
    check('stamp_withdrawals_lifted_recall', sql`${t.liftedOn} is null or ${t.kind} = 'recalled'`),
    index('stamp_withdrawals_batch').on(t.batchId, t.id),
    check('stamp_withdrawals_range', sql`${t.firstNumber} between 1 and ${t.lastNumber}`),
  ],
)
