import { z } from 'zod'
import { Day, Id, InstantText, pageOf, Version } from '../../../core/shapes.ts'
import { DeadlineView } from '../../calendar/deadline-shapes.ts'
import { ProducerName, ProductName } from '../../producers/shapes.ts'
import { UnitName } from '../../units/shapes.ts'
import { CertificateName, DecisionName, Ground, RecognisedStar } from '../shapes.ts'
import { caseStates } from './rules.ts'

/** Offices see cases; the producer and the public hear of the decision. */
export const caseReaders = [
  'commune-officer',
  'province-officer',
  'province-chairman',
  'ministry-officer',
  'minister',
] as const

const Verification = z
  .strictObject({
    verifiers: z.string(),
    verifiedOn: Day,
    findings: z.string(),
    confirmed: z.boolean().meta({ description: 'What was found before is so' }),
    recordedAt: InstantText,
  })
  .meta({ id: 'RevocationVerification' })

export const CaseView = z
  .strictObject({
    id: Id,
    state: z.enum(caseStates),
    certificate: CertificateName,
    star: RecognisedStar,
    product: ProductName,
    producer: ProducerName,
    commune: UnitName,
    province: UnitName,
    openedBy: UnitName.meta({ description: 'The unit in whose name it was opened' }),
    ground: Ground,
    finding: z.string(),
    foundOn: Day,
    evidenceNote: z.string().nullable(),
    inspectionId: Id.nullable().meta({ description: 'The visit that led to it' }),
    openedAt: InstantText,
    verification: Verification.nullable().meta({ description: 'How the finding was looked into; the last time' }),
    endedAt: InstantText.nullable(),
    decision: DecisionName.nullable().meta({ description: 'The decision that revoked the certificate' }),
    dropReason: z.string().nullable(),
    lapsedAs: z
      .enum(['superseded', 'expired'])
      .nullable()
      .meta({ description: 'How the certificate of a lapsed case ended' }),
    deadline: DeadlineView.nullable().meta({ description: 'null for a finding of before the law that sets one' }),
    version: Version,
  })
  .meta({ id: 'RevocationCase' })
export type CaseView = z.infer<typeof CaseView>
export const CasePage = pageOf(CaseView, 'RevocationCasePage')
