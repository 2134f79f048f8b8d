import { z } from 'zod'
import { action, type Context } from '../../core/action.ts'
import { fail } from '../../core/problem.ts'
import { accountChanged } from '../accounts/actors.ts'
import { isHeld } from '../producers/claims/claim-store.ts'
import { mayPutForward } from '../producers/rules.ts'
import { lockProducers, type Producer, readProducer } from '../producers/store.ts'
import { producerViewFor } from '../producers/views.ts'
import { mergers, refuseOtherOffice } from './authority.ts'
import { lockPair } from './lock-pair.ts'
import {
  buryProducer,
  lockProductsOf,
  moveCertificatesOf,
  moveClaims,
  moveDossiersOf,
  moveGrants,
  moveProductsOf,
  raiseVersion,
} from './producer-store.ts'
import { lockDossiersOfProducer } from './product-store.ts'
import { refused } from './refusals.ts'
import { producerRefusalsOf } from './rules.ts'
import { mergeInput, ProducerMerge } from './shapes.ts'
import { carryDistinct } from './store.ts'

export const mergeProducers = action({
  name: 'mergeProducers',
  summary:
    'A producer that was there twice: products, dossiers, certificates and accounts of the one belong to the other from now on',
  kind: 'command',
  roles: mergers,
  input: z.strictObject(mergeInput),
  output: ProducerMerge,
  subject: ({ mergedId }, { kept, productIds, dossierIds, accountIds }) => [
    ...[kept.id, mergedId].map((id) => ({ type: 'producer', id })),
    ...productIds.map((id) => ({ type: 'product', id })),
    ...dossierIds.map((id) => ({ type: 'dossier', id })),
    ...accountIds.map((id) => ({ type: 'account', id })),
  ],
  async run(context, { reason, ...asked }) {
    const { db, actor, now, world } = context
    const { keptId, mergedId } = asked
    const kept = await lockMergeable(context, asked)
    const dossierIds = await moveDossiersOf(db, asked)
    const certificateIds = await moveCertificatesOf(db, asked)
    const productIds = await moveProductsOf(db, asked)
    const accountIds = await moveGrants(db, asked)
    for (const id of accountIds) await accountChanged({ db, world }, id)
    await moveClaims(db, asked, now)
    await carryDistinct(db, 'producer', asked)
    await buryProducer(db, mergedId, { keptId, mergedAt: now, mergedBy: actor.accountId!, mergeReason: reason })
    await raiseVersion(db, kept)
    const left = producerViewFor(world, actor, await readProducer(db, actor, keptId))
    return { kept: left, mergedId, mergedAt: now, productIds, dossierIds, certificateIds, accountIds }
  },
})

/**
 * In the order of those who file and decide: dossiers, products, producers. What was opened or registered in between is
 * locked after its producer.
 */
async function lockMergeable({ db, actor }: Context, asked: Parameters<typeof lockPair>[1]): Promise<Producer> {
  const { keptId, mergedId } = asked
  await Promise.all([keptId, mergedId].map((id) => readProducer(db, actor, id)))
  await lockDossiersOfProducer(db, mergedId)
  await lockProductsOf(db, mergedId)
  const { kept, merged } = await lockPair((both) => lockProducers(db, actor, both), asked)
  refuseOtherOffice(actor, kept, merged)
  const products = await lockProductsOf(db, mergedId)
  const dossiers = await lockDossiersOfProducer(db, mergedId)
  const refusals = producerRefusalsOf({
    keptIsHeld: await isHeld(db, keptId),
    mergedIsHeld: await isHeld(db, mergedId),
    mayPutForwardAll: products.every(({ setNo }) => mayPutForward(kept.kind, setNo)),
    inSession: dossiers.some((dossier) => dossier.inSession),
  })
  if (refusals.length > 0) fail('merge-refused', { errors: refusals.map((code) => refused(code)) })
  return kept
}
