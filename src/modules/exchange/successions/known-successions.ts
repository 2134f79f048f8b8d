import type { LegalDay } from '../../../core/clock.ts'
import type { Succession } from '../../units/succession-rules.ts'

/** Successions that are known, as a change of one day meets them. */
export type KnownSuccessions = {
  /** The new codes that an old one became on the day. */
  became: ReadonlyMap<string, readonly string[]>
  /** Codes that are those of new units on the day. */
  begun: ReadonlySet<string>
  /** The first succession after the day that a code takes part in, as the old unit or the new one. */
  later: ReadonlyMap<string, Succession>
}

export function successionsAround(successions: readonly Succession[], day: LegalDay): KnownSuccessions {
  const became = new Map<string, string[]>()
  const later = new Map<string, Succession>()
  const keepFirst = (code: string, one: Succession) => {
    const first = later.get(code)
    if (!first || one.changedOn < first.changedOn) later.set(code, one)
  }
  for (const one of successions) {
    if (one.changedOn === day) became.set(one.oldCode, [...(became.get(one.oldCode) ?? []), one.newCode])
    if (one.changedOn <= day) continue
    keepFirst(one.oldCode, one)
    keepFirst(one.newCode, one)
  }
  return { became, begun: new Set([...became.values()].flat()), later }
}
