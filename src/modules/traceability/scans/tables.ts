import { sql } from 'drizzle-orm'
import { check, date, index, integer, pgEnum, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { instant } from '../../../core/columns.ts'
import { accounts } from '../../accounts/tables.ts'
import { units } from '../../units/tables.ts'
import { stampBatches } from '../tables.ts'
import { suspicionGrounds } from './scan-rules.ts'

export const suspicionGround = pgEnum('suspicion_ground', suspicionGrounds)

const batch = () =>
  uuid()
    .notNull()
    .references(() => stampBatches.id)
/** The nation where the province is not known. Nothing is kept of who scanned. */
const province = () =>
  text()
    .notNull()
    .references(() => units.code)

/** Scans of single stamps; one that was never scanned has no row. */
export const stampScans = pgTable(
  'stamp_scans',
  {
    batchId: batch(),
    number: integer().notNull(),
    day: date().notNull(),
    provinceCode: province(),
    count: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.batchId, t.number, t.day, t.provinceCode] }),
    check('stamp_scans_count', sql`${t.count} > 0`),
  ],
)

/** The same for whole batches, whose scans nobody wants to add up by stamp. */
export const batchScans = pgTable(
  'batch_scans',
  { batchId: batch(), day: date().notNull(), provinceCode: province(), count: integer().notNull() },
  (t) => [primaryKey({ columns: [t.batchId, t.day, t.provinceCode] }), check('batch_scans_count', sql`${t.count} > 0`)],
)

/** Stamps that may have been copied (nghi bị sao chép). */
export const suspectedCopies = pgTable(
  'suspected_copies',
  {
    id: uuid().primaryKey(),
    batchId: batch(),
    number: integer().notNull(),
    ground: suspicionGround().notNull(),
    foundAt: instant().notNull(),
    /** When an officer found what there is to it; scans up to that day raise it no more. */
    settledAt: instant(),
    settlement: text(),
    settledBy: uuid().references(() => accounts.id),
  },
  (t) => [
    uniqueIndex('suspected_copies_stamp').on(t.batchId, t.number, t.ground).where(sql`${t.settledAt} is null`),
    index('suspected_copies_of_stamp').on(t.batchId, t.number),
    check('suspected_copies_settled_whole', sql`num_nulls(${t.settledAt}, ${t.settlement}, ${t.settledBy}) in (0, 3)`),
  ],
)
