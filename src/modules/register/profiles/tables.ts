import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  smallint,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { instant } from '../../../core/columns.ts'
import { accounts } from '../../accounts/tables.ts'
import { products } from '../../producers/tables.ts'
import { type Channel, pictureFormats } from './profile-rules.ts'

export const pictureFormat = pgEnum('picture_format', pictureFormats)

/** What a producer tells the public of a product, shown while it is certified and nobody has hidden it. */
export const productProfiles = pgTable(
  'product_profiles',
  {
    productId: uuid()
      .primaryKey()
      .references(() => products.id),
    storyVi: text(),
    storyEn: text(),
    channels: jsonb().$type<readonly Channel[]>().notNull(),
    /** Sold in supermarkets, chains or on-line markets (chỉ tiêu 919/QĐ-TTg). */
    modernChannel: boolean().notNull(),
    hiddenAt: instant(),
    hiddenBy: uuid().references(() => accounts.id),
    hiddenReason: text(),
    savedAt: instant().notNull(),
    savedBy: uuid()
      .notNull()
      .references(() => accounts.id),
    version: integer().notNull(),
  },
  (t) => [
    check('product_profiles_hidden_whole', sql`num_nulls(${t.hiddenAt}, ${t.hiddenBy}, ${t.hiddenReason}) in (0, 3)`),
  ],
)

/** Pictures of a product in the order in which they are shown. */
export const productPictures = pgTable(
  'product_pictures',
  {
    id: uuid().primaryKey(),
    // When products are merged, the profile goes over to the one that is left, and its pictures with it.
    productId: uuid()
      .notNull()
      .references(() => productProfiles.productId, { onUpdate: 'cascade' }),
    position: smallint().notNull(),
    altVi: text(),
    altEn: text(),
    addedAt: instant().notNull(),
  },
  (t) => [index('product_pictures_product').on(t.productId, t.position)],
)

/** The sizes and formats in which a picture is kept; what was sent itself is not. */
export const pictureFiles = pgTable(
  'product_picture_files',
  {
    pictureId: uuid()
      .notNull()
      .references(() => productPictures.id, { onDelete: 'cascade' }),
    width: smallint().notNull(),
    height: smallint().notNull(),
    format: pictureFormat().notNull(),
    sha256: text().notNull(),
    sizeBytes: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.pictureId, t.width, t.format] }),
    index('product_picture_files_sha256').on(t.sha256),
  ],
)
