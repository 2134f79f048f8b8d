import { sql } from 'drizzle-orm'
import { type AnyPgColumn, check, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant } from '../../core/columns.ts'
import { accounts } from '../accounts/tables.ts'
import { producers, products } from '../producers/tables.ts'

/** Two that look alike and that an office found to be two, the lesser id first. */
const distinct = (name: string, id: () => AnyPgColumn) =>
  pgTable(
    name,
    {
      oneId: uuid().notNull().references(id),
      otherId: uuid().notNull().references(id),
      reason: text().notNull(),
      foundBy: uuid()
        .notNull()
        .references(() => accounts.id),
      foundAt: instant().notNull(),
    },
    (t) => [
      primaryKey({ columns: [t.oneId, t.otherId] }),
      index(`${name}_other`).on(t.otherId),
      check(`${name}_order`, sql`${t.oneId} < ${t.otherId}`),
    ],
  )

export const distinctProducers = distinct('distinct_producers', () => producers.id)
export const distinctProducts = distinct('distinct_products', () => products.id)
