import { z } from 'zod'
import { Day, Id, InstantText, optional, optionalOr, Version } from '../../core/shapes.ts'
import { Choices } from '../criteria/shapes.ts'
import { dossierLevels } from '../dossiers/rules.ts'
import { Prose } from '../dossiers/shapes.ts'
import { CriterionCode, Reason } from '../scoring/shapes.ts'
import { UnitName } from '../units/shapes.ts'
import { Participant } from './inquiries/inquiry-shapes.ts'
import { inquiryKinds } from './inquiries/rules.ts'

const RemarkSent = z.strictObject({
  criterion: CriterionCode,
  comment: optional(Reason),
  evidenceIds: optionalOr(z.array(Id).max(50), []),
})

/** What the team proposes; a draft may leave out criteria, a report not. */
export const proposalFields = {
  choices: Choices,
  remarks: optionalOr(z.array(RemarkSent.meta({ id: 'AdvisoryRemarkInput' })).max(200), []),
  opinion: optional(Prose),
}

const level = z.enum(dossierLevels)
const number = z.int().min(1)

export const AdvisoryReviewView = z
  .strictObject({
    id: Id,
    dossierId: Id,
    level,
    number: number.meta({ description: 'Of the report that it will be' }),
    choices: Choices,
    remarks: z.array(
      z
        .strictObject({ criterion: z.string(), comment: z.string().nullable(), evidenceIds: z.array(Id) })
        .meta({ id: 'AdvisoryRemark' }),
    ),
    opinion: z.string().nullable(),
    savedBy: z.string().meta({ description: 'Name of the member who saved it last' }),
    savedAt: InstantText,
    version: Version,
  })
  .meta({ id: 'AdvisoryReview' })
export type AdvisoryReviewView = z.infer<typeof AdvisoryReviewView>

const Points = z.int().min(0).max(100)
const LinkedEvidence = z
  .strictObject({ id: Id, fileName: z.string(), sha256: z.string() })
  .meta({ id: 'AdvisoryEvidence' })

const ReportLine = z
  .strictObject({
    code: z.string(),
    part: z.string(),
    name: z.string(),
    max: Points,
    selfChoice: z.int().nullable().meta({ description: 'What the producer chose' }),
    selfPoints: Points.nullable(),
    choice: z.int().nullable().meta({ description: 'What the team proposes; null where it does not apply' }),
    label: z.string().nullable(),
    points: Points.nullable(),
    comment: z.string().nullable(),
    evidence: z.array(LinkedEvidence),
  })
  .meta({ id: 'AdvisoryReportLine' })

const ReportedPaper = z
  .strictObject({
    id: Id,
    fileName: z.string(),
    sha256: z.string().nullable().meta({ description: 'null: it was never brought' }),
    validFrom: Day.nullable(),
    validUntil: Day.nullable(),
  })
  .meta({ id: 'ReportedPaper' })

const ReportedInquiry = z
  .strictObject({
    id: Id,
    kind: z.enum(inquiryKinds),
    matter: z.string(),
    place: z.string().nullable(),
    sample: z.string().nullable(),
    laboratory: z.string().nullable(),
    plannedOn: Day.nullable(),
    doneOn: Day.nullable().meta({ description: 'null: it was withdrawn' }),
    participants: z.array(Participant),
    findings: z.string().nullable(),
    withdrawReason: z.string().nullable(),
    papers: z.array(ReportedPaper),
  })
  .meta({ id: 'ReportedInquiry' })

const PartPoints = z.strictObject({ A: Points, B: Points, C: Points })

/** The report as it is handed over. Its members stand in the order in which they are hashed. */
export const ReportContent = z
  .strictObject({
    dossierId: Id,
    level,
    number,
    productName: z.string(),
    productCode: z.string().nullable(),
    producerName: z.string(),
    commune: UnitName,
    province: UnitName,
    instrument: z.string().meta({ description: 'Number of the instrument' }),
    setNo: z.int(),
    setName: z.string(),
    criteriaSha256: z.string(),
    criteria: z.array(ReportLine),
    total: Points,
    parts: PartPoints,
    band: z.int().min(1).max(5).meta({ description: 'By points alone' }),
    star: z.int().min(1).max(5).nullable().meta({ description: 'By points and minimums; null: knocked out' }),
    gatesMissed: z.array(
      z.strictObject({ star: z.int(), criterion: z.string(), minimum: Points }).meta({ id: 'AdvisoryMissedGate' }),
    ),
    inquiries: z.array(ReportedInquiry).meta({ description: 'Site visits and extra tests' }),
    opinion: z.string(),
    handedOverBy: z.string(),
    handedOverAt: InstantText,
  })
  .meta({ id: 'AdvisoryReportContent' })
export type ReportContent = z.infer<typeof ReportContent>

export const AdvisoryReportView = z
  .strictObject({
    id: Id,
    contentUrl: z.string().meta({ description: 'Where it is read as PDF' }),
    sha256: z.string().meta({ description: 'SHA-256 (hex) of `content` as JSON without spaces, in UTF-8' }),
    content: ReportContent,
  })
  .meta({ id: 'AdvisoryReport' })
export type AdvisoryReportView = z.infer<typeof AdvisoryReportView>
export const AdvisoryReportList = z
  .strictObject({ items: z.array(AdvisoryReportView) })
  .meta({ id: 'AdvisoryReportList' })
