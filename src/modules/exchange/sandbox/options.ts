import type { LegalDay } from '../../../core/clock.ts'
import type { CriteriaReference } from '../../criteria/reference.ts'
import { dayNumber } from './days.ts'
import { leastSpacing } from './history.ts'

export type SandboxOptions = {
  /** The same seed gives the same rows, as long as the other options are the same too. */
  seed: string
  products: number
  dossiers: number
  evidencePerDossier: number
  /** Further products, each with a complete draft that may be filed at once. */
  drafts: number
  /** Code of the province that all of it lies in. */
  province: string
  /** The last day of the history. */
  until: LegalDay
}

export const defaultSandbox = {
  seed: 'ocop',
  products: 20_000,
  dossiers: 60_000,
  evidencePerDossier: 6,
  drafts: 0,
  province: '20',
}

/** Producers put forward three products each, as they do in provinces today. */
export const producersFor = ({ products }: SandboxOptions): number => Math.ceil(products * 0.3)

/** Dossiers of a product vary by this many around the mean. */
export const variation = 2

/** Throws an `Error` of one line when the dossiers do not fit between the programme's first day and the last. */
export function checkOptions({ products, dossiers, until }: SandboxOptions, { instruments }: CriteriaReference): void {
  const days = dayNumber(until) - dayNumber(instruments[0]!.inForceFrom)
  const most = Math.floor(days / leastSpacing) - variation
  if (dossiers > products * most)
    throw new Error(
      `${dossiers} dossiers are too many for ${products} products: at most ${Math.max(0, most)} each until ${until}`,
    )
}
