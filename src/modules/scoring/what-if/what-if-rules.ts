import { countBallots, type FaultCode, type RequestFault } from '../../criteria/ballot.ts'
import { type EvaluationRequest, type EvaluationResponse, evaluate } from '../../criteria/evaluation.ts'
import { fileKnockOut } from '../../criteria/knock-outs.ts'
import { type Mean, shownMean } from '../../criteria/mean.ts'
import type { LoadedSet } from '../../criteria/reference.ts'

/**
 * Why a criterion is left out: the other set has none of this code; a ballot's option is none of its options there; it
 * does not apply there though a ballot scored it; or it applies there and a ballot has not scored it.
 */
export const mismatches = ['not-in-set', 'option-unknown', 'not-applicable', 'not-scored'] as const
export type Mismatch = (typeof mismatches)[number]

const mismatchOf: Partial<Record<FaultCode, Mismatch>> = {
  'unknown-criterion': 'not-in-set',
  'out-of-range': 'option-unknown',
  'zero-is-an-option': 'option-unknown',
  'not-applicable': 'not-applicable',
  missing: 'not-scored',
}

export type WhatIf = {
  unmatched: { criterion: string; why: Mismatch }[]
  /** The points on what matches, under the other set. */
  matched: { criteria: number; of: number; max: number; mean: Mean }
  /** Verdicts and findings on what the other set does not settle or have. */
  leftOut: string[]
  /** Null while a criterion of the other set has no score. */
  evaluation: EvaluationResponse | null
}

/** Each criterion once, by the first reason found. */
function unmatchedBy(faults: readonly RequestFault[]): WhatIf['unmatched'] {
  const found = new Map<string, Mismatch>()
  for (const { pointer, code } of faults) {
    const why = mismatchOf[code]
    const criterion = pointer.split('/').at(-1)!
    if (why && !found.has(criterion)) found.set(criterion, why)
  }
  return [...found].map(([criterion, why]) => ({ criterion, why }))
}

const without = (choices: Readonly<Record<string, number>>, codes: ReadonlySet<string>) =>
  Object.fromEntries(Object.entries(choices).filter(([code]) => !codes.has(code)))

/**
 * What another set would say to ballots that were cast by its namesake: options are taken by criterion code and option
 * number, and by nothing else. Pure: it changes no ballot.
 */
export function whatIf({ compiled, bands }: LoadedSet, request: EvaluationRequest): WhatIf {
  const faults: RequestFault[] = []
  const counted = countBallots(compiled, request.ballots, faults)
  const unmatched = unmatchedBy(faults)
  const codes = new Set(unmatched.map(({ criterion }) => criterion))
  const kept = compiled.criteria.flatMap(({ code, points }, index) => (codes.has(code) ? [] : [{ points, index }]))
  const sum = counted.reduce((all, { points }) => all + kept.reduce((total, { index }) => total + points[index]!, 0), 0)
  const verdicts = Object.entries(request.verdicts ?? {})
  const findings = request.knockOuts ?? []
  const isHeld = (finding: string) => finding === fileKnockOut || compiled.codes.has(finding)
  const { response } = evaluate(
    compiled,
    {
      ballots: request.ballots.map(({ member, choices }) => ({ member, choices: without(choices, codes) })),
      verdicts: Object.fromEntries(verdicts.filter(([key]) => compiled.verdictKeys.has(key))),
      knockOuts: findings.filter(isHeld),
      spreadLimit: request.spreadLimit,
    },
    bands,
  )
  return {
    unmatched,
    matched: {
      criteria: kept.length,
      of: compiled.criteria.length,
      max: kept.reduce((total, { points }) => total + Math.max(...points), 0),
      mean: { sum, count: counted.length, shown: shownMean(sum, counted.length) },
    },
    leftOut: [
      ...verdicts.map(([key]) => key).filter((key) => !compiled.verdictKeys.has(key)),
      ...findings.filter((finding) => !isHeld(finding)),
    ],
    evaluation: response ?? null,
  }
}
