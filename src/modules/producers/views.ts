import type { z } from 'zod'
import type { Actor } from '../../core/actor.ts'
import type { World } from '../../core/world.ts'
import { unitName } from '../units/shapes.ts'
import { isOwn, judgedAt, judges, withoutPersonal } from './personal.ts'
import type { ProducerView, ProductView, RepresentativeView } from './shapes.ts'
import type { Producer, ProductRow } from './store.ts'

type Units = Pick<World, 'units'>

type Mergeable = Pick<Producer, 'mergedInto' | 'mergedAt' | 'mergedBy' | 'mergeReason'>

const withMerged = <Row extends Mergeable>({ mergedInto, mergedAt, mergedBy: _by, mergeReason, ...open }: Row) => ({
  ...open,
  merged: mergedInto === null ? null : { into: mergedInto, at: mergedAt!, reason: mergeReason! },
})

export function producerView({ units }: Units, producer: Producer): ProducerView {
  const {
    provinceCode,
    communeCode,
    representativeSex: _sex,
    representativeEthnicGroup: _ethnicGroup,
    representativeResidence: _residence,
    ...open
  } = producer
  return {
    ...withMerged(open),
    commune: unitName(units.named(communeCode)),
    province: unitName(units.named(provinceCode)),
  }
}

/** The producer as an actor may read it: contact data of a person only for itself and the offices that judge it. */
export function producerViewFor(units: Units, actor: Actor, producer: Producer): ProducerView {
  const judged = judgedAt(producer)
  const whole = isOwn(actor, judged) || judges(actor, judged)
  return producerView(units, whole ? producer : withoutPersonal(producer))
}

export const representativeView = (producer: Producer): z.infer<typeof RepresentativeView> => ({
  id: producer.id,
  name: producer.representativeName,
  sex: producer.representativeSex,
  ethnicGroup: producer.representativeEthnicGroup,
  residence: producer.representativeResidence,
})

export function productView({ units }: Units, row: ProductRow): ProductView {
  const { provinceCode, communeCode, producerId, producer, ...open } = row
  return {
    ...withMerged(open),
    producer: { id: producerId, ...producer },
    commune: unitName(units.named(communeCode)),
    province: unitName(units.named(provinceCode)),
  }
}
