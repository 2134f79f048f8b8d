import { countBallots } from '../../criteria/ballot.ts'
import { shownMean } from '../../criteria/mean.ts'
import type { LoadedSet } from '../../criteria/reference.ts'
import { criteriaOf } from '../../criteria/set-walk.ts'
import type { DossierRow } from '../../dossiers/store.ts'
import { contentPath } from '../../dossiers/views.ts'
import { chosenOption } from '../chosen-option.ts'
import type { ReportContent } from '../shapes.ts'
import type { ComparisonView } from './comparison-shapes.ts'
import type { ComparedPaper, ComparedResultRow } from './comparison-store.ts'

export type Sides = {
  dossier: Pick<DossierRow, 'id' | 'productName' | 'producerName' | 'selfAssessment'>
  set: LoadedSet
  evidence: readonly ComparedPaper[]
  reports: readonly { sha256: string; content: ReportContent }[]
  results: readonly ComparedResultRow[]
}
type Compared = ComparisonView['criteria'][number]

/** How one council scored the criterion at a place of the set; ballots are numbered in the order in which they were counted. */
function scoresAt({ compiled }: LoadedSet, { sessionId, request, response }: ComparedResultRow) {
  const counted = countBallots(compiled, request.ballots, [])
  const verdicts = Object.entries(request.verdicts ?? {})
  return (at: number, code: string): Compared['scores'][number] => {
    const points = counted.map((ballot) => ballot.points[at] ?? 0)
    const sum = points.reduce((total, one) => total + one, 0)
    return {
      sessionId,
      points,
      mean: { sum, count: points.length, shown: shownMean(sum, points.length) },
      gates: response.gates
        .filter(({ criterion }) => criterion === code)
        .map(({ star, minimum, met }) => ({ star, minimum, met })),
      verdicts: verdicts
        .filter(([key]) => key.slice(key.indexOf(':') + 1) === code)
        .map(([key, met]) => ({ key, met })),
    }
  }
}

function proposalOn(code: string, { level, criteria }: ReportContent): Compared['proposals'] {
  const line = criteria.find((one) => one.code === code)
  if (!line) return []
  const { choice, points, comment, evidence } = line
  return [{ level, choice, points, comment, evidenceIds: evidence.map(({ id }) => id) }]
}

/** Criterion by criterion: what the producer chose, the advisory team proposed and the councils scored. Pure. */
export function sideBySide({ dossier, set, evidence, reports, results }: Sides): ComparisonView {
  const scores = results.map((row) => scoresAt(set, row))
  const criteria = criteriaOf(set.source).map(({ part, criterion }, at): Compared => {
    const { code, name, max } = criterion
    const self = chosenOption(criterion, dossier.selfAssessment[code])
    return {
      code,
      part: part.code,
      name,
      max,
      selfChoice: self.choice,
      selfPoints: self.points,
      proposals: reports.flatMap(({ content }) => proposalOn(code, content)),
      scores: scores.map((of) => of(at, code)),
      evidence: evidence
        .filter((paper) => paper.criteria.includes(code))
        .map(({ id, item, fileName }) => ({ id, item, fileName, contentUrl: contentPath(dossier.id, id) })),
    }
  })
  return {
    dossierId: dossier.id,
    productName: dossier.productName,
    producerName: dossier.producerName,
    instrument: set.instrument.code,
    setNo: set.source.set,
    selfTotal: criteria.reduce((sum, { selfPoints }) => sum + (selfPoints ?? 0), 0),
    reports: reports.map(({ sha256, content: { level, number, total, star } }) => ({
      level,
      number,
      total,
      star,
      sha256,
    })),
    results: results.map(({ sessionId, level, closedAt, outcome, star, response: { mean, ballots, knockOuts } }) => ({
      sessionId,
      level,
      closedAt: closedAt!,
      outcome,
      star,
      mean,
      totals: ballots.map(({ total }) => total),
      knockOuts,
    })),
    criteria,
  }
}
