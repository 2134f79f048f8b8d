import fc from 'fast-check'
import t from 'tap'
import { compileCriteriaSet } from '../../src/modules/criteria/compiled-set.ts'
import { evaluate } from '../../src/modules/criteria/evaluation.ts'
import type { CriteriaSet } from '../../src/modules/criteria/rules.ts'
import { whatIf } from '../../src/modules/scoring/what-if/what-if-rules.ts'
import {
  anyBallots,
  anySetNo,
  artificialSet,
  bands,
  criterion,
  ladder,
  plainChoices,
  shippedSet,
} from '../support/criteria-sets.ts'
import { always } from '../support/property.ts'

const loaded = (source: CriteriaSet) => ({ ...shippedSet(1), source, compiled: compileCriteriaSet(source), bands })
const request = { ballots: [72, 80].map((points, at) => ({ member: `M${at}`, choices: plainChoices(points) })) }
/** As `plainSet` with other criteria of part C. */
const withC = (...C: ReturnType<typeof criterion>[]) =>
  loaded(artificialSet({ A: [criterion('1', ladder(35))], B: [criterion('2', ladder(25))], C }))

t.test('where every code matches, the other set gives its whole evaluation', async (t) => {
  const same = whatIf(withC(criterion('3', ladder(40))), request)
  t.match(same, { unmatched: [], leftOut: [], matched: { criteria: 3, of: 3, max: 100, mean: { shown: '76.00' } } })
  t.match(same.evaluation, { outcome: 'rated', star: 4 })
  // 12 and 20 points in part C: the 12 are too few for 4★ there
  const gated = whatIf(withC(criterion('3', ladder(40, { 4: 15 }))), request)
  t.match(gated.evaluation, { outcome: 'open', open: [{ star: 4, criterion: '3' }] })
})

t.test('a criterion that the other set has not is listed, and the rest is compared', async (t) => {
  const other = whatIf(withC(criterion('4', ladder(40))), request)
  t.same(other.unmatched, [
    { criterion: '4', why: 'not-scored' },
    { criterion: '3', why: 'not-in-set' },
  ])
  t.same(other.matched, { criteria: 2, of: 3, max: 60, mean: { sum: 120, count: 2, shown: '60.00' } })
  t.equal(other.evaluation, null)
})

t.test('a criterion that only the ballots have keeps nothing from being evaluated', async (t) => {
  const ballots = request.ballots.map(({ member, choices }) => ({ member, choices: { ...choices, '9': 2 } }))
  const other = whatIf(withC(criterion('3', ladder(40))), { ballots })
  t.same(other.unmatched, [{ criterion: '9', why: 'not-in-set' }])
  t.match(other.evaluation, { mean: { shown: '76.00' } })
})

t.test(
  'an option that the other set does not number is a mismatch for every ballot, its neighbour is none',
  async (t) => {
    // the options chosen on criterion 3 are 13 and 21
    const short = whatIf(withC(criterion('3', ladder(19))), request)
    t.same(short.unmatched, [{ criterion: '3', why: 'option-unknown' }])
    t.same(short.matched.mean.shown, '60.00')
    t.equal(short.evaluation, null)
    t.same(whatIf(withC(criterion('3', ladder(20))), request).unmatched, [])
  },
)

t.test('what does not apply under the other set is left out of the points and said', async (t) => {
  const ruled = withC(
    criterion('5.1', ladder(3)),
    criterion('5.2', ladder(2), { appliesWhen: { criterion: '5.1', pointsAbove: 0 } }),
  )
  const choices = { '1': 36, '2': 26, '5.1': 1, '5.2': 2 }
  const other = whatIf(ruled, { ballots: [{ member: 'M', choices }] })
  t.same(other.unmatched, [{ criterion: '5.2', why: 'not-applicable' }])
  t.match(other.evaluation, { mean: { sum: 60 } })
})

t.test('verdicts and findings on what the other set has not are left out and named', async (t) => {
  const verdicts = { '4:3': true, '5:2.1': false }
  const other = whatIf(withC(criterion('3', ladder(40, { 4: 15 }))), { ...request, verdicts, knockOuts: ['file', '7'] })
  t.same(other.leftOut, ['5:2.1', '7'])
  t.match(other.evaluation, { outcome: 'knocked-out', knockOuts: ['file'] })
})

const anyRequest = anySetNo.chain((setNo) =>
  fc.record({ setNo: fc.constant(setNo), otherNo: anySetNo, ballots: anyBallots(shippedSet(setNo).compiled) }),
)

always(
  'by its own set a ballot is what it was, and no ballot is touched',
  anyRequest,
  ({ setNo, otherNo, ballots }) => {
    const set = shippedSet(setNo)
    const before = JSON.stringify(ballots)
    const { unmatched, evaluation, matched } = whatIf(set, { ballots })
    const { response } = evaluate(set.compiled, { ballots }, set.bands)
    if (unmatched.length > 0 || JSON.stringify(evaluation) !== JSON.stringify(response)) throw new Error('differs')
    if (matched.mean.sum !== response!.mean.sum) throw new Error('another mean')
    const other = whatIf(shippedSet(otherNo), { ballots })
    if (JSON.stringify(ballots) !== before) throw new Error('touched')
    const whole = other.unmatched.every(({ why }) => why === 'not-in-set' || why === 'not-applicable')
    if (whole !== (other.evaluation !== null))
      throw new Error('evaluated though something has no score, or not though all has')
  },
)
