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
    /** Who issued it, where that was another office than the unit's of today: a district, a province that was merged. */
    office: text(),
    /** Null for one that came in by import. */
    signerId: uuid().references(() => accounts.id),
    signerName: text().notNull(),
    signerTitle: text().notNull(),
    /** Why certificates are revoked; null for other kinds. */
    ground: revocationGround(),
    note: text(),
    createdAt: instant().notNull(),
    version: integer().notNull().default(1),
  },
  (t) => [
    uniqueIndex('decisions_number').on(t.unitCode, t.year, t.number, sql`coalesce(${t.office}, '')`),
    index('decisions_unit').on(t.unitCode, t.id),
    check('decisions_ground', sql`(${t.kind} = 'revoke') = (${t.ground} is not null)`),
  ],
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
    /** As in its decision. */
    issuerOffice: text(),
    decisionId: uuid()
      .notNull()
      .references(() => decisions.id),
    /** Null for one that came in by import. */
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
    /**
     * The commune on the day of issue, for ever; `communeCode` and `provinceCode` are whose care it is in today. Left empty
     * it is the same (trigger).
     */
    issuedIn: text().notNull().default(''),
    /** The place as the paper names it, where its units are no more. */
    writtenPlace: text(),
    instrument: text().notNull(),
    setNo: smallint().notNull(),
    star: smallint().notNull(),
    issuedOn: date().notNull(),
    expiresOn: date().notNull(),
    endedAs: certificateEnd(),
    /** First day on which it was in force no more. */
    endedOn: date(),
    revocationGround: revocationGround(),
    revocationDecisionId: uuid().references(() => decisions.id),
    /** Deferred until commit (guards migration): the earlier certificate ends before the new one may be written. */
    supersededById: uuid().references((): AnyPgColumn => certificates.id),
    searchFolded: text().generatedAlwaysAs(
      sql`fold(code || ' ' || number || ' ' || product_name || ' ' || producer_name)`,
    ),
    createdAt: instant().notNull(),
    version: integer().notNull().default(1),
  },
  (t) => [
    uniqueIndex('certificates_code').on(t.code),
    // the law asks for numbers that are unique per issuer and year (docs/law.md §6); offices of before had their own
    uniqueIndex('certificates_number').on(
      t.issuerUnitCode,
      t.number,
      sql`coalesce(${t.issuerOffice}, '')`,
      sql`extract(year from ${t.issuedOn})`,
    ),
    // at most one certificate of a product is in force (docs/law.md §6)
    uniqueIndex('certificates_one_in_force').on(t.productId).where(sql`${t.endedAs} is null`),
    index('certificates_province_issued').on(t.provinceCode, t.issuedOn),
    index('certificates_province').on(t.provinceCode, t.id),
    index('certificates_commune').on(t.communeCode, t.id),
    index('certificates_issued_in').on(t.issuedIn, t.issuedOn),
    index('certificates_producer').on(t.producerId, t.id),
    index('certificates_product').on(t.productId, t.id),
    // those that end next, of a province and of all (docs/law.md §4: they are renewed before)
    index('certificates_ending').on(t.provinceCode, t.expiresOn, t.id).where(sql`${t.endedAs} is null`),
    index('certificates_ending_anywhere').on(t.expiresOn, t.id).where(sql`${t.endedAs} is null`),
    index('certificates_search').using('gin', t.searchFolded.op('gin_trgm_ops')),
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

/** What a decision is about: a result that it recognises or approves, or a certificate that it revokes. */
export const decisionItems = pgTable(
  'decision_items',
  {
    id: uuid().primaryKey(),
    decisionId: uuid()
      .notNull()
      .references(() => decisions.id),
    productId: uuid()
      .notNull()
      .references(() => products.id),
    /** The product that the paper names, when that one was merged into `productId` since. */
    writtenProductId: uuid().references(() => products.id),
    /** The same of the producer. */
    writtenProducerId: uuid().references(() => producers.id),
    star: smallint().notNull(),
    dossierId: uuid().references(() => dossiers.id),
    resultId: uuid().references(() => results.id),
    /** Issued by the decision, or revoked by it. */
    certificateId: uuid().references(() => certificates.id),
  },
  (t) => [
    index('decision_items_decision').on(t.decisionId, t.id),
    // a result is used once
    uniqueIndex('decision_items_result').on(t.resultId),
    index('decision_items_certificate').on(t.certificateId),
    index('decision_items_product').on(t.productId),
    check('decision_items_result_of_dossier', sql`(${t.resultId} is null) = (${t.dossierId} is null)`),
    check('decision_items_about_something', sql`num_nonnulls(${t.resultId}, ${t.certificateId}) > 0`),
  ],
)

/** How an issuer numbers its certificates; without a row, by the default template. */
export const certificateNumberings = pgTable('certificate_numberings', {
  unitCode: text()
    .primaryKey()
    .references(() => units.code),
  template: text().notNull(),
})
