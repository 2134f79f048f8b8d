import { sql } from 'drizzle-orm'
import { check, date, index, integer, jsonb, pgEnum, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { instant } from '../../core/columns.ts'
import { accounts } from '../accounts/tables.ts'
import { dossiers } from '../dossiers/tables.ts'
import { sessions } from '../scoring/tables.ts'
import { issuedKinds } from './rules.ts'
import type { Signer } from './signing/cms-signature.ts'
import type { Paper } from './templates/index.ts'

export const documentKind = pgEnum('document_kind', issuedKinds)

/** Documents that were issued. What they say never changes again, nor do their bytes once they are printed. */
export const issuedDocuments = pgTable(
  'issued_documents',
  {
    id: uuid().primaryKey(),
    kind: documentKind().notNull(),
    sessionId: uuid()
      .notNull()
      .references(() => sessions.id),
    /** The closing of the session that it speaks of: one that is opened again and closed has documents of its own. */
    sessionClosedAt: instant().notNull(),
    /** Of a document about one dossier. */
    dossierId: uuid().references(() => dossiers.id),
    number: text().notNull(),
    issuedOn: date().notNull(),
    signerName: text().notNull(),
    signerTitle: text().notNull(),
    paper: jsonb().$type<Paper>().notNull(),
    issuedAt: instant().notNull(),
    issuedBy: uuid()
      .notNull()
      .references(() => accounts.id),
    /** Of the printed file; null until it is printed. */
    sha256: text(),
    sizeBytes: integer(),
    signedSha256: text(),
    signedSizeBytes: integer(),
    signedAt: instant(),
    signers: jsonb().$type<Signer[]>(),
  },
  (t) => [
    unique('issued_documents_once').on(t.sessionId, t.kind, t.dossierId, t.sessionClosedAt).nullsNotDistinct(),
    index('issued_documents_dossier').on(t.dossierId),
    check('issued_documents_of_dossier', sql`(${t.kind} = 'result-notice') = (${t.dossierId} is not null)`),
    check('issued_documents_printed', sql`num_nonnulls(${t.sha256}, ${t.sizeBytes}) in (0, 2)`),
    check(
      'issued_documents_signed',
      sql`num_nonnulls(${t.signedSha256}, ${t.signedSizeBytes}, ${t.signedAt}, ${t.signers}) = case when ${t.signedSha256} is null then 0 else 4 end and (${t.signedSha256} is null or ${t.sha256} is not null)`,
    ),
  ],
)
