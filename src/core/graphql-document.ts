import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  separateOperations,
  validate,
} from 'graphql'
import { LRUCache } from 'lru-cache'
import { costCheck } from './graphql-cost.ts'
import { type Given, givenTo } from './graphql-given.ts'
import { checkShape, type Limits, passed } from './graphql-limits.ts'
import { fail } from './problem.ts'

type Variables = Record<string, unknown> | undefined

/** One operation of a valid document, within the limits but for its cost. */
export type Operation = {
  name: string | undefined
  kind: OperationDefinitionNode['operation']
  /** The operation alone: mercurius keeps one compiled query per source, whatever operation was named. */
  source: string
  /** Throws `query-too-complex`, or as `checkVariables`. */
  checkCost(variables: Variables): void
  /** Throws an AggregateError of GraphQLErrors with their locations. */
  checkVariables(variables: Variables): void
  /** What its root fields are given by variables that do not fit. */
  given(variables: Record<string, unknown>): Given[]
}

/** Documents are kept by their length: an attacker who sends ever new ones must not fill the memory. */
const keptCharacters = 500_000
const maxErrors = 20

/**
 * Reads documents once: syntax, schema, limits. The reader gives the operation of that name,
 * or the only one when no name is given.
 *
 * @throws Problem `query-too-complex`; AggregateError of GraphQLErrors with their locations.
 */
export function documentReader(schema: GraphQLSchema, limits: Limits) {
  const known = new LRUCache<string, { operations: Operation[] } | { error: unknown }>({
    maxSize: keptCharacters,
    sizeCalculation: (_, source) => source.length + 1,
  })
  return (source: string, name: string | undefined): Operation => {
    let reading = known.get(source)
    if (!reading) {
      reading = attempt(() => read(schema, limits, source))
      known.set(source, reading)
    }
    if ('error' in reading) throw reading.error
    const { operations } = reading
    const operation =
      name === undefined && operations.length === 1 ? operations[0] : operations.find((one) => one.name === name)
    return (
      operation ?? refuse(new GraphQLError(name === undefined ? 'operationName is missing' : `No operation ${name}`))
    )
  }
}

const attempt = (work: () => Operation[]) => {
  try {
    return { operations: work() }
  } catch (error) {
    return { error }
  }
}

const refuse = (...errors: readonly GraphQLError[]): never => {
  throw new AggregateError(errors, 'malformed GraphQL document')
}

function read(schema: GraphQLSchema, limits: Limits, source: string): Operation[] {
  const document = parseWithin(limits, source)
  const errors = validate(schema, document, undefined, { maxErrors })
  // graphql-js compares fields of one name pair by pair, and gives up when there are too many.
  if (errors.at(-1)?.message === 'Validation aborted.') fail('query-too-complex', passed('cost', limits))
  if (errors.length > 0) refuse(...errors)
  const separated = Object.values(separateOperations(document))
  return separated.map((alone) => operationOf(schema, limits, alone, separated.length === 1 ? source : print(alone)))
}

function parseWithin(limits: Limits, source: string): DocumentNode {
  try {
    return parse(source, { maxTokens: limits.tokens })
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    // graphql-js has no other mark for it; a test watches the wording.
    if (error.message.includes('Parsing aborted')) fail('query-too-complex', passed('tokens', limits))
    return refuse(error)
  }
}

function operationOf(schema: GraphQLSchema, limits: Limits, document: DocumentNode, source: string): Operation {
  const definition = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION)!
  const { name, operation: kind } = definition
  if (!schema.getRootType(kind)) refuse(new GraphQLError(`This service has no ${kind}`, { nodes: definition }))
  checkShape(document, limits)
  const checkVariables = (variables: Variables) => {
    const { errors } = getVariableValues(schema, definition.variableDefinitions ?? [], variables ?? {}, { maxErrors })
    if (errors) refuse(...errors)
  }
  const checkCost = costCheck(schema, document, limits, checkVariables)
  const given = (variables: Record<string, unknown>) => givenTo(schema, document, definition, variables)
  return { name: name?.value, kind, source, checkCost, checkVariables, given }
}
