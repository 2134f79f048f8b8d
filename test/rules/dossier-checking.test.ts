import fc from 'fast-check'
import t from 'tap'
import { type Check, checkResults, openItems, reasonFault } from '../../src/modules/dossiers/checks/checking.ts'
import type { CheckedItem } from '../../src/modules/dossiers/checks/checklist.ts'
import { loadChecklists } from '../../src/modules/dossiers/checks/reference.ts'
import { returnSteps } from '../../src/modules/dossiers/rules.ts'

const item = (code: string, required: boolean, present: boolean): CheckedItem => ({
  code,
  part: 'evidence',
  name: { vi: code, en: code },
  required,
  present,
})
const check = (code: string, result: Check['result'], basis = 'now'): Check => ({
  step: 'commune',
  item: code,
  result,
  basis,
})
const bases = new Map([
  ['a', 'now'],
  ['b', 'now'],
])

t.test('what is required or there has to be checked, what is neither has not', async (t) => {
  const items = [item('a', true, false), item('b', false, true), item('c', false, false)]
  t.same(openItems(items, [], bases, 'commune').unchecked, ['a', 'b'])
})

t.test('a required item must be accepted or not apply; an optional one must only have been looked at', async (t) => {
  for (const result of checkResults) {
    const { unchecked, notAccepted } = openItems(
      [item('a', true, true), item('b', false, true)],
      [check('a', result), check('b', result)],
      bases,
      'commune',
    )
    t.same(unchecked, [])
    const settles = result === 'accepted' || result === 'not-applicable'
    t.same(notAccepted, settles ? [] : [{ item: 'a', result }], result)
  }
})

t.test('the newest finding holds', async (t) => {
  const items = [item('a', true, true)]
  t.same(openItems(items, [check('a', 'accepted'), check('a', 'wrong')], bases, 'commune').notAccepted.length, 1)
  t.same(openItems(items, [check('a', 'wrong'), check('a', 'accepted')], bases, 'commune').notAccepted, [])
})

t.test('a finding on what the producer replaced since counts for nothing', async (t) => {
  t.same(openItems([item('a', true, true)], [check('a', 'accepted', 'before')], bases, 'commune').unchecked, ['a'])
})

const offices = ['province', 'ministry'] as const
const settled = ['accepted', 'not-applicable']

t.test('province and ministry build on what others looked at, as long as it is the same', async (t) => {
  const items = [item('a', true, true), item('b', false, true), item('c', false, false)]
  for (const office of offices) {
    t.same(openItems(items, [check('a', 'accepted')], bases, office).unchecked, ['b'], 'added since')
    t.same(openItems(items, [check('a', 'accepted'), check('b', 'wrong')], bases, office).unchecked, [])
    const replaced = [check('a', 'accepted', 'before'), check('b', 'accepted', 'before')]
    t.same(openItems(items, replaced, bases, office).unchecked, ['a', 'b'], 'replaced since')
    const [first, second] = replaced.map(({ item }) => ({ ...check(item, 'accepted'), step: office }))
    t.same(openItems(items, [...replaced, first!, second!], bases, office).unchecked, [])
  }
})

t.test('province and ministry go on with no required item that they found wanting themselves', async (t) => {
  for (const office of offices)
    for (const required of [true, false])
      for (const result of checkResults) {
        const items = [item('a', required, true)]
        const own = { ...check('a', result), step: office }
        const open = required && !settled.includes(result) ? [{ item: 'a', result }] : []
        t.same(openItems(items, [check('a', 'accepted'), own], bases, office).notAccepted, open, result)
        t.same(openItems(items, [check('a', result)], bases, office).notAccepted, [], 'of the commune')
        const again = { ...own, result: 'accepted' as const }
        t.same(openItems(items, [own, again], bases, office).notAccepted, [], 'put right')
      }
})

t.test('the commune relies on nobody else', async (t) => {
  const others = offices.map((step) => ({ ...check('a', 'accepted'), step }))
  t.same(openItems([item('a', true, true)], others, bases, 'commune').unchecked, ['a'])
})

t.test('every item is either unchecked, not accepted or settled, never two of them', async () => {
  const anItem = fc.tuple(fc.boolean(), fc.boolean()).map(([required, present]) => item('a', required, present))
  const aCheck = fc
    .tuple(fc.constantFrom(...checkResults), fc.constantFrom('now', 'before'), fc.constantFrom(...returnSteps))
    .map(([result, basis, step]) => ({ ...check('a', result, basis), step }))
  fc.assert(
    fc.property(anItem, fc.array(aCheck), fc.constantFrom(...returnSteps), (one, checks, office) => {
      const { unchecked, notAccepted } = openItems([one], checks, bases, office)
      return unchecked.length + notAccepted.length <= 1
    }),
  )
})

const { reasons } = loadChecklists().get('26-2026')!

t.test('accepted takes no reason; every other result takes one that explains it', async (t) => {
  t.equal(reasonFault('accepted', null, reasons), null)
  t.equal(reasonFault('accepted', 'not-enclosed', reasons), 'reason-not-taken')
  t.equal(reasonFault('missing', null, reasons), 'reason-needed')
  t.equal(reasonFault('missing', 'not-enclosed', reasons), null)
  t.equal(reasonFault('expired', 'not-enclosed', reasons), 'unknown-reason')
})
