import { sql } from 'drizzle-orm'
import { check, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { instant } from '../../../core/columns.ts'
import { accounts } from '../../accounts/tables.ts'
import { products } from '../../producers/tables.ts'
import { stampBatches } from '../tables.ts'

/** Requests of producers for stamps, each answered by a batch or a reason. */
export const stampRequests = pgTable(
  'stamp_requests',
  {
    id: uuid().primaryKey(),
    /** As it was asked for; one that was merged since points to the one that is left. */
    productId: uuid()
      .notNull()
      .references(() => products.id),
    count: integer().notNull(),
    purpose: text().notNull(),
    requestedAt: instant().notNull(),
    requestedBy: uuid()
      .notNull()
      .references(() => accounts.id),
    decidedAt: instant(),
    decidedBy: uuid().references(() => accounts.id),
    /** Granted: what was handed over. */
    batchId: uuid().references(() => stampBatches.id),
    /** Refused: why. */
    reason: text(),
  },
  (t) => [
    uniqueIndex('stamp_requests_one_open').on(t.productId).where(sql`${t.decidedAt} is null`),
    uniqueIndex('stamp_requests_batch').on(t.batchId),
    index('stamp_requests_product').on(t.productId, t.id),
    check('stamp_requests_count', sql`${t.count} > 0`),
    check('stamp_requests_decided_whole', sql`num_nulls(${t.decidedAt}, ${t.decidedBy}) in (0, 2)`),
    check(
      'stamp_requests_answered_once',
      sql`num_nonnulls(${t.batchId}, ${t.reason}) = case when ${t.decidedAt} is null then 0 else 1 end`,
    ),
  ],
)
