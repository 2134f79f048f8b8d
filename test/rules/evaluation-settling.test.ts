import t from 'tap'
import { compileCriteriaSet } from '../../src/modules/criteria/compiled-set.ts'
import { type EvaluationRequest, evaluate } from '../../src/modules/criteria/evaluation.ts'
import { artificialSet, bands, bestChoices, criterion, ladder, shippedSet } from '../support/criteria-sets.ts'

/** Minima: on 1, 10 points for 3★ and 20 for 5★; on 2, 15 for 4★. */
const gated = compileCriteriaSet(
  artificialSet({
    A: [criterion('1', ladder(40, { 3: 10, 5: 20 }))],
    B: [criterion('2', ladder(25, { 4: 15 }))],
    C: [criterion('3', ladder(35))],
  }),
)

/** Ballots of points on criteria 1, 2 and 3. */
function answer(points: readonly (readonly [number, number, number])[], more: Partial<EvaluationRequest> = {}) {
  const ballots = points.map(([a, b, c], at) => ({ member: `M${at}`, choices: { 1: a + 1, 2: b + 1, 3: c + 1 } }))
  const { response } = evaluate(gated, { ballots, ...more }, bands)
  if (!response) throw new Error('the ballots are valid')
  return response
}

t.test('a minimum is met with exactly its points and not with one less', async (t) => {
  t.match(answer([[20, 25, 35]]), { band: 4, star: 4 })
  t.match(answer([[40, 15, 35]]), { band: 5, star: 5 })
  t.match(answer([[40, 14, 35]]), { band: 4, star: 3 }, '4★ minimum missed by a point')
  t.match(answer([[10, 25, 35]]), { band: 4, star: 4 })
  t.match(answer([[9, 25, 35]]), { band: 3, star: 2 }, '3★ minimum missed by a point')
})

t.test('the gates of a criterion are listed by star, however its options are printed', async (t) => {
  const { gates } = compileCriteriaSet(
    artificialSet({ A: [criterion('1', ladder(40, { 5: 1, 3: 2, 4: 3 }))], B: [], C: [] }),
  )
  t.strictSame(
    gates.map(({ key, minimum }) => [key, minimum]),
    [
      ['3:1', 2],
      ['4:1', 3],
      ['5:1', 1],
    ],
  )
})

t.test('a failed minimum of a low star holds back every higher star', async (t) => {
  const { star, gates } = answer([[40, 14, 35]])
  t.equal(star, 3)
  t.strictSame(
    gates.map(({ star, criterion, minimum, met }) => [star, criterion, minimum, met]),
    [
      [3, '1', 10, true],
      [5, '1', 20, true],
      [4, '2', 15, false],
    ],
  )
})

t.test('a product under 3★ minima has 2 stars, or the 1 of its band', async (t) => {
  t.match(answer([[9, 25, 35]]), { star: 2 })
  t.match(answer([[0, 25, 4]]), { band: 1, star: 1 })
})

t.test('disputed minima that decide the star are open, in order of the table', async (t) => {
  const disputed = answer([
    [40, 25, 35],
    [9, 14, 35],
  ])
  t.match(disputed, { band: 4, outcome: 'open', star: null })
  t.strictSame(disputed.open, [
    { kind: 'gate', star: 3, criterion: '1' },
    { kind: 'gate', star: 4, criterion: '2' },
  ])
})

t.test('a disputed minimum above the band is left unsettled and the result is rated', async (t) => {
  const { outcome, star, open, gates } = answer([
    [20, 25, 27],
    [19, 25, 27],
  ])
  t.strictSame({ outcome, star, open }, { outcome: 'rated', star: 4, open: [] })
  t.equal(gates.find(({ star }) => star === 5)?.met, null)
})

t.test('a disputed minimum above one that all failed is not asked for', async (t) => {
  t.match(
    answer([
      [9, 25, 35],
      [9, 14, 35],
    ]),
    { outcome: 'rated', star: 2, open: [] },
  )
})

t.test('verdicts settle what is open, one by one', async (t) => {
  const points = [
    [40, 25, 35],
    [9, 14, 35],
  ] as const
  t.match(answer(points, { verdicts: { '3:1': false } }), { outcome: 'rated', star: 2 })
  t.match(answer(points, { verdicts: { '4:2': false } }), { outcome: 'open', open: [{ star: 3, criterion: '1' }] })
  t.match(answer(points, { verdicts: { '3:1': true, '4:2': false } }), { outcome: 'rated', star: 3 })
  t.match(answer(points, { verdicts: { '3:1': true, '4:2': true } }), { outcome: 'rated', star: 4 })
})

t.test('the spread is within its limit up to exactly the limit, 10 unless given', async (t) => {
  const apart = (points: number) => [[40, 25, 35] as const, [40, 25, 35 - points] as const]
  t.strictSame(answer(apart(10)).spread, { value: 10, limit: 10, within: true })
  t.strictSame(answer(apart(11)).spread, { value: 11, limit: 10, within: false })
  t.strictSame(answer(apart(11), { spreadLimit: 11 }).spread, { value: 11, limit: 11, within: true })
  t.strictSame(answer(apart(1), { spreadLimit: 0 }).spread, { value: 1, limit: 0, within: false })
  t.strictSame(answer(apart(30), { spreadLimit: null }).spread, { value: 30, limit: 10, within: false })
  t.equal(answer(apart(30)).star, 4, 'a wide spread leaves the star as computed')
})

const water = shippedSet(16)
/** Ballots on set 16, best but for a zero on 6.1 in as many of the three as asked. */
function waterAnswer(zeros: number, more: Partial<EvaluationRequest> = {}) {
  const best = bestChoices(water.compiled)
  const zero = water.compiled.criteria.find(({ code }) => code === '6.1')?.leastChoice ?? 0
  const ballots = [0, 1, 2].map((at) => ({ member: `M${at}`, choices: at < zeros ? { ...best, '6.1': zero } : best }))
  return evaluate(water.compiled, { ballots, ...more }, water.bands).response
}

t.test('0 by all on a criterion of set 16 that knocks out ends the evaluation, whatever is recorded', async (t) => {
  for (const verdicts of [{}, { 'knock-out:6.1': false }])
    t.match(waterAnswer(3, { verdicts }), { outcome: 'knocked-out', star: null, open: [], knockOuts: ['6.1'] })
})

t.test('0 by some is open until the council says whether it is a knock-out', async (t) => {
  const open = [{ kind: 'knock-out', criterion: '6.1' }]
  const asked = waterAnswer(1)
  t.match(asked, { outcome: 'open', star: null, knockOuts: [] })
  t.strictSame(
    asked?.open.filter(({ kind }) => kind === 'knock-out'),
    open,
  )
  t.match(waterAnswer(1, { verdicts: { 'knock-out:6.1': true } }), {
    outcome: 'knocked-out',
    knockOuts: ['6.1'],
    open: [],
  })
  const spared = waterAnswer(1, { verdicts: { 'knock-out:6.1': false } })
  t.match(spared, { knockOuts: [] })
  t.notOk(spared?.open.some(({ kind }) => kind === 'knock-out'))
})

t.test('0 by none knocks nothing out, whatever is recorded', async (t) => {
  t.match(waterAnswer(0, { verdicts: { 'knock-out:6.1': true } }), { outcome: 'rated', star: 5, knockOuts: [] })
})

t.test('knock-outs are sorted, each once, those from zeros with those found', async (t) => {
  const { knockOuts, mean } = waterAnswer(3, { knockOuts: ['file', '6.2', '1.1', '6.1', 'file'] }) ?? {}
  t.strictSame(knockOuts, ['1.1', '6.1', '6.2', 'file'])
  t.ok(mean, 'the figures are still given')
})
