import { v7 as uuidv7 } from 'uuid'
import { percentile } from './measure.ts'
import type { Nation } from './nation.ts'
import { issuer, personWith, secretKey, tokenMinutes } from './people.ts'
import { send } from './send.ts'
import { type Server, startServer } from './servers.ts'

const reads = 150
const indicatorsOfPlan = 30

type Indicator = { code: string; outOf: unknown }
type Asked = { what: string; token: string; path: string; targets: number }
type Times = { cold: number; p50: number; p95: number }

async function planFor(service: Server, token: string, unitCode: string, units: readonly string[]): Promise<Asked> {
  const answer = await fetch(new URL('/v1/indicators', service.url))
  const { items } = (await answer.json()) as { items: Indicator[] }
  // Those of the nation, of activities and some of the registry: shares, records and counts.
  const chosen = items.toReversed().slice(0, indicatorsOfPlan)
  const year = new Date().getUTCFullYear()
  const targets = units.flatMap((code) =>
    chosen.map(({ code: indicator, outOf }) => ({
      ...{ indicator, unitCode: code, fromYear: year, untilYear: year, value: 50 },
      kind: outOf ? 'share' : 'at-least',
    })),
  )
  const { id } = (await send(service, '/v1/plans', token, {
    body: {
      ...{
        unitCode,
        number: `${uuidv7().slice(-6)}/KH-UBND`,
        title: 'Kế hoạch OCOP',
        issuer: 'UBND',
        issuedOn: `${year}-01-15`,
      },
      ...{ fromYear: year, untilYear: year, targets },
    },
  })) as { id: string }
  return {
    what: unitCode === 'VN' ? 'the nation' : 'one province',
    token,
    path: `/v1/plans/${id}/progress`,
    targets: targets.length,
  }
}

async function once({ url }: Server, { token, path }: Asked): Promise<number> {
  const begun = performance.now()
  const answer = await fetch(new URL(path, url), { headers: { authorization: `Bearer ${token}` } })
  const text = await answer.text()
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${text}`)
  return performance.now() - begun
}

/** A certificate is issued in any province before every read, so that no answer of before may be given. */
async function read(service: Server, nation: Nation, asked: Asked): Promise<Times> {
  const cold = await once(service, asked)
  const times: number[] = []
  for (let no = 0; no < reads; no++) {
    await nation.issue()
    times.push(await once(service, asked))
  }
  return { cold, p50: percentile(times, 0.5), p95: percentile(times, 0.95) }
}

const shown = (ms: number): string => `${ms.toFixed(1)} ms`

/** Progress of the plans of a province and of the nation, with few certificates and with ten times as many. */
export async function measurePlans(nation: Nation): Promise<string[]> {
  const lines: string[] = []
  const before = new Map<string, Times>()
  for (const size of [10_000, 100_000]) {
    const certificates = await nation.growTo(size)
    for (const [role, unitCode] of [
      ['province-officer', '20'],
      ['ministry-officer', 'VN'],
    ] as const) {
      const { token } = await personWith(nation.url, role, unitCode)
      const service = await startServer('service', 'src/main.ts', [], {
        ...{
          DATABASE_URL: nation.url,
          DATA_DIR: nation.dataDir,
          PORT: '0',
          PUBLIC_URL: issuer,
          SECRET_KEY: secretKey,
        },
        ...{ ACCESS_TOKEN_MINUTES: String(tokenMinutes), LOG_LEVEL: 'warn' },
      })
      try {
        const units = (await (await fetch(new URL('/v1/units?parentCode=VN', service.url))).json()) as {
          items: { code: string }[]
        }
        const places = unitCode === 'VN' ? ['VN', ...units.items.map(({ code }) => code)] : [unitCode]
        const asked = await planFor(service, token, unitCode, places)
        const times = await read(service, nation, asked)
        const first = before.get(asked.what)
        before.set(asked.what, times)
        const growth = first ? `, ${(times.p95 / first.p95).toFixed(2)} times that of fewer` : ''
        lines.push(
          `progress of ${asked.what}, ${asked.targets} targets, ${certificates} certificates, one issued before each read: ` +
            `p50 ${shown(times.p50)}, p95 ${shown(times.p95)}${growth}; the first read of a process ${shown(times.cold)}`,
        )
      } finally {
        await service.stop()
      }
    }
  }
  return lines
}
