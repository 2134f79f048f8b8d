import { z } from 'zod'
import type { LegalDay } from './clock.ts'
import { futureDays } from './past-days.ts'
import { type FieldError, fail } from './problem.ts'

const vietnamese = z.locales.vi().localeError
const english = z.locales.en().localeError

/** RFC 6901 pointer of a path from the action's input. */
export const pointerOf = (path: readonly PropertyKey[]): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

type Issue = z.core.$ZodIssue

const codeOf = (issue: Issue): string => {
  if (issue.code === 'unrecognized_keys') return 'unknown-field'
  if (issue.code === 'invalid_type' && issue.input === undefined) return 'missing'
  if (issue.code === 'too_big' && issue.origin === 'string') return 'too-long'
  return issue.code.replaceAll('_', '-')
}

function fieldErrors(vi: readonly Issue[], en: readonly Issue[]): FieldError[] {
  return vi.flatMap((issue, at) => {
    const detail = { vi: issue.message, en: en[at]?.message ?? issue.message }
    const code = codeOf(issue)
    if (issue.code !== 'unrecognized_keys') return [{ pointer: pointerOf(issue.path), code, detail }]
    return issue.keys.map((key) => ({ pointer: pointerOf([...issue.path, key]), code, detail }))
  })
}

/**
 * The input as the action's schema reads it, or `invalid-input` with one pointer for each fault. `today` is the day after
 * which no `PastDay` may lie; without it days stand as they are.
 */
export function parseInput<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
  today?: () => LegalDay,
): z.output<Schema> {
  const parsed = schema.safeParse(input)
  if (parsed.success) {
    const errors = [
      ...[...nulPaths(parsed.data)].map(nulError),
      ...(today ? futureDays(schema, parsed.data, today).map(futureError) : []),
    ]
    if (errors.length > 0) fail('invalid-input', { errors })
    return parsed.data
  }
  // The faulty path only: read once more in each language, so that every door can answer in either.
  const issues = (error: z.core.$ZodErrorMap) =>
    schema.safeParse(input, { error, reportInput: true }).error?.issues ?? []
  fail('invalid-input', { errors: fieldErrors(issues(vietnamese), issues(english)) })
}

/** Where U+0000 stands, in values and in names of members: the one character that PostgreSQL's text and jsonb cannot hold. */
function* nulPaths(value: unknown, path: readonly PropertyKey[] = []): Generator<readonly PropertyKey[]> {
  if (typeof value === 'string' && value.includes('\0')) yield path
  if (typeof value !== 'object' || value === null) return
  for (const [name, member] of Object.entries(value)) {
    if (name.includes('\0')) yield [...path, name]
    else if (typeof member === 'object' || typeof member === 'string') yield* nulPaths(member, [...path, name])
  }
}

const nulError = (path: readonly PropertyKey[]): FieldError => ({
  pointer: pointerOf(path),
  code: 'forbidden-character',
  detail: { vi: 'Không được có ký tự U+0000', en: 'The character U+0000 is not allowed' },
})

const futureError = (path: readonly PropertyKey[]): FieldError => ({
  pointer: pointerOf(path),
  code: 'in-future',
  detail: { vi: 'Không được sau ngày hôm nay', en: 'Not after today' },
})

/** One fault that a rule found, as a problem with its pointer. */
export function failAt(path: readonly PropertyKey[], code: string, vi: string, en: string): never {
  fail('invalid-input', { errors: [{ pointer: pointerOf(path), code, detail: { vi, en } }] })
}
