import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { foldedWords } from '../../../core/folded-words.ts'
import { Id, optional } from '../../../core/shapes.ts'
import type { World } from '../../../core/world.ts'
import { coreName } from '../../producers/core-name.ts'
import { readProducer } from '../../producers/store.ts'
import { unitName } from '../../units/shapes.ts'
import { producerLikeness, producerReasons, scoreOf } from './duplicate-rules.ts'
import { ProducerDuplicates } from './duplicate-shapes.ts'
import { type ProducerPair, pairsOfProducers } from './duplicate-store.ts'
import { likeliest } from './likely-pairs.ts'

export const producerDuplicates = action({
  name: 'producerDuplicates',
  summary: 'Producers within reach that are likely to be one, with the reasons; all, or those like one producer',
  kind: 'query',
  roles: ['commune-officer', 'province-officer'],
  input: z.strictObject({ producerId: optional(Id), first: z.int().min(1).max(100).default(20) }),
  output: ProducerDuplicates,
  async run({ db, actor, world }, { producerId, first }) {
    if (producerId) await readProducer(db, actor, producerId)
    const pairs = await pairsOfProducers(db, actor, producerId)
    return likeliest(
      pairs.map((pair) => pairView(world, pair)),
      first,
    )
  },
})

const compared = ({ communeCode, name, taxCode, phone, address }: ProducerPair['one']) => ({
  ...{ communeCode, coreName: coreName(name), taxCode, phone },
  address: address === null ? null : foldedWords(address).join(' '),
})

function pairView({ units }: Pick<World, 'units'>, { one, other }: ProducerPair) {
  const reasons = producerLikeness(compared(one), compared(other))
  const view = ({ id, name, kind, taxCode, communeCode, version }: ProducerPair['one']) => ({
    ...{ id, name, kind, taxCode, version },
    commune: unitName(units.named(communeCode)),
  })
  return { score: scoreOf(reasons, producerReasons), reasons, one: view(one), other: view(other) }
}
