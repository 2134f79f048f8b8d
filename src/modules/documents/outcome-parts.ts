import { z } from 'zod'
import type { Instant } from '../../core/clock.ts'
import { InstantText } from '../../core/shapes.ts'
import type { EvaluationResponse } from '../criteria/evaluation.ts'
import type { LoadedSet } from '../criteria/reference.ts'
import { criteriaOf } from '../criteria/set-walk.ts'
import { Points } from './paper-shapes.ts'

export const CouncilFinding = z
  .strictObject({
    criterion: z.string().meta({ description: 'Code, or "file"' }),
    name: z.string().nullable(),
    ground: z.string().nullable().meta({ description: 'null: every ballot gave 0' }),
  })
  .meta({ id: 'SessionDocumentKnockOut' })

export const WithdrawnFinding = z
  .strictObject({
    criterion: z.string().meta({ description: 'Code, or "file"' }),
    name: z.string().nullable(),
    ground: z.string(),
    reason: z.string().meta({ description: 'Why the council took it back' }),
    at: InstantText.meta({ description: 'When it did' }),
  })
  .meta({ id: 'SessionDocumentWithdrawnKnockOut' })

export const UnmetGate = z
  .strictObject({ star: z.int(), criterion: z.string(), name: z.string(), minimum: Points })
  .meta({ id: 'SessionDocumentGate' })

/** Names of the criteria of a set by their codes. */
export const criterionNames = ({ source }: LoadedSet): ReadonlyMap<string, string> =>
  new Map(criteriaOf(source).map(({ criterion }) => [criterion.code, criterion.name.vi]))

type Finding = { criterion: string; ground: string; withdrawal: { reason: string; at: Instant } | null }
type Response = Pick<EvaluationResponse, 'gates' | 'knockOuts'>

/** What the council found and took back before it concluded, in the order in which it did. */
export const withdrawnFindings = (set: LoadedSet, findings: readonly Finding[]): z.infer<typeof WithdrawnFinding>[] =>
  findings
    .flatMap(({ criterion, ground, withdrawal }) =>
      withdrawal ? [{ criterion, name: criterionNames(set).get(criterion) ?? null, ground, ...withdrawal }] : [],
    )
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))

/** What knocked the product out, each with the council's ground, and the minimums that it does not reach, the lowest star first. */
export function outcomeParts(response: Response, set: LoadedSet, findings: readonly Finding[]) {
  const names = criterionNames(set)
  const standing = findings.filter(({ withdrawal }) => withdrawal === null)
  const grounds = new Map(standing.map(({ criterion, ground }) => [criterion, ground]))
  return {
    knockOuts: response.knockOuts.map((criterion) => ({
      criterion,
      name: names.get(criterion) ?? null,
      ground: grounds.get(criterion) ?? null,
    })),
    gatesUnmet: response.gates
      .filter(({ met }) => met === false)
      .map(({ star, criterion, minimum }) => ({ star, criterion, name: names.get(criterion) ?? '', minimum }))
      .toSorted((a, b) => a.star - b.star),
  }
}
