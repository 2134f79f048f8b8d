import { sql } from 'drizzle-orm'
import { check, date, index, jsonb, pgTable, smallint, text, uuid } from 'drizzle-orm/pg-core'
import { instant } from '../../core/columns.ts'
import type { Instrument } from './file-formats.ts'

/**
 * What criteria sets say, by the SHA-256 of it, which ballots are bound to. Of the release and imported alike. Nothing of
 * a row changes; it goes only while nothing has used it (guards in the migration).
 */
export const criteriaSets = pgTable(
  'criteria_sets',
  {
    sha256: text().primaryKey(),
    /** Code of the instrument that prints the set. */
    instrument: text().notNull(),
    setNo: smallint().notNull(),
    /** The JSON, as text: its bytes are what the hash is of. */
    content: text().notNull(),
    /** When the first dossier was filed under it or the first session was bound to it; a trigger sets it. */
    firstUsedAt: instant(),
  },
  (t) => [check('criteria_sets_sha256', sql`${t.sha256} = encode(sha256(convert_to(${t.content}, 'UTF8')), 'hex')`)],
)

/**
 * Legal instruments beside those of the release, as they were imported. Once a set or a certificate rests on one, only its
 * last day changes (guards in the migration).
 */
export const importedInstruments = pgTable(
  'imported_instruments',
  {
    code: text().primaryKey(),
    content: jsonb().$type<Instrument>().notNull(),
    addedAt: instant().notNull(),
    /** Who imported it. No reference, since the command line has no account. */
    addedBy: uuid(),
    /** When the first certificate came in under it; a trigger sets it. */
    firstUsedAt: instant(),
  },
  (t) => [check('imported_instruments_code', sql`${t.content} ->> 'code' = ${t.code}`)],
)

/** From which day what a set says is in force; of one day, what was added last. */
export const criteriaVersions = pgTable(
  'criteria_versions',
  {
    id: uuid().primaryKey(),
    sha256: text()
      .notNull()
      .references(() => criteriaSets.sha256),
    inForceFrom: date().notNull(),
    addedAt: instant().notNull(),
    /** Who imported it; null: it came with the release. No reference, since the command line has no account. */
    addedBy: uuid(),
  },
  (t) => [index('criteria_versions_sha256').on(t.sha256)],
)

/**
 * The official wording of a version of a set, beside its short labels and no part of its SHA-256. Rows are only added, the
 * newest of a version holds (docs/decisions/0015).
 */
export const criteriaWordings = pgTable(
  'criteria_wordings',
  {
    id: uuid().primaryKey(),
    sha256: text()
      .notNull()
      .references(() => criteriaSets.sha256),
    texts: jsonb().$type<Record<string, string>>().notNull(),
    addedAt: instant().notNull(),
    addedBy: uuid(),
  },
  (t) => [index('criteria_wordings_sha256').on(t.sha256, t.id)],
)
