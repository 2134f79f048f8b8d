import {
  type ArgumentNode,
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  isListType,
  Kind,
  visit,
} from 'graphql'
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity'
import { type Limits, passed } from './graphql-limits.ts'
import { fail } from './problem.ts'

const introspectionCosts: Record<string, number> = { __schema: 1_000, __type: 100 }
const pageSize = 20
const listSize = 10

/** What a field costs: itself, and its children as often as they come. `@listSize` says how long a list usually is. */
const estimator =
  (schema: GraphQLSchema): ComplexityEstimator =>
  ({ args, childComplexity, field, type }) => {
    const introspection = introspectionCosts[field.name]
    if (introspection) return introspection
    const sizes = schema.getDirective('listSize')
    const assumed = sizes && field.astNode && getDirectiveValues(sizes, field.astNode)?.assumedSize
    let times = 1
    if (typeof args.first === 'number') times = Math.max(1, args.first)
    else if (typeof assumed === 'number') times = assumed
    else if (getNamedType(field.type).name.endsWith('Connection')) times = pageSize
    // The nodes and edges of a connection were counted by its `first`.
    else if (isListType(getNullableType(field.type)) && !type.name.endsWith('Connection')) times = listSize
    return 1 + times * childComplexity
  }

/** The variables on which the cost depends: page sizes, and what is skipped or included. */
function costVariables(document: DocumentNode): string[] {
  const names = new Set<string>()
  const collect = (args: readonly ArgumentNode[] = [], wanted?: string) => {
    for (const { name, value } of args) {
      if (value.kind === Kind.VARIABLE && (!wanted || name.value === wanted)) names.add(value.name.value)
    }
  }
  visit(document, {
    enter(node) {
      if (node.kind === Kind.DIRECTIVE) collect(node.arguments)
      if (node.kind === Kind.FIELD) collect(node.arguments, 'first')
    },
  })
  return [...names].sort()
}

const rememberedCosts = 100

/** Checks the cost of a valid operation, once for each choice of the variables that matter: this is a hot path. */
export function costCheck(
  schema: GraphQLSchema,
  document: DocumentNode,
  limits: Limits,
  checkVariables: (variables: Record<string, unknown>) => void,
) {
  const names = costVariables(document)
  const estimators = [estimator(schema)]
  const costs = new Map<string, number>()
  return (variables: Record<string, unknown> = {}): void => {
    const key = JSON.stringify(names.map((name) => variables[name]))
    let cost = costs.get(key)
    if (cost === undefined) {
      checkVariables(variables)
      cost = costOf({ schema, query: document, variables, estimators })
      if (costs.size < rememberedCosts) costs.set(key, cost)
    }
    if (cost > limits.cost) fail('query-too-complex', passed('cost', limits))
  }
}

/** The library gives up, with an error, on fragments that unfold to more than 10 000 selections. */
function costOf(options: Parameters<typeof getComplexity>[0]): number {
  try {
    return getComplexity(options)
  } catch (error) {
    if (error instanceof GraphQLError) return Number.POSITIVE_INFINITY
    throw error
  }
}
