import fc from 'fast-check'
import t from 'tap'
import { type Check, checkResults, openItems, reasonFault } from '../../src/modules/dossiers/checks/checking.ts'
import type { CheckedItem } from '../../src/modules/dossiers/checks/checklist.ts'
import { loadChecklists } from '../../src/modules/dossiers/checks/reference.ts'

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
  t.same(openItems(items, [], bases).unchecked, ['a', 'b'])
})

t.test('a required item must be accepted or not apply; an optional one must only have been looked at', async (t) => {
  for (const result of checkResults) {
    const { unchecked, notAccepted } = openItems(
      [item('a', true, true), item('b', false, true)],
      [check('a', result), check('b', result)],
      bases,
    )
    t.same(unchecked, [])
    const settles = result === 'accepted' || result === 'not-applicable'
    t.same(notAccepted, settles ? [] : [{ item: 'a', result }], result)
  }
})

t.test('the newest finding holds', async (t) => {
  const items = [item('a', true, true)]
  t.same(openItems(items, [check('a', 'accepted'), check('a', 'wrong')], bases).notAccepted.length, 1)
  t.same(openItems(items, [check('a', 'wrong'), check('a', 'accepted')], bases).notAccepted, [])
})

t.test('a finding on what the producer replaced since counts for nothing', async (t) => {
  t.same(openItems([item('a', true, true)], [check('a', 'accepted', 'before')], bases).unchecked, ['a'])
})

t.test('every item is either unchecked, not accepted or settled, never two of them', async () => {
  const anItem = fc.tuple(fc.boolean(), fc.boolean()).map(([required, present]) => item('a', required, present))
  const aCheck = fc
    .tuple(fc.constantFrom(...checkResults), fc.constantFrom('now', 'before'))
    .map(([result, basis]) => check('a', result, basis))
  fc.assert(
    fc.property(anItem, fc.array(aCheck), (one, checks) => {
      const { unchecked, notAccepted } = openItems([one], checks, bases)
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
