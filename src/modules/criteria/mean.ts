import type { StarBand } from './rules.ts'

/** An exact mean: never rounded before it is banded. `shown` has two decimals, half up. */
export type Mean = { readonly sum: number; readonly count: number; readonly shown: string }

/** `sum ÷ count` with two decimals, half up, by whole numbers only (a float would show 1.005 as 1.00). */
export function shownMean(sum: number, count: number): string {
  const doubled = 200 * sum + count
  const hundredths = (doubled - (doubled % (2 * count))) / (2 * count)
  const cents = hundredths % 100
  return `${(hundredths - cents) / 100}.${String(cents).padStart(2, '0')}`
}

/** The highest star whose band `sum ÷ count` reaches, compared as fractions: 89.995 is under 90 although it shows as 90.00. */
export function bandOf(sum: number, count: number, bands: readonly StarBand[]): number {
  const reached = bands.filter(({ from }) => sum >= from * count)
  return Math.max(...reached.map(({ star }) => star))
}
