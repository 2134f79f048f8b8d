import { check, date, index, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { instant } from '../../../core/columns.ts'
import { accounts } from '../../accounts/tables.ts'
import { certificates, decisions } from '../../certification/tables.ts'
import { fileColumns, isPrintedWhole, isSignedWhole } from '../../documents/issued/file-columns.ts'
import type { NoticePaper } from './notice-shapes.ts'

/** Notices of revocations that were issued. What they say never changes again, nor do their bytes once they are printed. */
export const revocationNotices = pgTable(
  'revocation_notices',
  {
    id: uuid().primaryKey(),
    certificateId: uuid()
      .notNull()
      .references(() => certificates.id),
    decisionId: uuid()
      .notNull()
      .references(() => decisions.id),
    number: text().notNull(),
    issuedOn: date().notNull(),
    signerName: text().notNull(),
    signerTitle: text().notNull(),
    paper: jsonb().$type<NoticePaper>().notNull(),
    issuedAt: instant().notNull(),
    issuedBy: uuid()
      .notNull()
      .references(() => accounts.id),
    ...fileColumns(),
  },
  (t) => [
    unique('revocation_notices_once').on(t.certificateId),
    index('revocation_notices_decision').on(t.decisionId),
    check('revocation_notices_printed', isPrintedWhole(t)),
    check('revocation_notices_signed', isSignedWhole(t)),
  ],
)
