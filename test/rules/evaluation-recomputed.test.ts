import assert from 'node:assert/strict'
import fc from 'fast-check'
import t from 'tap'
import { evaluate } from '../../src/modules/criteria/evaluation.ts'
import { anyBallots, anySetNo, shippedSet } from '../support/criteria-sets.ts'
import { naiveEvaluation } from '../support/naive-evaluation.ts'

const cases = anySetNo.chain((set) => {
  const { compiled } = shippedSet(set)
  const codes = compiled.criteria.map(({ code }) => code)
  return fc.record({
    set: fc.constant(set),
    ballots: anyBallots(compiled),
    verdicts: fc.dictionary(fc.constantFrom(...compiled.verdictKeys), fc.boolean(), { noNullPrototype: true }),
    knockOuts: fc.oneof({ weight: 9, arbitrary: fc.constant([]) }, fc.subarray(['file', ...codes], { maxLength: 2 })),
    spreadLimit: fc.integer({ min: 0, max: 100 }),
  })
})

/** The order of gates and of what is open means nothing. */
const sorted = <Answer extends { gates: object[]; open: object[] }>({ gates, open, ...answer }: Answer) => {
  const inOrder = (list: object[]) => list.map((one) => JSON.stringify(one, Object.keys(one).sort())).sort()
  return { ...answer, gates: inOrder(gates), open: inOrder(open) }
}

t.test('100 000 random ballots give what a second computation, sentence by sentence of the law, gives', async (t) => {
  const outcomes = new Map<string, number>()
  let ballots = 0
  while (ballots < 100_000) {
    fc.assert(
      fc.property(cases, ({ set, ...request }) => {
        const { compiled, bands } = shippedSet(set)
        const { response } = evaluate(compiled, request, bands)
        assert.deepEqual(sorted(response!), sorted(naiveEvaluation(set, request)))
        ballots += request.ballots.length
        outcomes.set(response!.outcome, (outcomes.get(response!.outcome) ?? 0) + 1)
      }),
      { numRuns: 1000 },
    )
  }
  t.same([...outcomes.keys()].sort(), ['knocked-out', 'open', 'rated'], 'of all three outcomes')
})
