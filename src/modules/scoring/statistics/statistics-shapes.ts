import { z } from 'zod'
import { Id } from '../../../core/shapes.ts'
import { MemberName } from '../shapes.ts'

const Agreement = z
  .strictObject({
    same: z.int(),
    compared: z.int(),
    percent: z.string().meta({ description: 'Two decimals, half up', example: '87.50' }),
  })
  .meta({
    id: 'Agreement',
    description: 'Of all comparisons with another ballot on a criterion, those with the same option',
  })

const compared = {
  ballots: z.int(),
  severity: z.string().meta({
    description: 'Points below the mean of the others, on average, two decimals; negative for who gives more',
    example: '-1.25',
  }),
  agreement: Agreement,
}

const Outlier = z
  .strictObject({
    sessionId: Id,
    dossierId: Id,
    productCode: z.string().nullable(),
    productName: z.string(),
    total: z.int(),
    othersMean: z.string(),
  })
  .meta({
    id: 'OutlyingBallot',
    description: 'Further from the mean of the others than the spread limit of the session',
  })

const ofSession = z.strictObject({ sessionId: Id, ...compared }).meta({ id: 'SessionStatistics' })
const ofCriterion = z
  .strictObject({ instrument: z.string(), setNo: z.int(), criterion: z.string(), ...compared })
  .meta({ id: 'CriterionStatistics' })

export const CouncilStatisticsView = z
  .strictObject({
    councilId: Id,
    sessions: z.int(),
    dossiers: z.int(),
    members: z.array(
      z
        .strictObject({
          member: MemberName,
          ...compared,
          outliers: z.array(Outlier),
          sessions: z.array(ofSession),
          criteria: z.array(ofCriterion),
        })
        .meta({ id: 'MemberStatistics' }),
    ),
  })
  .meta({
    id: 'CouncilStatistics',
    description: 'First ballots of closed sessions, without what the reader is recused from',
  })
export type CouncilStatisticsView = z.infer<typeof CouncilStatisticsView>
