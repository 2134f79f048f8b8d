import { type GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql'
import type { FieldError } from './problem.ts'

type Path = readonly (string | number)[]

/** A value that its GraphQL type does not take, by its path from the arguments of the field. */
export type TypeFault = { path: Path; fault: Pick<FieldError, 'code' | 'detail'> }

const faultOf = (code: string, type: GraphQLInputType): TypeFault['fault'] => ({
  code,
  detail: { vi: `Không đúng kiểu ${type} của GraphQL`, en: `Not of the GraphQL type ${type}` },
})

/** A value as the action reads it, by its type; what the type does not take stays as it is, and is a fault. */
export function inWords(type: GraphQLInputType, value: unknown, path: Path, faults: TypeFault[]): unknown {
  const refuse = (code: string, at: Path = path) => {
    faults.push({ path: at, fault: faultOf(code, type) })
    return value
  }
  if (isNonNullType(type)) {
    if (value === undefined) return refuse('missing')
    return value === null ? refuse('invalid-type') : inWords(type.ofType, value, path, faults)
  }
  if (value === null || value === undefined) return value
  if (isListType(type)) {
    if (!Array.isArray(value)) return [inWords(type.ofType, value, path, faults)]
    return value.map((item, at) => inWords(type.ofType, item, [...path, at], faults))
  }
  if (isEnumType(type)) {
    const known = typeof value === 'string' ? type.getValue(value) : undefined
    return known ? known.value : refuse('invalid-value')
  }
  if (!isInputObjectType(type)) {
    try {
      return type.parseValue(value)
    } catch {
      return refuse('invalid-type')
    }
  }
  if (typeof value !== 'object' || Array.isArray(value)) return refuse('invalid-type')
  const given: Record<string, unknown> = { ...value }
  for (const { name, type: of } of Object.values(type.getFields())) {
    const read = inWords(of, given[name], [...path, name], faults)
    if (read !== undefined) given[name] = read
  }
  for (const name of Object.keys(value))
    if (!Object.hasOwn(type.getFields(), name)) refuse('unknown-field', [...path, name])
  return given
}
