import { check, jsonb, pgTable, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { instant } from '../../../../core/columns.ts'
import { accounts } from '../../../accounts/tables.ts'
import { fileColumns, isPrintedWhole, isSignedWhole } from '../../../documents/issued/file-columns.ts'
import { decisions } from '../../tables.ts'
import type { DecisionPaper } from './paper-shapes.ts'

/** Documents of decisions. What they say never changes again, nor do their bytes once they are printed. */
export const decisionDocuments = pgTable(
  'decision_documents',
  {
    id: uuid().primaryKey(),
    decisionId: uuid()
      .notNull()
      .references(() => decisions.id),
    paper: jsonb().$type<DecisionPaper>().notNull(),
    issuedAt: instant().notNull(),
    issuedBy: uuid()
      .notNull()
      .references(() => accounts.id),
    ...fileColumns(),
  },
  (t) => [
    uniqueIndex('decision_documents_once').on(t.decisionId),
    check('decision_documents_printed', isPrintedWhole(t)),
    check('decision_documents_signed', isSignedWhole(t)),
  ],
)
