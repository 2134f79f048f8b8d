import t from 'tap'
import type { CriteriaSet } from '../../src/modules/criteria/rules.ts'
import { checkCriteriaSet } from '../../src/modules/criteria/set-check.ts'
import {
  artificialInstrument,
  artificialSet,
  criterion,
  ladder,
  plainSet,
  shipped,
  shippedSet,
} from '../support/criteria-sets.ts'

/** A copy of the set with another value at a JSON pointer; `change` gets what stood there. */
function changed(set: CriteriaSet, pointer: string, change: (before: unknown) => unknown): CriteriaSet {
  const copy = structuredClone(set)
  const steps = pointer.slice(1).split('/')
  const last = steps.pop() ?? ''
  // biome-ignore lint/suspicious/noExplicitAny: walks a document by pointer
  const parent = steps.reduce((node: any, step) => node[step], copy)
  parent[last] = change(parent[last])
  return copy
}

const faultsAfter = (setNo: number, pointer: string, change: (before: unknown) => unknown) => {
  const { source, instrument } = shippedSet(setNo)
  return checkCriteriaSet(changed(source, pointer, change), instrument)
}

t.test('all 26 sets of 26/2026 ship and are sound', async (t) => {
  const sets = shipped.sets('26-2026')
  t.strictSame(
    sets.map(({ source }) => source.set),
    Array.from({ length: 26 }, (_, at) => at + 1),
  )
  for (const { source, instrument } of sets) t.strictSame(checkCriteriaSet(source, instrument), [], `set ${source.set}`)
})

t.test('a set of an older form, with other part sums and no minima, is sound under its instrument', async (t) => {
  t.strictSame(checkCriteriaSet(plainSet, artificialInstrument(35, 25, 40)), [])
})

t.test('parts that are not those of the instrument are named', async (t) => {
  t.strictSame(checkCriteriaSet(plainSet, artificialInstrument(40, 25, 35)), [
    { pointer: '/parts/0/max', expected: 40, found: 35 },
    { pointer: '/parts/2/max', expected: 35, found: 40 },
  ])
})

t.test('a set that does not make 100 is refused even where its instrument agrees', async (t) => {
  const [A, B, C] = [36, 25, 40].map((max, at) => [criterion(String(at + 1), ladder(max))])
  t.strictSame(checkCriteriaSet(artificialSet({ A: A!, B: B!, C: C! }), artificialInstrument(36, 25, 40)), [
    { pointer: '/parts', expected: 100, found: 101 },
  ])
})

t.test('alternative cases may each have an option with the same minimum for a star', async (t) => {
  const cases = [1, 2].flatMap((no) => ladder(35, { 4: 7 }).map((option) => ({ ...option, case: no })))
  const options = cases.map((option, at) => ({ ...option, no: at + 1 }))
  const set = artificialSet({
    A: [criterion('1', options)],
    B: [criterion('2', ladder(25))],
    C: [criterion('3', ladder(40))],
  })
  t.strictSame(checkCriteriaSet(set, artificialInstrument(35, 25, 40)), [])
})

const first = '/parts/0/sections/0/criteria/0'
const condition = '/parts/1/sections/1/criteria/1/appliesWhen/criterion'
type Fault = [pointer: string, expected: string | number, found: string | number]

/** What is broken, in which set, where, what is put there, and what the check must say. */
const broken: [name: string, set: number, pointer: string, value: unknown, faults: Fault[]][] = [
  [
    "a part's maximum",
    11,
    '/parts/1/max',
    24,
    [
      ['/parts', 100, 99],
      ['/parts/1/max', 25, 24],
      ['/parts/1/sections', 24, 25],
    ],
  ],
  [
    "a section's maximum",
    11,
    '/parts/0/sections/1/max',
    11,
    [
      ['/parts/0/sections', 40, 41],
      ['/parts/0/sections/1/criteria', 11, 10],
    ],
  ],
  [
    "a group's maximum",
    11,
    '/parts/2/sections/0/groups/0/max',
    5,
    [
      ['/parts/2/sections/0/criteria', 15, 16],
      ['/parts/2/sections/0/groups/0', 5, 4],
    ],
  ],
  [
    "a criterion's maximum",
    1,
    `${first}/max`,
    2,
    [
      ['/parts/0/sections/0/criteria', 18, 17],
      [`${first}/options`, 2, 3],
    ],
  ],
  ['a best option under the maximum', 11, `${first}/options/2/points`, 2, [[`${first}/options`, 3, 2]]],
  ['a best option over the maximum', 11, `${first}/options/2/points`, 4, [[`${first}/options`, 3, 4]]],
  ['option numbers that skip', 1, `${first}/options/1/no`, 3, [[`${first}/options/1/no`, 2, 3]]],
  [
    'a minimum for a star without minima',
    1,
    `${first}/options/0/minStar`,
    2,
    [[`${first}/options/0/minStar`, 'one of 3,4,5', 2]],
  ],
  [
    'two minima for one star',
    11,
    '/parts/0/sections/0/criteria/4/options/3/minStar',
    4,
    [['/parts/0/sections/0/criteria/4/options/3/minStar', 'one minimum for each star', 4]],
  ],
  [
    'a criterion code used twice',
    1,
    '/parts/0/sections/0/criteria/1/code',
    '1.1',
    [['/parts/0/sections/0/criteria/1/code', 'a code used once', '1.1']],
  ],
  [
    'a section code used twice',
    1,
    '/parts/0/sections/1/code',
    '1',
    [['/parts/0/sections/1/code', 'a code used once', '1']],
  ],
  [
    'a group that the section does not have',
    1,
    `${first}/group`,
    '9',
    [
      ['/parts/0/sections/0/criteria', 18, 15],
      [`${first}/group`, 'a group of the section', '9'],
    ],
  ],
  ['a condition on a missing criterion', 1, condition, '5.9', [[condition, 'the code of an earlier criterion', '5.9']]],
  ['a condition on itself', 1, condition, '5.2', [[condition, 'the code of an earlier criterion', '5.2']]],
  ['another instrument', 1, '/instrument', '148/QĐ-TTg', [['/instrument', '26/2026/QĐ-TTg', '148/QĐ-TTg']]],
  ['another date', 1, '/inForceFrom', '2026-05-23', [['/inForceFrom', '2026-05-22', '2026-05-23']]],
  ['a missing part', 1, '/parts/2/code', 'D', [['/parts', 'A,B,C', 'A,B,D']]],
]

for (const [name, setNo, pointer, value, faults] of broken)
  t.test(`a set with ${name} is refused and the place is named`, async (t) => {
    t.strictSame(
      faultsAfter(setNo, pointer, () => value),
      faults.map(([pointer, expected, found]) => ({ pointer, expected, found })),
    )
  })

/** Pointers to every `max` of a set. */
const maximaOf = ({ parts }: CriteriaSet) =>
  parts.flatMap((part, p) => [
    `/parts/${p}/max`,
    ...part.sections.flatMap((section, s) => [
      `/parts/${p}/sections/${s}/max`,
      ...(section.groups ?? []).map((_, g) => `/parts/${p}/sections/${s}/groups/${g}/max`),
      ...section.criteria.map((_, c) => `/parts/${p}/sections/${s}/criteria/${c}/max`),
    ]),
  ])

t.test('no maximum of any shipped set can be a point off without being refused', async (t) => {
  for (const { source } of shipped.sets('26-2026')) {
    const maxima = maximaOf(source)
    const missed = maxima.filter((pointer) =>
      [1, -1].some((off) => faultsAfter(source.set, pointer, (max) => Number(max) + off).length === 0),
    )
    t.strictSame(missed, [], `set ${source.set}: ${maxima.length} maxima`)
  }
})
