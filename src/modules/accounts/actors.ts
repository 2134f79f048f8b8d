import { LRUCache } from 'lru-cache'
import type { Context } from '../../core/action.ts'
import type { Actor, Grant } from '../../core/actor.ts'
import type { Db } from '../../core/db.ts'
import { announceAccount, readAccount } from './store.ts'

/** Who the accounts are, kept in memory for a minute at most. */
export type Actors = {
  /** The actor of an account with what it holds now; null when there is none or it is disabled. */
  ofAccount(accountId: string): Promise<Actor | null>
  /** An account changed, or is about to in a transaction; the empty string stands for all. */
  forget(accountId: string): void
}

export type GrantSource = (db: Db, accountId: string) => Promise<Grant[]>

const keptMs = 60_000
// Longer than a command takes from `forget` to its commit; after that the notification forgets once more.
const changingMs = 5_000
const max = 10_000

/** Actors read from the database by `grantSources`, what each module grants; several requests at once read once. */
export function cachedActors(db: Db, grantSources: readonly GrantSource[]): Actors {
  const kept = new LRUCache<string, Actor>({ max, ttl: keptMs })
  const changing = new LRUCache<string, true>({ max, ttl: changingMs })
  const loading = new Map<string, Promise<Actor | null>>()

  const load = async (accountId: string): Promise<Actor | null> => {
    const [account, ...grants] = await Promise.all([
      readAccount(db, accountId),
      ...grantSources.map((source) => source(db, accountId)),
    ])
    return account && account.disabledAt === null ? { accountId, name: account.name, grants: grants.flat() } : null
  }
  const loadOnce = (accountId: string): Promise<Actor | null> => {
    // While a change may be uncommitted each request reads for itself, and nothing that was read is kept.
    if (changing.has(accountId)) return load(accountId)
    const running = loading.get(accountId)
    if (running) return running
    const mine = load(accountId)
      .then((actor) => {
        if (actor && loading.get(accountId) === mine) kept.set(accountId, actor)
        return actor
      })
      .finally(() => {
        if (loading.get(accountId) === mine) loading.delete(accountId)
      })
    loading.set(accountId, mine)
    return mine
  }
  return {
    ofAccount: async (accountId) => kept.get(accountId) ?? loadOnce(accountId),
    forget(accountId) {
      if (accountId === '') {
        kept.clear()
        loading.clear()
        return
      }
      changing.set(accountId, true)
      kept.delete(accountId)
      loading.delete(accountId)
    },
  }
}

/**
 * Called by every command that changes an account or what it holds, in its transaction: from its commit on no
 * instance answers from what it remembered, and this one not even until the notification arrives.
 */
export async function accountChanged({ db, world }: Pick<Context, 'db' | 'world'>, accountId: string): Promise<void> {
  world.actors.forget(accountId)
  await announceAccount(db, accountId)
}
