import { cpus } from 'node:os'
import { median, type Round } from './measure.ts'
import type { Scenario } from './scenarios.ts'

export type Measured = { scenario: Scenario; rounds: Round[] }

const figuresOf = (rounds: readonly Round[], side: keyof Round) => ({
  rate: median(rounds.map((round) => round[side].rate)),
  p50: median(rounds.map((round) => round[side].p50)),
  p99: median(rounds.map((round) => round[side].p99)),
})

/** The median over rounds of the two rates of one round, which saw the same machine. */
const ratioOf = (rounds: readonly Round[]): number =>
  median(rounds.map(({ service, handWritten }) => service.rate / handWritten.rate))

const widths = [36, 10, 13, 12, 13, 7, 7]
const lineOf = (cells: readonly string[]): string =>
  cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join('')

/** The table for the terminal: requests in a second and latencies (p50/p99, ms) of both, and their ratio. */
export function table(measured: readonly Measured[]): string {
  const head = lineOf(['', 'service/s', 'p50/p99 ms', 'by hand/s', 'p50/p99 ms', 'ratio', 'target'])
  const lines = measured.map(({ scenario: { name, target }, rounds }) => {
    const [ours, theirs] = [figuresOf(rounds, 'service'), figuresOf(rounds, 'handWritten')]
    const side = ({ rate, p50, p99 }: typeof ours) => [rate.toFixed(0), `${p50.toFixed(0)}/${p99.toFixed(0)}`]
    return lineOf([name, ...side(ours), ...side(theirs), ratioOf(rounds).toFixed(2), target.toFixed(1)])
  })
  return [head, ...lines].join('\n')
}

/** One row for the table in the README. */
export function markdown(measured: readonly Measured[], postgresVersion: string): string {
  const [cpu, ...others] = cpus()
  const machine = `${cpu?.model.trim()}, ${others.length + 1} cores, Node ${process.versions.node}, PostgreSQL ${postgresVersion}`
  const cells = measured.map(({ rounds }) => {
    const [ours, theirs] = [figuresOf(rounds, 'service'), figuresOf(rounds, 'handWritten')]
    return `${ours.rate.toFixed(0)} / ${theirs.rate.toFixed(0)} = **${ratioOf(rounds).toFixed(2)}**`
  })
  return `| ${[new Date().toISOString().slice(0, 10), machine, ...cells].join(' | ')} |`
}
