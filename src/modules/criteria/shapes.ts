import { z } from 'zod'
import { Line } from '../../core/shapes.ts'
import type * as rules from './evaluation.ts'

export const InstrumentCode = z
  .string()
  .max(20)
  .meta({ id: 'InstrumentCode', description: 'Number and year of the instrument', example: '26-2026' })

export const SetNo = z
  .int()
  .min(1)
  .max(99)
  .meta({ id: 'SetNo', description: 'Number of the criteria set', example: 11 })

const Points = z.int().min(0).max(100)
const CriterionCode = z.string().meta({ id: 'CriterionCode', description: 'Code in the table', example: '6.1.1' })
const GatedStar = z.int().min(3).max(5)

/** Numbers have no bounds here: one out of a criterion's range is a fault of the ballot, not of the input's form. */
export const Choices = z.record(z.string().max(40), z.int()).meta({
  id: 'Choices',
  description: 'Criterion code → number of the chosen option, or 0 for none reached',
  example: { '1.1': 2, '1.2': 1 },
})

export const BallotChoices = z.strictObject({ member: Line(200), choices: Choices }).meta({ id: 'BallotChoices' })

/** What `evaluate` takes: 1–200 ballots, and what the council settled. */
export const EvaluationRequest = z
  .strictObject({
    ballots: z.array(BallotChoices).min(1).max(200),
    verdicts: z
      .record(z.string().max(60), z.boolean())
      .nullish()
      .meta({ description: '"<star>:<criterion>" or "knock-out:<criterion>" → what the council agreed' }),
    knockOuts: z
      .array(z.string().max(40))
      .max(200)
      .nullish()
      .meta({ description: 'Criteria, or "file", on which the council found a knock-out' }),
    spreadLimit: z.int().min(0).max(100).nullish().meta({ description: 'Points; 10 when absent' }),
  })
  .meta({ id: 'EvaluationRequest' }) satisfies z.ZodType<rules.EvaluationRequest>

export const EvaluatedBallot = z
  .strictObject({
    member: z.string(),
    total: Points,
    parts: z.strictObject({ A: Points, B: Points, C: Points }),
  })
  .meta({ id: 'EvaluatedBallot' })

export const ExactMean = z
  .strictObject({
    sum: z.int().min(0),
    count: z.int().min(1),
    shown: z.string().meta({ description: 'Two decimals, half up', example: '71.50' }),
  })
  .meta({ id: 'ExactMean' })

export const Spread = z
  .strictObject({ value: Points, limit: Points, within: z.boolean() })
  .meta({ id: 'Spread', description: 'Highest minus lowest ballot' })

export const GateResult = z
  .strictObject({
    star: GatedStar,
    criterion: CriterionCode,
    minimum: Points,
    met: z.boolean().nullable().meta({ description: 'null while the council has not settled it' }),
    ballots: z.array(z.boolean()),
  })
  .meta({ id: 'GateResult' })

export const OpenPoint = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('gate'), star: GatedStar, criterion: CriterionCode }),
    z.strictObject({ kind: z.literal('knock-out'), criterion: CriterionCode }),
  ])
  .meta({ id: 'OpenPoint', description: 'What the council must settle' })

export const EvaluationResponse = z
  .strictObject({
    ballots: z.array(EvaluatedBallot),
    mean: ExactMean,
    band: z.int().min(1).max(5),
    spread: Spread,
    gates: z.array(GateResult),
    outcome: z.enum(['rated', 'open', 'knocked-out']),
    star: z.int().min(1).max(5).nullable(),
    open: z.array(OpenPoint),
    knockOuts: z.array(z.string()),
  })
  .meta({ id: 'EvaluationResponse' }) satisfies z.ZodType<rules.EvaluationResponse>
