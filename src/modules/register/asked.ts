import type { z } from 'zod'
import type { Context } from '../../core/action.ts'
import { windowValues } from '../certification/verification/renewal-store.ts'
import { renewalWindowOn } from '../certification/verification/renewal-window.ts'
import { setsByNumber } from '../criteria/sets-by-number.ts'
import { registerQuery } from './register-words.ts'
import type { registerFilters } from './shapes.ts'
import type { RegisterQuery } from './store.ts'

type Filters = z.output<z.ZodObject<typeof registerFilters>>

/** What a search asks the register for; null when nothing can be found, since its text has no words. */
export function askedOf({ world, today }: Pick<Context, 'world' | 'today'>, filters: Filters): RegisterQuery | null {
  const { text, group: wanted, setNo, star, unitCode, kind, year, state } = filters
  const query = text === null ? null : registerQuery(text)
  if (text !== null && query === null) return null
  const sets = [...setsByNumber(world.criteria, today).values()]
  const communeCode = unitCode?.length === 5 ? unitCode : null
  // Of an unknown commune no province is known either, so that nothing is found.
  const provinceCode = communeCode ? (world.units.get(communeCode)?.parentCode ?? communeCode) : provinceOf(unitCode)
  return {
    ...{ query, setNo, star, communeCode, provinceCode, kind, year, state, producerId: null, today },
    ...windowValues(renewalWindowOn(world, today)),
    sets: wanted === null ? null : sets.filter(({ group }) => group.no === wanted).map(({ set }) => set),
  }
}

const provinceOf = (unitCode: string | null): string | null =>
  unitCode?.length === 2 && unitCode !== 'VN' ? unitCode : null
