import { v7 as uuidv7 } from 'uuid'
import { foldedWords } from '../../../core/folded-words.ts'
import { type Producer, type Product, unmerged } from '../../producers/store.ts'
import type { KnownProducer, There } from './import-store.ts'
import { type RowFault, representativeMissing } from './row-faults.ts'
import type { SoundRow } from './row-rules.ts'

/** Names are the same without regard to case and diacritics, as the duplicates of the desk are. */
const nameKey = (place: string, name: string): string => `${place} ${foldedWords(name).join(' ')}`

type Numbers = Pick<Producer, 'taxCode' | 'registrationNumber'>
const agree = (a: string | null, b: string | null): boolean => a === null || b === null || a === b
/** A name alone does not make one producer of two that have different numbers. */
const mayBeOne = (known: Numbers, row: Numbers): boolean =>
  agree(known.taxCode, row.taxCode) && agree(known.registrationNumber, row.registrationNumber)

/** Producers and products that a list speaks of: those that are there, and those that it makes. */
export type Registry = {
  /** The product of a row; null when its producer is not known and cannot be made: `report` was told why. */
  productOf(row: SoundRow, report: (fault: RowFault) => void): Found | null
  readonly producers: readonly Producer[]
  readonly products: readonly Product[]
}
export type Found = { id: string; producerId: string }

/** Producers are found by tax code, then by registration number in the province, then by name in the commune. */
export function registryOf(there: Pick<There, 'producers' | 'products'>, now: string): Registry {
  const byTax = new Map<string, KnownProducer>()
  const byRegistration = new Map<string, KnownProducer>()
  const byName = new Map<string, KnownProducer[]>()
  const productsByName = new Map<string, Found>()
  const made = { producers: [] as Producer[], products: [] as Product[] }

  const learn = (producer: KnownProducer): void => {
    const { taxCode, registrationNumber, provinceCode, writtenIn, name } = producer
    if (taxCode !== null && !byTax.has(taxCode)) byTax.set(taxCode, producer)
    const registration = `${provinceCode} ${registrationNumber}`
    if (registrationNumber !== null && !byRegistration.has(registration)) byRegistration.set(registration, producer)
    const key = nameKey(writtenIn, name)
    byName.set(key, [...(byName.get(key) ?? []), producer])
  }
  there.producers.forEach(learn)
  for (const product of there.products) productsByName.set(nameKey(product.producerId, product.name), product)

  const find = (row: SoundRow): KnownProducer | undefined => {
    const byNumber =
      (row.taxCode === null ? undefined : byTax.get(row.taxCode)) ??
      (row.registrationNumber === null
        ? undefined
        : byRegistration.get(`${row.provinceCode} ${row.registrationNumber}`))
    if (byNumber && mayBeOne({ ...byNumber, registrationNumber: null }, row)) return byNumber
    return byName.get(nameKey(row.homeCode, row.producer))?.find((one) => mayBeOne(one, row))
  }

  const make = (row: SoundRow, report: (fault: RowFault) => void): KnownProducer | null => {
    const producer = newProducer(row, now, report)
    if (!producer) return null
    const known = { ...producer, writtenIn: producer.communeCode }
    made.producers.push(producer)
    learn(known)
    return known
  }

  return {
    ...made,
    productOf(row, report) {
      const producer = find(row) ?? make(row, report)
      if (!producer) return null
      const key = nameKey(producer.id, row.product)
      const known = productsByName.get(key)
      if (known) return known
      const product = newProduct(row, producer, now)
      made.products.push(product)
      productsByName.set(key, product)
      return product
    },
  }
}

function newProducer(row: SoundRow, createdAt: string, report: (fault: RowFault) => void): Producer | null {
  if (row.representative === null) {
    report(representativeMissing)
    return null
  }
  return {
    id: uuidv7(),
    kind: row.producerKind,
    name: row.producer,
    communeCode: row.homeCode,
    provinceCode: row.provinceCode,
    taxCode: row.taxCode,
    registrationNumber: row.registrationNumber,
    representativeName: row.representative,
    ...unknown,
    ...unmerged,
    createdAt,
    version: 1,
  }
}

/** What no list of certificates tells of a producer. */
const unknown = {
  registeredOn: null,
  address: null,
  phone: null,
  email: null,
  representativePosition: null,
  representativeSex: null,
  representativeEthnicGroup: null,
  representativeResidence: null,
}

const newProduct = (
  { product: name, setNo }: SoundRow,
  { id: producerId, communeCode, provinceCode }: Pick<Producer, 'id' | 'communeCode' | 'provinceCode'>,
  createdAt: string,
): Product => ({
  id: uuidv7(),
  producerId,
  communeCode,
  provinceCode,
  name,
  setNo,
  description: null,
  star: null,
  certificateExpiresOn: null,
  ...unmerged,
  createdAt,
  version: 1,
})
