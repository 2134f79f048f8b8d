import assert from 'node:assert/strict'
import fc from 'fast-check'
import t from 'tap'
import { addDays } from '../../src/core/clock.ts'
import { marksDue, renewalState, windowOf } from '../../src/modules/supervision/renewal/renewal-rules.ts'
import { always } from '../support/property.ts'

const law = { opensDaysBefore: 180, closesDaysBefore: 120 }
const expiresOn = '2029-06-01'
const marks = [210, 180, 150, 125]
const daysBefore = (days: number) => addDays(expiresOn, -days)

t.test('a renewal is filed from the 180th to the 120th day before the end, and once filed is filed', async (t) => {
  const window = windowOf(expiresOn, law)
  t.same(window, { opensOn: '2028-12-03', closesOn: '2029-02-01' })
  for (const [left, state] of [
    ...([
      [181, 'before'],
      [180, 'open'],
    ] as const),
    ...([
      [120, 'open'],
      [119, 'closed'],
      [0, 'closed'],
    ] as const),
  ] as const) {
    t.equal(renewalState(window, false, daysBefore(left)), state, `${left} days before`)
    t.equal(renewalState(window, true, daysBefore(left)), 'filed')
  }
})

t.test('a mark is due from its day on until it was told, and several that were missed are due together', async (t) => {
  const at = (left: number, reminded: number[] = []) =>
    marksDue({ expiresOn, reminded, filed: false }, marks, daysBefore(left))
  t.same(at(211), [])
  t.same(at(210), [210])
  t.same(at(181), [210])
  t.same(at(180), [210, 180])
  t.same(at(180, [210]), [180])
  t.same(at(179, [210, 180]), [])
  t.same(at(0), marks)
  t.same(at(-1), [], 'after its last day it is expired, and nothing is to be renewed')
  t.same(
    marksDue({ expiresOn, reminded: [], filed: true }, marks, daysBefore(130)),
    [],
    'what is filed needs no reminder',
  )
})

always(
  'on whatever days it is looked, each mark is told once, and never before its day',
  fc.record({
    own: fc.uniqueArray(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 6 }),
    looks: fc.array(fc.integer({ min: 0, max: 420 }), { minLength: 1, maxLength: 20 }),
  }),
  ({ own, looks }) => {
    const told: { mark: number; left: number }[] = []
    for (const left of looks.toSorted((a, b) => b - a)) {
      const reminded = told.map(({ mark }) => mark)
      const due = marksDue({ expiresOn, reminded, filed: false }, own, daysBefore(left))
      told.push(...due.map((mark) => ({ mark, left })))
    }
    const reached = own.filter((mark) => mark >= Math.min(...looks))
    assert.deepEqual(told.map(({ mark }) => mark).sort(), reached.sort())
    for (const { mark, left } of told) assert.ok(left <= mark)
  },
)
