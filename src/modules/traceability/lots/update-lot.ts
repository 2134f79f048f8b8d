import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { Id } from '../../../core/shapes.ts'
import { checkVersion } from '../../../core/version.ts'
import { LotView, lotFields } from './lot-shapes.ts'
import { lockLot, readLot, saveLot } from './lot-store.ts'
import { lotView } from './lot-views.ts'
import { refuseImpossibleDays } from './refuse-impossible-days.ts'

export const updateLot = action({
  name: 'updateLot',
  summary: 'Replace what is recorded of a production lot, as when goods of it are shipped; its code stays',
  kind: 'command',
  roles: ['producer'],
  input: z.strictObject({ lotId: Id, ...lotFields }),
  output: LotView,
  subject: ({ lotId: id }) => ({ type: 'production-lot', id }),
  redact: ['materials', 'shipments'],
  needsVersion: true,
  async run(context, { lotId, ...told }) {
    const { db, actor } = context
    refuseImpossibleDays(told)
    const lot = await lockLot(db, actor, lotId)
    checkVersion(context, lot)
    await saveLot(db, { id: lotId, version: lot.version, ...told })
    return lotView(await readLot(db, actor, lotId))
  },
})
