import { bigint, index, pgTable, text } from 'drizzle-orm/pg-core'
import { instant } from '../../core/columns.ts'

/**
 * Names of public answers that changed and that caches before the service have not been told of, written by triggers in
 * the transaction that changes them, so that no action can forget it.
 */
export const edgePurges = pgTable(
  'edge_purges',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    tag: text().notNull(),
    at: instant().notNull(),
  },
  (t) => [index('edge_purges_at').on(t.at)],
)
