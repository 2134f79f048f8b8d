import type { CriteriaSet, Criterion } from '../../criteria/rules.ts'
import type { PrintedPart } from './ballot-shapes.ts'

type Choices = Readonly<Record<string, number>> | null
type PrintedCriterion = PrintedPart['sections'][number]['criteria'][number]

const noneReached = 'Không đạt mức nào'

/** The table prints no 0 where none of its lines gives one; a ballot may still reach none of them (docs/law.md §3.1). */
function linesOf({ options }: Criterion) {
  const lines = options.map(({ no, points, label, minStar, case: variant }) => ({
    no,
    points,
    label: variant === undefined ? label.vi : `Trường hợp ${variant}: ${label.vi}`,
    minStar: minStar ?? null,
  }))
  return options.some(({ points }) => points === 0)
    ? lines
    : [...lines, { no: 0, points: 0, label: noneReached, minStar: null }]
}

function printed(criterion: Criterion, choices: Choices): PrintedCriterion {
  const { code, name, max } = criterion
  const options = linesOf(criterion).map((line) => ({ ...line, chosen: choices?.[code] === line.no }))
  return { code, name: name.vi, max, points: options.find(({ chosen }) => chosen)?.points ?? null, options }
}

const sum = (criteria: readonly PrintedCriterion[]): number =>
  criteria.reduce((total, { points }) => total + (points ?? 0), 0)

/** The printed table with what a ballot chose; without a ballot nothing is chosen and there are no points. Pure. */
export function criteriaTable({ parts }: CriteriaSet, choices: Choices): PrintedPart[] {
  return parts.map(({ code, name, max, sections }) => {
    const shown = sections.map((section) => ({
      code: section.code,
      name: section.name.vi,
      max: section.max,
      criteria: section.criteria.map((criterion) => printed(criterion, choices)),
    }))
    const points = choices && sum(shown.flatMap(({ criteria }) => criteria))
    return { code, name: name.vi, max, points, sections: shown }
  })
}
