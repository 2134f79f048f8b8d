import { z } from 'zod'
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

export const UnmetGate = z
  .strictObject({ star: z.int(), criterion: z.string(), name: z.string(), minimum: Points })
  .meta({ id: 'SessionDocumentGate' })

/** Names of the criteria of a set by their codes. */
export const criterionNames = ({ source }: LoadedSet): ReadonlyMap<string, string> =>
  new Map(criteriaOf(source).map(({ criterion }) => [criterion.code, criterion.name.vi]))

type Finding = { criterion: string; ground: string }
type Response = Pick<EvaluationResponse, 'gates' | 'knockOuts'>

/** What knocked the product out, each with the council's ground, and the minimums that it does not reach, the lowest star first. */
export function outcomeParts(response: Response, set: LoadedSet, findings: readonly Finding[]) {
  const names = criterionNames(set)
  const grounds = new Map(findings.map(({ criterion, ground }) => [criterion, ground]))
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
