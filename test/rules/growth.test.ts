import fc from 'fast-check'
import t from 'tap'
import { checkGrowth, growthPercent } from '../../src/modules/dossiers/drafts/growth.ts'
import { always } from '../support/property.ts'

const year = (year: number, revenueMillionVnd = 0, workers = 0, localWorkers = 0) => ({
  year,
  revenueMillionVnd,
  workers,
  localWorkers,
})
const today = '2026-06-01'
const at = (pointer: string) => ({ code: 'invalid-input', extra: { errors: [{ pointer }] } })

t.test('growth is told year by year, the earliest first, none that has not begun', async (t) => {
  t.doesNotThrow(() => checkGrowth([year(2024), year(2025), year(2026)], today))
  t.throws(() => checkGrowth([year(2026), year(2027)], today), at('/growth/1/year'))
  t.throws(() => checkGrowth([year(2025), year(2025)], today), at('/growth/1/year'))
  t.throws(() => checkGrowth([year(2025), year(2024)], today), at('/growth/1/year'))
})

t.test('no more workers are of the commune than there are', async (t) => {
  t.doesNotThrow(() => checkGrowth([year(2025, 0, 5, 5)], today))
  t.throws(() => checkGrowth([year(2025, 0, 5, 6)], today), at('/growth/0/localWorkers'))
})

t.test('growth of revenue is a whole per cent, half up, and none where there is nothing to compare with', async (t) => {
  const of = (before: number, now: number) => growthPercent(year(2024, before), year(2025, now))
  t.equal(of(1800, 2400), 33)
  t.equal(of(200, 201), 1)
  t.equal(of(1000, 1004), 0)
  t.equal(of(200, 199), 0)
  t.equal(of(100, 50), -50)
  t.equal(of(0, 10), null)
  t.equal(growthPercent(undefined, year(2025, 10)), null)
  t.equal(growthPercent(year(2023, 10), year(2025, 20)), null, 'two years apart is no year before')
})

const revenue = fc.integer({ min: 1, max: 1_000_000_000 })
always('the shown per cent is within half a per cent of the exact one', fc.tuple(revenue, revenue), ([before, now]) => {
  const shown = growthPercent(year(2024, before), year(2025, now))!
  if (Math.abs(shown - ((now - before) / before) * 100) > 0.5 + 1e-6) throw new Error(String(shown))
})
