import type { LegalDay } from '../../../core/clock.ts'
import { isWithin, type StampRange } from '../rules.ts'

/** One step back (TT 02/2024/TT-BKHCN): what went into a lot, and where it came from. */
export type Material = {
  name: string
  source: string
  sourceIsPerson: boolean
  place: string
  receivedOn: LegalDay
  document: string | null
  isPublished: boolean
}

/** One step forward: who received goods of a lot. */
export type Shipment = {
  recipient: string
  recipientIsPerson: boolean
  place: string
  shippedOn: LegalDay
  quantity: string
  isPublished: boolean
}

export type LotDays = {
  madeOn: LegalDay
  bestBefore: LegalDay | null
  materials: readonly Pick<Material, 'receivedOn'>[]
  shipments: readonly Pick<Shipment, 'shippedOn'>[]
}

export type LotFault = { path: PropertyKey[]; code: 'before-making' | 'after-making' }

/** Days that cannot be: nothing is used up before it is received, and nothing leaves or spoils before it is made. */
export function lotFault({ madeOn, bestBefore, materials, shipments }: LotDays): LotFault | null {
  if (bestBefore !== null && bestBefore < madeOn) return { path: ['bestBefore'], code: 'before-making' }
  const late = materials.findIndex(({ receivedOn }) => receivedOn > madeOn)
  if (late >= 0) return { path: ['materials', late, 'receivedOn'], code: 'after-making' }
  const early = shipments.findIndex(({ shippedOn }) => shippedOn < madeOn)
  return early >= 0 ? { path: ['shipments', early, 'shippedOn'], code: 'before-making' } : null
}

/** What the public reads of a line: a person is named to nobody (docs/law.md §10). */
export const publicSteps = ({
  materials,
  shipments,
}: {
  materials: readonly Material[]
  shipments: readonly Shipment[]
}) => ({
  materials: materials
    .filter(({ isPublished }) => isPublished)
    .map(({ name, source, sourceIsPerson, place, receivedOn }) => ({
      ...{ name, place, receivedOn },
      source: sourceIsPerson ? null : source,
    })),
  shipments: shipments
    .filter(({ isPublished }) => isPublished)
    .map(({ recipient, recipientIsPerson, place, shippedOn }) => ({
      ...{ place, shippedOn },
      recipient: recipientIsPerson ? null : recipient,
    })),
})

/** The first range that lies outside its batch or meets an earlier one, or null. */
export function rangeFault(
  ranges: readonly StampRange[],
  whole: StampRange,
): { at: number; code: 'outside-batch' | 'overlap' } | null {
  for (const [at, range] of ranges.entries()) {
    if (range.firstNumber > range.lastNumber || !isWithin(range, whole)) return { at, code: 'outside-batch' }
    const meets = (other: StampRange) => range.firstNumber <= other.lastNumber && other.firstNumber <= range.lastNumber
    if (ranges.slice(0, at).some(meets)) return { at, code: 'overlap' }
  }
  return null
}
