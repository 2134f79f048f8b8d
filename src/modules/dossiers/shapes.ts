import { z } from 'zod'
import { Day, Id, InstantText, Line, LocalText, optional, optionalOr, pageOf, Version } from '../../core/shapes.ts'
import { Choices } from '../criteria/shapes.ts'
import { ProducerName, ProductName } from '../producers/shapes.ts'
import { UnitName } from '../units/shapes.ts'
import { checkResults } from './checks/checking.ts'
import { validities } from './evidence/validity.ts'
import { returnReasons } from './returns/return-rules.ts'
import { RoundView } from './rounds/round-shapes.ts'
import { dossierEvents, dossierKinds, dossierLevels, dossierStates, endGrounds, returnSteps } from './rules.ts'

export const Prose = z.string().trim().normalize('NFC').min(1).max(10_000)

export const GrowthYear = z
  .strictObject({
    year: z.int().min(2000).max(9999),
    revenueMillionVnd: z.int().min(0).max(1_000_000_000),
    workers: z.int().min(0).max(1_000_000),
    localWorkers: z.int().min(0).max(1_000_000),
  })
  .meta({ id: 'GrowthYear', description: 'A year of business: revenue in million đồng, workers, those of the commune' })

/** What the producer fills in besides evidence. */
export const dossierFields = {
  sampleCount: optional(z.int().min(0).max(1000)),
  results: optional(Prose),
  nextPlan: optional(Prose),
  changes: optional(Prose),
  growth: optional(z.array(GrowthYear).max(5)),
  selfAssessment: optionalOr(Choices, {}),
}

export const DossierView = z
  .strictObject({
    id: Id,
    kind: z.enum(dossierKinds),
    state: z.enum(dossierStates),
    level: z.enum(dossierLevels),
    allowed: z.array(z.enum(dossierEvents as [string, ...string[]])),
    product: ProductName,
    producer: ProducerName,
    commune: UnitName,
    province: UnitName,
    instrument: z.string().nullable(),
    sampleCount: z.int().nullable(),
    results: z.string().nullable(),
    nextPlan: z.string().nullable(),
    changes: z.string().nullable(),
    growth: z.array(GrowthYear),
    selfAssessment: Choices,
    productCode: z.string().nullable(),
    councilId: Id.nullable(),
    communeReceiptNumber: z.string().nullable(),
    provinceReceiptNumber: z.string().nullable(),
    createdAt: InstantText,
    filedAt: InstantText.nullable(),
    enteredByCommune: z.boolean().meta({ description: 'Opened by an officer from paper' }),
    handedInOn: Day.nullable().meta({ description: 'The day on which it was filed on paper; null when it was not' }),
    communeReceivedAt: InstantText.nullable(),
    forwardedAt: InstantText.nullable(),
    provinceReceivedAt: InstantText.nullable(),
    decidedAt: InstantText.nullable(),
    round: RoundView.nullable(),
    endGround: z.enum(endGrounds).nullable(),
    endNote: z.string().nullable(),
    version: Version,
  })
  .meta({ id: 'Dossier' })
export type DossierView = z.infer<typeof DossierView>
export const DossierPage = pageOf(DossierView, 'DossierPage')

/** Name of a file as the producer calls it: no path, no control characters. */
export const FileName = z
  .string()
  .normalize('NFC')
  .min(1)
  .max(200)
  .regex(/^[^/\\\p{Cc}\p{Cf}]*$/u)
  .regex(/^(?!\.{1,2}$)/)

export const EvidenceView = z
  .strictObject({
    id: Id,
    dossierId: Id,
    item: z.string(),
    criteria: z.array(z.string()),
    validFrom: Day.nullable(),
    validUntil: Day.nullable().meta({ description: 'The last day on which it holds' }),
    validity: z.enum(validities),
    fileName: z.string(),
    sha256: z.string().nullable(),
    sizeBytes: z.int().nullable(),
    mediaType: z.string().nullable(),
    createdAt: InstantText,
    storedAt: InstantText.nullable(),
    /** Not yet scanned for malware: nobody reads it until it is clean. */
    quarantined: z.boolean(),
    /** What the virus scanner found; the content was removed and may be brought again. */
    infectedWith: z.string().nullable(),
    /** Where the bytes are PUT and read. */
    contentUrl: z.string(),
    version: Version,
  })
  .meta({ id: 'Evidence' })
export type EvidenceView = z.infer<typeof EvidenceView>
export const EvidenceList = z.strictObject({ items: z.array(EvidenceView) }).meta({ id: 'EvidenceList' })

const ReturnItem = z
  .strictObject({ item: z.string(), reason: z.enum(returnReasons), note: z.string().nullable() })
  .meta({ id: 'ReturnItem' })
const ReturnReminder = z.strictObject({ daysBefore: z.int(), at: InstantText }).meta({ id: 'ReturnReminder' })
export const ReturnView = z
  .strictObject({
    id: Id,
    number: z.int().min(1).meta({ description: 'Round' }),
    step: z.enum(returnSteps),
    message: z.string(),
    items: z.array(ReturnItem),
    dueOn: Day.nullable().meta({ description: 'The last day to file again' }),
    returnedAt: InstantText,
    answeredAt: InstantText.nullable(),
    closedAt: InstantText.nullable().meta({
      description: 'When it was over without an answer: the due date had passed, or the dossier ended',
    }),
    reminders: z.array(ReturnReminder),
  })
  .meta({ id: 'DossierReturn' })
export const ReturnList = z.strictObject({ items: z.array(ReturnView) }).meta({ id: 'DossierReturnList' })

export const ReportContent = z.strictObject({ met: z.boolean(), comment: Line(4000) }).meta({ id: 'ReportContent' })
export const reportFields = {
  productOrigin: ReportContent,
  localLabour: ReportContent,
  ideaOrigin: ReportContent,
  localIdentity: ReportContent,
  conclusion: Prose,
}
export const CommuneReportView = z
  .strictObject({
    dossierId: Id,
    productOrigin: ReportContent,
    localLabour: ReportContent,
    ideaOrigin: ReportContent,
    localIdentity: ReportContent,
    conclusion: z.string(),
    reportedAt: InstantText,
    letterNumber: z.string().nullable(),
    letterDate: Day.nullable(),
  })
  .meta({ id: 'CommuneReport' })

export const ReviewView = z
  .strictObject({ id: Id, level: z.enum(dossierLevels), opinion: z.string(), reviewedAt: InstantText })
  .meta({ id: 'DossierReview' })
export const ReviewList = z.strictObject({ items: z.array(ReviewView) }).meta({ id: 'DossierReviewList' })

const ItemCheck = z
  .strictObject({
    step: z.enum(returnSteps),
    result: z.enum(checkResults),
    reason: z.string().nullable(),
    note: z.string().nullable(),
    checkedBy: z.string().meta({ description: 'Name of the officer' }),
    checkedAt: InstantText,
    holds: z.boolean().meta({ description: 'False when the producer replaced what was looked at' }),
  })
  .meta({ id: 'ItemCheck' })

const CheckReason = z
  .strictObject({ code: z.string(), results: z.array(z.enum(checkResults)), name: LocalText })
  .meta({ id: 'CheckReason' })

export const ChecklistView = z
  .strictObject({
    complete: z.boolean(),
    items: z.array(
      z
        .strictObject({
          code: z.string(),
          part: z.enum(['form-01', 'form-02', 'evidence', 'samples']),
          name: LocalText,
          required: z.boolean(),
          present: z.boolean(),
          validity: z.enum(validities).nullable().meta({ description: 'Of the paper that holds best; null: no paper' }),
          validFrom: Day.nullable(),
          validUntil: Day.nullable(),
          proposed: z
            .strictObject({ result: z.enum(checkResults), reason: z.string() })
            .meta({ id: 'ProposedResult', description: 'What the dates of its papers say; the officer decides' })
            .nullable(),
          checks: z.array(ItemCheck),
        })
        .meta({ id: 'ChecklistItem' }),
    ),
    reasons: z.array(CheckReason).meta({ description: 'What an officer may say of a result' }),
  })
  .meta({ id: 'Checklist' })
export type ChecklistView = z.input<typeof ChecklistView>
