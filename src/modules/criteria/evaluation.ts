import { type Ballot, type CountedBallot, countBallots, type RequestFault } from './ballot.ts'
import type { CompiledSet } from './compiled-set.ts'
import { type GateResult, gateResults, highestGatedStar } from './gates.ts'
import { foundKnockOuts, unknownFindings } from './knock-outs.ts'
import { bandOf, type Mean, shownMean } from './mean.ts'
import type { PartCode, StarBand } from './rules.ts'

/** Points between the highest and the lowest ballot that a council accepts unless its regulation says otherwise. */
export const defaultSpreadLimit = 10

export type EvaluationRequest = {
  readonly ballots: readonly Ballot[]
  /** `"<star>:<criterion>"` or `"knock-out:<criterion>"` → what the council agreed where its ballots differ. */
  readonly verdicts?: Readonly<Record<string, boolean>> | null | undefined
  /** Criteria, or `"file"`, on which the council found a knock-out. */
  readonly knockOuts?: readonly string[] | null | undefined
  readonly spreadLimit?: number | null | undefined
}

export type OpenPoint =
  | { readonly kind: 'gate'; readonly star: number; readonly criterion: string }
  | { readonly kind: 'knock-out'; readonly criterion: string }

export type EvaluationResponse = {
  readonly ballots: { member: string; total: number; parts: Readonly<Record<PartCode, number>> }[]
  readonly mean: Mean
  readonly band: number
  readonly spread: { readonly value: number; readonly limit: number; readonly within: boolean }
  readonly gates: GateResult[]
  readonly outcome: 'rated' | 'open' | 'knocked-out'
  readonly star: number | null
  readonly open: OpenPoint[]
  readonly knockOuts: string[]
}

export type Evaluation =
  | { readonly response: EvaluationResponse; readonly faults?: never }
  | { readonly faults: readonly RequestFault[]; readonly response?: never }

function spreadOf(counted: readonly CountedBallot[], limit: number) {
  const totals = counted.map(({ total }) => total)
  const value = Math.max(...totals) - Math.min(...totals)
  return { value, limit, within: value <= limit }
}

/** The star, or what the council must settle first: the open gates between the star with all unmet and with all met. */
function settle(band: number, gates: readonly GateResult[]): { star: number; open: OpenPoint[] } {
  const low = Math.min(band, highestGatedStar(gates, false))
  const high = Math.min(band, highestGatedStar(gates, true))
  const open = gates.filter(({ met, star }) => met === null && star > low && star <= high)
  return { star: low, open: open.map(({ star, criterion }) => ({ kind: 'gate', star, criterion })) }
}

/**
 * The result of a set of counted ballots, by the rules of the instrument that prints the set. Pure: same request, same answer.
 *
 * - Mean and band are exact; nothing is rounded before banding. `bands` come with the instrument (data/instruments.json).
 * - Order: `ballots` as sent, `gates` and open gates by criterion as printed and then by star, open knock-outs first,
 *   `knockOuts` sorted as text and each once.
 * - A verdict settles only what the ballots leave open. Where they all agree, they are the verdict and a recorded one,
 *   for or against, changes nothing. A gate may stay unsettled (`met: null`) in a rated result when it cannot change the star.
 * - A knock-out may be found on any criterion of the set or on the file. It ends the evaluation: no star, nothing open;
 *   the counted figures and gates are still given.
 * - The spread is reported and never changes the outcome: refusing to close on it is for the session.
 *
 * Ballots must be 1 or more. Instead of a response, `faults` lists everything wrong with the request: criteria missing,
 * unknown or not applicable, numbers out of range, 0 where a 0-point option is printed, a member twice, and verdicts or
 * knock-outs on what the set does not have.
 */
export function evaluate(set: CompiledSet, request: EvaluationRequest, bands: readonly StarBand[]): Evaluation {
  const verdicts = request.verdicts ?? {}
  const findings = request.knockOuts ?? []
  const faults: RequestFault[] = []
  const counted = countBallots(set, request.ballots, faults)
  faults.push(...unknownFindings(set, verdicts, findings))
  if (faults.length > 0) return { faults }

  const sum = counted.reduce((total, ballot) => total + ballot.total, 0)
  const band = bandOf(sum, counted.length, bands)
  const gates = gateResults(set, counted, verdicts)
  const settled = settle(band, gates)
  const { knockOuts, open: openKnockOuts } = foundKnockOuts(set, counted, verdicts, findings)
  const open = knockOuts.length > 0 ? [] : [...openKnockOuts, ...settled.open]
  const outcome = knockOuts.length > 0 ? 'knocked-out' : open.length > 0 ? 'open' : 'rated'
  return {
    response: {
      ballots: counted.map(({ member, total, parts }) => ({ member, total, parts })),
      mean: { sum, count: counted.length, shown: shownMean(sum, counted.length) },
      band,
      spread: spreadOf(counted, request.spreadLimit ?? defaultSpreadLimit),
      gates,
      outcome,
      star: outcome === 'rated' ? settled.star : null,
      open,
      knockOuts,
    },
  }
}
