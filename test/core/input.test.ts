import t from 'tap'
import { z } from 'zod'
import { parseInput } from '../../src/core/input.ts'
import type { Problem } from '../../src/core/problem.ts'

const Input = z.strictObject({ name: z.string(), parts: z.array(z.record(z.string(), z.string())) })

function faultsOf(input: unknown): string[] {
  try {
    parseInput(Input, input)
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
