import type { CriteriaSet, Criterion } from '../../criteria/rules.ts'
import { printedLabel, printedName } from '../../criteria/wording/wording-rules.ts'
import type { PrintedPart } from './ballot-shapes.ts'

type Choices = Readonly<Record<string, number>> | null
type PrintedCriterion = PrintedPart['sections'][number]['criteria'][number]

const noneReached = 'Không đạt mức nào'

/** The table prints no 0 where none of its lines gives one; a ballot may still reach none of them (docs/law.md §3.1). */
function linesOf({ options }: Criterion) {
  const lines = options.map(({ no, points, minStar, case: variant, ...option }) => {
    const { label, short } = printedLabel(option)
    return {
      no,
      points,
      label: variant === undefined ? label : `Trường hợp ${variant}: ${label}`,
      short,
      minStar: minStar ?? null,
    }
  })
  return options.some(({ points }) => points === 0)
    ? lines
    : [...lines, { no: 0, points: 0, label: noneReached, short: null, minStar: null }]
}

function printed(criterion: Criterion, choices: Choices): PrintedCriterion {
  const { code, max } = criterion
  const options = linesOf(criterion).map((line) => ({ ...line, chosen: choices?.[code] === line.no }))
  const points = options.find(({ chosen }) => chosen)?.points ?? null
  return { code, ...printedName(criterion), max, points, options }
}

const sum = (criteria: readonly PrintedCriterion[]): number =>
  criteria.reduce((total, { points }) => total + (points ?? 0), 0)

/** The printed table with what a ballot chose; without a ballot nothing is chosen and there are no points. Pure. */
export function criteriaTable({ parts }: CriteriaSet, choices: Choices): PrintedPart[] {
  return parts.map((part) => {
    const { code, max } = part
    const shown = part.sections.map((section) => ({
      code: section.code,
      ...printedName(section),
      max: section.max,
      criteria: section.criteria.map((criterion) => printed(criterion, choices)),
    }))
    const points = choices && sum(shown.flatMap(({ criteria }) => criteria))
    return { code, ...printedName(part), max, points, sections: shown }
  })
}
