import { v7 as uuidv7 } from 'uuid'
import type { Context } from '../../../core/action.ts'
import { newClaimCode } from './claim-codes.ts'
import { lockUnheld, replaceClaim } from './claim-store.ts'

/**
 * A new code for a producer within the actor's reach, which ends the one before. Only its hash stays, so it can be shown
 * or printed now and never again.
 *
 * @throws producer-claimed
 */
export async function giveCode(
  { db, actor, now }: Pick<Context, 'db' | 'actor' | 'now'>,
  producerId: string,
): Promise<string> {
  await lockUnheld(db, producerId)
  const { code, hash: codeHash } = newClaimCode()
  const issued = { producerId, codeHash, issuedBy: actor.accountId!, issuedAt: now }
  await replaceClaim(db, { id: uuidv7(), ...issued, usedBy: null, endedAt: null })
  return code
}
