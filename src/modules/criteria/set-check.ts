import { brokenBands } from './instruments/instrument-rules.ts'
import { type CriteriaSet, type Criterion, gatedStars, partCodes, type SetFault, type SetInstrument } from './rules.ts'
import { brokenSums } from './set-sums.ts'
import { criteriaOf, sectionsOf } from './set-walk.ts'

const different = (pointer: string, expected: string | number, found: string | number): SetFault[] =>
  expected === found ? [] : [{ pointer, expected, found }]

function repeated(coded: readonly { readonly code: string; readonly pointer: string }[]): SetFault[] {
  const seen = new Set<string>()
  return coded.flatMap(({ code, pointer }) => {
    const again = seen.has(code)
    seen.add(code)
    return again ? [{ pointer: `${pointer}/code`, expected: 'a code used once', found: code }] : []
  })
}

function brokenCodes(set: CriteriaSet): SetFault[] {
  const sections = sectionsOf(set)
  const groups = sections.flatMap(({ section, pointer }) =>
    (section.groups ?? []).map(({ code }, g) => ({ code, pointer: `${pointer}/groups/${g}` })),
  )
  return [
    ...different('/parts', partCodes.join(), set.parts.map(({ code }) => code).join()),
    ...repeated(sections.map(({ section, pointer }) => ({ code: section.code, pointer }))),
    ...repeated(groups),
    ...repeated(criteriaOf(set).map(({ criterion, pointer }) => ({ code: criterion.code, pointer }))),
  ]
}

function brokenOptions({ options }: Criterion, pointer: string): SetFault[] {
  return options.flatMap(({ no, points, minStar }, o) => {
    const at = `${pointer}/options/${o}`
    if (minStar === undefined) return different(`${at}/no`, o + 1, no)
    // Two lines with one star would leave it open which of them is the minimum.
    const rival = options.slice(0, o).find((earlier) => earlier.minStar === minStar && earlier.points !== points)
    return [
      ...different(`${at}/no`, o + 1, no),
      ...(gatedStars.some((star) => star === minStar)
        ? []
        : [{ pointer: `${at}/minStar`, expected: `one of ${gatedStars.join()}`, found: minStar }]),
      ...(rival ? [{ pointer: `${at}/minStar`, expected: 'one minimum for each star', found: minStar }] : []),
    ]
  })
}

function brokenReferences(set: CriteriaSet): SetFault[] {
  const earlier = new Set<string>()
  return criteriaOf(set).flatMap(({ criterion: { code, group, appliesWhen }, section, pointer }) => {
    const faults: SetFault[] = []
    if (group !== undefined && !section.groups?.some((known) => known.code === group))
      faults.push({ pointer: `${pointer}/group`, expected: 'a group of the section', found: group })
    // An earlier one, so that a ballot can be read from top to bottom and no circle can arise.
    if (appliesWhen && !earlier.has(appliesWhen.criterion))
      faults.push({
        pointer: `${pointer}/appliesWhen/criterion`,
        expected: 'the code of an earlier criterion',
        found: appliesWhen.criterion,
      })
    earlier.add(code)
    return faults
  })
}

function misplacedBands({ starBands }: CriteriaSet, instrument: SetInstrument): SetFault[] {
  if (instrument.starBands === null && !starBands)
    return [{ pointer: '/starBands', expected: 'the star bands, which the instrument on record lacks', found: null }]
  if (instrument.starBands && starBands)
    return [{ pointer: '/starBands', expected: 'no star bands, which the instrument on record has', found: null }]
  return []
}

/**
 * Everything that keeps a set from being used to judge under its instrument: codes, sums at every level, references.
 * An empty list means that the set is sound. The shape of the file is checked before, by its zod schema.
 */
export function checkCriteriaSet(set: CriteriaSet, instrument: SetInstrument): SetFault[] {
  return [
    ...different('/instrument', instrument.number, set.instrument),
    ...different('/inForceFrom', instrument.inForceFrom, set.inForceFrom),
    ...misplacedBands(set, instrument),
    ...(set.starBands ? brokenBands(set.starBands) : []),
    ...brokenCodes(set),
    ...brokenSums(set, instrument),
    ...criteriaOf(set).flatMap(({ criterion, pointer }) => brokenOptions(criterion, pointer)),
    ...brokenReferences(set),
  ]
}
