import fc from 'fast-check'
import t from 'tap'
import { fraction, plus, shownBy, zero } from '../../src/modules/scoring/statistics/fraction.ts'
import {
  isOutlier,
  type JudgedBallot,
  type JudgedItem,
  memberStatistics,
} from '../../src/modules/scoring/statistics/statistics-rules.ts'
import { always } from '../support/property.ts'

const place = { sessionId: 's', dossierId: 'd', instrument: '26-2026', setNo: 11, spreadLimit: 10 }
/** Ballots on two criteria that are worth as many points as the number of the option. */
const ballot = (accountId: string, first: number, second: number): JudgedBallot => ({
  accountId,
  total: first + second,
  choices: { '1': first, '2': second },
  points: { '1': first, '2': second },
})
const item = (ballots: JudgedBallot[], more: Partial<JudgedItem> = {}): JudgedItem => ({ ...place, ...more, ballots })

t.test('severity is the points below the mean of the others, and below 0 for who gives more', async (t) => {
  const [one, two, three] = memberStatistics([item([ballot('a', 40, 40), ballot('b', 45, 40), ballot('c', 45, 45)])])
  t.match(one, { accountId: 'a', ballots: 1, severity: '7.50' })
  t.match(two, { accountId: 'b', severity: '0.00' })
  t.match(three, { accountId: 'c', severity: '-7.50' })
  t.match(one!.criteria, [
    { criterion: '1', severity: '5.00' },
    { criterion: '2', severity: '2.50' },
  ])
})

t.test('agreement is the share of comparisons on a criterion in which both chose the same option', async (t) => {
  const [one, two] = memberStatistics([item([ballot('a', 40, 40), ballot('b', 45, 40), ballot('c', 45, 45)])])
  t.same(one!.agreement, { same: 1, compared: 4, percent: '25.00' })
  t.same(two!.agreement, { same: 2, compared: 4, percent: '50.00' })
  t.match(two!.criteria, [{ agreement: { same: 1, compared: 2 } }, { agreement: { same: 1, compared: 2 } }])
})

t.test('a criterion that applies to none is not compared, one that applies to some is', async (t) => {
  const none = { accountId: 'a', total: 40, choices: { '1': 40 }, points: { '1': 40, '2': 0 } }
  const [alone] = memberStatistics([item([none, { ...none, accountId: 'b' }])])
  t.same(
    alone!.criteria.map(({ criterion }) => criterion),
    ['1'],
  )
  const [beside] = memberStatistics([item([none, ballot('b', 40, 3)])])
  t.match(beside!.criteria[1], { criterion: '2', severity: '3.00', agreement: { same: 0, compared: 1 } })
})

t.test(
  'an outlier lies further from the mean of the others than the spread limit; at the limit it is none',
  async (t) => {
    t.notOk(isOutlier(90, [80, 80], 10))
    t.ok(isOutlier(91, [80, 80], 10))
    t.notOk(isOutlier(70, [80, 80], 10))
    t.ok(isOutlier(69, [80, 80], 10))
    t.notOk(isOutlier(90, [80, 81], 10), '9.5')
    t.ok(isOutlier(91, [80, 81], 10), '10.5')
    t.ok(isOutlier(81, [80], 0))
    t.notOk(isOutlier(80, [80], 0))
    const [, , far] = memberStatistics([item([ballot('a', 40, 40), ballot('b', 40, 41), ballot('c', 46, 45)])])
    t.same(far!.outliers, [{ sessionId: 's', dossierId: 'd', total: 91, othersMean: '80.50' }])
  },
)

t.test('sessions and criteria of different sets are told apart, and the whole adds them up', async (t) => {
  const items = [
    item([ballot('a', 40, 40), ballot('b', 40, 44)]),
    item([ballot('a', 40, 40), ballot('b', 40, 40)], { dossierId: 'e' }),
    item([ballot('a', 41, 40), ballot('b', 40, 40)], { sessionId: 'later', setNo: 12 }),
  ]
  const [one] = memberStatistics(items)
  t.match(one, { ballots: 3, severity: '1.00' })
  t.match(one!.sessions, [
    { sessionId: 's', ballots: 2, severity: '2.00' },
    { sessionId: 'later', ballots: 1, severity: '-1.00' },
  ])
  t.same(
    one!.criteria.map(({ setNo, criterion, ballots, severity }) => [setNo, criterion, ballots, severity]),
    [
      [11, '1', 2, '0.00'],
      [11, '2', 2, '2.00'],
      [12, '1', 1, '-1.00'],
      [12, '2', 1, '0.00'],
    ],
  )
})

t.test('a ballot without another one beside it says nothing of its member', async (t) => {
  t.same(memberStatistics([item([ballot('a', 40, 40)])]), [])
  t.same(memberStatistics([]), [])
})

t.test('fractions are exact, and shown half away from zero', async (t) => {
  t.equal(shownBy(plus(fraction(1, 3), fraction(2, 3)), 1), '1.00')
  t.equal(shownBy(fraction(1, 8), 1), '0.13')
  t.equal(shownBy(fraction(-1, 8), 1), '-0.13')
  t.equal(shownBy(fraction(-1, 300), 1), '0.00')
  t.equal(shownBy(fraction(-1, 200), 1), '-0.01')
  t.equal(shownBy(zero, 7), '0.00')
  t.equal(shownBy(fraction(-5), 2), '-2.50')
})

const anyItems = fc.array(
  fc.uniqueArray(fc.record({ at: fc.nat(5), first: fc.nat(50), second: fc.nat(50) }), {
    selector: ({ at }) => at,
    maxLength: 6,
  }),
  { maxLength: 8 },
)

always('severity and agreement are what a naive reckoning of each pair gives', anyItems, (lists) => {
  const items = lists.map((ballots, at) =>
    item(
      ballots.map(({ at, first, second }) => ballot(`m${at}`, first, second)),
      { dossierId: `d${at}` },
    ),
  )
  const compared = items.filter(({ ballots }) => ballots.length > 1)
  for (const { accountId, ballots, severity, agreement } of memberStatistics(items)) {
    let [below, count, same, all] = [0, 0, 0, 0]
    for (const { ballots: cast } of compared) {
      const own = cast.find((one) => one.accountId === accountId)
      if (!own) continue
      const others = cast.filter((one) => one.accountId !== accountId)
      count += 1
      below += others.reduce((sum, { total }) => sum + total, 0) / others.length - own.total
      for (const other of others)
        for (const code of ['1', '2']) {
          all += 1
          same += Number(other.choices[code] === own.choices[code])
        }
    }
    if (ballots !== count || agreement.same !== same || agreement.compared !== all) throw new Error(accountId)
    if (Math.abs(Number(severity) - below / count) > 0.0051) throw new Error(`${severity} is not ${below / count}`)
  }
})
