import fc from 'fast-check'
import t from 'tap'
import { jsonPlaces } from '../../src/core/json-places.ts'
import { always } from '../support/property.ts'

/** Every value of a document by its pointer. */
function* values(value: unknown, pointer = ''): Generator<[string, unknown]> {
  yield [pointer, value]
  if (typeof value !== 'object' || value === null) return
  for (const [name, member] of Object.entries(value))
    yield* values(member, `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`)
}

/** The text from a place on. */
const from = (json: string, { row, column }: { row: number; column: number }) =>
  json
    .split('\n')
    .slice(row - 1)
    .join('\n')
    .slice(column - 1)

always(
  'every value of any document is found where its text begins',
  fc.tuple(fc.jsonValue(), fc.nat(3)),
  ([value, indent]) => {
    const json = JSON.stringify(value, null, indent)
    const { placeOf, brokenAt } = jsonPlaces(json)
    if (brokenAt) throw new Error(json)
    for (const [pointer, member] of values(JSON.parse(json))) {
      const margin = ' '.repeat(indent * (pointer.split('/').length - 1))
      const text = JSON.stringify(member, null, indent).replaceAll('\n', `\n${margin}`)
      if (!from(json, placeOf(pointer)).startsWith(text)) throw new Error(pointer)
    }
  },
)

const signs = ['{', '}', '[', ']', ',', ':', '"a"', '"', '1', '-', '0', '.5', 'e3', 'true', 'nul', ' ', '\n', '\\']
const parses = (text: string) => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

always(
  'a text is broken exactly where JSON.parse refuses it',
  fc.array(fc.constantFrom(...signs), { maxLength: 8 }).map((some) => some.join('')),
  (text) => {
    if ((jsonPlaces(text).brokenAt === null) !== parses(text)) throw new Error(text)
  },
  3_000,
)

t.test('what is missing is told at what it is missing in', async (t) => {
  const { placeOf } = jsonPlaces('{\n "a": {\n  "b": 1 } }')
  t.strictSame(placeOf('/a/c/d'), { row: 2, column: 7 })
  t.strictSame(placeOf('/x'), { row: 1, column: 1 })
})
