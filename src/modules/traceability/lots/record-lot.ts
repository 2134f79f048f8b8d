import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { Id } from '../../../core/shapes.ts'
import { lockProduct } from '../../producers/store.ts'
import { LotCode } from '../shapes.ts'
import { LotView, lotFields } from './lot-shapes.ts'
import { addLot, readLot } from './lot-store.ts'
import { lotView } from './lot-views.ts'
import { refuseImpossibleDays } from './refuse-impossible-days.ts'

export const recordLot = action({
  name: 'recordLot',
  summary: 'Record a production lot of a product: what went into it, how it was made, where it went',
  kind: 'command',
  roles: ['producer'],
  input: z.strictObject({ productId: Id, code: LotCode, ...lotFields }),
  output: LotView,
  subject: (_input, { id }) => ({ type: 'production-lot', id }),
  // They may name persons.
  redact: ['materials', 'shipments'],
  async run({ db, actor, now }, { productId, code, ...told }) {
    refuseImpossibleDays(told)
    await lockProduct(db, actor, productId)
    const id = uuidv7()
    const unrecalled = { recalledOn: null, recallReason: null, recalledBy: null }
    const made = { recordedBy: actor.accountId!, createdAt: now, version: 1 }
    await addLot(db, { id, productId, code, ...told, ...unrecalled, ...made })
    return lotView(await readLot(db, actor, id))
  },
})
