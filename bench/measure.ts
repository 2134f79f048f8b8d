import autocannon, { type Request, type Result } from 'autocannon'
import type { Scenario } from './scenarios.ts'
import type { Server } from './servers.ts'

/** Requests in a second, and the milliseconds within which half, 95 and 99 in 100 were answered. */
export type Figures = { rate: number; p50: number; p95: number; p99: number }
export type Round = { service: Figures; handWritten: Figures }

export type Plan = { rounds: number; seconds: number; connections: number }

async function fire(
  { name, url }: Server,
  { name: what, requests, amount }: Scenario,
  plan: Plan,
  share = 1,
): Promise<Figures> {
  const { connections, seconds } = plan
  const next = (request: Request) => ({ ...request, ...requests[name].next().value })
  let refused = ''
  const onResponse = (status: number, body: string) => {
    if (status >= 300) refused ||= `, such as ${status} ${body}`
  }
  // autocannon looks whether the amount is reached only when it samples, by default once in a second.
  const length = amount ? { amount: Math.ceil(amount * share), sampleInt: 20 } : { duration: seconds * share }
  const times: number[] = []
  const options = { url, connections, ...length, requests: [{ setupRequest: next, onResponse }] }
  const result = await new Promise<Result>((resolve, reject) => {
    const running = autocannon(options, (error, result) => (error ? reject(error) : resolve(result)))
    running.on('response', (_client, _status, _bytes, milliseconds) => times.push(milliseconds))
  })
  if (result.errors + result.non2xx > 0)
    throw new Error(`${name}, ${what}: ${result.errors} errors, ${result.non2xx} answers that are no success${refused}`)
  const lasted = (result.finish.getTime() - result.start.getTime()) / 1000
  return {
    rate: result['2xx'] / lasted,
    p50: result.latency.p50,
    p95: percentile(times, 0.95),
    p99: result.latency.p99,
  }
}

/**
 * Fires at both servers in turn, many times, the first one changing: what else the machine does falls on both alike.
 * A first round that does not count warms both up.
 */
export async function measure(
  pair: { service: Server; handWritten: Server },
  scenario: Scenario,
  plan: Plan,
): Promise<Round[]> {
  for (const server of [pair.service, pair.handWritten]) await fire(server, scenario, plan, 0.5)
  const rounds: Round[] = []
  for (let no = 0; no < plan.rounds; no++) {
    const names = no % 2 === 0 ? (['service', 'handWritten'] as const) : (['handWritten', 'service'] as const)
    const figures: Partial<Round> = {}
    for (const name of names) figures[name] = await fire(pair[name], scenario, plan)
    rounds.push(figures as Round)
  }
  return rounds
}

/** autocannon tells 90 and 97.5 in 100, and only whole milliseconds of them. */
export function percentile(times: readonly number[], share: number): number {
  const sorted = Float64Array.from(times).sort()
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
