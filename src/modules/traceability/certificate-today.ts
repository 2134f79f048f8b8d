import type { Context } from '../../core/action.ts'
import { stateOn } from '../certification/rules.ts'
import { renewalOn } from '../certification/verification/renewal-on.ts'
import { renewalWindowOn } from '../certification/verification/renewal-window.ts'
import type { ScannedBatch } from './public-store.ts'

/**
 * The certificate of a scanned stamp's product as it stands today: a stamp that was printed while the product was
 * recognised says when it no longer is.
 */
export async function certificateToday(
  { db, today, world }: Pick<Context, 'db' | 'today' | 'world'>,
  { certificateCode: code, certificateNumber: number, star, expiresOn, endedAs, endedOn }: ScannedBatch,
) {
  if (code === null || number === null || star === null || expiresOn === null) return null
  const window = renewalWindowOn(world, today)
  const renewal = await renewalOn({ db, world }, { code, expiresOn }, today)
  return {
    code,
    number,
    star,
    expiresOn,
    endedOn,
    state: stateOn({ expiresOn, endedAs, endedOn, renewal }, today, window),
  }
}
