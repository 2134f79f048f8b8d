import type { Context } from './action.ts'
import { fail } from './problem.ts'

/**
 * Refuses an edit that builds on an older version than the one just locked (RFC 9110 §13.1.1).
 * Called after the lock; actions with `needsVersion` call it, and a contract test says so.
 */
export function checkVersion({ ifMatch }: Context, current: { version: number }): void {
  if (ifMatch !== null && ifMatch !== current.version) fail('stale-version', { version: current.version })
}
