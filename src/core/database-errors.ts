import { pointerOf } from './input.ts'
import { type FieldError, Problem } from './problem.ts'

type DatabaseError = { code?: string; constraint?: string; table?: string }

/** What the driver threw, which Drizzle wraps. */
export const databaseError = (error: unknown): DatabaseError => {
  const cause = error instanceof Error && error.cause ? error.cause : error
  return cause instanceof Error ? (cause as DatabaseError) : {}
}

/** What the database refused, in the words of the doors; everything unexpected passes through and is masked there. */
export function asProblem(error: unknown, input: unknown): unknown {
  if (error instanceof Problem) return error
  const { code, constraint } = databaseError(error)
  if (code === '23505') return new Problem('already-exists', { constraint, ...takenField(databaseError(error), input) })
  if (code === '23503') return new Problem('unknown-reference', { constraint })
  return error
}

/** Where the value stands that another record has, by the name of the constraint: `producers_tax_code`. */
function takenField({ table, constraint = '' }: DatabaseError, input: unknown): { errors?: readonly FieldError[] } {
  const column = constraint.startsWith(`${table}_`)
    ? constraint.slice(`${table}_`.length).replace(/_(key|unique)$/, '')
    : ''
  const field = column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
  if (!Object.hasOwn(Object(input), field)) return {}
  const detail = { vi: 'Đã có bản ghi khác mang giá trị này', en: 'Another record has this value' }
  return { errors: [{ pointer: pointerOf([field]), code: 'already-exists', detail }] }
}
