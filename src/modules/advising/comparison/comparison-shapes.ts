import { z } from 'zod'
import { Id, InstantText, LocalText } from '../../../core/shapes.ts'
import { ExactMean } from '../../criteria/shapes.ts'
import { dossierLevels } from '../../dossiers/rules.ts'
import { outcomes } from '../../scoring/rules.ts'

const Points = z.int().min(0).max(100)
const level = z.enum(dossierLevels)

const ComparedEvidence = z
  .strictObject({ id: Id, item: z.string(), fileName: z.string(), contentUrl: z.string() })
  .meta({ id: 'ComparedEvidence' })

const ComparedProposal = z
  .strictObject({
    level,
    choice: z.int().nullable(),
    points: Points.nullable(),
    comment: z.string().nullable(),
    evidenceIds: z.array(Id),
  })
  .meta({ id: 'ComparedProposal' })

const ComparedScores = z
  .strictObject({
    sessionId: Id,
    points: z.array(Points).meta({
      description: 'Of each counted ballot, by number of the member from 1; none for experts and advisors',
    }),
    mean: ExactMean,
    gates: z.array(
      z
        .strictObject({ star: z.int(), minimum: Points, met: z.boolean().nullable() })
        .meta({ id: 'ComparedGate', description: 'A minimum on the criterion; null: it could not change the star' }),
    ),
    verdicts: z
      .array(z.strictObject({ key: z.string(), met: z.boolean() }).meta({ id: 'ComparedVerdict' }))
      .meta({ description: 'What the council agreed where its ballots differed' }),
  })
  .meta({ id: 'ComparedScores' })

const ComparedCriterion = z
  .strictObject({
    code: z.string(),
    part: z.string(),
    name: LocalText,
    max: Points,
    selfChoice: z.int().nullable(),
    selfPoints: Points.nullable(),
    proposals: z.array(ComparedProposal).meta({ description: 'Of the latest report at each level' }),
    scores: z.array(ComparedScores).meta({ description: 'Of each closed session, the earliest first' }),
    evidence: z.array(ComparedEvidence),
  })
  .meta({ id: 'ComparedCriterion' })

const ComparedReport = z
  .strictObject({ level, number: z.int(), total: Points, star: z.int().nullable(), sha256: z.string() })
  .meta({ id: 'ComparedReport' })

const ComparedResult = z
  .strictObject({
    sessionId: Id,
    level,
    closedAt: InstantText,
    outcome: z.enum(outcomes),
    star: z.int().nullable(),
    mean: ExactMean,
    totals: z
      .array(Points)
      .meta({ description: 'Of each counted ballot, by number of the member from 1; as `points`' }),
    knockOuts: z.array(z.string()),
  })
  .meta({ id: 'ComparedResult' })

export const ComparisonView = z
  .strictObject({
    dossierId: Id,
    productName: z.string(),
    producerName: z.string(),
    instrument: z.string(),
    setNo: z.int(),
    selfTotal: Points,
    reports: z.array(ComparedReport),
    results: z.array(ComparedResult).meta({ description: 'Of closed sessions that the reader sees' }),
    criteria: z.array(ComparedCriterion),
  })
  .meta({ id: 'DossierComparison' })
export type ComparisonView = z.infer<typeof ComparisonView>
