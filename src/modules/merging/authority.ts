import { type Actor, hasRole, holds, type UnitRole } from '../../core/actor.ts'
import { fail } from '../../core/problem.ts'

export const mergers = ['province-officer', 'ministry-officer'] as const satisfies readonly UnitRole[]

type Placed = { provinceCode: string }

/** The office of the province merges what lies in it; what lies in two provinces is the ministry's to merge, and nothing else. */
export function refuseOtherOffice(actor: Actor, kept: Placed, merged: Placed): void {
  const oneProvince = kept.provinceCode === merged.provinceCode
  const may = oneProvince ? holds(actor, 'province-officer', kept.provinceCode) : hasRole(actor, ['ministry-officer'])
  if (!may) fail('forbidden', { roles: oneProvince ? ['province-officer'] : ['ministry-officer'] })
}
