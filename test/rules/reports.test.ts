import fc from 'fast-check'
import t from 'tap'
import { addDays } from '../../src/core/clock.ts'
import { ranksOf } from '../../src/modules/reports/comparison/ranking.ts'
import { atCurrentPace } from '../../src/modules/reports/forecast-rules.ts'
import { daysOf } from '../../src/modules/reports/period-rules.ts'

const whole = (numerator: number) => ({ numerator: BigInt(numerator), denominator: 1n })
const year = { from: '2026-01-01', until: '2026-12-31' }

t.test('a report is as of the last day of its period, or of today while that is still to come', async (t) => {
  t.match(daysOf(2026, 'six-months', '2026-06-29'), { from: '2026-01-01', until: '2026-06-30', asOf: '2026-06-29' })
  t.match(daysOf(2026, 'six-months', '2026-06-30'), { asOf: '2026-06-30' })
  t.match(daysOf(2026, 'six-months', '2026-07-01'), { asOf: '2026-06-30' })
  t.match(daysOf(2026, 'year', '2027-01-01'), { until: '2026-12-31', asOf: '2026-12-31' })
})

t.test('the current pace is foretold from the first day of a period to the day before its last', async (t) => {
  t.equal(atCurrentPace(whole(0), whole(5), { ...year, asOf: '2025-12-31' }), null)
  t.same(atCurrentPace(whole(0), whole(5), { ...year, asOf: '2026-01-01' }), { numerator: 1825n, denominator: 1n })
  t.same(atCurrentPace(whole(0), whole(364), { ...year, asOf: '2026-12-30' }), {
    numerator: 132860n,
    denominator: 364n,
  })
  t.equal(atCurrentPace(whole(0), whole(5), { ...year, asOf: '2026-12-31' }), null)
})

t.test('what grows by the same on each day comes to just that, and what shrinks to nothing less than 0', async (t) => {
  const days = fc.integer({ min: 1, max: 363 })
  fc.assert(
    fc.property(fc.nat(1000), fc.nat(50), days, (start, daily, passed) => {
      const asOf = addDays(year.from, passed - 1)
      const found = atCurrentPace(whole(start), whole(start + daily * passed), { ...year, asOf })!
      return found.numerator === BigInt(start + daily * 365) * found.denominator
    }),
  )
  t.same(atCurrentPace(whole(10), whole(1), { ...year, asOf: '2026-03-01' })!.numerator, 0n)
})

t.test('units that are alike share a place, and the next comes after as many as are before it', async (t) => {
  const values = [whole(3), { numerator: 10n, denominator: 2n }, null, whole(3), whole(0)]
  t.same(ranksOf(values), [2, 1, null, 2, 4])
  t.same(ranksOf([]), [])
})
