import { deepStrictEqual } from 'node:assert'
import type { Request } from 'autocannon'
import pg from 'pg'
import type { Scenario } from './scenarios.ts'
import type { Server } from './servers.ts'

/** What only looks different: times by their moment, names of GraphQL's enums by their value; cursors are opaque. */
function essence(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(essence)
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).filter(([name]) => name !== 'endCursor')
    return Object.fromEntries(fields.map(([name, field]) => [name, essence(field)]))
  }
  if (typeof value !== 'string') return value
  if (/^\d{4}-\d\d-\d\dT/.test(value)) return Date.parse(value)
  return /^[A-Z]+(_[A-Z]+)*$/.test(value) ? value.toLowerCase().replaceAll('_', '-') : value
}

async function answerOf(
  { name, url }: Server,
  { method = 'GET', path = '/', headers, body }: Request,
): Promise<unknown> {
  const answer = await fetch(new URL(path, url), {
    method,
    headers: headers as Record<string, string>,
    body: (body as string) ?? null,
  })
  const text = await answer.text()
  if (answer.status !== 200) throw new Error(`${name}: ${method} ${path}: ${answer.status} ${text.slice(0, 500)}`)
  return essence(JSON.parse(text))
}

/** What a filing leaves in the database, without ids and moments. */
const traces = `
  select d.state, d.level, d.instrument, d.version, d.filed_at is not null as filed,
         (select (s.instrument, s.set_no) = (d.instrument, d.set_no) from criteria_sets s where s.sha256 = d.criteria_sha256) as judged_by_its_set,
         (select count(*) from audit_entries where subject_type = 'dossier' and subject_id = d.id::text and action = 'fileDossier'
             and seq = 1 and actor_id is not null and length(hash) = 32 and input::json->>'dossierId' = d.id::text) as audited,
         (select count(*) from events where subject_id = d.id::text and type = 'fileDossier') as told,
         (select count(*) from idempotency_keys where key = $2 and length(request_hash) = 32
             and answer::json->>'id' = d.id::text) as kept
    from dossiers d where d.id = $1`

type Pair = { service: Server; handWritten: Server }

async function checkFiling({ service, handWritten }: Pair, { requests }: Scenario, url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const left = []
    for (const server of [service, handWritten]) {
      const { value: request } = requests[server.name].next()
      const answer = await answerOf(server, request)
      const { path, headers } = request
      const dossier = path!.replace('/submission', '')
      deepStrictEqual(answer, await answerOf(service, { method: 'GET', path: dossier, headers }))
      const values = [dossier.split('/').at(-1), headers!['idempotency-key']]
      left.push((await client.query(traces, values)).rows)
    }
    deepStrictEqual(left[1], left[0])
  } finally {
    await client.end()
  }
}

/** Throws unless both servers answer the same and leave the same, so that what is compared is comparable. */
export async function checkSame(pair: Pair, scenarios: readonly Scenario[], url: string): Promise<void> {
  for (const scenario of scenarios) {
    if (scenario.amount) {
      await checkFiling(pair, scenario, url)
      continue
    }
    for (let time = 0; time < 20; time++) {
      const { service, 'hand-written': handWritten } = scenario.checked ?? scenario.requests
      const [ours, theirs] = [service.next().value, handWritten.next().value]
      deepStrictEqual(await answerOf(pair.handWritten, theirs), await answerOf(pair.service, ours))
    }
  }
}
