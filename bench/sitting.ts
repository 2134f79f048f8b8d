import { setTimeout as pause } from 'node:timers/promises'
import { legalDay } from '../src/core/clock.ts'
import { median, percentile } from './measure.ts'
import type { People } from './people.ts'
import { send } from './send.ts'
import type { Server } from './servers.ts'

export type Sitting = {
  sessionId: string
  chair: string
  /** Tokens of those who score. */
  voters: string[]
  /** What is scored, and as what. */
  dossiers: People['reviewed']
  /** Of each voter and dossier, the version saved last. */
  versions: Map<string, number>
}

const usualMs = 2_000
const warmingSaves = 100
const savesOfOne = 10

/** A council with a session of these dossiers, open, everybody there. */
export async function openSitting(service: Server, { officer, province, council, reviewed }: People): Promise<Sitting> {
  const today = legalDay(new Date().toISOString())
  const decision = { decisionNumber: '1/QĐ-UBND', decisionDate: today }
  const set = { unitCode: province, name: 'Hội đồng', ...decision }
  const made = await send(service, '/v1/councils', officer, { body: set })
  for (const [at, { id: accountId }] of council.entries()) {
    const body = { accountId, position: at === 0 ? 'chair' : 'member', organisation: 'Sở' }
    await send(service, `/v1/councils/${made.id}/members`, officer, { body })
  }
  const [chair] = council as [People['council'][number]]
  const dossierIds = reviewed.map(({ id }) => id)
  const plan = { councilId: made.id, heldOn: today, dossierIds }
  const { id } = await send(service, '/v1/sessions', officer, { body: plan })
  const attendees = council.map(({ id: accountId }) => accountId)
  await send(service, `/v1/sessions/${id}/opening`, chair.token, { body: { attendees } })
  const voters = council.map(({ token }) => token)
  return { sessionId: String(id), chair: chair.token, voters, dossiers: reviewed, versions: new Map() }
}

/** One save by a member of the dossier that the member is at; gives how long it took, in milliseconds. */
async function save(server: Server, { sessionId, dossiers, versions }: Sitting, voter: string, no: number) {
  const { id, choices } = dossiers[Math.floor(no / savesOfOne) % dossiers.length]!
  const key = `${voter} ${id}`
  const headers = { 'if-match': `"v${versions.get(key) ?? 0}"` }
  const body = { round: 1, choices, opinion: `Lần ghi ${no}` }
  const begun = performance.now()
  const path = `/v1/sessions/${sessionId}/dossiers/${id}/ballot-draft`
  const { version } = await send(server, path, voter, { method: 'PUT', headers, body })
  const took = performance.now() - begun
  versions.set(key, Number(version))
  return took
}

type Pace = { begin: number; saves: number; everyMs: number }

/** Every member saves in this pace, each at a moment of its own. */
async function saveAll(server: Server, sitting: Sitting, { begin, saves, everyMs }: Pace): Promise<number[]> {
  const ofEach = sitting.voters.map(async (voter, at) => {
    await pause((at * everyMs) / sitting.voters.length)
    const took: number[] = []
    for (let no = begin; no < begin + saves; no++) {
      const [ms] = await Promise.all([save(server, sitting, voter, no), pause(everyMs)])
      took.push(ms)
    }
    return took
  })
  return (await Promise.all(ofEach)).flat()
}

type Pair = { service: Server; handWritten: Server }

/** Saves at both in turn, the first one changing, after many quick ones that warm both up. */
export async function measureSaving(pair: Pair, sitting: Sitting, rounds: number): Promise<string> {
  const taken = { service: [] as number[], handWritten: [] as number[] }
  let begin = 0
  for (let round = 0; round <= rounds; round++) {
    const names = round % 2 === 0 ? (['service', 'handWritten'] as const) : (['handWritten', 'service'] as const)
    const pace = round === 0 ? { saves: warmingSaves, everyMs: 0 } : { saves: savesOfOne, everyMs: usualMs }
    for (const name of names) {
      const took = await saveAll(pair[name], sitting, { begin, ...pace })
      begin += pace.saves
      if (round > 0) taken[name].push(...took)
    }
  }
  const figures = (times: number[]) => [median(times), percentile(times, 0.95)].map((ms) => ms.toFixed(1)).join('/')
  const ratio = percentile(taken.service, 0.95) / percentile(taken.handWritten, 0.95)
  return `a ballot saved, ${sitting.voters.length} members, ${sitting.dossiers.length} dossiers, each every ${usualMs / 1000} s, ${taken.service.length} saves: p50/p95 ${figures(taken.service)} ms, by hand ${figures(taken.handWritten)} ms, p95 ${ratio.toFixed(2)} times as long (aim ≤ 2)`
}

/** Every member scores every dossier, all are concluded, and the session is closed in one action. */
export async function measureClosing(service: Server, sitting: Sitting): Promise<string> {
  const { sessionId, voters, chair, dossiers } = sitting
  const item = (id: string) => `/v1/sessions/${sessionId}/dossiers/${id}`
  await Promise.all(
    voters.map(async (voter) => {
      for (const { id, choices } of dossiers)
        await send(service, `${item(id)}/ballots`, voter, { body: { round: 1, choices } })
    }),
  )
  for (const { id } of dossiers) await send(service, `${item(id)}/conclusion`, chair)
  const begun = performance.now()
  const { state } = await send(service, `/v1/sessions/${sessionId}/closing`, chair)
  const seconds = (performance.now() - begun) / 1000
  if (state !== 'closed') throw new Error(`the session is ${state}`)
  return `a session of ${dossiers.length} dossiers closed in one action: ${seconds.toFixed(2)} s (aim < 2)`
}
