import { type Actor, holds } from '../../../core/actor.ts'
import type { Db } from '../../../core/db.ts'
import { fail } from '../../../core/problem.ts'
import { isHeld, lockUnheld } from '../../producers/claims/claim-store.ts'
import { type DossierRow, lockDossier } from '../store.ts'

/** Those who write what a producer says: itself, or its commune from paper while no account holds it. */
export const writers = ['producer', 'commune-officer'] as const

/**
 * Lets the producer write, and an officer only while nobody holds the producer, who is locked then: a claim comes
 * before or after what the officer does, never in between.
 *
 * @throws producer-claimed
 */
export async function actFor(db: Db, actor: Actor, producerId: string): Promise<void> {
  if (!holds(actor, 'producer', producerId)) await lockUnheld(db, producerId)
}

/** A dossier locked for one who writes what its producer says. @throws not-found, producer-claimed */
export async function lockToWrite(db: Db, actor: Actor, id: string): Promise<DossierRow> {
  const dossier = await lockDossier(db, actor, id)
  await actFor(db, actor, dossier.producerId)
  return dossier
}

/** As `actFor` where nothing is written and so nothing locked. */
export async function mayActFor(db: Db, actor: Actor, producerId: string): Promise<void> {
  if (!holds(actor, 'producer', producerId) && (await isHeld(db, producerId))) fail('producer-claimed')
}
