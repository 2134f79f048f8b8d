import { type Actor, holds } from '../../../core/actor.ts'
import { failAt } from '../../../core/input.ts'
import { fail } from '../../../core/problem.ts'
import { manages } from '../authority.ts'
import type { CouncilLevel } from '../rules.ts'
import type { FoundConflict } from './found-conflicts.ts'

export const clearingRoles = ['council-chair', 'province-officer', 'ministry-officer'] as const

type Sitting = { councilId: string; level: CouncilLevel; unitCode: string }

/** The chair or a delegate, or the office that set the council up; nobody for oneself, so the chair's falls to the others. */
export function checkMayClear(actor: Actor, council: Sitting, accountId: string): void {
  if (!holds(actor, 'council-chair', council.councilId) && !manages(actor, council))
    fail('forbidden', { roles: clearingRoles })
  if (accountId === actor.accountId) fail('own-conflict')
}

/** The conflict with this basis, which is still to be settled. */
export function openConflict(found: readonly FoundConflict[], basis: string): FoundConflict {
  const named = found.find((one) => one.basis === basis)
  if (!named) return failAt(['basis'], 'no-such-conflict', 'Không có xung đột lợi ích này', 'There is no such conflict')
  if (named.state !== 'open') fail('conflict-resolved', { state: named.state })
  return named
}
