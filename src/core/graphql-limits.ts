import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql'
import { fail } from './problem.ts'

/** The most that one request may ask for. */
export type Limits = {
  /** Fields nested in each other. */
  depth: number
  /** Fields answered, those of lists counted as often as the list is long. */
  cost: number
  /** Lexical tokens of the document (the whole introspection has 163). */
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
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node)
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
    if (node.operation === 'mutation' && fields > limits.mutations)
      fail('query-too-complex', passed('mutations', limits))
  }
}
