import type { Context } from '../../../core/action.ts'
import { fail } from '../../../core/problem.ts'
import { isInForce, stateOn } from '../../certification/rules.ts'
import { withRenewals } from '../../certification/verification/renewal-store.ts'
import { renewalWindowOn } from '../../certification/verification/renewal-window.ts'
import { readStanding } from './request-store.ts'

/** @throws certificate-not-in-force when no certificate of the product holds today: the mark may not be used then (docs/law.md §6) */
export async function refuseUncertified(
  { db, today, world }: Pick<Context, 'db' | 'today' | 'world'>,
  productId: string,
): Promise<void> {
  const standing = await readStanding(db, productId)
  const [term] = standing ? await withRenewals(db, [standing]) : []
  if (!term || !isInForce(stateOn(term, today, renewalWindowOn(world, today)))) fail('certificate-not-in-force')
}
