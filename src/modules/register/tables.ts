import { customType, date, index, pgTable, smallint, text, uuid } from 'drizzle-orm/pg-core'
import { certificateEnd, certificates } from '../certification/tables.ts'
import { producerKind, producers, products } from '../producers/tables.ts'

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })

/**
 * One narrow row for each product that ever held a certificate, kept by a trigger on certificates in the transaction
 * that issues or ends one: the public search walks it and leaves alone what officers use. It shows the certificate in
 * force, or else the last that was; names are read from there, as they were printed.
 */
export const registerEntries = pgTable(
  'register_entries',
  {
    productId: uuid()
      .primaryKey()
      .references(() => products.id),
    certificateId: uuid()
      .notNull()
      .references(() => certificates.id, { onDelete: 'cascade' }),
    producerId: uuid()
      .notNull()
      .references(() => producers.id),
    provinceCode: text().notNull(),
    communeCode: text().notNull(),
    setNo: smallint().notNull(),
    star: smallint().notNull(),
    producerKind: producerKind().notNull(),
    /** In which the certificate was issued. */
    year: smallint().notNull(),
    expiresOn: date().notNull(),
    endedAs: certificateEnd(),
    endedOn: date(),
  },
  (t) => [
    index('register_entries_province').on(t.provinceCode, t.productId),
    index('register_entries_commune').on(t.communeCode, t.productId),
    index('register_entries_set').on(t.setNo, t.productId),
    index('register_entries_star').on(t.star, t.productId),
    index('register_entries_year').on(t.year, t.productId),
    index('register_entries_ended').on(t.endedAs, t.productId),
    index('register_entries_producer').on(t.producerId, t.productId),
    index('register_entries_certificate').on(t.certificateId),
  ],
)

/** What a product in the register is found by, apart from its entry: counts walk 100 bytes a row and not 400. */
export const registerWords = pgTable(
  'register_words',
  {
    productId: uuid()
      .primaryKey()
      .references(() => registerEntries.productId, { onDelete: 'cascade' }),
    /** As `search_entries.lexemes`. */
    lexemes: tsvector().notNull(),
    /** The beginning of the folded name, which the register is sorted by. */
    nameKey: text().notNull().default(''),
  },
  (t) => [
    index('register_words_name').on(t.nameKey, t.productId),
    index('register_words_lexemes').using('gin', t.lexemes).with({ fastupdate: false }),
  ],
)
