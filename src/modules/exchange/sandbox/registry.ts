import type { Instant } from '../../../core/clock.ts'
import type { ProducerKind } from '../../producers/rules.ts'
import type { producers } from '../../producers/tables.ts'
import { type DayNumber, dayNumber, legalDayOf } from './days.ts'
import { draftOf, type Filing, historyOf } from './history.ts'
import { producersFor, type SandboxOptions, variation } from './options.ts'
import type { Random } from './random.ts'
import type { Words } from './words.ts'

export type Commune = { code: string; name: string }
export type Producer = typeof producers.$inferInsert & { kind: ProducerKind; communeCode: string }
/** What Mẫu 02 says of a product. */
export const descriptionOf = ({ name }: Pick<Product, 'name'>): string =>
  `${name}, làm tại địa phương theo cách truyền thống.`

export type Product = {
  id: string
  createdAt: Instant
  producer: Producer
  name: string
  setNo: number
  filings: Filing[]
}

/** Producers whose drafts wait to be filed: many for each, so that a bench needs few tokens. */
const producersOfDrafts = 200

const kinds = { cooperative: 40, household: 25, sme: 20, 'cooperative-group': 10, farm: 5 } as const
const morning = (day: DayNumber): Instant => `${legalDayOf(day)}T01:00:00.000Z`

type Making = { options: SandboxOptions; words: Words; random: Random; from: DayNumber }

/** Communes for a province that has none; no real code begins with 9. */
export const inventedCommunes = (province: string, { communes }: Words): Commune[] =>
  communes.map((name, at) => ({ code: `9${province}${String(at + 1).padStart(2, '0')}`, name: `Xã ${name}` }))

function producerOf(no: number, commune: Commune, { options, words, random, from }: Making): Producer {
  const kind = random.weighted(kinds)
  const sex = random.chance(0.45) ? 'female' : 'male'
  const createdAt = morning(from)
  const prefix = random.pick(words.producerNames[kind] ?? [kind])
  return {
    id: random.id(createdAt),
    kind,
    name: `${prefix} ${random.pick(words.producerSuffixes)} ${commune.name.replace(/^\S+ /, '')} ${no}`,
    communeCode: commune.code,
    provinceCode: options.province,
    taxCode: `49${String(no).padStart(8, '0')}`,
    registrationNumber: `${options.province}A8${String(no).padStart(6, '0')}`,
    registeredOn: legalDayOf(from - random.between(30, 3000)),
    address: `Thôn ${random.between(1, 12)}, ${commune.name}`,
    phone: `09${String(random.between(0, 99_999_999)).padStart(8, '0')}`,
    email: `producer-${no}@sandbox.invalid`,
    representativeName: `${random.pick(words.families)} ${random.pick(words.givenNames[sex])}`,
    representativePosition: random.pick(words.positions),
    representativeSex: sex,
    representativeEthnicGroup: random.pick(words.ethnicGroups),
    representativeResidence: `Thôn ${random.between(1, 12)}, ${commune.name}`,
    createdAt,
    version: 1,
  }
}

function productOf(producer: Producer, commune: Commune, filings: Filing[], { words, random, from }: Making): Product {
  const { setNo, names } = random.pick(words.goods)
  const createdAt = filings[0] ? morning(dayNumber(filings[0].steps.opened.slice(0, 10))) : morning(from)
  const place = commune.name.replace(/^\S+ /, '')
  return { id: random.id(createdAt), createdAt, producer, name: `${random.pick(names)} ${place}`, setNo, filings }
}

/** How many dossiers each product has: they vary, and sum exactly. */
function dossierCounts({ products, dossiers }: SandboxOptions, random: Random): number[] {
  const base = Math.floor(dossiers / products)
  const counts = Array.from({ length: products }, (_, at) => base + (at < dossiers - base * products ? 1 : 0))
  for (let at = 0; at + 1 < products; at += 2) {
    const moved = random.between(0, Math.min(variation, base))
    counts[at]! += moved
    counts[at + 1]! -= moved
  }
  return counts
}

/** All producers and products of the province, with what was filed for each product. */
export function registryOf(
  communes: readonly Commune[],
  making: Making,
): { producers: Producer[]; products: Product[] } {
  const { options, random, from } = making
  const until = dayNumber(options.until)
  const communeOf = (producer: Producer) => communes.find(({ code }) => code === producer.communeCode)!
  const producers = Array.from({ length: producersFor(options) }, (_, at) =>
    producerOf(at + 1, random.pick(communes), making),
  )
  const products = dossierCounts(options, random).map((count, at) => {
    const producer = producers[at % producers.length]!
    const first = random.between(from, Math.max(from, until - count * 300))
    return productOf(producer, communeOf(producer), historyOf({ from: first, until, count }, random), making)
  })
  for (let at = 0; at < options.drafts; at++) {
    const producer = producers[at % Math.min(producersOfDrafts, producers.length)]!
    products.push(productOf(producer, communeOf(producer), [draftOf(until, random)], making))
  }
  return { producers, products }
}
