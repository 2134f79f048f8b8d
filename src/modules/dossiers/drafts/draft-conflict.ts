import type { ProblemExtra } from '../../../core/problem.ts'
import type { Dossier } from '../store.ts'

/** What a refused save shows beside the version that holds: what the dossier says now and what was to be written. */
export const bothVersions = (
  { sampleCount, results, nextPlan, changes, growth, selfAssessment }: Dossier,
  sent: Record<string, unknown>,
): ProblemExtra => ({ current: { sampleCount, results, nextPlan, changes, growth, selfAssessment }, sent })
