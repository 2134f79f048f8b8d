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
import { instant } from '../../core/columns.ts'
import { accounts } from '../accounts/tables.ts'
import { dossierKind, dossiers } from '../dossiers/tables.ts'
import { producerKind, producers, products } from '../producers/tables.ts'
import { results } from '../scoring/tables.ts'
import { units } from '../units/tables.ts'
import { certificateEnds, decisionKinds, revocationGrounds } from './rules.ts'

export const decisionKind = pgEnum('decision_kind', decisionKinds)
export const certificateEnd = pgEnum('certificate_end', certificateEnds)
export const revocationGround = pgEnum('revocation_ground', revocationGrounds)

/** Decisions (quyết định) of a Chairman or the Minister over many products. */
export const decisions = pgTable(
  'decisions',
  {
    id: uuid().primaryKey(),
    unitCode: text()
      .notNull()
      .references(() => units.code),
    kind: decisionKind().notNull(),
    number: text().notNull(),
    signedOn: date().notNull(),
    year: integer().notNull(),
    signerId: uuid()
      .notNull()
      .references(() => accounts.id),
    signerName: text().notNull(),
    signerTitle: text().notNull(),
    createdAt: instant().notNull(),
    version: integer().notNull().default(1),
  },
  (t) => [
    uniqueIndex('decisions_number').on(t.unitCode, t.year, t.number),
    index('decisions_unit').on(t.unitCode, t.id),
  ],
)

/** Results that a decision is about. */
export const decisionItems = pgTable(
  'decision_items',
  {
    id: uuid().primaryKey(),
    decisionId: uuid()
      .notNull()
      .references(() => decisions.id),
    resultId: uuid()
      .notNull()
      .references(() => results.id),
    dossierId: uuid()
      .notNull()
      .references(() => dossiers.id),
    star: smallint().notNull(),
  },
  (t) => [index('decision_items_decision').on(t.decisionId, t.id), uniqueIndex('decision_items_result').on(t.resultId)],
)

/** Certificates (giấy chứng nhận) with the names they print. */
export const certificates = pgTable(
  'certificates',
  {
    id: uuid().primaryKey(),
    /** What the QR code carries: short, random, not to be guessed. */
    code: text().notNull(),
    number: text().notNull(),
    issuerUnitCode: text()
      .notNull()
      .references(() => units.code),
    decisionId: uuid()
      .notNull()
      .references(() => decisions.id),
    dossierId: uuid().references(() => dossiers.id),
    dossierKind: dossierKind().notNull(),
    productId: uuid()
      .notNull()
      .references(() => products.id),
    producerId: uuid()
      .notNull()
      .references(() => producers.id),
    productName: text().notNull(),
    producerName: text().notNull(),
    producerKind: producerKind().notNull(),
    communeCode: text()
      .notNull()
      .references(() => units.code),
    provinceCode: text()
      .notNull()
      .references(() => units.code),
    instrument: text().notNull(),
    setNo: smallint().notNull(),
    star: smallint().notNull(),
    issuedOn: date().notNull(),
    expiresOn: date().notNull(),
    endedAs: certificateEnd(),
    endedOn: date(),
    revocationGround: revocationGround(),
    revocationDecisionId: uuid().references(() => decisions.id),
    supersededById: uuid().references((): AnyPgColumn => certificates.id),
    createdAt: instant().notNull(),
    version: integer().notNull().default(1),
  },
  (t) => [
    uniqueIndex('certificates_code').on(t.code),
    uniqueIndex('certificates_number').on(t.issuerUnitCode, t.number),
    // at most one certificate of a product is in force (law.md §6)
    uniqueIndex('certificates_one_in_force').on(t.productId).where(sql`${t.endedAs} is null`),
    index('certificates_province_issued').on(t.provinceCode, t.issuedOn),
    index('certificates_province').on(t.provinceCode, t.id),
    index('certificates_product').on(t.productId, t.id),
    check('certificates_star', sql`${t.star} between 3 and 5`),
    check('certificates_period', sql`${t.expiresOn} > ${t.issuedOn}`),
    check('certificates_end', sql`(${t.endedAs} is null) = (${t.endedOn} is null)`),
    check(
      'certificates_revoked',
      sql`(${t.endedAs} is not distinct from 'revoked') = (${t.revocationGround} is not null)`,
    ),
    check(
      'certificates_superseded',
      sql`(${t.endedAs} is not distinct from 'superseded') = (${t.supersededById} is not null)`,
    ),
  ],
)
