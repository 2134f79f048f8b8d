import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  check,
  date,
  index,
  integer,
  pgEnum,
  pgTable,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { bytes, instant } from '../../core/columns.ts'
import { accounts } from '../accounts/tables.ts'
import { units } from '../units/tables.ts'
import { producerKinds, sexes } from './rules.ts'

export const producerKind = pgEnum('producer_kind', producerKinds)
export const sex = pgEnum('sex', sexes)

const unit = () =>
  text()
    .notNull()
    .references(() => units.code)

/**
 * Into what a row was merged that had been there twice, always the one that is left, however many merges followed. The
 * row stays as it was, since papers were written under its name.
 */
const merging = (self: () => AnyPgColumn) => ({
  mergedInto: uuid().references(self),
  mergedAt: instant(),
  mergedBy: uuid().references(() => accounts.id),
  mergeReason: text(),
})

const mergingChecks = (
  table: string,
  t: { id: AnyPgColumn } & Record<keyof ReturnType<typeof merging>, AnyPgColumn>,
) => [
  index(`${table}_merged`).on(t.mergedInto).where(sql`${t.mergedInto} is not null`),
  check(
    `${table}_merged_whole`,
    sql`num_nulls(${t.mergedInto}, ${t.mergedAt}, ${t.mergedBy}, ${t.mergeReason}) in (0, 4)`,
  ),
  check(`${table}_merged_into_another`, sql`${t.mergedInto} <> ${t.id}`),
]

/** Producers (chủ thể) with their legal representative. */
export const producers = pgTable(
  'producers',
  {
    id: uuid().primaryKey(),
    kind: producerKind().notNull(),
    name: text().notNull(),
    nameFolded: text().generatedAlwaysAs(sql`fold(name)`),
    communeCode: unit(),
    provinceCode: unit(),
    taxCode: text(),
    registrationNumber: text(),
    registeredOn: date(),
    address: text(),
    phone: text(),
    email: text(),
    representativeName: text().notNull(),
    representativePosition: text(),
    representativeSex: sex(),
    representativeEthnicGroup: text(),
    representativeResidence: text(),
    ...merging((): AnyPgColumn => producers.id),
    createdAt: instant().notNull(),
    version: integer().notNull().default(1),
  },
  (t) => [
    // What was merged keeps its number, and the one that is left may have it.
    uniqueIndex('producers_tax_code').on(t.taxCode).where(sql`${t.mergedInto} is null`),
    ...mergingChecks('producers', t),
    index('producers_commune').on(t.communeCode, t.id),
    index('producers_province').on(t.provinceCode, t.id),
    index('producers_name').using('gin', t.nameFolded.op('gin_trgm_ops')),
  ],
)

/** Products, with the recognition that holds now, which certification keeps up to date. */
export const products = pgTable(
  'products',
  {
    id: uuid().primaryKey(),
    producerId: uuid()
      .notNull()
      .references(() => producers.id),
    communeCode: unit(),
    provinceCode: unit(),
    name: text().notNull(),
    nameFolded: text().generatedAlwaysAs(sql`fold(name)`),
    setNo: smallint().notNull(),
    description: text(),
    star: smallint(),
    certificateExpiresOn: date(),
    ...merging((): AnyPgColumn => products.id),
    createdAt: instant().notNull(),
    version: integer().notNull().default(1),
  },
  (t) => [
    index('products_producer').on(t.producerId, t.id),
    index('products_province').on(t.provinceCode, t.id),
    index('products_name').using('gin', t.nameFolded.op('gin_trgm_ops')),
    ...mergingChecks('products', t),
    check('products_set_no', sql`${t.setNo} between 1 and 99`),
    check(
      'products_recognition',
      sql`(${t.star} is null) = (${t.certificateExpiresOn} is null) and ${t.star} between 3 and 5`,
    ),
  ],
)

/** Readings of sensitive data by anyone but the producer (Luật 91/2025/QH15): only added to, by trigger. */
export const sensitiveReadings = pgTable(
  'sensitive_readings',
  {
    id: uuid().primaryKey(),
    at: instant().notNull(),
    producerId: uuid()
      .notNull()
      .references(() => producers.id),
    accountId: uuid()
      .notNull()
      .references(() => accounts.id),
    /** The action that showed it. */
    action: text().notNull(),
  },
  (t) => [index('sensitive_readings_producer').on(t.producerId, t.id)],
)

/** Codes by which producers without an account claim themselves; one at a time, each used once. */
export const producerClaims = pgTable(
  'producer_claims',
  {
    id: uuid().primaryKey(),
    producerId: uuid()
      .notNull()
      .references(() => producers.id),
    codeHash: bytes().notNull().unique(),
    issuedBy: uuid()
      .notNull()
      .references(() => accounts.id),
    issuedAt: instant().notNull(),
    usedBy: uuid().references(() => accounts.id),
    /** When it was used or replaced. */
    endedAt: instant(),
  },
  (t) => [
    uniqueIndex('producer_claims_one_open').on(t.producerId).where(sql`${t.endedAt} is null`),
    check('producer_claims_used_ended', sql`${t.usedBy} is null or ${t.endedAt} is not null`),
  ],
)

/** Requests of accounts to act for a producer that came on paper, to the commune that they name; all kept. */
export const producerClaimRequests = pgTable(
  'producer_claim_requests',
  {
    id: uuid().primaryKey(),
    accountId: uuid()
      .notNull()
      .references(() => accounts.id),
    communeCode: unit(),
    /** The producer in the words of who asks; nothing of it is looked up. */
    producerName: text().notNull(),
    taxCode: text(),
    receiptNumber: text(),
    explanation: text().notNull(),
    requestedAt: instant().notNull(),
    decidedBy: uuid().references(() => accounts.id),
    decidedAt: instant(),
    /** Approved: the producer that the officer found. */
    producerId: uuid().references(() => producers.id),
    /** Refused: why. */
    reason: text(),
  },
  (t) => [
    index('producer_claim_requests_open').on(t.communeCode, t.id).where(sql`${t.decidedAt} is null`),
    index('producer_claim_requests_account').on(t.accountId, t.id),
    check('producer_claim_requests_decided_whole', sql`num_nulls(${t.decidedBy}, ${t.decidedAt}) in (0, 2)`),
    check(
      'producer_claim_requests_one_outcome',
      sql`num_nonnulls(${t.producerId}, ${t.reason}) = num_nonnulls(${t.decidedAt})`,
    ),
  ],
)
