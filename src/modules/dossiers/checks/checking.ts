import type { Text } from '../../../core/language.ts'
import type { Validity } from '../evidence/validity.ts'
import type { ReturnStep, Standing } from '../rules.ts'
import type { CheckedItem } from './checklist.ts'

/** What an officer finds of an item: đạt, thiếu, không đọc được, hết hạn, sai, không áp dụng. */
export const checkResults = ['accepted', 'missing', 'illegible', 'expired', 'wrong', 'not-applicable'] as const
export type CheckResult = (typeof checkResults)[number]

/** A coded reason, the results that it explains, and at which validity of an item's papers it is proposed. */
export type Reason = { code: string; results: readonly CheckResult[]; proposedFor?: Validity; name: Text }

/** One finding. `basis` stands for the content that was looked at, so that another file or text is not taken for it. */
export type Check = { step: ReturnStep; item: string; result: CheckResult; basis: string }

/** The office whose turn it is to check: the commune until it forwards, then the level that has the dossier. */
export const checkingStep = ({ state, level }: Pick<Standing, 'state' | 'level'>): ReturnStep =>
  state === 'filed' ? 'commune' : level

/** Whether a finding still speaks of what the dossier holds; what the producer replaced has to be looked at again. */
export const holds = (check: Pick<Check, 'item' | 'basis'>, bases: ReadonlyMap<string, string>): boolean =>
  bases.get(check.item) === check.basis

/** What is wrong with a result's reason: an accepted item has none, every other result one that explains it. */
export function reasonFault(
  result: CheckResult,
  reason: string | null,
  reasons: readonly Reason[],
): 'reason-not-taken' | 'reason-needed' | 'unknown-reason' | null {
  if (result === 'accepted') return reason === null ? null : 'reason-not-taken'
  if (reason === null) return 'reason-needed'
  return reasons.some(({ code, results }) => code === reason && results.includes(result)) ? null : 'unknown-reason'
}

/** A paper that the law gives an end is asked for again when it says none, or accepted with a word on why. */
export const needsWord = (result: CheckResult, note: string | null): boolean => result === 'accepted' && note === null

/** The finding that the validity of an item's papers suggests; null when it suggests none. */
export function proposalFor(
  validity: Validity,
  reasons: readonly Reason[],
): { result: CheckResult; reason: string } | null {
  const reason = reasons.find(({ proposedFor }) => proposedFor === validity)
  return reason ? { result: reason.results[0]!, reason: reason.code } : null
}

type Open = { unchecked: string[]; notAccepted: { item: string; result: CheckResult }[] }

const settles = (result: CheckResult): boolean => result === 'accepted' || result === 'not-applicable'

/**
 * What keeps an office from going on: items that are required or there and that nobody has looked at as they are now,
 * and required ones that it found wanting. The commune checks every item itself (QĐ 26/2026/QĐ-TTg); the province and
 * the ministry build on that, and look at what the producer replaced or added since. An optional paper that is no good
 * speaks for itself and stops nothing.
 *
 * @param checks of all offices, oldest first
 */
export function openItems(
  items: readonly CheckedItem[],
  checks: readonly Check[],
  bases: ReadonlyMap<string, string>,
  office: ReturnStep,
): Open {
  const now = checks.filter((check) => holds(check, bases))
  const own = now.filter(({ step }) => step === office)
  const seen = new Set((office === 'commune' ? own : now).map(({ item }) => item))
  const newest = new Map(own.map(({ item, result }) => [item, result]))
  const looked = items.filter(({ required, present }) => required || present)
  return {
    unchecked: looked.filter(({ code }) => !seen.has(code)).map(({ code }) => code),
    notAccepted: looked.flatMap(({ code, required }) => {
      const result = newest.get(code)
      return required && result && !settles(result) ? [{ item: code, result }] : []
    }),
  }
}
