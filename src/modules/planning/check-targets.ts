import { pointerOf } from '../../core/input.ts'
import { fail } from '../../core/problem.ts'
import type { UnitReference } from '../units/reference.ts'
import { isWithin } from './authority.ts'
import { indicatorOf } from './catalogue.ts'
import { type Target, targetFaults } from './rules.ts'
import type { Plan } from './store.ts'

/**
 * Units are those of the day on which the plan was issued; it may also name the ones that were to come.
 *
 * @throws invalid-input with a pointer such as `/targets/2/indicator` for everything wrong with the targets
 */
export function checkTargets(
  units: UnitReference,
  { unitCode, issuedOn, fromYear, untilYear }: Pick<Plan, 'unitCode' | 'issuedOn' | 'fromYear' | 'untilYear'>,
  targets: readonly Target[],
): void {
  const faults = targetFaults(targets, {
    fromYear,
    untilYear,
    knowsIndicator: (code) => indicatorOf(code) !== undefined,
    covers: (code) => isWithin(units.on(issuedOn), code, unitCode) || isWithin(units, code, unitCode),
  })
  if (faults.length === 0) return
  const errors = faults.map(({ at, field, code, vi, en }) => ({
    pointer: pointerOf(['targets', at, ...(field ? [field] : [])]),
    code,
    detail: { vi, en },
  }))
  fail('invalid-input', { errors })
}
