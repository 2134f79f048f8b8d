import { z } from 'zod'
import { Day, Id, InstantText, Line, optional, pageOf, Version } from '../../../core/shapes.ts'
import { CertificateName, Ground, RecognisedStar } from '../../certification/shapes.ts'
import { ProducerName, ProductName } from '../../producers/shapes.ts'
import { UnitName } from '../../units/shapes.ts'
import { followUpOutcomes, followUpStates, inspectionKinds, inspectionOutcomes } from './rules.ts'

export const inspectors = ['commune-officer', 'province-officer', 'ministry-officer'] as const
/** Offices see visits from when they are written down; a producer those of its products once they are concluded. */
export const inspectionReaders = [...inspectors, 'province-chairman', 'minister', 'producer'] as const

export const Kind = z.enum(inspectionKinds).meta({ id: 'InspectionKind' })
const Outcome = z.enum(inspectionOutcomes).meta({ id: 'InspectionOutcome' })

/** What officers write down of a visit. */
export const visitFields = {
  inspectors: z.array(Line(200)).min(1).max(30),
  note: optional(Line(4000)),
  findings: z
    .array(
      z.strictObject({
        criterion: z
          .string()
          .max(20)
          .meta({ description: 'Code of a criterion of the set that the product was rated by' }),
        met: z.boolean(),
        remark: optional(Line(2000)),
      }),
    )
    .max(200),
}

/** A case that a conclusion opens; it is of the day on which it was found. */
export const Revocation = z.strictObject({ ground: Ground, finding: Line(4000) })

export const InspectionFile = z
  .strictObject({
    id: Id,
    criterion: z.string().nullable(),
    fileName: z.string(),
    mediaType: z.string().nullable(),
    sizeBytes: z.int().nullable(),
    sha256: z.string().nullable().meta({ description: 'null until the bytes are there' }),
    contentUrl: z.string(),
  })
  .meta({ id: 'InspectionFile' })
export type InspectionFile = z.infer<typeof InspectionFile>

const FollowUp = z
  .strictObject({
    task: z.string(),
    dueOn: Day,
    state: z.enum(followUpStates),
    answer: z.string().nullable().meta({ description: 'What the producer says that it did' }),
    answeredAt: InstantText.nullable(),
    note: z.string().nullable().meta({ description: 'What was found of it' }),
    endedOn: Day.nullable(),
  })
  .meta({ id: 'InspectionFollowUp' })

export const InspectionView = z
  .strictObject({
    id: Id,
    planId: Id.nullable(),
    kind: Kind,
    unit: UnitName.meta({ description: 'In whose name it was made' }),
    certificate: CertificateName,
    star: RecognisedStar,
    product: ProductName,
    producer: ProducerName,
    commune: UnitName,
    province: UnitName,
    visitedOn: Day,
    inspectors: z.array(z.string()),
    note: z.string().nullable(),
    findings: z.array(
      z
        .strictObject({ criterion: z.string(), met: z.boolean(), remark: z.string().nullable() })
        .meta({ id: 'InspectionFinding' }),
    ),
    files: z.array(InspectionFile),
    outcome: Outcome.nullable().meta({ description: 'null until it is concluded' }),
    conclusion: z.string().nullable(),
    concludedAt: InstantText.nullable(),
    followUp: FollowUp.nullable(),
    revocationCaseIds: z.array(Id).meta({ description: 'Cases that it led to, for offices; producers see none' }),
    version: Version,
  })
  .meta({ id: 'Inspection' })
export type InspectionView = z.infer<typeof InspectionView>
export const InspectionPage = pageOf(InspectionView, 'InspectionPage')

export const listStates = ['open', 'concluded', 'follow-up', 'overdue'] as const
export const ListState = z.enum(listStates).meta({
  id: 'InspectionState',
  description: 'follow-up: something is to be put right; overdue: and its day has passed without an answer',
})
export const FollowUpEnd = z.enum(followUpOutcomes).meta({ id: 'FollowUpOutcome' })
