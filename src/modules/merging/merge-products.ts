import { z } from 'zod'
import { action, type Context } from '../../core/action.ts'
import { addDays } from '../../core/clock.ts'
import { fail } from '../../core/problem.ts'
import { type Ending, endCertificates } from '../certification/decision-store.ts'
import { isInForce, stateOn, type Term } from '../certification/rules.ts'
import type { Certificate } from '../certification/store.ts'
import { withRenewals } from '../certification/verification/renewal-store.ts'
import { renewalWindowOn } from '../certification/verification/renewal-window.ts'
import { lockProducts, type Product, readProduct } from '../producers/store.ts'
import { productView } from '../producers/views.ts'
import { mergers, refuseOtherOffice } from './authority.ts'
import { lockPair } from './lock-pair.ts'
import {
  buryProduct,
  lockCertificatesOf,
  lockDossiersOf,
  moveCertificates,
  moveDossiers,
  saveKept,
} from './product-store.ts'
import { refused } from './refusals.ts'
import { longest, type MergedProduct, productRefusalsOf } from './rules.ts'
import { mergeInput, ProductMerge } from './shapes.ts'
import { carryDistinct } from './store.ts'

export const mergeProducts = action({
  name: 'mergeProducts',
  summary: 'A product that was there twice: dossiers and certificates of the one belong to the other from now on',
  kind: 'command',
  roles: mergers,
  input: z.strictObject(mergeInput),
  output: ProductMerge,
  subject: ({ mergedId }, { kept, dossierIds }) => [
    ...[kept.id, mergedId].map((id) => ({ type: 'product', id })),
    ...dossierIds.map((id) => ({ type: 'dossier', id })),
  ],
  async run(context, { reason, ...asked }) {
    const { db, actor, now, world } = context
    const { keptId, mergedId } = asked
    const { kept, merged, lapsed } = await lockMergeable(context, asked)
    await endCertificates(db, lapsed)
    const dossierIds = await moveDossiers(db, asked)
    const certificateIds = await moveCertificates(db, asked)
    await carryDistinct(db, 'product', asked)
    await buryProduct(db, mergedId, { keptId, mergedAt: now, mergedBy: actor.accountId!, mergeReason: reason })
    await saveKept(db, kept, longest(kept, merged))
    const left = productView(world, await readProduct(db, actor, keptId))
    return { kept: left, mergedId, mergedAt: now, dossierIds, certificateIds }
  },
})

type Asked = Parameters<typeof lockPair>[1]

/** In the order of decisions: dossiers, products, certificates. A dossier opened in between is locked after its product. */
async function lockMergeable(
  { db, actor, today, world }: Context,
  asked: Asked,
): Promise<{ kept: Product; merged: Product; lapsed: Ending[] }> {
  const ids = [asked.keptId, asked.mergedId]
  await Promise.all(ids.map((id) => readProduct(db, actor, id)))
  await lockDossiersOf(db, ids)
  const { kept, merged } = await lockPair((both) => lockProducts(db, actor, both), asked)
  refuseOtherOffice(actor, kept, merged)
  const dossiers = await lockDossiersOf(db, ids)
  const certificates = await withRenewals(db, await lockCertificatesOf(db, ids))
  const window = renewalWindowOn(world, today)
  const inForce = (row: Term) => isInForce(stateOn(row, today, window))
  const valid = certificates.filter(inForce)
  const standing = ({ id, producerId, setNo }: Product): MergedProduct => {
    const own = dossiers.filter(({ productId }) => productId === id)
    return {
      ...{ producerId, setNo, hasOpenDossier: own.some(({ open }) => open) },
      inSession: own.some(({ inSession }) => inSession),
      certificate: valid.find(({ productId }) => productId === id)?.number ?? null,
    }
  }
  const refusals = productRefusalsOf(standing(kept), standing(merged))
  const numbers = { certificates: valid.map(({ number }) => number) }
  const errors = refusals.map((code) => refused(code, code === 'both-certified' ? numbers : {}))
  if (errors.length > 0) fail('merge-refused', { errors })
  return { kept, merged, lapsed: certificates.length > 1 ? lapsedOf(certificates.filter((row) => !inForce(row))) : [] }
}

/** Those whose day has passed are ended in writing, since only one of a product may stand without an end. */
const lapsedOf = (certificates: readonly Certificate[]): Ending[] =>
  certificates.map(({ id, expiresOn }) => ({ id, endedAs: 'expired', endedOn: addDays(expiresOn, 1) }))
