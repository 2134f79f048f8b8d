import { index, pgEnum, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { instant } from '../../core/columns.ts'
import { accounts } from '../accounts/tables.ts'
import { dossiers } from '../dossiers/tables.ts'
import { readingWays } from './rules.ts'

export const readingWay = pgEnum('reading_way', readingWays)

/** Who read which evidence file, and when; rows are only added. They outlive the file, so they hold what it was. */
export const evidenceReadings = pgTable(
  'evidence_readings',
  {
    id: uuid().primaryKey(),
    at: instant().notNull(),
    accountId: uuid()
      .notNull()
      .references(() => accounts.id),
    dossierId: uuid()
      .notNull()
      .references(() => dossiers.id),
    evidenceId: uuid().notNull(),
    fileName: text().notNull(),
    sha256: text().notNull(),
    way: readingWay().notNull(),
  },
  (t) => [
    index('evidence_readings_dossier').on(t.dossierId, t.id),
    index('evidence_readings_account').on(t.evidenceId, t.accountId, t.at),
  ],
)

/** Files that are kept for good though no evidence names them, such as issued documents. */
export const keptFiles = pgTable('kept_files', { sha256: text().primaryKey(), at: instant().notNull() })

/** Files that are being kept for evidence which does not name them yet, so that the sweep leaves them; for a day. */
export const fileClaims = pgTable('file_claims', { sha256: text().primaryKey(), at: instant().notNull() })
