import { randomUUID } from 'node:crypto'
import type { Request } from 'autocannon'
import { legalDay } from '../src/core/clock.ts'
import { foldedWords } from '../src/core/folded-words.ts'
import { type People, typed } from './people.ts'
import type { Server } from './servers.ts'

/** Something that both servers do, as their clients ask it. */
export type Scenario = {
  name: string
  /** Least ratio of requests in a second, service to hand-written; of `p95` the greatest. */
  target: number
  /** What is compared; the rate unless told. */
  compared?: 'p95'
  /** Requests without end, alike to both unless they use up what they ask for. */
  requests: Record<Server['name'], Iterator<Request, never>>
  /** Where the two do different things: what both must answer alike instead. */
  checked?: Record<Server['name'], Iterator<Request, never>>
  /** Measured with a process for each core: the work lies on Node's one thread here, by hand on those of PostgreSQL. */
  everyCore?: true
  /** Requests of a round, where they use up a supply; otherwise a round lasts some seconds. */
  amount?: number
}

/** What the list in REST shows, but for what rules say of it (`allowed`), which no statement of SQL could tell. */
const fields = `
  id kind state level instrument sampleCount results nextPlan changes selfAssessment productCode councilId
  communeReceiptNumber provinceReceiptNumber createdAt filedAt communeReceivedAt forwardedAt provinceReceivedAt
  decidedAt version
  product { id name setNo }
  producer { id name kind }
  commune { code name }
  province { code name }
  evidence { id item criteria fileName sha256 sizeBytes mediaType createdAt storedAt }`
const query = `query Page($first: Int!) { dossiers(first: $first) { nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`

function* always(request: Request): Generator<Request, never> {
  for (;;) yield request
}

function* verifications(codes: readonly string[], more = ''): Generator<Request, never> {
  for (let at = 0; ; at++)
    yield { method: 'GET', path: `/v1/certificates/${codes[at % codes.length]}/verification${more}` }
}

function* filings(drafts: readonly People['drafts'][number][]): Generator<Request, never> {
  for (const { id, token } of drafts) {
    const headers = { authorization: `Bearer ${token}`, 'idempotency-key': randomUUID() }
    yield { method: 'POST', path: `/v1/dossiers/${id}/submission`, headers }
  }
  throw new Error('all drafts are filed')
}

function* searchesFor(texts: readonly string[], authorization: string, more = ''): Generator<Request, never> {
  for (let at = 0; ; at++) {
    const text = encodeURIComponent(texts[at % texts.length]!)
    yield { method: 'GET', path: `/v1/search?text=${text}${more}`, headers: { authorization } }
  }
}

/** Counts beside the results of the public search: of everything, of what has two words, of a place, of a choice. */
function* facetsOf(names: readonly string[], communes: readonly string[]): Generator<Request, never> {
  const ask = (query: string): Request => ({ method: 'GET', path: `/v1/public-product-facets?${query}` })
  for (let at = 0; ; at++) {
    const words = foldedWords(names[at % names.length]!)
    yield ask('')
    yield ask(`text=${encodeURIComponent(words.slice(0, 2).join(' '))}`)
    yield ask(`unitCode=${communes[at % communes.length]}`)
    yield ask(`setNo=${1 + (at % 26)}&star=${3 + (at % 3)}`)
  }
}

const alike = (requests: () => Iterator<Request, never>) => ({ service: requests(), 'hand-written': requests() })

export function scenariosOf(
  { officer, drafts, codes, communes, names, soleNames }: People,
  amount: number,
): Scenario[] {
  const authorization = `Bearer ${officer}`
  const today = legalDay(new Date().toISOString())
  const filing = filings(drafts)
  const list: Request = { method: 'GET', path: '/v1/dossiers?first=20', headers: { authorization } }
  const graphql: Request = {
    method: 'POST',
    path: '/graphql',
    headers: { authorization, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { first: 20 } }),
  }
  const wholeJson: Request = { method: 'GET', path: '/v1/dossiers-with-evidence?first=20', headers: { authorization } }
  return [
    // Asked about a day, the service looks it up; asked about now it may have what it read some seconds ago.
    {
      name: 'verify a certificate, looked up',
      target: 0.8,
      requests: alike(() => verifications(codes, `?on=${today}`)),
    },
    { name: 'verify a certificate, from the cache', target: 3, requests: alike(() => verifications(codes)) },
    { name: 'list 20 dossiers', target: 0.8, requests: alike(() => always(list)) },
    {
      name: 'work queue with counts',
      target: 0.8,
      requests: alike(() => always({ method: 'GET', path: '/v1/work-queue', headers: { authorization } })),
    },
    {
      name: 'search without diacritics, beside exact names',
      target: 2,
      compared: 'p95',
      requests: {
        service: searchesFor(names.map(typed), authorization),
        'hand-written': searchesFor(names, authorization),
      },
      checked: {
        service: searchesFor(soleNames, authorization, '&kind=product'),
        'hand-written': searchesFor(soleNames, authorization),
      },
    },
    {
      name: 'facets of the public register',
      target: 2,
      compared: 'p95',
      requests: alike(() => facetsOf(names, communes)),
    },
    {
      name: 'GraphQL, 20 dossiers with 6 papers',
      target: 1,
      everyCore: true,
      requests: { service: always(graphql), 'hand-written': always(wholeJson) },
    },
    { name: 'file a dossier', target: 0.6, requests: { service: filing, 'hand-written': filing }, amount },
  ]
}
