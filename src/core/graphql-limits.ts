import {
  type ArgumentNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  getVariableValues,
  GraphQLError,
  type GraphQLSchema,
  isListType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql'
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity'
import { fail } from './problem.ts'

/** The most that one request may ask for. */
export type Limits = {
  /** Fields nested in each other. */
  depth: number
  /** Fields answered, those of lists counted as often as the list is long. */
  cost: number
  /** Lexical tokens of the document (GraphiQL's introspection has 252). */
  tokens: number
  /** Commands of one request; each is a transaction of its own. */
  mutations: number
}

export const defaultLimits: Limits = { depth: 12, cost: 10_000, tokens: 2_000, mutations: 10 }

/** The problem's members: which limit was passed, and where it stands. */
export const passed = (limit: keyof Limits, limits: Limits) => ({ limit, maximum: limits[limit] })

type Measure = { depth: number; fields: number }

/** Depth and root fields of the selections; introspection has one depth, graphql-js limits it with a rule of its own. */
function measure(selections: SelectionSetNode | undefined, ofFragment: (name: string) => Measure): Measure {
  const whole = { depth: 0, fields: 0 }
  for (const selection of selections?.selections ?? []) {
    let part: Measure
    if (selection.kind === Kind.FRAGMENT_SPREAD) part = ofFragment(selection.name.value)
    else if (selection.kind === Kind.INLINE_FRAGMENT) part = measure(selection.selectionSet, ofFragment)
    else if (selection.name.value.startsWith('__')) part = { depth: 1, fields: 1 }
    else part = { depth: 1 + measure(selection.selectionSet, ofFragment).depth, fields: 1 }
    whole.depth = Math.max(whole.depth, part.depth)
    whole.fields += part.fields
  }
  return whole
}

/** Checks what needs no variables, on a valid document of one operation. */
export function checkShape(document: DocumentNode, limits: Limits): void {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const node of document.definitions) if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node)
  // Each fragment is measured once: spread in each other twice, thirty of them would be a thousand million.
  const measured = new Map<string, Measure>()
  const ofFragment = (name: string): Measure => {
    const known = measured.get(name) ?? measure(fragments.get(name)?.selectionSet, ofFragment)
    measured.set(name, known)
    return known
  }
  for (const node of document.definitions) {
    if (node.kind !== Kind.OPERATION_DEFINITION) continue
    const { depth, fields } = measure(node.selectionSet, ofFragment)
    if (depth > limits.depth) fail('query-too-complex', passed('depth', limits))
    if (node.operation === 'mutation' && fields > limits.mutations) fail('query-too-complex', passed('mutations', limits))
  }
}

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
    Directive: (node) => collect(node.arguments),
    Field: (node) => collect(node.arguments, 'first'),
  })
  return [...names].sort()
}

const rememberedCosts = 100

/** Checks the cost of a valid operation, once for each choice of the variables that matter: this is a hot path. */
export function costCheck(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, limits: Limits) {
  const names = costVariables(document)
  const estimators = [estimator(schema)]
  const fine = new Set<string>()
  return (variables: Record<string, unknown> = {}): void => {
    const key = JSON.stringify(names.map((name) => variables[name]))
    if (fine.has(key)) return
    // Variables that do not fit are for the execution to report, which then does not begin.
    if (getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors) return
    const cost = costOf({ schema, query: document, variables, estimators })
    if (cost > limits.cost) fail('query-too-complex', passed('cost', limits))
    if (fine.size < rememberedCosts) fine.add(key)
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
