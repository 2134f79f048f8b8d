import { integer, pgTable, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { certificates } from '../tables.ts'

/** Where the status of a certificate's credential stands in the status lists (Bitstring Status List 1.0); it never moves. */
export const credentialStatuses = pgTable(
  'credential_statuses',
  {
    certificateId: uuid()
      .primaryKey()
      .references(() => certificates.id),
    /** From 0, through all lists. */
    position: integer().generatedAlwaysAsIdentity({ startWith: 0, minValue: 0 }),
  },
  (t) => [uniqueIndex('credential_statuses_position').on(t.position)],
)
