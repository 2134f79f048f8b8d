import { z } from 'zod'
import { action, type Context } from '../../../core/action.ts'
import { legalDay } from '../../../core/clock.ts'
import { failAt } from '../../../core/input.ts'
import { Id } from '../../../core/shapes.ts'
import { checkVersion } from '../../../core/version.ts'
import { ProducerView } from '../../producers/shapes.ts'
import { lockProducer, type Producer, readProducer } from '../../producers/store.ts'
import { producerViewFor } from '../../producers/views.ts'
import { CommuneCode } from '../../units/shapes.ts'
import { lockWithProducer, placeInCommune } from './move-store.ts'

export const placeProducer = action({
  name: 'placeProducer',
  summary:
    'Say in which part of a commune that was split a producer lies; its products, dossiers and certificates go along',
  kind: 'command',
  roles: ['province-officer'],
  input: z.strictObject({ producerId: Id, communeCode: CommuneCode }),
  output: ProducerView,
  subject: ({ producerId }) => ({ type: 'producer', id: producerId }),
  needsVersion: true,
  async run(context, { producerId, communeCode }) {
    const { db, actor, world } = context
    await readProducer(db, actor, producerId)
    await lockWithProducer(db, producerId)
    const producer = await lockProducer(db, actor, producerId)
    checkVersion(context, producer)
    refuseElsewhere(context, producer, communeCode)
    const provinceCode = world.units.named(communeCode).parentCode!
    await placeInCommune(db, producer, { communeCode, provinceCode })
    return producerViewFor(world, actor, await readProducer(db, actor, producerId))
  },
})

/** The map says which parts there are; which of them it is only people know. */
function refuseElsewhere({ world, today }: Context, { communeCode: before, createdAt }: Producer, communeCode: string) {
  const { communes = [] } = world.units.homeOn(before, legalDay(createdAt), today) ?? {}
  if (communes.includes(communeCode) && communeCode !== before) return
  const parts = communes.filter((code) => code !== before).join(', ') || '-'
  failAt(
    ['communeCode'],
    'not-a-part',
    `Cần một trong các xã kế thừa: ${parts}`,
    `One of the communes that the producer's own went to is expected: ${parts}`,
  )
}
