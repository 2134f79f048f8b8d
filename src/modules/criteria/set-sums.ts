import { type CriteriaSet, fullMarks, partCodes, type Section, type SetFault, type SetInstrument } from './rules.ts'
import { criteriaOf, sectionsOf } from './set-walk.ts'

const sumOfMaxima = (things: readonly { readonly max: number }[]) => things.reduce((sum, { max }) => sum + max, 0)

const unequal = (pointer: string, expected: number, found: number): SetFault[] =>
  expected === found ? [] : [{ pointer, expected, found }]

function sumsOfSection(section: Section, pointer: string): SetFault[] {
  const groups = section.groups ?? []
  const ungrouped = section.criteria.filter(({ group }) => group === undefined)
  return [
    ...unequal(`${pointer}/criteria`, section.max, sumOfMaxima(groups) + sumOfMaxima(ungrouped)),
    ...groups.flatMap((group, g) => {
      const members = section.criteria.filter((criterion) => criterion.group === group.code)
      return unequal(`${pointer}/groups/${g}`, group.max, sumOfMaxima(members))
    }),
  ]
}

/**
 * Where the points of a set do not add up: options → criteria → groups → sections → parts → the instrument's maxima → 100.
 * A fault points at what is summed; `expected` is the maximum printed above it, `found` the sum.
 */
export function brokenSums(set: CriteriaSet, { partMaxima }: SetInstrument): SetFault[] {
  return [
    ...unequal('/parts', fullMarks, sumOfMaxima(set.parts)),
    ...set.parts.flatMap((part, p) => {
      const code = partCodes.find((known) => known === part.code)
      return [
        ...(code ? unequal(`/parts/${p}/max`, partMaxima[code], part.max) : []),
        ...unequal(`/parts/${p}/sections`, part.max, sumOfMaxima(part.sections)),
      ]
    }),
    ...sectionsOf(set).flatMap(({ section, pointer }) => sumsOfSection(section, pointer)),
    ...criteriaOf(set).flatMap(({ criterion, pointer }) =>
      unequal(`${pointer}/options`, criterion.max, Math.max(0, ...criterion.options.map(({ points }) => points))),
    ),
  ]
}
