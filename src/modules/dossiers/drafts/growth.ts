import { type LegalDay, yearOf } from '../../../core/clock.ts'
import { failAt } from '../../../core/input.ts'

/** A year of the producer's business: revenue in million đồng, workers at its end, and how many of them are of the commune. */
export type GrowthYear = { year: number; revenueMillionVnd: number; workers: number; localWorkers: number }

/** The years as told. Refuses years out of order, told twice or not begun yet, and more local workers than workers. */
export function checkGrowth(years: GrowthYear[], today: LegalDay): GrowthYear[] {
  for (const [at, { year, workers, localWorkers }] of years.entries()) {
    if (year > yearOf(today))
      failAt(['growth', at, 'year'], 'not-begun', 'Năm này chưa bắt đầu', 'This year has not begun')
    if (year <= (years[at - 1]?.year ?? 0))
      failAt(
        ['growth', at, 'year'],
        'out-of-order',
        'Mỗi năm một dòng, năm trước ghi trước',
        'Each year once, the earliest first',
      )
    if (localWorkers > workers)
      failAt(['growth', at, 'localWorkers'], 'more-than-all', 'Không quá số lao động', 'No more than all workers')
  }
  return years
}

/** By how many per cent revenue is above the year before, whole, half up; null for the first year and after a year without any. */
export function growthPercent(
  before: GrowthYear | undefined,
  { revenueMillionVnd: now, year }: GrowthYear,
): number | null {
  if (!before || before.year !== year - 1 || before.revenueMillionVnd === 0) return null
  const base = before.revenueMillionVnd
  return Math.floor(((now - base) * 200 + base) / (2 * base))
}
