import assert from 'node:assert/strict'
import fc from 'fast-check'
import t from 'tap'
import { evaluate } from '../../src/modules/criteria/evaluation.ts'
import { shownMean } from '../../src/modules/criteria/mean.ts'
import { bands, compiledPlain, plainChoices } from '../support/criteria-sets.ts'
import { always } from '../support/property.ts'

/** The response for ballots with these totals on a set without minima. */
function rated(totals: readonly number[]) {
  const ballots = totals.map((total, at) => ({ member: `M${at}`, choices: plainChoices(total) }))
  const { response } = evaluate(compiledPlain, { ballots }, bands)
  if (!response) throw new Error('the ballots are valid')
  return response
}

for (const { star, from } of bands.filter(({ from }) => from > 0))
  t.test(`a mean of exactly ${from} has ${star} stars, the least under it has ${star - 1}`, async (t) => {
    for (const count of [1, 2, 3, 7, 9, 199, 200]) {
      const exact = Array<number>(count).fill(from)
      t.equal(rated(exact).star, star, `${count} ballots of ${from}`)
      const under = rated([...exact.slice(1), from - 1])
      t.equal(under.star, star - 1, `${count} ballots, one of them a point less`)
      t.equal(rated([...exact.slice(1), from + 1]).star, star, `${count} ballots, one of them a point more`)
    }
  })

t.test('a mean that shows as the threshold but is under it stays in the lower band', async (t) => {
  const { mean, band, star } = rated([...Array<number>(199).fill(90), 89])
  t.strictSame({ mean, band, star }, { mean: { sum: 17_999, count: 200, shown: '90.00' }, band: 4, star: 4 })
})

t.test('the ends of the scale are 1 star and 5 stars', async (t) => {
  t.match(rated([0]), { star: 1, band: 1, mean: { shown: '0.00' } })
  t.match(rated([100]), { star: 5, band: 5, mean: { shown: '100.00' } })
})

t.test('halves are shown upwards: 0.005 as 0.01, 1.005 as 1.01, 89.995 as 90.00', async (t) => {
  t.strictSame([shownMean(1, 200), shownMean(201, 200), shownMean(17_999, 200)], ['0.01', '1.01', '90.00'])
})

/** School division, digit by digit, in BigInt. */
function dividedByHand(sum: number, count: number): string {
  const divisor = BigInt(count)
  let rest = BigInt(sum)
  const digits: bigint[] = []
  for (let place = 0; place < 4; place++) {
    digits.push(rest / divisor)
    rest = (rest % divisor) * 10n
  }
  const [ones = 0n, tenths = 0n, hundredths = 0n, next = 0n] = digits
  const rounded = ones * 100n + tenths * 10n + hundredths + (next >= 5n ? 1n : 0n)
  const text = String(rounded).padStart(3, '0')
  return `${text.slice(0, -2)}.${text.slice(-2)}`
}

const quotients = fc.record({ sum: fc.nat(20_000), count: fc.integer({ min: 1, max: 200 }) })
always('the shown mean is the exact quotient rounded half up', quotients, ({ sum, count }) => {
  assert.equal(shownMean(sum, count), dividedByHand(sum, count))
})
