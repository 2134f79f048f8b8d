import type { LegalDay } from '../../core/clock.ts'
import type { World } from '../../core/world.ts'
import { setsByNumber } from '../criteria/sets-by-number.ts'
import { producerKinds } from '../producers/rules.ts'
import { unitName } from '../units/shapes.ts'
import { type Counted, facetCounts, registerStates } from './rules.ts'
import type { RegisterFacets } from './shapes.ts'

type Here = Pick<World, 'units' | 'criteria'>

/** Groups of products in the order of their sets, each with the counts of those. */
function groupsOf(sets: ReturnType<typeof setsByNumber>, counts: ReadonlyMap<string | number, number>) {
  const groups = new Map([...sets.values()].map(({ group }) => [group.no, group]))
  return [...groups.values()]
    .map(({ no, vi, en }) => {
      const own = [...counts].filter(([set]) => sets.get(Number(set))?.group.no === no)
      return { no, name: { vi, en }, count: own.reduce((sum, [, count]) => sum + count, 0) }
    })
    .filter(({ count }) => count > 0)
}

function unitsOf({ units }: Pick<World, 'units'>, counts: ReadonlyMap<string | number, number>) {
  const named = [...counts].map(([code, count]) => ({ unit: unitName(units.named(String(code))), count }))
  const inOrder = new Intl.Collator('vi')
  return named.sort((a, b) => b.count - a.count || inOrder.compare(a.unit.name, b.unit.name))
}

/** The facets of a search in the order in which people are shown them. */
export function facetsView(world: Here, today: LegalDay, rows: readonly Counted[]): RegisterFacets {
  const sets = setsByNumber(world.criteria, today)
  const numbers = (facet: 'star' | 'set' | 'year') =>
    [...facetCounts(rows, facet)].map(([no, count]) => ({ no: Number(no), count })).sort((a, b) => a.no - b.no)
  const among = <Value extends string>(facet: 'kind' | 'state', values: readonly Value[]) => {
    const counts = facetCounts(rows, facet)
    return values.flatMap((value) => (counts.has(value) ? [{ value, count: counts.get(value)! }] : []))
  }
  const passing = rows.filter(({ failed, star }) => failed === 0 && star !== null)
  return {
    total: passing.reduce((sum, { count }) => sum + count, 0),
    groups: groupsOf(sets, facetCounts(rows, 'group')),
    sets: numbers('set').flatMap(({ no, count }) => (sets.has(no) ? [{ no, name: sets.get(no)!.name, count }] : [])),
    stars: numbers('star')
      .reverse()
      .map(({ no, count }) => ({ star: no, count })),
    kinds: among('kind', producerKinds).map(({ value, count }) => ({ kind: value, count })),
    years: numbers('year')
      .reverse()
      .map(({ no, count }) => ({ year: no, count })),
    provinces: unitsOf(world, facetCounts(rows, 'province')),
    communes: unitsOf(world, facetCounts(rows, 'commune')),
    states: among('state', registerStates).map(({ value, count }) => ({ state: value, count })),
  }
}
