import { addDays, type LegalDay } from '../../../core/clock.ts'

/** Why a stamp may have been copied: scanned in many provinces, or very often, within some days. */
export const suspicionGrounds = ['many-places', 'many-scans'] as const
export type SuspicionGround = (typeof suspicionGrounds)[number]

/** Thresholds of data/stamp-suspicion.json. */
export type Thresholds = { windowDays: number; provinces: number; scans: number }

/** Scans of one stamp on a day in a province; null where the province is not known. */
export type Scans = { day: LegalDay; provinceCode: string | null; count: number }

/** The first day that is looked at on a day. */
export const windowFrom = (today: LegalDay, { windowDays }: Pick<Thresholds, 'windowDays'>): LegalDay =>
  addDays(today, 1 - windowDays)

/** Each ground on which a stamp is suspected today, by its scans on the days of the window. */
export function groundsOf(all: readonly Scans[], today: LegalDay, thresholds: Thresholds): SuspicionGround[] {
  const from = windowFrom(today, thresholds)
  const scans = all.filter(({ day }) => from <= day && day <= today)
  const provinces = new Set(scans.flatMap(({ provinceCode }) => provinceCode ?? []))
  const total = scans.reduce((sum, { count }) => sum + count, 0)
  return [
    ...(provinces.size >= thresholds.provinces ? (['many-places'] as const) : []),
    ...(total >= thresholds.scans ? (['many-scans'] as const) : []),
  ]
}
