import type { Context } from '../../core/action.ts'
import { pointerOf } from '../../core/input.ts'
import { fail } from '../../core/problem.ts'
import { isWithin } from './authority.ts'
import { knownIndicators, ownerOf } from './indicators/own/own-store.ts'
import { type Target, targetFaults } from './rules.ts'
import type { Plan } from './store.ts'

/**
 * A province's own indicator stands in plans of the province only: a plan of the nation is read by all others too.
 * Units are those of the day on which the plan was issued; it may also name the ones that were to come.
 *
 * @throws invalid-input with a pointer such as `/targets/2/indicator` for everything wrong with the targets
 */
export async function checkTargets(
  { db, world: { units } }: Pick<Context, 'db' | 'world'>,
  { unitCode, issuedOn, fromYear, untilYear }: Pick<Plan, 'unitCode' | 'issuedOn' | 'fromYear' | 'untilYear'>,
  targets: readonly Target[],
): Promise<void> {
  const known = await knownIndicators(
    db,
    targets.map(({ indicator }) => indicator),
  )
  const covers = (code: string, above: string) =>
    isWithin(units.on(issuedOn), code, above) || isWithin(units, code, above)
  const isFor = (owner: string | null) => owner === null || owner === unitCode || covers(unitCode, owner)
  const faults = targetFaults(targets, {
    fromYear,
    untilYear,
    knowsIndicator: (code) => known(code) !== undefined && isFor(ownerOf(code)),
    covers: (code) => covers(code, unitCode),
  })
  if (faults.length === 0) return
  const errors = faults.map(({ at, field, code, vi, en }) => ({
    pointer: pointerOf(['targets', at, ...(field ? [field] : [])]),
    code,
    detail: { vi, en },
  }))
  fail('invalid-input', { errors })
}
