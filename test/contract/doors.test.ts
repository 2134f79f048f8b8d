import { readFile } from 'node:fs/promises'
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLOutputType,
  getNamedType,
  isInputObjectType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import t from 'tap'
import type { z } from 'zod'
import type { Action } from '../../src/core/action.ts'
import { actionOf } from '../../src/core/graphql.ts'
import { assertRootsResolved, executableSchema, mergeFields } from '../../src/core/graphql-schema.ts'
import { modules } from '../../src/modules/index.ts'
import { agreement } from '../support/sdl-agreement.ts'

/** Actions behind one door only, each with the reason. */
const onlyRest: Readonly<Record<string, string>> = {}
const onlyGraphql: Readonly<Record<string, string>> = {}

/** Queries that take part of their input in one argument. `evaluate` takes the request that REST and the CLI take. */
const inOneArgument: Readonly<Record<string, string>> = { evaluate: 'request' }

/** Enums whose GraphQL names would change the JSON that every door promises alike. */
const stringsOnPurpose: readonly string[] = ['evaluate.outcome: String in the SDL, an enum in the action']

const schema = executableSchema(await readFile(new URL('../../schema.graphql', import.meta.url), 'utf8'))
const resolvers = mergeFields(modules, 'resolvers')
const loaders = mergeFields(modules, 'loaders')

const routed = new Map<string, Action>()
for (const { routes } of modules) for (const { action } of routes) routed.set(action.name, action)

const roots = [schema.getQueryType(), schema.getMutationType()].filter((type) => !!type)
const fields = roots.flatMap((root) =>
  Object.values(root.getFields()).map((field) => ({
    root: root.name,
    field,
    resolver: resolvers[root.name]?.[field.name],
  })),
)

t.test('every root field has a resolver that runs an action of the same name and kind', async (t) => {
  assertRootsResolved(schema, resolvers)
  for (const { root, field, resolver } of fields) {
    const action = actionOf(resolver)
    t.equal(action?.name, field.name, `${root}.${field.name}`)
    t.equal(root, action?.kind === 'command' ? 'Mutation' : 'Query', `${field.name} changes what its root says`)
  }
})

t.test('every action of REST is a field of GraphQL and the other way round', async (t) => {
  const bound = new Map(fields.map(({ field, resolver }) => [field.name, actionOf(resolver)]))
  for (const [name, action] of routed) {
    if (name in onlyRest) t.notOk(bound.has(name), `${name} is listed as an exception for nothing`)
    else t.equal(bound.get(name), action, `${name} in GraphQL`)
  }
  for (const name of bound.keys()) {
    if (name in onlyGraphql) t.notOk(routed.has(name), `${name} is listed as an exception for nothing`)
    else t.ok(routed.has(name), `${name} in REST`)
  }
})

const watchables = modules.flatMap(({ watchables = [] }) => watchables)

t.test('what can be watched is a query of both doors, and a subscription that looks like it', async (t) => {
  const subscriptions = schema.getSubscriptionType()?.getFields() ?? {}
  t.same(Object.keys(subscriptions).sort(), watchables.map(({ action }) => action.name).sort())
  for (const { action } of watchables) {
    const [once, watched] = [schema.getQueryType()!.getFields()[action.name]!, subscriptions[action.name]!]
    t.equal(routed.get(action.name), action)
    t.equal(action.kind, 'query')
    t.equal(String(watched.type), String(once.type))
    t.same(
      watched.args.map(({ name, type }) => `${name}: ${type}`),
      once.args.map(({ name, type }) => `${name}: ${type}`),
    )
  }
})

const { faults, compare, compareFields } = agreement(
  (type, field) => !!resolvers[type]?.[field] || !!loaders[type]?.[field],
)
const check = (right: boolean, fault: string) => right || faults.push(fault)

/** The arguments by name, with the fields of the one that holds others in its place. */
function spreadOut({
  name,
  args,
}: GraphQLField<unknown, unknown>): Record<string, GraphQLArgument | GraphQLInputField> {
  const holder = args.find((arg) => arg.name === inOneArgument[name])
  const held = holder && getNamedType(holder.type)
  const fields = isInputObjectType(held) ? Object.values(held.getFields()) : []
  const all = [...args.filter((arg) => arg !== holder), ...fields]
  return Object.fromEntries(all.map((arg) => [arg.name, arg]))
}

function compareMutation(field: GraphQLField<unknown, unknown>, action: Action): void {
  const args = Object.fromEntries(field.args.map((arg) => [arg.name, arg]))
  const at = `${field.name}()`
  const { input, idempotencyKey, ifMatch, ...others } = args
  const takes = Object.keys(action.input.shape).length > 0
  check(takes === !!input, `${at}: the argument input is ${takes ? 'missing' : 'empty'}`)
  if (input) {
    check(isNonNullType(input.type), `${at}: input may be null`)
    compare('input', input.type, action.input, at)
  }
  // The public has no account under which an answer could be kept.
  const repeatable = action.idempotent !== false
  check(
    action.roles === 'public' || repeatable === (String(idempotencyKey?.type) === 'String'),
    `${at}: idempotencyKey: String only where answers are kept`,
  )
  check(!action.needsVersion || /^Int!?$/.test(String(ifMatch?.type)), `${at}: ifMatch: Int is missing`)
  check(Object.keys(others).length === 0, `${at}: unknown arguments ${Object.keys(others)}`)
}

/** The node type of a connection and the item of a page answer each other; a page's other members are pageInfo. */
function compareAnswer(type: GraphQLOutputType, output: z.ZodType, at: string): void {
  const connection = getNamedType(type)
  if (connection.name.endsWith('Connection') && isObjectType(connection)) {
    const { items } = (output as z.ZodObject).shape
    check(!!items, `${at}: a connection in the SDL, no page in the action`)
    if (items) compare('answer', connection.getFields().nodes!.type, items as z.ZodType, at)
  } else compare('answer', type, output, at)
}

t.test('arguments, inputs and answers agree with the schemas of the actions, field by field', async (t) => {
  for (const { field, resolver } of fields) {
    const action = actionOf(resolver)
    if (!action) continue
    const { shape } = action.input
    if (action.kind === 'command') compareMutation(field, action)
    else compareFields('argument', 'arguments', spreadOut(field), shape, `${field.name}()`)
    compareAnswer(field.type, action.output, field.name)
  }
  t.strictSame(
    faults.filter((fault) => !stringsOnPurpose.includes(fault)),
    [],
  )
})

t.test('no field of an input has a default of its own, which compiled queries would not fill in', async (t) => {
  const defaulted = Object.values(schema.getTypeMap())
    .filter(isInputObjectType)
    .flatMap((type) => Object.values(type.getFields()).map((field) => ({ name: type.name, field })))
    .flatMap(({ name, field }) => (field.defaultValue === undefined ? [] : [`${name}.${field.name}`]))
  t.same(defaulted, [])
})
