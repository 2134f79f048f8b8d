import { sql } from 'drizzle-orm'
import { customType, index, pgEnum, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { producers, products } from '../producers/tables.ts'
import { searchKinds } from './rules.ts'

export const searchKind = pgEnum('search_kind', searchKinds)
const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })

/**
 * What is found by name or code: one row for each producer, product, numbered dossier and certificate, kept by triggers
 * on those tables. One index then answers for all four; four searches of their own would take four times as long.
 */
export const searchEntries = pgTable(
  'search_entries',
  {
    /** Of the thing. */
    id: uuid().primaryKey(),
    kind: searchKind().notNull(),
    provinceCode: text().notNull(),
    communeCode: text().notNull(),
    producerId: uuid()
      .notNull()
      .references(() => producers.id),
    productId: uuid().references(() => products.id),
    councilId: uuid(),
    hiddenFrom: uuid().array().notNull(),
    /** The name as words without diacritics, one space between; null for what is found by its code alone. */
    nameFolded: text(),
    /** Shown beside the name: the receipt, certificate or tax number. */
    code: text(),
    /** Words of the name, their beginnings behind P, any two of them behind W, codes behind K, what follows on their first part behind M, commune behind C, producer behind O: what is folded has no capitals. */
    lexemes: tsvector().notNull(),
  },
  (t) => [
    // Without a pending list, since searches would walk it and writes here are few.
    index('search_entries_lexemes').using('gin', t.lexemes).with({ fastupdate: false }),
    // In the order of bytes, so that names that begin with the same letters lie together.
    index('search_entries_name').on(sql`${t.nameFolded} collate "C"`, t.id).where(sql`${t.nameFolded} is not null`),
  ],
)
