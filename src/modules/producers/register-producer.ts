import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { action } from '../../core/action.ts'
import { failAt } from '../../core/input.ts'
import { addGrant } from '../accounts/add-grant.ts'
import { CommuneCode } from '../units/shapes.ts'
import { ProducerView, personalFields, producerFields } from './shapes.ts'
import { addProducer } from './store.ts'
import { producerView } from './views.ts'

export const registerProducer = action({
  name: 'registerProducer',
  summary: 'Register a producer; who registers it acts for it from then on',
  kind: 'command',
  roles: 'account',
  input: z.strictObject({ communeCode: CommuneCode, ...producerFields }),
  output: ProducerView,
  subject: (_input, { id }) => ({ type: 'producer', id }),
  redact: [...personalFields],
  async run({ db, actor, now, world }, { communeCode, ...fields }) {
    const commune = world.units.get(communeCode)
    if (commune?.level !== 'commune') {
      return failAt(
        ['communeCode'],
        'unknown-unit',
        'Không có xã, phường, đặc khu mang mã này',
        'There is no commune with this code',
      )
    }
    const producer = {
      id: uuidv7(),
      ...fields,
      communeCode,
      provinceCode: commune.parentCode!,
      createdAt: now,
      version: 1,
    }
    await addProducer(db, producer)
    await addGrant({ db, world }, { accountId: actor.accountId!, role: 'producer', on: 'producer', id: producer.id })
    return producerView(world, producer)
  },
})
