import { z } from 'zod'
import { Id, InstantText, Line, LocalText, optional, optionalOr, pageOf, Version } from '../../../../core/shapes.ts'
import { ProducerName, ProductName } from '../../../producers/shapes.ts'
import { UnitCode, UnitName } from '../../../units/shapes.ts'
import { decisionKinds } from '../../rules.ts'
import { CertificateName, DecisionName, Ground, maxItems, SamplesReturned, Star } from '../../shapes.ts'
import { legalBases } from '../document/paper-shapes.ts'
import { draftStates } from './rules.ts'

const DraftedItemInput = z
  .strictObject({
    dossierId: Id,
    star: optional(Star).meta({
      description: 'Of a recognition: the star on the paper; refused when the result is another',
    }),
    samplesReturned: optional(SamplesReturned).meta({
      description: 'Of an evaluation again: samples that come back from the ministry; none unless a number is given',
    }),
  })
  .meta({ id: 'DraftedItemInput' })

/** What is drafted; number and day come with the signing. */
export const draftFields = {
  unitCode: UnitCode,
  kind: z.enum(decisionKinds),
  signerTitle: Line(200).meta({
    description: 'As it is printed; a second line for a deputy: KT. Chủ tịch, Phó Chủ tịch',
  }),
  ground: optional(Ground).meta({ description: 'Of a revocation' }),
  note: optional(Line(2000)),
  legalBases,
  items: optionalOr(z.array(DraftedItemInput).max(maxItems), []).meta({
    description: 'Dossiers in the order of the paper; of every kind but revocations',
  }),
  certificateIds: optionalOr(z.array(Id).max(maxItems), []).meta({ description: 'What a revocation revokes' }),
}

const summary = {
  id: Id,
  state: z.enum(draftStates),
  kind: z.enum(decisionKinds),
  unit: UnitName,
  signerTitle: z.string(),
  ground: Ground.nullable(),
  note: z.string().nullable(),
  createdAt: InstantText,
  updatedAt: InstantText,
  version: Version,
}

export const DecisionDraftSummary = z
  .strictObject({ ...summary, itemCount: z.int() })
  .meta({ id: 'DecisionDraftSummary' })
export type DecisionDraftSummary = z.infer<typeof DecisionDraftSummary>
export const DecisionDraftPage = pageOf(DecisionDraftSummary, 'DecisionDraftPage')

const DraftedItem = z
  .strictObject({
    dossierId: Id.nullable(),
    product: ProductName,
    producer: ProducerName,
    commune: UnitName,
    star: Star.nullable().meta({ description: 'Of the result as it stands; null while there is none' }),
    samplesReturned: SamplesReturned.nullable(),
    certificate: CertificateName.nullable().meta({ description: 'Which is revoked' }),
  })
  .meta({ id: 'DraftedItem' })
export type DraftedItemView = z.infer<typeof DraftedItem>

const Warning = z
  .strictObject({
    pointer: z.string().meta({ description: 'RFC 6901, from the input of the draft' }),
    code: z.string(),
    detail: LocalText,
  })
  .meta({ id: 'DraftWarning', description: 'Why the decision would be refused if it were issued today' })

export const DecisionDraftView = z
  .strictObject({
    ...summary,
    legalBases: z.array(z.string()),
    items: z.array(DraftedItem),
    warnings: z.array(Warning),
    contentUrl: z.string().meta({ description: 'What it would be as PDF, marked as a draft' }),
    decision: DecisionName.nullable().meta({ description: 'The decision that it became' }),
  })
  .meta({ id: 'DecisionDraft', description: 'A decision that is prepared. It reserves nothing.' })
export type DecisionDraftView = z.infer<typeof DecisionDraftView>
