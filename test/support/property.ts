import fc from 'fast-check'
import t from 'tap'

/** A test that a property holds for random cases; a failing case is shrunk and printed with its seed. */
export function always<Case>(guarantee: string, cases: fc.Arbitrary<Case>, holds: (one: Case) => void, numRuns = 300) {
  t.test(guarantee, async (t) => {
    fc.assert(fc.property(cases, holds), { numRuns })
    t.pass(`${numRuns} cases`)
  })
}
