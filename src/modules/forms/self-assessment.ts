import { evaluate } from '../criteria/evaluation.ts'
import type { LoadedSet } from '../criteria/reference.ts'
import type { Criterion } from '../criteria/rules.ts'
import { criteriaOf } from '../criteria/set-walk.ts'
import type { Preview } from './shapes.ts'

type Choices = Readonly<Record<string, number>>
type Judgement = Omit<Preview, 'dossierId'>

const criterionAt = (pointer: string): string =>
  pointer
    .slice(pointer.lastIndexOf('/') + 1)
    .replaceAll('~1', '/')
    .replaceAll('~0', '~')

const pointsOf = ({ code, options }: Criterion, choices: Choices): number =>
  options.find(({ no }) => no === choices[code])?.points ?? 0

/**
 * What the producer's own choices would come to if a council chose the same: the evaluation of one ballot. Choices that
 * are no whole ballot yet have `faults` by criterion and no figures. Pure.
 */
export function previewOf({ source, instrument, compiled, bands }: LoadedSet, choices: Choices): Judgement {
  const judged = { instrument: instrument.code, setNo: source.set }
  const { response, faults } = evaluate(compiled, { ballots: [{ member: 'producer', choices }] }, bands)
  if (!response) {
    const named = faults.map(({ pointer, code, detail }) => ({ criterion: criterionAt(pointer), code, detail }))
    return { ...judged, ...nothing, faults: named }
  }
  const { ballots, band, star, outcome, gates, knockOuts } = response
  const { total, parts } = ballots[0]!
  const criteria = new Map(criteriaOf(source).map(({ criterion }) => [criterion.code, criterion]))
  const gatesMissed = gates
    .filter(({ met }) => met === false)
    .map(({ star, criterion: code, minimum }) => {
      const criterion = criteria.get(code)!
      return { star, criterion: code, name: criterion.name, minimum, points: pointsOf(criterion, choices) }
    })
    .toSorted((a, b) => a.star - b.star)
  return {
    ...judged,
    faults: [],
    total,
    parts,
    band,
    star,
    knockedOut: outcome === 'knocked-out',
    gatesMissed,
    knockOuts,
  }
}

const nothing = { total: null, parts: null, band: null, star: null, knockedOut: false, gatesMissed: [], knockOuts: [] }
