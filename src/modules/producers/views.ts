import type { z } from 'zod'
import type { World } from '../../core/world.ts'
import { unitName } from '../units/shapes.ts'
import type { ProducerView, ProductView, RepresentativeView } from './shapes.ts'
import type { Producer, ProductRow } from './store.ts'

type Units = Pick<World, 'units'>

export function producerView({ units }: Units, producer: Producer): ProducerView {
  const {
    provinceCode,
    communeCode,
    representativeSex: _sex,
    representativeEthnicGroup: _ethnicGroup,
    representativeResidence: _residence,
    ...open
  } = producer
  return { ...open, commune: unitName(units.named(communeCode)), province: unitName(units.named(provinceCode)) }
}

export const representativeView = (producer: Producer): z.infer<typeof RepresentativeView> => ({
  id: producer.id,
  name: producer.representativeName,
  sex: producer.representativeSex,
  ethnicGroup: producer.representativeEthnicGroup,
  residence: producer.representativeResidence,
})

export function productView(
  { units }: Units,
  { provinceCode, communeCode, producerId, producer, ...open }: ProductRow,
): ProductView {
  return {
    ...open,
    producer: { id: producerId, ...producer },
    commune: unitName(units.named(communeCode)),
    province: unitName(units.named(provinceCode)),
  }
}
