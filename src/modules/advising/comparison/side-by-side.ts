import { countBallots } from '../../criteria/ballot.ts'
import { shownMean } from '../../criteria/mean.ts'
import type { LoadedSet } from '../../criteria/reference.ts'
import { criteriaOf } from '../../criteria/set-walk.ts'
import type { DossierRow } from '../../dossiers/store.ts'
import { contentPath } from '../../dossiers/views.ts'
import { chosenOption } from '../chosen-option.ts'
import { paperPath } from '../inquiries/show-inquiry.ts'
import type { ReportContent } from '../shapes.ts'
import type { ComparisonView } from './comparison-shapes.ts'
import type { ComparedPaper, ComparedResultRow } from './comparison-store.ts'

/** `open`: the reader sees its ballots, not only what came out. */
type Scored = ComparedResultRow & { set: LoadedSet; open: boolean }

export type Sides = {
  dossier: Pick<DossierRow, 'id' | 'productName' | 'producerName' | 'selfAssessment'>
  /** The version whose criteria are listed. */
  set: LoadedSet
  /** The version that the self-assessment was handed in by. */
  ownSet: LoadedSet
  evidence: readonly ComparedPaper[]
  reports: readonly { sha256: string; content: ReportContent }[]
  /** Each with the version that it was scored by. */
  results: readonly Scored[]
}
type Compared = ComparisonView['criteria'][number]

/** How one council scored a criterion; ballots are numbered in the order in which they were counted. */
function scoresOn({ sessionId, request, response, set: { compiled }, open }: Scored) {
  const counted = countBallots(compiled, request.ballots, [])
  const places = new Map(compiled.criteria.map(({ code }, at) => [code, at]))
  const verdicts = Object.entries(request.verdicts ?? {})
  return (code: string): Compared['scores'] => {
    const at = places.get(code)
    // Another version of the set may not have had it.
    if (at === undefined) return []
    const points = counted.map((ballot) => ballot.points[at] ?? 0)
    const sum = points.reduce((total, one) => total + one, 0)
    const score = {
      sessionId,
      points: open ? points : [],
      mean: { sum, count: points.length, shown: shownMean(sum, points.length) },
      gates: response.gates
        .filter(({ criterion }) => criterion === code)
        .map(({ star, minimum, met }) => ({ star, minimum, met })),
      verdicts: verdicts
        .filter(([key]) => key.slice(key.indexOf(':') + 1) === code)
        .map(([key, met]) => ({ key, met })),
    }
    return [score]
  }
}

function proposalOn(code: string, { level, criteria }: ReportContent): Compared['proposals'] {
  const line = criteria.find((one) => one.code === code)
  if (!line) return []
  const { choice, points, comment, evidence } = line
  return [{ level, choice, points, comment, evidenceIds: evidence.map(({ id }) => id) }]
}

/** Papers of visits and tests that the team's remark on a criterion links to; they are no evidence of the dossier itself. */
const papersOn = (code: string, { dossierId, criteria, inquiries }: ReportContent): Compared['evidence'] => {
  const linked = new Set(criteria.find((line) => line.code === code)?.evidence.map(({ id }) => id))
  return inquiries.flatMap(({ id: inquiryId, kind, papers }) =>
    papers
      .filter(({ id }) => linked.has(id))
      .map(({ id, fileName }) => ({ id, item: kind, fileName, contentUrl: paperPath({ dossierId, inquiryId, id }) })),
  )
}

/** Criterion by criterion: what the producer chose, the advisory team proposed and the councils scored. Pure. */
export function sideBySide({ dossier, set, ownSet, evidence, reports, results }: Sides): ComparisonView {
  const scores = results.map(scoresOn)
  const own = new Map(criteriaOf(ownSet.source).map(({ criterion }) => [criterion.code, criterion]))
  const criteria = criteriaOf(set.source).map(({ part, criterion }): Compared => {
    const { code, name, max } = criterion
    const self = chosenOption(own.get(code), dossier.selfAssessment[code])
    return {
      code,
      part: part.code,
      name,
      max,
      selfChoice: self.choice,
      selfPoints: self.points,
      proposals: reports.flatMap(({ content }) => proposalOn(code, content)),
      scores: scores.flatMap((on) => on(code)),
      evidence: [
        ...evidence
          .filter((paper) => paper.criteria.includes(code))
          .map(({ id, item, fileName }) => ({ id, item, fileName, contentUrl: contentPath(dossier.id, id) })),
        ...reports.flatMap(({ content }) => papersOn(code, content)),
      ],
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
    results: results.map(
      ({ sessionId, level, closedAt, outcome, star, open, response: { mean, ballots, knockOuts } }) => ({
        sessionId,
        level,
        closedAt: closedAt!,
        outcome,
        star,
        mean,
        totals: open ? ballots.map(({ total }) => total) : [],
        knockOuts,
      }),
    ),
    criteria,
  }
}
