import fc from 'fast-check'
import t from 'tap'
import { askedRange } from '../../src/core/byte-range.ts'

t.test('one range is cut to what there is, on both sides of every edge', async (t) => {
  const cases: [string, ReturnType<typeof askedRange>][] = [
    ['bytes=0-0', { start: 0, end: 0 }],
    ['bytes=0-9', { start: 0, end: 9 }],
    ['bytes=0-10', { start: 0, end: 9 }],
    ['bytes=9-', { start: 9, end: 9 }],
    ['bytes=10-', 'unsatisfiable'],
    ['bytes=10-12', 'unsatisfiable'],
    ['bytes=-1', { start: 9, end: 9 }],
    ['bytes=-10', { start: 0, end: 9 }],
    ['bytes=-11', { start: 0, end: 9 }],
    ['bytes=-0', 'unsatisfiable'],
    ['BYTES=2-4', { start: 2, end: 4 }],
    [`bytes=0-${'9'.repeat(400)}`, { start: 0, end: 9 }],
    [`bytes=${'9'.repeat(400)}-`, 'unsatisfiable'],
  ]
  for (const [header, asked] of cases) t.same(askedRange(header, 10), asked, header)
})

t.test('what is no single range of bytes is passed over', async (t) => {
  for (const header of [
    undefined,
    '',
    'bytes',
    'bytes=',
    'bytes=-',
    'bytes=4-2',
    'bytes=1-2,4-5',
    'pages=1-2',
    'bytes=a-b',
    'bytes=1.5-2',
  ])
    t.equal(askedRange(header, 10), 'whole', String(header))
})

t.test('whatever is asked, what is answered lies within the file and is not empty', async () => {
  fc.assert(
    fc.property(
      fc.nat(30).map(String),
      fc.nat(30).map(String),
      fc.integer({ min: 1, max: 20 }),
      (first, last, size) => {
        for (const header of [`bytes=${first}-${last}`, `bytes=${first}-`, `bytes=-${last}`]) {
          const asked = askedRange(header, size)
          if (typeof asked === 'string') continue
          if (asked.start < 0 || asked.start > asked.end || asked.end >= size) return false
        }
        return true
      },
    ),
  )
})
