import { GraphQLError, Kind } from 'graphql'
import type { Actor } from './actor.ts'
import { type Bound, boundTo } from './graphql.ts'
import type { Operation } from './graphql-document.ts'
import { isRefusal } from './graphql-errors.ts'
import type { Given } from './graphql-given.ts'
import type { Fields } from './graphql-schema.ts'
import { pointerOf } from './input.ts'
import { admit } from './perform.ts'
import { Problem } from './problem.ts'
import type { App } from './world.ts'

type Asking = { app: App; actor: Actor }

/** The problem that REST answers to this input with; null when an action takes it, or it cannot be told. */
function problemOfAction({ action, inputOf }: Bound, args: object, { app, actor }: Asking): Problem | null {
  try {
    admit(action, inputOf(args), { actor, now: app.clock().toISOString() })
    return null
  } catch (error) {
    return error instanceof Problem ? error : null
  }
}

/** What only GraphQL does not take: the action knows `deep-red`, the door `DEEP_RED`. */
function problemOfTypes({ within }: Bound, { faults }: Given): Problem | null {
  if (within === null) return null
  const errors = faults
    .filter(({ path }) => within.every((step, at) => path[at] === step))
    .map(({ path, fault }) => ({ pointer: pointerOf(path.slice(within.length)), ...fault }))
  return errors.length > 0 ? new Problem('invalid-input', { errors }) : null
}

const variableOf = ({ nodes }: GraphQLError): string | null => {
  const [node] = nodes ?? []
  return node?.kind === Kind.VARIABLE_DEFINITION ? node.variable.name.value : null
}

/**
 * What is said of variables that do not fit: of those that are the input of an action what REST says of that input, with the
 * same codes and pointers, who may ask before what is sent; of all others the refusal as it is.
 */
export function asInputFaults(
  refusal: unknown,
  operation: Operation,
  variables: Record<string, unknown>,
  resolvers: Fields,
  asking: Asking,
): unknown {
  if (!isRefusal(refusal)) return refusal
  const failing = new Set(refusal.errors.map(variableOf))
  const told = new Set<string | null>([null])
  const faults = operation.given(variables).flatMap((given) => {
    // What can be watched is a query of the same arguments.
    const root = given.root === 'Subscription' ? 'Query' : given.root
    const bound = boundTo(resolvers[root]?.[given.field.name.value])
    if (!bound || ![...given.variables].some((name) => failing.has(name))) return []
    const problem = problemOfAction(bound, given.args, asking) ?? problemOfTypes(bound, given)
    if (!problem) return []
    for (const name of given.variables) told.add(name)
    return [new GraphQLError(problem.code, { nodes: given.field, originalError: problem })]
  })
  if (faults.length === 0) return refusal
  const others = refusal.errors.filter((error) => !told.has(variableOf(error)))
  return new AggregateError([...faults, ...others], 'variables do not fit')
}
