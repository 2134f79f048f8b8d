import { cpus } from 'node:os'
import { median, type Round } from './measure.ts'
import type { Scenario } from './scenarios.ts'

export type Measured = { scenario: Scenario; rounds: Round[] }

const figuresOf = (rounds: readonly Round[], side: keyof Round) => ({
  rate: median(rounds.map((round) => round[side].rate)),
  p50: median(rounds.map((round) => round[side].p50)),
  p95: median(rounds.map((round) => round[side].p95)),
  p99: median(rounds.map((round) => round[side].p99)),
})

/** The median over rounds of the two figures of one round, which saw the same machine. */
const ratioOf = (rounds: readonly Round[], { compared }: Scenario): number =>
  median(rounds.map(({ service, handWritten }) => service[compared ?? 'rate'] / handWritten[compared ?? 'rate']))

const widths = [36, 10, 17, 12, 17, 7, 8]
const lineOf = (cells: readonly string[]): string =>
  cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join('')

/** The table for the terminal: requests in a second and latencies (p50/p95/p99, ms) of both, and their ratio. */
export function table(measured: readonly Measured[]): string {
  const head = lineOf(['', 'service/s', 'p50/p95/p99 ms', 'by hand/s', 'p50/p95/p99 ms', 'ratio', 'target'])
  const lines = measured.map(({ scenario, rounds }) => {
    const { name, target, compared } = scenario
    const [ours, theirs] = [figuresOf(rounds, 'service'), figuresOf(rounds, 'handWritten')]
    const side = ({ rate, ...ms }: typeof ours) => [
      rate.toFixed(0),
      [ms.p50, ms.p95, ms.p99].map((figure) => figure.toFixed(0)).join('/'),
    ]
    return lineOf([
      name,
      ...side(ours),
      ...side(theirs),
      ratioOf(rounds, scenario).toFixed(2),
      `${compared ? '≤' : '≥'} ${target.toFixed(1)}`,
    ])
  })
  return [head, ...lines].join('\n')
}

/** One row for the table in the README. */
export function markdown(measured: readonly Measured[], postgresVersion: string): string {
  const [cpu, ...others] = cpus()
  const machine = `${cpu?.model.trim()}, ${others.length + 1} cores, Node ${process.versions.node}, PostgreSQL ${postgresVersion}`
  const cells = measured.map(({ scenario, rounds }) => {
    const compared = scenario.compared ?? 'rate'
    const [ours, theirs] = [figuresOf(rounds, 'service'), figuresOf(rounds, 'handWritten')]
    return `${ours[compared].toFixed(0)} / ${theirs[compared].toFixed(0)} = **${ratioOf(rounds, scenario).toFixed(2)}**`
  })
  return `| ${[new Date().toISOString().slice(0, 10), machine, ...cells].join(' | ')} |`
}
