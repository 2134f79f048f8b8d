import type { EvaluationRequest, EvaluationResponse } from '../../criteria/evaluation.ts'
import { answerEvaluation } from '../../criteria/evaluation-answer.ts'
import type { LoadedSet } from '../../criteria/reference.ts'

/**
 * Whether written opinions differ, so that the council meets (docs/law.md §4). The law does not say when they do; an opinion
 * is taken to be the star that the member's ballot gives by itself, or that it knocks out. They differ where these do, where
 * the spread is above the regulation's limit, and where the ballots leave a point open, since only those who meet agree on
 * one. Pure; `response` is what the set answers to `request`.
 */
export function opinionsDiffer(
  set: LoadedSet,
  { ballots }: Pick<EvaluationRequest, 'ballots'>,
  { spread, outcome }: EvaluationResponse,
): boolean {
  if (!spread.within || outcome === 'open') return true
  const opinions = new Set(ballots.map((ballot) => answerEvaluation(set, { ballots: [ballot] }).star))
  return opinions.size > 1
}
