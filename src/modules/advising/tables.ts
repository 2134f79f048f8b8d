import { sql } from 'drizzle-orm'
import { check, integer, jsonb, pgTable, smallint, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { instant } from '../../core/columns.ts'
import { accounts } from '../accounts/tables.ts'
import { dossierLevel, dossiers } from '../dossiers/tables.ts'
import type { Remark } from './rules.ts'

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
