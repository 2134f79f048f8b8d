import DataLoader from 'dataloader'
import type { GraphqlContext, Loader } from './graphql.ts'

type Query = Parameters<Loader<object, unknown>>[0][number]
type Fields = Record<string, Record<string, unknown>>

/** The open batches of one request, by their loader. */
export type Batches = Map<Loader<object, unknown>, DataLoader<Query, unknown>>

/**
 * A loader as a resolver: parents that ask in the same moment of one request are handed over together. mercurius has
 * loaders too, but writes each parent out as JSON to tell repeats, a tenth of a request for twenty dossiers.
 */
const batched =
  (loader: Loader<object, unknown>) =>
  (obj: object, params: Query['params'], context: GraphqlContext): Promise<unknown> => {
    let batch = context.batches.get(loader)
    if (!batch) {
      batch = new DataLoader<Query, unknown>((queries) => loader(queries, context), { cache: false })
      context.batches.set(loader, batch)
    }
    return batch.load({ obj, params })
  }

/** The resolvers of all fields, those with a loader among them. */
export function withLoaders(resolvers: Fields, loaders: Fields): Fields {
  const all = { ...resolvers }
  for (const [type, fields] of Object.entries(loaders)) {
    const bound = Object.entries(fields).map(([name, loader]) => [name, batched(loader as Loader<object, unknown>)])
    all[type] = { ...all[type], ...Object.fromEntries(bound) }
  }
  return all
}
