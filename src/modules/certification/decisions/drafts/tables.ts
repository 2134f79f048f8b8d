import { sql } from 'drizzle-orm'
import { check, index, integer, jsonb, pgEnum, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { instant } from '../../../../core/columns.ts'
import { accounts } from '../../../accounts/tables.ts'
import { units } from '../../../units/tables.ts'
import { decisionKind, decisions, revocationGround } from '../../tables.ts'
import { type DraftedItem, draftStates } from './rules.ts'

export const decisionDraftState = pgEnum('decision_draft_state', draftStates)

/** Decisions that are prepared (dự thảo). They reserve nothing: what they name may meanwhile be decided on otherwise. */
export const decisionDrafts = pgTable(
  'decision_drafts',
  {
    id: uuid().primaryKey(),
    state: decisionDraftState().notNull(),
    unitCode: text()
      .notNull()
      .references(() => units.code),
    kind: decisionKind().notNull(),
    signerTitle: text().notNull(),
    ground: revocationGround(),
    note: text(),
    legalBases: text().array().notNull().default(sql`'{}'`),
    items: jsonb().$type<DraftedItem[]>().notNull(),
    certificateIds: uuid().array().notNull(),
    draftedBy: uuid()
      .notNull()
      .references(() => accounts.id),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
    /** What it became. */
    decisionId: uuid().references(() => decisions.id),
    version: integer().notNull().default(1),
  },
  (t) => [
    index('decision_drafts_unit').on(t.unitCode, t.id),
    uniqueIndex('decision_drafts_decision').on(t.decisionId),
    check('decision_drafts_issued', sql`(${t.state} = 'issued') = (${t.decisionId} is not null)`),
    check('decision_drafts_ground', sql`(${t.kind} = 'revoke') = (${t.ground} is not null)`),
  ],
)
