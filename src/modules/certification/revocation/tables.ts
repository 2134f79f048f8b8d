import { sql } from 'drizzle-orm'
import { boolean, check, date, index, integer, pgEnum, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { instant } from '../../../core/columns.ts'
import { accounts } from '../../accounts/tables.ts'
import { units } from '../../units/tables.ts'
import { certificates, decisions, revocationGround } from '../tables.ts'
import { caseOutcomes } from './rules.ts'

export const caseOutcome = pgEnum('revocation_case_outcome', caseOutcomes)

/** Findings (phát hiện, xác nhận ngừng sản xuất) that a certificate is to be revoked for, until it is or is not. */
export const revocationCases = pgTable(
  'revocation_cases',
  {
    id: uuid().primaryKey(),
    certificateId: uuid()
      .notNull()
      .references(() => certificates.id),
    /** In whose name it was opened: the commune, the province or the nation. */
    unitCode: text()
      .notNull()
      .references(() => units.code),
    ground: revocationGround().notNull(),
    finding: text().notNull(),
    foundOn: date().notNull(),
    evidenceNote: text(),
    /** The visit that led to it; the foreign key is in the migrations, since visits come later in the order of modules. */
    inspectionId: uuid(),
    openedBy: uuid()
      .notNull()
      .references(() => accounts.id),
    openedAt: instant().notNull(),
    /** Who looked into the finding (xác minh), when, what they found, and whether it is so; the last time that it was done. */
    verifiers: text(),
    verifiedOn: date(),
    verifiedFindings: text(),
    confirmed: boolean(),
    verificationBy: uuid().references(() => accounts.id),
    verificationAt: instant(),
    outcome: caseOutcome(),
    endedAt: instant(),
    /** The decision that revoked the certificate. */
    decisionId: uuid().references(() => decisions.id),
    dropReason: text(),
    droppedBy: uuid().references(() => accounts.id),
    version: integer().notNull().default(1),
  },
  (t) => [
    index('revocation_cases_certificate').on(t.certificateId, t.id),
    uniqueIndex('revocation_cases_one_open').on(t.certificateId, t.ground).where(sql`${t.outcome} is null`),
    index('revocation_cases_inspection').on(t.inspectionId).where(sql`${t.inspectionId} is not null`),
    index('revocation_cases_open').on(t.id).where(sql`${t.outcome} is null`),
    check(
      'revocation_cases_verified_whole',
      sql`num_nulls(${t.verifiers}, ${t.verifiedOn}, ${t.verifiedFindings}, ${t.confirmed}, ${t.verificationBy}, ${t.verificationAt}) in (0, 6)`,
    ),
    check('revocation_cases_ended', sql`(${t.outcome} is null) = (${t.endedAt} is null)`),
    check(
      'revocation_cases_revoked',
      sql`(${t.outcome} is not distinct from 'revoked') = (${t.decisionId} is not null)`,
    ),
    check(
      'revocation_cases_dropped',
      sql`num_nonnulls(${t.dropReason}, ${t.droppedBy}) = case when ${t.outcome} = 'dropped' then 2 else 0 end`,
    ),
  ],
)
