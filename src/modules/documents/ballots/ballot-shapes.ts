import { z } from 'zod'
import { Day, Id, InstantText } from '../../../core/shapes.ts'
import { councilPositions } from '../../scoring/rules.ts'
import { issuing, judged, Points } from '../paper-shapes.ts'

const short = z.string().nullable().meta({ description: 'The short label beside the official wording; else null' })

const PrintedOption = z
  .strictObject({
    no: z.int().min(0).meta({ description: '0: none reached' }),
    points: Points,
    label: z.string(),
    short,
    minStar: z.int().nullable(),
    chosen: z.boolean(),
  })
  .meta({ id: 'BallotFormOption' })
const PrintedCriterion = z
  .strictObject({
    code: z.string(),
    name: z.string(),
    short,
    max: Points,
    points: Points.nullable(),
    options: z.array(PrintedOption),
  })
  .meta({ id: 'BallotFormCriterion' })
const PrintedSection = z
  .strictObject({ code: z.string(), name: z.string(), short, max: Points, criteria: z.array(PrintedCriterion) })
  .meta({ id: 'BallotFormSection' })
const PrintedPart = z
  .strictObject({
    code: z.string(),
    name: z.string(),
    short,
    max: Points,
    points: Points.nullable(),
    sections: z.array(PrintedSection),
  })
  .meta({ id: 'BallotFormPart' })
export type PrintedPart = z.infer<typeof PrintedPart>

const Scorer = z
  .strictObject({ name: z.string(), organisation: z.string(), position: z.enum(councilPositions) })
  .meta({ id: 'BallotFormMember' })

/** A ballot in the form of the criteria table (docs/law.md §5): what its template prints, all of it and nothing else. */
export const BallotForm = z
  .strictObject({
    sessionId: Id,
    dossierId: Id,
    round: z.int(),
    documentId: Id.nullable().meta({ description: 'The issued ballot; null until it is issued' }),
    title: z.string(),
    ...issuing,
    councilName: z.string(),
    heldOn: Day,
    date: Day.nullable().meta({ description: 'Of the ballot; null while it is blank' }),
    member: Scorer.nullable().meta({ description: 'null on a form for anyone to fill in' }),
    ...judged,
    parts: z.array(PrintedPart),
    total: Points.nullable().meta({ description: 'null while the ballot is blank' }),
    opinion: z.string().nullable(),
    submittedAt: InstantText.nullable(),
    hash: z.string().nullable().meta({ description: 'SHA-256 (hex) of the ballot that it prints' }),
    contentUrl: z.string(),
  })
  .meta({ id: 'BallotForm' })
export type BallotForm = z.infer<typeof BallotForm>
