import type { CriteriaReference, LoadedSet } from '../../src/modules/criteria/reference.ts'
import { ballotFor, type Choices, numbersFrom } from './ballots.ts'
import { type Client, inTurn, Refused, type Who } from './client.ts'
import type { Entry } from './dossiers.ts'

type Step = (what: string) => void
export type Held = { sessionId: string; secondRounds: string[]; verdicts: string[] }

/** The council's session over all dossiers: seven ballots each, a second round and agreed verdicts where they are needed. */
export async function holdSession(
  client: Client,
  criteria: CriteriaReference,
  councilId: string,
  members: Who[],
  entries: Entry[],
  today: string,
  step: Step,
): Promise<Held> {
  const chair = members[0]!
  const dossierIds = entries.map(({ dossierId }) => dossierId)
  const { id: sessionId } = await client.send(
    'POST',
    '/v1/sessions',
    chair,
    { councilId, heldOn: today, dossierIds },
    { key: 'session' },
  )
  await client.send(
    'POST',
    `/v1/sessions/${sessionId}/opening`,
    chair,
    { attendees: members.map(({ id }) => id) },
    { key: 'opening' },
  )
  const held: Held = { sessionId, secondRounds: [], verdicts: [] }
  await inTurn(entries, 2, async (entry) => {
    const set = criteria.set('26-2026', entry.setNo)!
    await score(client, sessionId, members, entry, 1, ballotsOf(set, entry, members.length))
    await conclude(client, sessionId, members, entry, set, held)
    step(entry.name)
  })
  await client.send('POST', `/v1/sessions/${sessionId}/closing`, chair, {}, { key: 'closing' })
  return held
}

const middle = { 3: 58, 4: 77 } as const

/** Members differ by some points; on the first dossier one is far off, on the second one sees a minimum not met. */
function ballotsOf(set: LoadedSet, { at, star }: Entry, count: number): Choices[] {
  return Array.from({ length: count }, (_, member) => {
    const next = numbersFrom(1 + at * 100 + member)
    const far = at === 0 && member === 4 ? 14 : 0
    const ballot = ballotFor(set, star, middle[star] + next(9) - 4 + far, next)
    return at === 1 && member === 2 ? belowAMinimum(set, ballot) : ballot
  })
}

function belowAMinimum({ source }: LoadedSet, ballot: Choices): Choices {
  const criteria = source.parts.flatMap(({ sections }) => sections.flatMap((section) => section.criteria))
  for (const { code, options } of criteria) {
    const gate = options.find(({ minStar }) => minStar === 3)
    const below = gate && options.find(({ points }) => points < gate.points)
    if (below && code !== '5.1') return { ...ballot, [code]: below.no }
  }
  return ballot
}

async function score(
  client: Client,
  sessionId: string,
  members: Who[],
  { at, dossierId }: Entry,
  round: number,
  ballots: Choices[],
): Promise<void> {
  await inTurn(members, 3, (member, seat) => {
    const body = { round, choices: ballots[seat], opinion: 'Sản phẩm đặc trưng, hồ sơ rõ ràng.' }
    return client.send('POST', `/v1/sessions/${sessionId}/dossiers/${dossierId}/ballots`, member, body, {
      key: `${at}-ballot-${round}-${seat}`,
    })
  })
}

/** Concludes a dossier; what the law makes the council do first, it does. */
async function conclude(
  client: Client,
  sessionId: string,
  members: Who[],
  entry: Entry,
  set: LoadedSet,
  held: Held,
): Promise<void> {
  const chair = members[0]!
  const path = `/v1/sessions/${sessionId}/dossiers/${entry.dossierId}`
  const attempt = () => client.send('POST', `${path}/conclusion`, chair, {}, { key: `${entry.at}-conclusion` })
  const refusal = await attempt().then(() => null, problemOf)
  if (refusal === null) return
  if (refusal.code === 'spread-above-limit') {
    await client.send('POST', `${path}/rounds`, chair, {}, { key: `${entry.at}-round` })
    await score(client, sessionId, members, entry, 2, ballotsOf(set, { ...entry, at: entry.at + 1000 }, members.length))
    held.secondRounds.push(entry.name)
  }
  for (const { kind, star, criterion } of refusal.open ?? []) {
    const key = kind === 'gate' ? `${star}:${criterion}` : `knock-out:${criterion}`
    const verdict = { key, met: kind === 'gate', note: 'Hội đồng thảo luận và thống nhất, ghi biên bản.' }
    await client.send('POST', `${path}/verdicts`, chair, verdict, { key: `${entry.at}-verdict-${key}` })
    held.verdicts.push(`${entry.name}: ${key}`)
  }
  await attempt()
}

const problemOf = (error: unknown): Refused['problem'] => {
  if (error instanceof Refused && ['spread-above-limit', 'verdicts-needed'].includes(error.problem.code ?? ''))
    return error.problem
  throw error
}
