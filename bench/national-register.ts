import type { JsonWebKey } from 'node:crypto'
import type { Request } from 'autocannon'
import { foldedWords } from '../src/core/folded-words.ts'
import { measure, type Plan, percentile } from './measure.ts'
import type { Nation } from './nation.ts'
import { personWith } from './people.ts'
import { table } from './report.ts'
import { checkSame } from './same.ts'
import type { Scenario } from './scenarios.ts'
import type { Server } from './servers.ts'

type Pair = { service: Server; handWritten: Server }

const certificates = 100_000
const listings = 200
const names = [
  'Chè Đình Lập',
  'Miến dong Na Rì',
  'Mật ong Mẫu Sơn',
  'Gạo nếp',
  'Na dai Chi Lăng',
  'Thạch đen',
  'Cao khô',
]

const name = 'name { vi en }'
const query = `query Search($text: String, $setNo: Int, $star: Int, $unitCode: String) {
  publicProducts(first: 20, text: $text, setNo: $setNo, star: $star, unitCode: $unitCode) {
    nodes {
      id name set { no ${name} } star state producer { id name kind } commune { code name } province { code name }
      certificate { code number issuedOn expiresOn }
    }
    pageInfo { hasNextPage }
  }
  publicProductFacets(text: $text, setNo: $setNo, star: $star, unitCode: $unitCode) {
    total groups { no ${name} count } sets { no ${name} count } stars { star count } kinds { kind count }
    years { year count } provinces { unit { code name } count } communes { unit { code name } count }
    states { state count }
  }
}`

type Asked = { text?: string; setNo?: number; star?: number; unitCode?: string }

/** Of everything, of two words, of a place, of a choice: as the counts of a province are asked for. */
function* searches(communes: readonly string[]): Generator<Asked, never> {
  for (let at = 0; ; at++) {
    yield {}
    yield {
      text: foldedWords(names[at % names.length]!)
        .slice(0, 2)
        .join(' '),
    }
    yield { unitCode: communes[at % communes.length]! }
    yield { setNo: 1 + (at % 26), star: 3 + (at % 3) }
  }
}

function* requests(communes: readonly string[], requestOf: (asked: Asked) => Request): Generator<Request, never> {
  for (const asked of searches(communes)) yield requestOf(asked)
  throw new Error('searches do not end')
}

const byGraphql = (asked: Asked): Request => ({
  method: 'POST',
  path: '/graphql',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query, variables: asked }),
})
const byHand = (asked: Asked): Request => {
  const given = Object.fromEntries(Object.entries(asked).map(([field, value]) => [field, String(value)]))
  return { method: 'GET', path: `/v1/public-search?${new URLSearchParams(given)}` }
}

const scenarioOf = (communes: readonly string[]): Scenario => ({
  name: 'register search with facets, nation',
  target: 2,
  compared: 'p95',
  requests: { service: requests(communes, byGraphql), 'hand-written': requests(communes, byHand) },
})

/** Certificates that end soon, as an office reads them: nothing beside it promises as much. */
async function listExpiring({ url }: Server, what: string, token: string): Promise<string> {
  const times: number[] = []
  for (let no = 0; no < listings; no++) {
    const begun = performance.now()
    const answer = await fetch(new URL('/v1/expiring-certificates', url), {
      headers: { authorization: `Bearer ${token}` },
    })
    const text = await answer.text()
    if (answer.status !== 200) throw new Error(`expiring certificates: ${answer.status} ${text}`)
    times.push(performance.now() - begun)
  }
  const [p50, p95] = [0.5, 0.95].map((share) => percentile(times, share).toFixed(1))
  return `certificates of ${what} that end soon, 20 of a page: p50 ${p50} ms, p95 ${p95} ms`
}

type WithBoth = (jwk: JsonWebKey, work: (pair: Pair) => Promise<string[]>) => Promise<string[]>

/** The public search with its counts and the lists of what ends soon, at the scale of the nation. */
export async function measureRegister(nation: Nation, plan: Plan, withBoth: WithBoth): Promise<string[]> {
  const there = await nation.growTo(certificates)
  const communes = await nation.register()
  const province = await personWith(nation.url, 'province-officer', '20')
  const ministry = await personWith(nation.url, 'ministry-officer', 'VN')
  return withBoth(province.jwk, async (pair) => {
    const scenario = scenarioOf(communes)
    await checkSame(pair, [scenario], nation.url)
    const rounds = await measure(pair, scenario, plan)
    return [
      `${there} certificates of the nation:`,
      table([{ scenario, rounds }]),
      await listExpiring(pair.service, 'one province', province.token),
      await listExpiring(pair.service, 'the nation', ministry.token),
    ]
  })
}
