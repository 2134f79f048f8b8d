import { sql } from 'drizzle-orm'
import {
  check,
  date,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { instant } from '../../core/columns.ts'
import { accounts } from '../accounts/tables.ts'
import { criteriaSets } from '../criteria/tables.ts'
import { dossierLevel, dossiers } from '../dossiers/tables.ts'
import { inquiryKinds, type Participant } from './inquiries/rules.ts'
import type { Remark } from './rules.ts'

export const inquiryKind = pgEnum('inquiry_kind', inquiryKinds)

/**
 * Reviews of a dossier by the advisory team (Tổ tư vấn), numbered: what it proposes until the report is handed over, and
 * then the report as it was, which nothing changes any more.
 */
export const advisoryReviews = pgTable(
  'advisory_reviews',
  {
    id: uuid().primaryKey(),
    dossierId: uuid()
      .notNull()
      .references(() => dossiers.id),
    level: dossierLevel().notNull(),
    number: smallint().notNull(),
    /** The version of the criteria set that the proposals are by. */
    criteriaSha256: text()
      .notNull()
      .references(() => criteriaSets.sha256),
    choices: jsonb().$type<Record<string, number>>().notNull(),
    remarks: jsonb().$type<Remark[]>().notNull(),
    opinion: text(),
    savedBy: uuid()
      .notNull()
      .references(() => accounts.id),
    savedAt: instant().notNull(),
    version: integer().notNull(),
    handedOverBy: uuid().references(() => accounts.id),
    handedOverAt: instant(),
    /** The report as JSON, to the byte: what `sha256` is of. */
    report: text(),
    sha256: text(),
  },
  (t) => [
    uniqueIndex('advisory_reviews_number').on(t.dossierId, t.level, t.number),
    uniqueIndex('advisory_reviews_one_open').on(t.dossierId, t.level).where(sql`${t.handedOverAt} is null`),
    check(
      'advisory_reviews_handed_over_whole',
      sql`num_nulls(${t.handedOverBy}, ${t.handedOverAt}, ${t.report}, ${t.sha256}) in (0, 4)`,
    ),
    check('advisory_reviews_sha256', sql`${t.sha256} = encode(sha256(convert_to(${t.report}, 'UTF8')), 'hex')`),
  ],
)

/** Site visits (khảo sát thực tế) and extra tests (kiểm nghiệm bổ sung) that the team asked for; their papers are evidence. */
export const inquiries = pgTable(
  'inquiries',
  {
    id: uuid().primaryKey(),
    dossierId: uuid()
      .notNull()
      .references(() => dossiers.id),
    level: dossierLevel().notNull(),
    kind: inquiryKind().notNull(),
    matter: text().notNull(),
    place: text(),
    sample: text(),
    laboratory: text(),
    plannedOn: date(),
    /** When the visit was held, or the sheet of the test received. */
    doneOn: date(),
    participants: jsonb().$type<Participant[]>().notNull(),
    findings: text(),
    withdrawnAt: instant(),
    withdrawReason: text(),
    askedBy: uuid()
      .notNull()
      .references(() => accounts.id),
    askedAt: instant().notNull(),
    /** The review whose report was the first to tell of it. */
    reviewId: uuid().references(() => advisoryReviews.id),
    version: integer().notNull(),
  },
  (t) => [
    index('inquiries_dossier').on(t.dossierId, t.id),
    check(
      'inquiries_by_kind',
      sql`case ${t.kind} when 'site-visit' then ${t.place} is not null and num_nonnulls(${t.sample}, ${t.laboratory}) = 0
        else num_nulls(${t.sample}, ${t.laboratory}) = 0 and num_nonnulls(${t.place}, ${t.plannedOn}) = 0 end`,
    ),
    check('inquiries_done_whole', sql`(${t.doneOn} is null) = (${t.findings} is null)`),
    check('inquiries_withdrawn_whole', sql`(${t.withdrawnAt} is null) = (${t.withdrawReason} is null)`),
    check('inquiries_one_end', sql`num_nonnulls(${t.doneOn}, ${t.withdrawnAt}) < 2`),
    check('inquiries_reported_over', sql`${t.reviewId} is null or num_nonnulls(${t.doneOn}, ${t.withdrawnAt}) = 1`),
  ],
)
