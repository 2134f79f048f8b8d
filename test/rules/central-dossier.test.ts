import t from 'tap'
import { partListOf } from '../../src/modules/central/part-lists.ts'
import { missingParts, partCodes, stateOfPart } from '../../src/modules/central/rules.ts'

t.test('the ministry is sent the seven parts of the instrument, in its order', async (t) => {
  const list = partListOf('26-2026')
  t.equal(list.instrument, '26-2026')
  t.same(
    list.parts.map(({ code }) => code),
    partCodes,
  )
})

t.test('of an instrument of which it is not on record what it asks for, the general parts are sent', async (t) => {
  for (const earlier of ['1048-2019', '148-2023', '148-2025']) {
    const { instrument, parts } = partListOf(earlier)
    t.equal(instrument, null)
    t.same(
      parts.map(({ code }) => code),
      partCodes,
    )
  }
})

t.test('a part that has to be there before the letter is missing without it', async (t) => {
  const before = { comes: 'before', whenAsked: false } as const
  t.equal(stateOfPart(before, { whole: true, asked: true }), 'there')
  t.equal(stateOfPart(before, { whole: false, asked: true }), 'missing')
  t.equal(stateOfPart(before, { whole: false, asked: false }), 'missing', 'it need not be asked for')
})

t.test('what comes with the letter is not missing before it', async (t) => {
  const withLetter = { comes: 'with-letter', whenAsked: false } as const
  t.equal(stateOfPart(withLetter, { whole: true, asked: true }), 'there')
  t.equal(stateOfPart(withLetter, { whole: false, asked: true }), 'with-letter')
})

t.test('what comes only when it is asked for is missing only then', async (t) => {
  const tests = { comes: 'before', whenAsked: true } as const
  t.equal(stateOfPart(tests, { whole: false, asked: false }), 'not-asked')
  t.equal(stateOfPart(tests, { whole: false, asked: true }), 'missing')
  t.equal(stateOfPart(tests, { whole: true, asked: true }), 'there')
})

t.test('exactly the parts that are missing keep it from being sent', async (t) => {
  t.same(
    missingParts([
      { code: 'letter', state: 'with-letter' },
      { code: 'approval', state: 'missing' },
      { code: 'dossier', state: 'there' },
      { code: 'extra-tests', state: 'not-asked' },
      { code: 'council-report', state: 'missing' },
    ]),
    ['approval', 'council-report'],
  )
})
