import { type Actor, hasRole } from '../../core/actor.ts'
import { fail } from '../../core/problem.ts'
import type { DossierLevel } from './rules.ts'
import type { Dossier } from './store.ts'

/** The office that handles a dossier at each level. */
export const officeOf = { province: 'province-officer', ministry: 'ministry-officer' } as const satisfies Record<
  DossierLevel,
  string
>

/** Refuses officers of another level: the ministry sees a province's dossier but does not handle it, nor the other way. */
export function checkHandles(actor: Actor, { level }: Pick<Dossier, 'level'>): void {
  if (!hasRole(actor, [officeOf[level]])) fail('forbidden', { roles: [officeOf[level]] })
}
