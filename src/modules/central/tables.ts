import { sql } from 'drizzle-orm'
import { check, date, index, jsonb, pgTable, smallint, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { instant } from '../../core/columns.ts'
import { accounts } from '../accounts/tables.ts'
import { dossiers } from '../dossiers/tables.ts'
import type { PartCode } from './rules.ts'

const dossier = () =>
  uuid()
    .notNull()
    .references(() => dossiers.id)
const account = () =>
  uuid()
    .notNull()
    .references(() => accounts.id)

/** Times that the central dossier (hồ sơ trình trung ương) was sent, numbered, each with the list of what went along. */
export const centralSendings = pgTable(
  'central_sendings',
  {
    id: uuid().primaryKey(),
    dossierId: dossier(),
    number: smallint().notNull(),
    letterNumber: text().notNull(),
    letterDate: date().notNull(),
    /** The list as JSON, to the byte: what `sha256` is of. */
    manifest: text().notNull(),
    sha256: text().notNull(),
    sentBy: account(),
    sentAt: instant().notNull(),
  },
  (t) => [
    uniqueIndex('central_sendings_number').on(t.dossierId, t.number),
    check('central_sendings_sha256', sql`${t.sha256} = encode(sha256(convert_to(${t.manifest}, 'UTF8')), 'hex')`),
  ],
)

export type AskedPart = { part: PartCode; note: string | null }

/** What the ministry found missing and asked the province for. */
export const centralRequests = pgTable(
  'central_requests',
  {
    id: uuid().primaryKey(),
    dossierId: dossier(),
    message: text().notNull(),
    parts: jsonb().$type<AskedPart[]>().notNull(),
    askedBy: account(),
    askedAt: instant().notNull(),
    /** What the province said when it sent the dossier again. */
    answer: text(),
    answeredBy: uuid().references(() => accounts.id),
    answeredAt: instant(),
  },
  (t) => [
    index('central_requests_dossier').on(t.dossierId, t.id),
    uniqueIndex('central_requests_one_open').on(t.dossierId).where(sql`${t.answeredAt} is null`),
    check('central_requests_answered_whole', sql`num_nulls(${t.answer}, ${t.answeredBy}, ${t.answeredAt}) in (0, 3)`),
  ],
)
