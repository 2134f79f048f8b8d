import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { foldedWords } from '../../../core/folded-words.ts'
import { Id, optional } from '../../../core/shapes.ts'
import type { World } from '../../../core/world.ts'
import { readProduct } from '../../producers/store.ts'
import { unitName } from '../../units/shapes.ts'
import { productLikeness, productReasons, scoreOf } from './duplicate-rules.ts'
import { ProductDuplicates } from './duplicate-shapes.ts'
import { type ProductPair, pairsOfProducts } from './duplicate-store.ts'
import { likeliest } from './likely-pairs.ts'

export const productDuplicates = action({
  name: 'productDuplicates',
  summary: 'Products of one commune or producer that are likely to be one, with the reasons; all, or those like one',
  kind: 'query',
  roles: ['commune-officer', 'province-officer'],
  input: z.strictObject({ productId: optional(Id), first: z.int().min(1).max(100).default(20) }),
  output: ProductDuplicates,
  async run({ db, actor, world }, { productId, first }) {
    if (productId) await readProduct(db, actor, productId)
    const pairs = await pairsOfProducts(db, actor, productId)
    return likeliest(
      pairs.map((pair) => pairView(world, pair)),
      first,
    )
  },
})

const compared = ({ name, producerId, communeCode }: ProductPair['one']) => ({
  ...{ producerId, communeCode, foldedName: foldedWords(name).join(' ') },
})

function pairView({ units }: Pick<World, 'units'>, { one, other, oneProducer, otherProducer }: ProductPair) {
  const reasons = productLikeness(compared(one), compared(other))
  const view = (
    { id, name, setNo, communeCode, version }: ProductPair['one'],
    producer: ProductPair['oneProducer'],
  ) => ({
    ...{ id, name, setNo, producer, version },
    commune: unitName(units.named(communeCode)),
  })
  return {
    ...{ score: scoreOf(reasons, productReasons), reasons },
    ...{ one: view(one, oneProducer), other: view(other, otherProducer) },
  }
}
