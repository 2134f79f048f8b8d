import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { action } from '../../core/action.ts'
import { Id } from '../../core/shapes.ts'
import { lockProduct } from '../producers/store.ts'
import { dossierKinds } from './rules.ts'
import { DossierView, dossierFields } from './shapes.ts'
import { addDossier, type Dossier } from './store.ts'
import { dossierView } from './views.ts'

export const openDossier = action({
  name: 'openDossier',
  summary: 'Open a draft dossier for a product',
  kind: 'command',
  roles: ['producer'],
  input: z.strictObject({ productId: Id, kind: z.enum(dossierKinds), ...dossierFields }),
  output: DossierView,
  subject: (_input, { id }) => ({ type: 'dossier', id }),
  async run({ db, actor, now, world }, { productId, kind, ...fields }) {
    const { producer, ...product } = await lockProduct(db, actor, productId)
    const dossier: Dossier = {
      ...unhandled,
      ...fields,
      id: uuidv7(),
      productId,
      producerId: product.producerId,
      communeCode: product.communeCode,
      provinceCode: product.provinceCode,
      setNo: product.setNo,
      kind,
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
  state: 'draft' as const,
  level: 'province' as const,
  instrument: null,
  productCode: null,
  councilId: null,
  hiddenFrom: [] as string[],
  communeReceiptNumber: null,
  provinceReceiptNumber: null,
  filedAt: null,
  communeReceivedAt: null,
  forwardedAt: null,
  provinceReceivedAt: null,
  decidedAt: null,
  roundCode: null,
  roundCutOffOn: null,
  roundFinishOn: null,
  version: 1,
} satisfies Partial<Dossier>
