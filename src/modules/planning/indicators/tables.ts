import { sql } from 'drizzle-orm'
import { bigint, customType, index, pgTable, uuid } from 'drizzle-orm/pg-core'
import { instant } from '../../../core/columns.ts'

const transactionId = customType<{ data: string }>({ dataType: () => 'xid8' })

/**
 * Producers of whom something that indicators count was changed, by transaction: added to by triggers on what is
 * counted, whoever writes it; or records beside certificates: activities, stamps, inspections. Rows are only added, so
 * writers never wait here for each other. Without either, everything was changed.
 */
export const registryChanges = pgTable(
  'registry_changes',
  {
    id: bigint({ mode: 'bigint' }).primaryKey().generatedAlwaysAsIdentity(),
    txid: transactionId().notNull().default(sql`pg_current_xact_id()`),
    at: instant().notNull().default(sql`now()`),
    producerId: uuid(),
    recordId: uuid(),
  },
  (t) => [index('registry_changes_txid').on(t.txid), index('registry_changes_at').on(t.at)],
)
