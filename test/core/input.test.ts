import t from 'tap'
import { z } from 'zod'
import { parseInput } from '../../src/core/input.ts'
import type { Problem } from '../../src/core/problem.ts'
import { optional, PastDay } from '../../src/core/shapes.ts'

const Input = z.strictObject({ name: z.string(), parts: z.array(z.record(z.string(), z.string())) })

function faultsOf(input: unknown, schema: z.ZodType = Input): string[] {
  try {
    parseInput(schema, input, () => '2026-06-01')
    return []
  } catch (error) {
    return ((error as Problem).extra.errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`)
  }
}

t.test('U+0000, which no database text can hold, is refused wherever it stands', async (t) => {
  t.strictSame(faultsOf({ name: 'Chè', parts: [{ a: 'b' }] }), [])
  t.strictSame(faultsOf({ name: 'Ch\0', parts: [{ a: 'b' }, { a: '\0', 'b\0': 'c' }] }), [
    '/name forbidden-character',
    '/parts/1/a forbidden-character',
    '/parts/1/b\0 forbidden-character',
  ])
})

t.test('a day that must have come may be today, and is refused by its place when it is later', async (t) => {
  const Found = z.strictObject({ foundOn: PastDay }).meta({ id: 'TestFound' })
  const Days = z.strictObject({
    signedOn: PastDay,
    heldOn: z.iso.date(),
    registeredOn: optional(PastDay),
    found: z.array(Found),
    first: Found.nullable(),
  })
  const days = (day: string) => ({
    ...{ signedOn: day, heldOn: '2026-12-31', registeredOn: null },
    ...{ found: [{ foundOn: '2026-05-31' }, { foundOn: day }], first: null },
  })
  t.strictSame(faultsOf(days('2026-06-01'), Days), [])
  t.strictSame(faultsOf(days('2026-06-02'), Days), ['/signedOn in-future', '/found/1/foundOn in-future'])
  const all = { ...days('2026-06-01'), registeredOn: '2027-01-01', first: { foundOn: '2026-06-02' } }
  t.strictSame(faultsOf(all, Days), ['/registeredOn in-future', '/first/foundOn in-future'])
})
