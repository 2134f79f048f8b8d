import type { Context } from './action.ts'
import { fail, type ProblemExtra } from './problem.ts'

/**
 * Refuses an edit that builds on an older version than the one just locked (RFC 9110 §13.1.1).
 * Called after the lock; actions with `needsVersion` call it, and a contract test says so. `shown` is what the refusal
 * tells besides the version that holds.
 */
export function checkVersion(
  { ifMatch }: Context,
  current: { version: number },
  shown: () => ProblemExtra = () => ({}),
): void {
  if (ifMatch !== null && ifMatch !== current.version) fail('stale-version', { version: current.version, ...shown() })
}
