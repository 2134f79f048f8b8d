import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'

type Field = GraphQLField<unknown, unknown>

/** Every field of a type, its objects too, as a selection. */
function selection(type: GraphQLOutputType): string {
  const named = getNamedType(type)
  if (!isObjectType(named) && !isInterfaceType(named)) return ''
  const fields = Object.values(named.getFields()).filter(({ name }) => name !== 'edges')
  return `{ ${fields.map((field) => `${field.name} ${selection(field.type)}`).join(' ')} }`
}

/** A document that asks the root field of an action for all that it answers. */
export function documentFor(
  schema: GraphQLSchema,
  action: string,
  { withKey, withVersion = false }: { withKey: boolean; withVersion?: boolean },
) {
  const isMutation = action in (schema.getMutationType()?.getFields() ?? {})
  const root = isMutation ? schema.getMutationType() : schema.getQueryType()
  const field: Field | undefined = root?.getFields()[action]
  if (!field) throw new Error(`${action} is no field`)
  const args = field.args.filter(
    ({ name }) =>
      name === 'input' || !isMutation || (withKey && name === 'idempotencyKey') || (withVersion && name === 'ifMatch'),
  )
  const declared = args.length > 0 ? `(${args.map(({ name, type }) => `$${name}: ${type}`).join(', ')})` : ''
  const passed = args.length > 0 ? `(${args.map(({ name }) => `${name}: $${name}`).join(', ')})` : ''
  const query = `${isMutation ? 'mutation' : 'query'} ${declared} { ${action}${passed} ${selection(field.type)} }`
  return { query, field, isMutation }
}

const upperSnake = (value: string): string => value.toUpperCase().replaceAll('-', '_')

function inputWords(type: GraphQLInputType, value: unknown): unknown {
  if (isNonNullType(type)) return inputWords(type.ofType, value)
  if (isListType(type) && Array.isArray(value)) return value.map((item) => inputWords(type.ofType, item))
  if (isEnumType(type)) return typeof value === 'string' ? upperSnake(value) : value
  if (!isInputObjectType(type) || typeof value !== 'object' || value === null) return value
  const fields = type.getFields()
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, fields[name] ? inputWords(fields[name].type, one) : one]),
  )
}

/** An action's input as the variables of `documentFor`. */
export function toGraphql({ args }: Field, input: object, isMutation: boolean): Record<string, unknown> {
  const whole = args.find(({ name }) => name === 'input')
  if (isMutation) return whole ? { input: inputWords(whole.type, input) } : {}
  const types = new Map(args.map(({ name, type }) => [name, type]))
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => [name, types.has(name) ? inputWords(types.get(name)!, value) : value]),
  )
}

/** An answer in the words of the actions: enum values in lower case, a connection as a page. */
export function fromGraphql(type: GraphQLOutputType, value: unknown): unknown {
  if (value === null || value === undefined) return value
  if (isNonNullType(type)) return fromGraphql(type.ofType, value)
  if (isListType(type)) return (value as unknown[]).map((item) => fromGraphql(type.ofType, item))
  if (isEnumType(type)) return String(value).toLowerCase().replaceAll('_', '-')
  if (!isObjectType(type)) return value
  const fields = type.getFields()
  const words = Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, fromGraphql(fields[name]!.type, one)]),
  )
  if (!type.name.endsWith('Connection')) return words
  const { hasNextPage, endCursor } = words.pageInfo as Record<string, unknown>
  return { items: words.nodes, pageInfo: { hasNextPage, endCursor } }
}
