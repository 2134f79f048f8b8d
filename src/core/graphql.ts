import type { z } from 'zod'
import type { Action } from './action.ts'
import type { Actor } from './actor.ts'
import type { Batches } from './graphql-loaders.ts'
import type { Language } from './language.ts'
import { cursorOf, type Page } from './page.ts'
import { perform, type Request } from './perform.ts'
import type { App } from './world.ts'

/** What every resolver and loader gets as its context. */
export type GraphqlContext = {
  readonly app: App
  readonly actor: Actor
  readonly language: Language
  readonly requestId: string
  /** Not in a WeakMap by request: those kept every answer in memory until the next full collection. */
  readonly batches: Batches
}

/** The field of many parents at once, answered in their order. */
export type Loader<Parent, Result, Params = Record<string, never>> = (
  queries: readonly { obj: Parent; params: Params }[],
  context: GraphqlContext,
) => Promise<Result[]>

// biome-ignore lint/suspicious/noExplicitAny: actions of every input and output are bound alike
type AnyAction = Action<any, any>

/** What a resolver runs, and with which input for its arguments; `within`: the arguments below which that input lies as it is. */
export type Bound = { action: AnyAction; inputOf(args: object): unknown; within: readonly string[] | null }

const bindings = new WeakMap<object, Bound>()

/** What a resolver runs; undefined for one that runs no action. */
export const boundTo = (resolver: unknown): Bound | undefined =>
  typeof resolver === 'function' ? bindings.get(resolver) : undefined

/** The action that a resolver runs; undefined for a resolver that runs none. */
export const actionOf = (resolver: unknown): AnyAction | undefined => boundTo(resolver)?.action

const bound = <Resolver extends object>(
  action: AnyAction,
  resolver: Resolver,
  { inputOf = present, within = [] }: Partial<Bound> = {},
): Resolver => {
  bindings.set(resolver, { action, inputOf, within })
  return resolver
}

/** The fields of an input as GraphQL hands them over: null says the same as absent. */
type FieldArguments<Input> = { [Name in keyof Input]?: Input[Name] | null | undefined }

type CommandArguments<Input> = {
  input?: Input
  idempotencyKey?: string | null | undefined
  ifMatch?: number | null | undefined
}

export const present = (args: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(args).filter(([, value]) => value !== null && value !== undefined))

const requestOf = ({ actor, requestId }: GraphqlContext): Request => ({ actor, requestId })

/** A field of `Query` whose arguments are the input of the action. */
export const query = <Input extends z.ZodObject, Output extends z.ZodType>(action: Action<Input, Output>) =>
  bound(
    action,
    async (_: unknown, args: FieldArguments<z.input<Input>>, context: GraphqlContext): Promise<z.input<Output>> => {
      const { output } = await perform(context.app, action, present(args), requestOf(context))
      return output
    },
  )

/** A field of `Query` whose arguments are worded otherwise than the action's input, which `inputOf` makes of them. */
export const queryBy = <Input extends z.ZodObject, Output extends z.ZodType, Args>(
  action: Action<Input, Output>,
  inputOf: (args: Args) => FieldArguments<z.input<Input>>,
) =>
  bound(
    action,
    async (_: unknown, args: Args, context: GraphqlContext): Promise<z.input<Output>> => {
      const { output } = await perform(context.app, action, present(inputOf(args)), requestOf(context))
      return output
    },
    { inputOf: (args) => present(inputOf(args as Args)), within: null },
  )

/**
 * A field of `Mutation` with `input` (none when the action takes nothing), `idempotencyKey` and `ifMatch`,
 * which say what the headers of the same names say in REST.
 */
export const mutation = <Input extends z.ZodObject, Output extends z.ZodType>(action: Action<Input, Output>) =>
  bound(
    action,
    async (
      _: unknown,
      { input, idempotencyKey = null, ifMatch = null }: CommandArguments<z.input<Input>>,
      context: GraphqlContext,
    ): Promise<z.input<Output>> => {
      const request = { ...requestOf(context), idempotencyKey, ifMatch }
      const { output } = await perform(context.app, action, input ?? {}, request)
      return output
    },
    { inputOf: ({ input }: CommandArguments<unknown>) => input ?? {}, within: ['input'] },
  )

/** A page as the Relay specification of cursor connections words it. Lists are only walked forward. */
export type Connection<Item> = {
  edges: { cursor: string; node: Item }[]
  nodes: Item[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: false; startCursor: string | null; endCursor: string | null }
}

type AnyPage = z.ZodType<unknown, Page<{ id: string }>>
type ItemOf<Output extends AnyPage> = z.input<Output>['items'][number]

export function asConnection<Item extends { id: string }>({ items, pageInfo }: Page<Item>): Connection<Item> {
  let edges: Connection<Item>['edges'] | undefined
  return {
    nodes: items,
    // Cursors of twenty items took a tenth of a request, and most queries ask for nodes only;
    // compiled queries read the property five times.
    get edges() {
      edges ??= items.map((node) => ({ cursor: cursorOf(node.id), node }))
      return edges
    },
    pageInfo: { ...pageInfo, hasPreviousPage: false, startCursor: items[0] ? cursorOf(items[0].id) : null },
  }
}

/** A field of `Query` that shows the action's page as a connection. */
export const connection = <Input extends z.ZodObject, Output extends AnyPage>(action: Action<Input, Output>) =>
  bound(
    action,
    async (
      _: unknown,
      args: FieldArguments<z.input<Input>>,
      context: GraphqlContext,
    ): Promise<Connection<ItemOf<Output>>> => {
      const { output } = await perform(context.app, action, present(args), requestOf(context))
      return asConnection(output as Page<ItemOf<Output>>)
    },
  )

/** What may stand for a GraphQL type in a resolver: fields with a resolver or loader of their own are left out. */
export type Loose<T> = T extends readonly (infer Item)[]
  ? readonly Loose<Item>[]
  : T extends object
    ? { [Name in keyof T]?: Loose<T[Name]> | undefined }
    : T
