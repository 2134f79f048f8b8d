import type { CountedBallot } from './ballot.ts'
import type { CompiledSet, Gate } from './compiled-set.ts'
import { gatedStars } from './rules.ts'

export type Verdicts = Readonly<Record<string, boolean>>

/** How a gate stands: `ballots` says which ballots meet it, `met` is null while the council has not settled it. */
export type GateResult = {
  readonly star: number
  readonly criterion: string
  readonly minimum: number
  readonly met: boolean | null
  readonly ballots: boolean[]
}

/** Ballots that agree are the verdict, whatever has been recorded; where they differ, the recorded verdict; else null. */
export function verdictOf(ballots: readonly boolean[], recorded: boolean | undefined): boolean | null {
  const [first = null] = ballots
  return ballots.every((ballot) => ballot === first) ? first : (recorded ?? null)
}

function gateResult(
  { key, star, criterion, index, minimum }: Gate,
  counted: readonly CountedBallot[],
  verdicts: Verdicts,
) {
  const ballots = counted.map(({ points }) => (points[index] ?? 0) >= minimum)
  return { star, criterion, minimum, met: verdictOf(ballots, verdicts[key]), ballots }
}

/** Every gate of the set, by criterion as printed, then by star. */
export function gateResults(set: CompiledSet, counted: readonly CountedBallot[], verdicts: Verdicts): GateResult[] {
  return set.gates.map((gate) => gateResult(gate, counted, verdicts))
}

/** The highest star whose gates, and those of every star under it, are met; an open gate counts as `openMeans`. */
export function highestGatedStar(gates: readonly GateResult[], openMeans: boolean): number {
  const failed = gates.filter(({ met }) => !(met ?? openMeans)).map(({ star }) => star)
  return Math.min(...failed, Math.max(...gatedStars) + 1) - 1
}
