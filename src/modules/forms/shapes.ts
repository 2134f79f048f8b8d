import { z } from 'zod'
import { Day, Id, LocalText } from '../../core/shapes.ts'
import { dossierKinds } from '../dossiers/rules.ts'
import { GrowthYear, ReportContent } from '../dossiers/shapes.ts'
import { producerKinds, sexes } from '../producers/rules.ts'
import { UnitName } from '../units/shapes.ts'
import { formKinds, issuers } from './rules.ts'

const text = z.string().nullable()
const Points = z.int().min(0)

const FormProducer = z
  .strictObject({
    kind: z.enum(producerKinds),
    name: z.string(),
    taxCode: text,
    registrationNumber: text,
    registeredOn: Day.nullable(),
    address: text,
    phone: text,
    email: text,
    representativeName: z.string(),
    representativePosition: text,
    representativeSex: z.enum(sexes).nullable(),
    representativeEthnicGroup: text,
    representativeResidence: text,
  })
  .meta({ id: 'FormProducer', description: 'What the form asks of the producer and the reader may see; else null' })

const FormProduct = z
  .strictObject({
    name: z.string(),
    description: text,
    setNo: z.int(),
    setName: z.string(),
    groupNo: z.string(),
    groupName: z.string(),
  })
  .meta({ id: 'FormProduct' })

const Attachment = z
  .strictObject({ no: z.int().min(1), item: z.string(), fileName: z.string() })
  .meta({ id: 'FormAttachment' })

const short = z.string().nullable().meta({ description: 'The short label beside the official wording; else null' })

const AssessedCriterion = z
  .strictObject({
    code: z.string(),
    name: z.string(),
    short,
    max: Points,
    choice: z.int().nullable(),
    label: text,
    shortLabel: short,
    points: Points.nullable(),
    evidence: z.array(z.int()).meta({ description: 'Numbers of attachments' }),
  })
  .meta({ id: 'AssessedCriterion' })
const AssessedSection = z
  .strictObject({ code: z.string(), name: z.string(), short, criteria: z.array(AssessedCriterion) })
  .meta({ id: 'AssessedSection' })
const AssessedPart = z
  .strictObject({
    code: z.string(),
    name: z.string(),
    short,
    max: Points,
    points: Points,
    sections: z.array(AssessedSection),
  })
  .meta({ id: 'AssessedPart' })

const FormGrowthYear = z
  .strictObject({
    ...GrowthYear.shape,
    revenueGrowthPercent: z.int().nullable().meta({ description: 'Over the year before, whole per cent, half up' }),
  })
  .meta({ id: 'FormGrowthYear' })

const SelfAssessment = z
  .strictObject({
    results: text,
    nextPlan: text,
    changes: text,
    growth: z.array(FormGrowthYear),
    parts: z.array(AssessedPart),
    total: Points,
  })
  .meta({ id: 'FormSelfAssessment' })

const Report = z
  .strictObject({
    productOrigin: ReportContent,
    localLabour: ReportContent,
    ideaOrigin: ReportContent,
    localIdentity: ReportContent,
    conclusion: z.string(),
    letterNumber: text,
    letterDate: Day.nullable(),
  })
  .meta({ id: 'FormReport' })

const FormReturnItem = z.strictObject({ item: z.string(), reason: z.string() }).meta({ id: 'FormReturnItem' })
const ReturnNotice = z
  .strictObject({ message: z.string(), items: z.array(FormReturnItem), dueOn: Day.nullable() })
  .meta({ id: 'FormReturnNotice' })

/** A paper of a dossier as data: what its template prints, all of it and nothing else. */
export const FormView = z
  .strictObject({
    form: z.enum(formKinds),
    dossierId: Id,
    title: z.string(),
    number: text.meta({ description: 'Receipt number' }),
    issuer: z.enum(issuers),
    place: z.string(),
    date: Day.nullable().meta({ description: 'null on the forms of a draft' }),
    instrument: z.string().meta({ description: 'Number of the instrument' }),
    kind: z.enum(dossierKinds),
    commune: UnitName,
    province: UnitName,
    producer: FormProducer,
    product: FormProduct,
    sampleCount: z.int().nullable(),
    samplesReceived: z
      .int()
      .nullable()
      .meta({ description: 'Only on the receipt of the province: as many as arrived' }),
    attachments: z.array(Attachment),
    selfAssessment: SelfAssessment.nullable(),
    report: Report.nullable(),
    returnNotice: ReturnNotice.nullable(),
    claimCode: text.meta({ description: 'Only on a receipt as its code is issued: never kept, so never read again' }),
    /** Where the printed paper is read. */
    contentUrl: z.string(),
  })
  .meta({ id: 'DossierForm' })
export type FormView = z.infer<typeof FormView>

const PartPoints = z.strictObject({ A: Points, B: Points, C: Points })
export const PreviewView = z
  .strictObject({
    dossierId: Id,
    instrument: z.string(),
    setNo: z.int(),
    faults: z.array(
      z.strictObject({ criterion: z.string(), code: z.string(), detail: LocalText }).meta({ id: 'PreviewFault' }),
    ),
    total: Points.nullable().meta({ description: 'null while there are faults' }),
    parts: PartPoints.nullable(),
    band: z.int().nullable().meta({ description: 'By points alone' }),
    star: z.int().nullable().meta({ description: 'By points and minimums; null when knocked out' }),
    knockedOut: z.boolean(),
    gatesMissed: z.array(
      z
        .strictObject({ star: z.int(), criterion: z.string(), name: LocalText, minimum: Points, points: Points })
        .meta({ id: 'MissedGate' }),
    ),
    knockOuts: z.array(z.string()),
  })
  .meta({ id: 'SelfAssessmentPreview' })
export type Preview = z.infer<typeof PreviewView>
