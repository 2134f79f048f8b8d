import { sql } from 'drizzle-orm'
import { check, index, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { bytes, instant } from './columns.ts'

/** What was done, by whom, to what. Each row carries the hash of its subject's previous row; rows are only added. */
export const auditEntries = pgTable(
  'audit_entries',
  {
    id: uuid().primaryKey(),
    at: instant().notNull(),
    actorId: uuid(),
    action: text().notNull(),
    subjectType: text().notNull(),
    subjectId: text().notNull(),
    seq: integer().notNull(),
    input: text().notNull(),
    requestId: text(),
    hash: bytes().notNull(),
  },
  (t) => [
    unique('audit_entries_one_chain').on(t.subjectType, t.subjectId, t.seq),
    check('audit_entries_seq_positive', sql`${t.seq} > 0`),
  ],
)

/** What others may want to know of, written with the change itself and delivered later. */
export const events = pgTable(
  'events',
  {
    id: uuid().primaryKey(),
    at: instant().notNull(),
    type: text().notNull(),
    subjectType: text().notNull(),
    subjectId: text().notNull(),
    deliveredAt: instant(),
  },
  (t) => [index('events_undelivered').on(t.id).where(sql`${t.deliveredAt} is null`)],
)

/** Answers kept so that a repeated command with the same Idempotency-Key is answered alike. */
export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    accountId: uuid().notNull(),
    key: text().notNull(),
    action: text().notNull(),
    requestHash: bytes().notNull(),
    answer: text().notNull(),
    at: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.accountId, t.key] }), index('idempotency_keys_at').on(t.at)],
)

/** Running numbers without gaps: the row is locked until its transaction ends. */
export const counters = pgTable(
  'counters',
  { name: text().notNull(), scope: text().notNull(), year: integer().notNull(), value: integer().notNull() },
  (t) => [primaryKey({ columns: [t.name, t.scope, t.year] })],
)
