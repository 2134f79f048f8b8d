import t from 'tap'
import { testApp } from '../support/app.ts'

/** What the database ties to producers and products, and what a merge does with it. */
const known = {
  producers: {
    moved: [
      ...[
        'certificates.producer_id',
        'dossiers.producer_id',
        'grants.producer_id',
        'producer_claim_requests.producer_id',
      ],
      ...['producer_claims.producer_id', 'producers.merged_into', 'products.producer_id', 'search_entries.producer_id'],
      'register_entries.producer_id',
    ],
    // Names on papers, pairs that were found to be two; readings and declared conflicts, which count with the one left.
    stays: [
      'conflict_declarations.producer_id',
      ...['decision_items.written_producer_id', 'dossiers.written_producer_id', 'sensitive_readings.producer_id'],
      ...['distinct_producers.one_id', 'distinct_producers.other_id'],
      // What took part under its name; records are read and counted by what is left.
      'activity_producers.producer_id',
    ],
  },
  products: {
    moved: [
      ...['certificates.product_id', 'decision_items.product_id', 'dossiers.product_id', 'products.merged_into'],
      ...['product_profiles.product_id', 'register_entries.product_id', 'search_entries.product_id'],
    ],
    stays: [
      // Stamps bear what was printed; whoever scans one reads of the product that is left.
      ...['decision_items.written_product_id', 'dossiers.written_product_id'],
      ...['stamp_batches.product_id', 'stamp_requests.product_id', 'production_lots.product_id'],
      ...['distinct_products.one_id', 'distinct_products.other_id'],
      // What took part under its name; records are read and counted by what is left.
      'activity_products.product_id',
      // The one that is left keeps its own place.
      'product_locations.product_id',
    ],
  },
}

t.test('merges know everything that belongs to a producer or a product', async (t) => {
  const { database } = await testApp(t)
  for (const [table, { moved, stays }] of Object.entries(known)) {
    const { rows } = await database.pool.query<{ place: string }>(
      `select conrelid::regclass || '.' || attname as place from pg_constraint
         join pg_attribute on attrelid = conrelid and attnum = any(conkey)
        where contype = 'f' and confrelid = $1::regclass`,
      [table],
    )
    const tied = rows.map(({ place }) => place).sort()
    t.same(tied, [...moved, ...stays].sort(), `a table tied to ${table} since: say what a merge does with it`)
  }
})
