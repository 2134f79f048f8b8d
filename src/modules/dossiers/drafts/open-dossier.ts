import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { holds } from '../../../core/actor.ts'
import { Id, optional } from '../../../core/shapes.ts'
import { lockProduct } from '../../producers/store.ts'
import { actFor, writers } from '../paper/acting.ts'
import { dossierKinds } from '../rules.ts'
import { DossierView, dossierFields } from '../shapes.ts'
import { addDossier, type Dossier, findDossier } from '../store.ts'
import { dossierView } from '../views.ts'
import { ClientId, refuseFutureId } from './client-id.ts'
import { checkGrowth } from './growth.ts'

export const openDossier = action({
  name: 'openDossier',
  summary: "Open a draft dossier for a product; opened again under the client's id it is the same draft",
  kind: 'command',
  roles: writers,
  input: z.strictObject({ id: optional(ClientId), productId: Id, kind: z.enum(dossierKinds), ...dossierFields }),
  output: DossierView,
  subject: (_input, { id }) => ({ type: 'dossier', id }),
  async run({ db, actor, now, today, world }, { id, productId, kind, growth: told, ...fields }) {
    const growth = checkGrowth(told ?? [], today)
    const { producer, ...product } = await lockProduct(db, actor, productId)
    await actFor(db, actor, product.producerId)
    if (id) {
      refuseFutureId(id, now)
      const opened = await findDossier(db, actor, id)
      if (opened && opened.productId === productId && opened.kind === kind) return dossierView(world, opened)
    }
    const dossier: Dossier = {
      ...unhandled,
      ...fields,
      growth,
      id: id ?? uuidv7(),
      productId,
      producerId: product.producerId,
      communeCode: product.communeCode,
      provinceCode: product.provinceCode,
      setNo: product.setNo,
      kind,
      enteredBy: holds(actor, 'producer', product.producerId) ? null : actor.accountId,
      createdAt: now,
      stepSince: now,
    }
    await addDossier(db, dossier)
    return dossierView(world, {
      ...dossier,
      productName: product.name,
      producerName: producer.name,
      producerKind: producer.kind,
    })
  },
})

/** What a dossier is before anybody has handled it. */
const unhandled = {
  writtenProductId: null,
  writtenProducerId: null,
  state: 'draft' as const,
  level: 'province' as const,
  instrument: null,
  criteriaSha256: null,
  productCode: null,
  councilId: null,
  hiddenFrom: [] as string[],
  communeReceiptNumber: null,
  provinceReceiptNumber: null,
  partsAskedAt: null,
  approvedAt: null,
  advisedAt: null,
  filedAt: null,
  handedInOn: null,
  communeReceivedAt: null,
  forwardedAt: null,
  provinceReceivedAt: null,
  decidedAt: null,
  roundCode: null,
  roundCutOffOn: null,
  roundFinishOn: null,
  endGround: null,
  endNote: null,
  version: 1,
} satisfies Partial<Dossier>
