import { sql } from 'drizzle-orm'
import { check, date, index, jsonb, pgEnum, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { instant } from '../../core/columns.ts'
import { accounts } from '../accounts/tables.ts'
import { dossiers } from '../dossiers/tables.ts'
import { ballots, sessions } from '../scoring/tables.ts'
import type { BallotForm } from './ballots/ballot-shapes.ts'
import { fileColumns, isPrintedWhole, isSignedWhole } from './issued/file-columns.ts'
import { issuedKinds } from './rules.ts'
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
    ...fileColumns(),
  },
  (t) => [
    unique('issued_documents_once').on(t.sessionId, t.kind, t.dossierId, t.sessionClosedAt).nullsNotDistinct(),
    index('issued_documents_dossier').on(t.dossierId),
    check('issued_documents_of_dossier', sql`(${t.kind} = 'result-notice') = (${t.dossierId} is not null)`),
    check('issued_documents_printed', isPrintedWhole(t)),
    check('issued_documents_signed', isSignedWhole(t)),
  ],
)

/** Ballots that their members issued as documents to sign; without number and signer, for a ballot has its member. */
export const issuedBallots = pgTable(
  'issued_ballots',
  {
    id: uuid().primaryKey(),
    ballotId: uuid()
      .notNull()
      .references(() => ballots.id),
    paper: jsonb().$type<BallotForm>().notNull(),
    issuedAt: instant().notNull(),
    ...fileColumns(),
  },
  (t) => [
    unique('issued_ballots_once').on(t.ballotId),
    check('issued_ballots_printed', isPrintedWhole(t)),
    check('issued_ballots_signed', isSignedWhole(t)),
  ],
)
