import { pointerOf } from '../../core/input.ts'
import { fail } from '../../core/problem.ts'
import type { UnitReference } from '../units/reference.ts'
import { isWithin } from './authority.ts'
import { indicatorOf } from './catalogue.ts'
import { type Target, targetFaults } from './rules.ts'
import type { Plan } from './store.ts'

/** @throws invalid-input with a pointer such as `/targets/2/indicator` for everything wrong with the targets */
export function checkTargets(
  units: UnitReference,
  { unitCode, fromYear, untilYear }: Pick<Plan, 'unitCode' | 'fromYear' | 'untilYear'>,
  targets: readonly Target[],
): void {
  const faults = targetFaults(targets, {
    fromYear,
    untilYear,
    knowsIndicator: (code) => indicatorOf(code) !== undefined,
    covers: (code) => isWithin(units, code, unitCode),
  })
  if (faults.length === 0) return
  const errors = faults.map(({ at, field, code, vi, en }) => ({
    pointer: pointerOf(['targets', at, ...(field ? [field] : [])]),
    code,
    detail: { vi, en },
  }))
  fail('invalid-input', { errors })
}
