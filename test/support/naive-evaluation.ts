import { readFileSync } from 'node:fs'
import type { EvaluationRequest } from '../../src/modules/criteria/evaluation.ts'

type Option = { no: number; points: number; minStar?: number }
type Criterion = { code: string; part: string; options: Option[]; zeroKnocksOut?: boolean }

const files = new Map<number, Criterion[]>()

function criteriaUnder(node: unknown, part: string): Criterion[] {
  if (Array.isArray(node)) return node.flatMap((one) => criteriaUnder(one, part))
  if (node === null || typeof node !== 'object') return []
  if ('options' in node) return [{ ...(node as Criterion), part }]
  return Object.values(node).flatMap((one) => criteriaUnder(one, part))
}

/** The criteria of a set as its file lists them, read without any code of the service. */
function criteriaOf(setNo: number): Criterion[] {
  let known = files.get(setNo)
  if (!known) {
    const name = `../../data/criteria/26-2026/${String(setNo).padStart(2, '0')}.json`
    const { parts } = JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as { parts: { code: string }[] }
    known = parts.flatMap((part) => criteriaUnder(part, part.code))
    files.set(setNo, known)
  }
  return known
}

/**
 * The computation of docs/law.md §3 once more, sentence by sentence and without a thought for speed, for valid ballots on
 * the sets of 26/2026/QĐ-TTg. It shares nothing with src but the type of the request.
 */
export function naiveEvaluation(setNo: number, request: EvaluationRequest) {
  const criteria = criteriaOf(setNo)
  const { ballots } = request
  const [verdicts, knockOuts, spreadLimit] = [
    request.verdicts ?? {},
    request.knockOuts ?? [],
    request.spreadLimit ?? 10,
  ]
  const pointsOn = (criterion: Criterion, choices: Record<string, number>): number =>
    criterion.options.find(({ no }) => no === choices[criterion.code])?.points ?? 0
  const totalOf = (choices: Record<string, number>, part?: string): number => {
    let total = 0
    for (const criterion of criteria) if (!part || criterion.part === part) total += pointsOn(criterion, choices)
    return total
  }

  // 1, 2: totals and the mean, a fraction
  const totals = ballots.map(({ choices }) => totalOf(choices))
  const sum = totals.reduce((a, b) => a + b, 0)
  const count = ballots.length
  const hundredths = Number((BigInt(sum) * 200n + BigInt(count)) / (BigInt(count) * 2n))

  // 3: the band
  const bandFrom = (star: number) => [0, 0, 30, 50, 70, 90][star]!
  const band = [5, 4, 3, 2, 1].find((star) => sum >= bandFrom(star) * count)!

  // 4: the gates
  const gates = criteria.flatMap((criterion) =>
    criterion.options
      .filter(({ minStar }) => minStar !== undefined)
      .map(({ minStar, points }) => {
        const votes = ballots.map(({ choices }) => pointsOn(criterion, choices) >= points)
        const verdict = verdicts[`${minStar}:${criterion.code}`] ?? null
        const met = votes.every((one) => one) ? true : votes.every((one) => !one) ? false : verdict
        return { star: minStar!, criterion: criterion.code, minimum: points, met, ballots: votes }
      }),
  )

  // 5, 6: the star with every open verdict unmet, and with every one met
  const starWhen = (open: boolean): number => {
    let gated = 2
    for (const star of [3, 4, 5]) {
      const below = gates.filter((gate) => gate.star <= star)
      if (below.every(({ met }) => met ?? open)) gated = star
    }
    return Math.min(band, gated)
  }
  const [low, high] = [starWhen(false), starWhen(true)]

  // 7: knock-outs
  const found = new Set(knockOuts)
  const openKnockOuts: string[] = []
  for (const criterion of criteria.filter(({ zeroKnocksOut }) => zeroKnocksOut)) {
    const zeros = ballots.filter(({ choices }) => pointsOn(criterion, choices) === 0).length
    const verdict = verdicts[`knock-out:${criterion.code}`]
    if (zeros === count || (zeros > 0 && verdict === true)) found.add(criterion.code)
    else if (zeros > 0 && verdict === undefined) openKnockOuts.push(criterion.code)
  }

  // 8: the spread
  const value = Math.max(...totals) - Math.min(...totals)

  const openGates = gates.filter(({ met, star }) => met === null && star > low && star <= high)
  const isOpen = low !== high || openKnockOuts.length > 0
  const outcome = found.size > 0 ? 'knocked-out' : isOpen ? 'open' : 'rated'
  const open = [
    ...openGates.map(({ star, criterion }) => ({ kind: 'gate', star, criterion })),
    ...openKnockOuts.map((criterion) => ({ kind: 'knock-out', criterion })),
  ]
  return {
    ballots: ballots.map(({ member, choices }, at) => ({
      member,
      total: totals[at],
      parts: { A: totalOf(choices, 'A'), B: totalOf(choices, 'B'), C: totalOf(choices, 'C') },
    })),
    mean: { sum, count, shown: `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}` },
    band,
    spread: { value, limit: spreadLimit, within: value <= spreadLimit },
    gates,
    outcome,
    star: outcome === 'rated' ? low : null,
    open: outcome === 'open' ? open : [],
    knockOuts: [...found].sort(),
  }
}
