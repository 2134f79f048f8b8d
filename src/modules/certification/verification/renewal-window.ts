import type { LegalDay } from '../../../core/clock.ts'
import type { World } from '../../../core/world.ts'
import type { RenewalWindow } from '../../dossiers/rules.ts'

/** When certificates are renewed by the instrument in force on a day; null where it is not known. */
export const renewalWindowOn = (
  { criteria, checklists }: Pick<World, 'criteria' | 'checklists'>,
  day: LegalDay,
): RenewalWindow | null => checklists.get(criteria.inForce(day)?.code ?? '')?.renewalWindow ?? null
