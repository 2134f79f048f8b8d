import { sql } from 'drizzle-orm'
import { check, doublePrecision, pgTable, uuid } from 'drizzle-orm/pg-core'
import { instant } from '../../core/columns.ts'
import { accounts } from '../accounts/tables.ts'
import { products } from '../producers/tables.ts'
import { extent } from './rules.ts'

/** Where a product is made, in degrees (WGS 84), as its producer or commune has said. */
export const productLocations = pgTable(
  'product_locations',
  {
    productId: uuid()
      .primaryKey()
      .references(() => products.id),
    latitude: doublePrecision().notNull(),
    longitude: doublePrecision().notNull(),
    givenBy: uuid()
      .notNull()
      .references(() => accounts.id),
    givenAt: instant().notNull(),
  },
  (t) => [
    check(
      'product_locations_in_viet_nam',
      sql`${t.latitude} between ${sql.raw(`${extent.south} and ${extent.north}`)}
        and ${t.longitude} between ${sql.raw(`${extent.west} and ${extent.east}`)}`,
    ),
  ],
)
