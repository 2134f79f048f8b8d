import t from 'tap'
import { compileCriteriaSet } from '../../src/modules/criteria/compiled-set.ts'
import { type EvaluationRequest, evaluate } from '../../src/modules/criteria/evaluation.ts'
import { artificialSet, bestChoices, criterion, ladder, shippedSet } from '../support/criteria-sets.ts'

const { compiled, bands } = shippedSet(11)
const best = bestChoices(compiled)
const without = (code: string) => Object.fromEntries(Object.entries(best).filter(([key]) => key !== code))
const ballot = (choices: Record<string, number>, member = 'M1') => ({ member, choices })

/** `pointer code` of each fault. */
const faultsOf = (request: EvaluationRequest) =>
  (evaluate(compiled, request, bands).faults ?? []).map(({ pointer, code }) => `${pointer} ${code}`)

const invalid: [name: string, request: EvaluationRequest, faults: string[]][] = [
  ['a criterion missing', { ballots: [ballot(without('6.1.1'))] }, ['/ballots/0/choices/6.1.1 missing']],
  ['an unknown criterion', { ballots: [ballot({ ...best, '9.9': 1 })] }, ['/ballots/0/choices/9.9 unknown-criterion']],
  [
    'an unknown criterion with the characters that a pointer escapes',
    { ballots: [ballot({ ...best, 'a/b~c': 1 })] },
    ['/ballots/0/choices/a~1b~0c unknown-criterion'],
  ],
  [
    'a criterion named like a member of every object',
    { ballots: [ballot({ ...best, constructor: 1, toString: 0 })] },
    ['/ballots/0/choices/constructor unknown-criterion', '/ballots/0/choices/toString unknown-criterion'],
  ],
  ['the code of a group', { ballots: [ballot({ ...best, '6.1': 1 })] }, ['/ballots/0/choices/6.1 unknown-criterion']],
  ['a number over the last', { ballots: [ballot({ ...best, '1.1': 4 })] }, ['/ballots/0/choices/1.1 out-of-range']],
  ['a number under 0', { ballots: [ballot({ ...best, '1.1': -1 })] }, ['/ballots/0/choices/1.1 out-of-range']],
  [
    '0 where a 0-point option is printed',
    { ballots: [ballot({ ...best, '1.2': 0 })] },
    ['/ballots/0/choices/1.2 zero-is-an-option'],
  ],
  [
    'a criterion that does not apply',
    { ballots: [ballot({ ...best, '5.1': 1 })] },
    ['/ballots/0/choices/5.2 not-applicable'],
  ],
  ['a criterion that applies missing', { ballots: [ballot(without('5.2'))] }, ['/ballots/0/choices/5.2 missing']],
  ['a member twice', { ballots: [ballot(best), ballot(best, 'M2'), ballot(best)] }, ['/ballots/2/member member-twice']],
  [
    'a verdict on a star without a minimum there',
    { ballots: [ballot(best)], verdicts: { '5:1.1': true } },
    ['/verdicts/5:1.1 unknown-verdict'],
  ],
  [
    'a verdict on a knock-out that no zero brings',
    { ballots: [ballot(best)], verdicts: { 'knock-out:1.1': true } },
    ['/verdicts/knock-out:1.1 unknown-verdict'],
  ],
  [
    'a finding on no criterion',
    { ballots: [ballot(best)], knockOuts: ['file', '1.1', '12.7'] },
    ['/knockOuts/2 unknown-criterion'],
  ],
]

for (const [name, request, faults] of invalid)
  t.test(`a request with ${name} is refused with a pointer to it`, async (t) => {
    t.strictSame(faultsOf(request), faults)
    t.notOk(evaluate(compiled, request, bands).response, 'nothing is computed')
  })

t.test('all faults of all ballots are told at once', async (t) => {
  const ballots = [ballot({ ...best, '1.1': 9 }), ballot(without('11'), 'M2'), ballot({ ...best, x: 1 })]
  t.strictSame(faultsOf({ ballots, verdicts: { nothing: true }, knockOuts: ['nothing'] }), [
    '/ballots/0/choices/1.1 out-of-range',
    '/ballots/1/choices/11 missing',
    '/ballots/2/member member-twice',
    '/ballots/2/choices/x unknown-criterion',
    '/verdicts/nothing unknown-verdict',
    '/knockOuts/0 unknown-criterion',
  ])
})

t.test('where 5.1 itself is in fault nothing is said of 5.2, present or absent', async (t) => {
  const { '5.2': _, ...absent } = without('5.1')
  t.strictSame(faultsOf({ ballots: [ballot(without('5.1'))] }), ['/ballots/0/choices/5.1 missing'])
  t.strictSame(faultsOf({ ballots: [ballot(absent)] }), ['/ballots/0/choices/5.1 missing'])
  t.strictSame(faultsOf({ ballots: [ballot({ ...best, '5.1': 7 })] }), ['/ballots/0/choices/5.1 out-of-range'])
})

t.test('a fault is not passed down a chain of conditions', async (t) => {
  const on = (criterion: string) => ({ appliesWhen: { criterion, pointsAbove: 0 } })
  const chain = compileCriteriaSet(
    artificialSet({
      A: [criterion('1', ladder(20)), criterion('2', ladder(20), on('1'))],
      B: [criterion('3', ladder(25), on('2'))],
      C: [criterion('4', ladder(35))],
    }),
  )
  const { faults } = evaluate(chain, { ballots: [ballot({ '1': 99, '2': 1, '3': 1, '4': 1 })] }, bands)
  t.strictSame(
    faults?.map(({ pointer }) => pointer),
    ['/ballots/0/choices/1'],
  )
})

t.test('a fault says in both languages what is expected', async (t) => {
  const { faults } = evaluate(compiled, { ballots: [ballot({ ...best, '1.2': 4, '1.1': 4 })] }, bands)
  t.strictSame(
    faults?.map(({ detail }) => detail),
    [
      { vi: 'một số từ 0–3', en: 'a number 0–3' },
      { vi: 'một số từ 1–3', en: 'a number 1–3' },
    ],
  )
})

t.test('5.2 is absent when 5.1 scores 0, and scores 0 then', async (t) => {
  const choices = { ...without('5.2'), '5.1': 1 }
  const { response } = evaluate(compiled, { ballots: [ballot(choices)] }, bands)
  t.match(response?.ballots[0], { total: 100 - 7, parts: { A: 40, B: 18, C: 35 } })
})

t.test('0 for none reached is taken, and scores 0, where no 0-point option is printed', async (t) => {
  const { response } = evaluate(compiled, { ballots: [ballot({ ...best, '1.1': 0 })] }, bands)
  t.equal(response?.ballots[0]?.total, 97)
})

t.test('in set 26 each option of each alternative case can be chosen, and gives its points', async (t) => {
  const visit = shippedSet(26)
  const choices = bestChoices(visit.compiled)
  const totals = [1, 2, 3, 4].map((no) => {
    const { response } = evaluate(visit.compiled, { ballots: [ballot({ ...choices, '8': no, '9': no })] }, visit.bands)
    return response?.ballots[0]?.total
  })
  t.strictSame(totals, [97, 100, 97, 100], 'criterion 8 gives 1, 3, 1, 3 points and 9 gives 1, 2, 1, 2')
})
