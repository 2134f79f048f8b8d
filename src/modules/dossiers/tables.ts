import { sql } from 'drizzle-orm'
import {
  check,
  date,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { instant } from '../../core/columns.ts'
import { accounts } from '../accounts/tables.ts'
import { criteriaSets } from '../criteria/tables.ts'
import { producers, products } from '../producers/tables.ts'
import { units } from '../units/tables.ts'
import { checkResults } from './checks/checking.ts'
import type { GrowthYear } from './drafts/growth.ts'
import type { Reminder, ReturnedItem } from './returns/return-rules.ts'
import { dossierKinds, dossierLevels, dossierStates, endGrounds, returnSteps } from './rules.ts'

export const dossierKind = pgEnum('dossier_kind', dossierKinds)
export const dossierState = pgEnum('dossier_state', dossierStates)
export const dossierLevel = pgEnum('dossier_level', dossierLevels)
export const endGround = pgEnum('end_ground', endGrounds)
export const returnStep = pgEnum('return_step', returnSteps)
export const checkResult = pgEnum('check_result', checkResults)

const account = () =>
  uuid()
    .notNull()
    .references(() => accounts.id)

/** Dossiers (hồ sơ): Mẫu 01 and Mẫu 02 of one product, and where they stand. */
export const dossiers = pgTable(
  'dossiers',
  {
    id: uuid().primaryKey(),
    productId: uuid()
      .notNull()
      .references(() => products.id),
    producerId: uuid()
      .notNull()
      .references(() => producers.id),
    communeCode: text()
      .notNull()
      .references(() => units.code),
    provinceCode: text()
      .notNull()
      .references(() => units.code),
    /** The product as which its papers were handed in, when that one was merged into `productId` since. */
    writtenProductId: uuid().references(() => products.id),
    /** The same of the producer. */
    writtenProducerId: uuid().references(() => producers.id),
    kind: dossierKind().notNull(),
    state: dossierState().notNull(),
    /** Who handles it: the commune and the province, or the ministry once approved for five stars. */
    level: dossierLevel().notNull().default('province'),
    /** The instrument in force when it was filed; it is judged under it for ever. */
    instrument: text(),
    /** What the criteria set said when it was last handed in, which its self-assessment rests on. */
    criteriaSha256: text().references(() => criteriaSets.sha256),
    setNo: smallint().notNull(),
    sampleCount: smallint(),
    results: text(),
    nextPlan: text(),
    /** What changed since recognition; upgrade and re-evaluation. */
    changes: text(),
    /** Revenue and workers by year, the earliest first. */
    growth: jsonb().$type<GrowthYear[]>().notNull().default([]),
    selfAssessment: jsonb().$type<Record<string, number>>().notNull().default({}),
    /** Code on ballots: province-commune-running number-year of evaluation. */
    productCode: text(),
    /** The council that scores it; its members see the dossier, but for those who are recused. */
    councilId: uuid(),
    hiddenFrom: uuid().array().notNull().default(sql`'{}'`),
    communeReceiptNumber: text(),
    provinceReceiptNumber: text(),
    createdAt: instant().notNull(),
    filedAt: instant(),
    /** Who of the commune opened it from paper; null when its producer did. */
    enteredBy: uuid().references(() => accounts.id),
    /** The day on which the paper was handed in; null when it was filed electronically. */
    handedInOn: date(),
    communeReceivedAt: instant(),
    forwardedAt: instant(),
    provinceReceivedAt: instant(),
    decidedAt: instant(),
    /** Since when the ministry waits for parts of the central dossier that it asked the province for. */
    partsAskedAt: instant(),
    /** Since when its result is approved for the ministry and the central dossier waits to be sent. */
    approvedAt: instant(),
    /** When its council was last handed a report of the advisory team at the level that it is at. */
    advisedAt: instant(),
    /** The round that it was put forward in, by the date of the letter. */
    roundCode: text(),
    roundCutOffOn: date(),
    roundFinishOn: date(),
    /** Why it was withdrawn or disqualified, and what was said of it. */
    endGround: endGround(),
    endNote: text(),
    /** Since when it has waited for what has to be done next; a receipt is a step, a change of the paper is none. */
    stepSince: instant().notNull().default(sql`now()`),
    version: integer().notNull().default(1),
  },
  (t) => [
    index('dossiers_producer').on(t.producerId, t.id),
    index('dossiers_product').on(t.productId, t.id),
    // Without it the planner walks the primary key over whatever drafts are newer (15 ms instead of 0.5 over 10 000).
    index('dossiers_filed').on(t.id).where(sql`${t.filedAt} is not null`),
    index('dossiers_commune').on(t.communeCode, t.id).where(sql`${t.filedAt} is not null`),
    index('dossiers_province').on(t.provinceCode, t.id).where(sql`${t.filedAt} is not null`),
    index('dossiers_province_state').on(t.provinceCode, t.state, t.id).where(sql`${t.filedAt} is not null`),
    // Work queues: what waits for a role, the longest first. The columns after the id let counts read the index alone.
    index('dossiers_waiting_producer')
      .on(t.producerId, t.stepSince, t.id, t.state)
      .where(sql`${t.state} in ('draft', 'returned', 'supplement')`),
    index('dossiers_waiting_commune')
      .on(t.communeCode, t.stepSince, t.id, t.state, t.communeReceivedAt, t.hiddenFrom)
      .where(sql`${t.state} in ('filed', 'commune-assessed')`),
    index('dossiers_waiting_province')
      .on(t.provinceCode, t.stepSince, t.id, t.state, t.level, t.provinceReceivedAt, t.hiddenFrom)
      .where(sql`${t.state} in ('forwarded', 'reviewed') and ${t.level} = 'province'
        or ${t.state} = 'decided' and ${t.level} = 'province' and ${t.approvedAt} is not null
        or ${t.state} = 'forwarded' and ${t.level} = 'ministry' and ${t.partsAskedAt} is not null`),
    index('dossiers_waiting_ministry')
      .on(t.stepSince, t.id, t.state, t.provinceReceivedAt, t.hiddenFrom)
      .where(sql`${t.state} in ('forwarded', 'reviewed') and ${t.level} = 'ministry'`),
    // What a commune entered from paper and has to hand in.
    index('dossiers_from_paper')
      .on(t.communeCode, t.id)
      .where(sql`${t.enteredBy} is not null and ${t.state} in ('draft', 'returned', 'supplement')`),
    index('dossiers_round').on(t.roundCode, t.id).where(sql`${t.roundCode} is not null`),
    index('dossiers_council').on(t.councilId, t.id),
    // one open dossier for a product at a time
    uniqueIndex('dossiers_one_open')
      .on(t.productId)
      .where(sql`${t.state} not in ('decided', 'withdrawn', 'disqualified')`),
    check('dossiers_handed_in', sql`${t.handedInOn} is null or ${t.filedAt} is not null`),
    check('dossiers_round_whole', sql`num_nulls(${t.roundCode}, ${t.roundCutOffOn}, ${t.roundFinishOn}) in (0, 3)`),
    check(
      'dossiers_filed',
      sql`${t.state} in ('draft', 'withdrawn') or (${t.filedAt} is not null and ${t.instrument} is not null)`,
    ),
    check('dossiers_end_ground', sql`(${t.state} in ('withdrawn', 'disqualified')) = (${t.endGround} is not null)`),
  ],
)

/** Evidence files of a dossier; the bytes lie in the file store under their SHA-256. */
export const evidence = pgTable(
  'evidence',
  {
    id: uuid().primaryKey(),
    dossierId: uuid()
      .notNull()
      .references(() => dossiers.id),
    /** Item of the checklist that it proves. */
    item: text().notNull(),
    /** Criteria that it proves. */
    criteria: text().array().notNull().default(sql`'{}'`),
    /** First and last day on which it holds; null: it says none. */
    validFrom: date(),
    validUntil: date(),
    fileName: text().notNull(),
    sha256: text(),
    sizeBytes: integer(),
    mediaType: text(),
    createdAt: instant().notNull(),
    storedAt: instant(),
    /** Stored without a verdict of the virus scanner; nobody reads it until there is one. */
    quarantinedAt: instant(),
    /** What the scanner found in the content that was removed. */
    infectedWith: text(),
    /** The visit or test of the advisory team that it is a paper of; null: the producer's own. */
    inquiryId: uuid(),
    /** Of what is said of it; the file and its scan raise nothing. */
    version: integer().notNull().default(1),
  },
  (t) => [
    index('evidence_dossier').on(t.dossierId, t.id),
    index('evidence_sha256').on(t.sha256),
    index('evidence_valid_until').on(t.validUntil, t.dossierId).where(sql`${t.validUntil} is not null`),
    index('evidence_inquiry').on(t.inquiryId, t.id).where(sql`${t.inquiryId} is not null`),
    index('evidence_quarantined').on(t.quarantinedAt).where(sql`${t.quarantinedAt} is not null`),
    check('evidence_quarantine_of_content', sql`${t.quarantinedAt} is null or ${t.sha256} is not null`),
    check(
      'evidence_stored_whole',
      sql`num_nulls(${t.sha256}, ${t.sizeBytes}, ${t.mediaType}, ${t.storedAt}) in (0, 4)`,
    ),
    check('evidence_validity', sql`${t.validUntil} >= ${t.validFrom}`),
    check('evidence_sha256', sql`${t.sha256} ~ '^[0-9a-f]{64}$'`),
  ],
)

/** What offices found of the items of a checklist; rows are only added, the newest of an item and step holds. */
export const dossierChecks = pgTable(
  'dossier_checks',
  {
    id: uuid().primaryKey(),
    dossierId: uuid()
      .notNull()
      .references(() => dossiers.id),
    step: returnStep().notNull(),
    item: text().notNull(),
    result: checkResult().notNull(),
    reason: text(),
    note: text(),
    /** Digest of the content that was looked at. */
    basis: text().notNull(),
    checkedBy: account(),
    checkedAt: instant().notNull(),
  },
  (t) => [
    index('dossier_checks_dossier').on(t.dossierId, t.id),
    check('dossier_checks_reason', sql`(${t.result} = 'accepted') = (${t.reason} is null)`),
  ],
)

/** Times that a dossier went back for completion, numbered, all kept. */
export const dossierReturns = pgTable(
  'dossier_returns',
  {
    id: uuid().primaryKey(),
    dossierId: uuid()
      .notNull()
      .references(() => dossiers.id),
    number: integer().notNull(),
    step: returnStep().notNull(),
    message: text().notNull(),
    items: jsonb().$type<ReturnedItem[]>().notNull(),
    /** The last day to file again; null of before the clock was kept, and then nothing closes it. */
    dueOn: date(),
    returnedBy: account(),
    returnedAt: instant().notNull(),
    answeredAt: instant(),
    /** When it was over without an answer: the due date had passed, or the dossier ended. */
    closedAt: instant(),
    reminders: jsonb().$type<Reminder[]>().notNull().default([]),
    /** Days before the due date as they were set when it was opened; null of before they could be: the usual ones. */
    remindDaysBefore: smallint().array(),
  },
  (t) => [
    index('dossier_returns_dossier').on(t.dossierId, t.id),
    uniqueIndex('dossier_returns_number').on(t.dossierId, t.number),
    check('dossier_returns_ended_once', sql`num_nonnulls(${t.answeredAt}, ${t.closedAt}) < 2`),
    uniqueIndex('dossier_returns_one_open').on(t.dossierId).where(sql`${t.answeredAt} is null`),
  ],
)

export type ReportContent = { met: boolean; comment: string }

/** Mẫu 03: the commune's report on four contents, and the letter that carries it to the province. */
export const communeReports = pgTable('commune_reports', {
  dossierId: uuid()
    .primaryKey()
    .references(() => dossiers.id),
  productOrigin: jsonb().$type<ReportContent>().notNull(),
  localLabour: jsonb().$type<ReportContent>().notNull(),
  ideaOrigin: jsonb().$type<ReportContent>().notNull(),
  localIdentity: jsonb().$type<ReportContent>().notNull(),
  conclusion: text().notNull(),
  reportedBy: account(),
  reportedAt: instant().notNull(),
  letterNumber: text(),
  letterDate: date(),
})

/** Custody of a dossier and its samples on the way to the province or the ministry; every forwarding is kept. */
export const dossierHandovers = pgTable(
  'dossier_handovers',
  {
    id: uuid().primaryKey(),
    dossierId: uuid()
      .notNull()
      .references(() => dossiers.id),
    /** To whom. */
    level: dossierLevel().notNull(),
    letterNumber: text().notNull(),
    letterDate: date().notNull(),
    samplesHandedOver: smallint().notNull(),
    sentBy: account(),
    sentAt: instant().notNull(),
    acknowledgedBy: uuid().references(() => accounts.id),
    acknowledgedAt: instant(),
    samplesReceived: smallint(),
    recalledBy: uuid().references(() => accounts.id),
    recalledAt: instant(),
    recallReason: text(),
  },
  (t) => [
    index('dossier_handovers_dossier').on(t.dossierId, t.id),
    uniqueIndex('dossier_handovers_one_open')
      .on(t.dossierId)
      .where(sql`${t.acknowledgedAt} is null and ${t.recalledAt} is null`),
    check(
      'dossier_handovers_acknowledged_whole',
      sql`num_nulls(${t.acknowledgedBy}, ${t.acknowledgedAt}, ${t.samplesReceived}) in (0, 3)`,
    ),
    check(
      'dossier_handovers_recalled_whole',
      sql`num_nulls(${t.recalledBy}, ${t.recalledAt}, ${t.recallReason}) in (0, 3)`,
    ),
    check('dossier_handovers_one_end', sql`${t.acknowledgedAt} is null or ${t.recalledAt} is null`),
    check(
      'dossier_handovers_samples',
      sql`${t.samplesHandedOver} >= 0 and ${t.samplesReceived} between 0 and ${t.samplesHandedOver}`,
    ),
  ],
)

/** Rounds (đợt) that a province's regulation, or the ministry's, adds to those of the instrument. */
export const extraRounds = pgTable(
  'extra_rounds',
  {
    id: uuid().primaryKey(),
    unitCode: text()
      .notNull()
      .references(() => units.code),
    code: text().notNull().unique(),
    cutOffOn: date().notNull(),
    finishOn: date().notNull(),
    regulation: text().notNull(),
    addedBy: account(),
    addedAt: instant().notNull(),
  },
  (t) => [
    uniqueIndex('extra_rounds_one_cut_off').on(t.unitCode, t.cutOffOn),
    check('extra_rounds_order', sql`${t.finishOn} > ${t.cutOffOn}`),
  ],
)

/** Who of an advisory team worked on a dossier, kept here since councils have to know of it before there is a report. */
export const dossierAdvisers = pgTable(
  'dossier_advisers',
  {
    dossierId: uuid()
      .notNull()
      .references(() => dossiers.id),
    accountId: account(),
  },
  (t) => [primaryKey({ columns: [t.dossierId, t.accountId] })],
)

/** The advisory agency's review for the council's chair. */
export const dossierReviews = pgTable(
  'dossier_reviews',
  {
    id: uuid().primaryKey(),
    dossierId: uuid()
      .notNull()
      .references(() => dossiers.id),
    level: dossierLevel().notNull(),
    opinion: text().notNull(),
    reviewedBy: account(),
    reviewedAt: instant().notNull(),
  },
  (t) => [index('dossier_reviews_dossier').on(t.dossierId, t.id)],
)
