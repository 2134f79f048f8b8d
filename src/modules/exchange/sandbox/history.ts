import { addMonths, type Instant, type LegalDay } from '../../../core/clock.ts'
import type { DossierKind, DossierState } from '../../dossiers/rules.ts'
import { type DayNumber, dayNumber, instantAt, type StepName, type Steps, stepNames } from './days.ts'
import type { Random } from './random.ts'
import { answeredReturns, openReturn, type SentBack } from './returns.ts'

/** What a decision recognised: a certificate to be. */
export type Recognition = { star: number; issuedOn: LegalDay; expiresOn: LegalDay }

export type Filing = {
  kind: DossierKind
  state: DossierState
  steps: Steps
  /** Times that an office sent it back for completion, in their order. */
  sentBack: SentBack[]
  /** When it was withdrawn. */
  endedAt: Instant | null
  /** Of a decided one; null when it reached fewer than three stars. */
  recognition: Recognition | null
}

/** Longest way from opening to decision, and the least days between two dossiers of one product. */
export const longestWay = 105
export const leastSpacing = 140

const windowOpens = 180
const validMonths = 36

/** Days that each step takes after the one before it, at least and at most. */
const pace = {
  opened: [0, 0],
  filed: [1, 14],
  received: [0, 3],
  assessed: [3, 17],
  forwarded: [0, 3],
  acknowledged: [0, 3],
  reviewed: [3, 20],
  decided: [5, 25],
} as const satisfies Record<StepName, readonly [number, number]>

/** How far an open dossier has come, how often, and for how many days it has waited there. */
const openStages = {
  draft: { state: 'draft', last: 'opened', weight: 25, waits: [1, 6] },
  filed: { state: 'filed', last: 'filed', weight: 8, waits: [0, 4] },
  checking: { state: 'filed', last: 'received', weight: 17, waits: [1, 28] },
  returned: { state: 'returned', last: 'received', weight: 10, waits: [12, 21] },
  assessed: { state: 'commune-assessed', last: 'assessed', weight: 8, waits: [0, 6] },
  sent: { state: 'forwarded', last: 'forwarded', weight: 5, waits: [0, 5] },
  reviewing: { state: 'forwarded', last: 'acknowledged', weight: 12, waits: [1, 30] },
  supplement: { state: 'supplement', last: 'acknowledged', weight: 5, waits: [12, 21] },
  reviewed: { state: 'reviewed', last: 'reviewed', weight: 10, waits: [1, 40] },
} as const satisfies Record<string, Stage>
type Stage = { state: DossierState; last: StepName; weight: number; waits: readonly [number, number] }
type StageName = keyof typeof openStages
const openWeights = Object.fromEntries(
  Object.entries(openStages).map(([name, { weight }]) => [name, weight]),
) as Record<StageName, number>

/** Decisions are signed once in a fortnight, so that each recognises many products. */
const signingDay = (day: DayNumber): DayNumber => Math.ceil(day / 14) * 14

/** The days of each step after opening, until `last`. */
function daysOf(last: StepName, random: Random): number[] {
  let day = 0
  return stepNames.slice(0, stepNames.indexOf(last) + 1).map((name) => {
    day += random.between(...(pace[name] as [number, number]))
    return day
  })
}

function stepsFrom(opened: DayNumber, days: readonly number[], random: Random): Steps {
  const steps = days.map((day, at) => {
    const date = opened + day
    const on = stepNames[at] === 'decided' ? signingDay(date) : date
    // An hour of the working day for each step keeps those of one day in order.
    return [stepNames[at], instantAt(on, random, at + 1)]
  })
  return Object.fromEntries(steps) as Steps
}

/** The kind of a dossier that is opened on a day, given what the product holds then (docs/law.md §4). */
function kindOn(day: DayNumber, held: Recognition | null): DossierKind {
  if (!held || day > dayNumber(held.expiresOn)) return 'first'
  return day >= dayNumber(held.expiresOn) - windowOpens ? 're-evaluation' : 'upgrade'
}

function starOf(kind: DossierKind, held: Recognition | null, random: Random): number | null {
  if (kind === 'first') return Number(random.weighted({ 0: 10, 3: 63, 4: 25, 5: 2 })) || null
  if (kind === 'upgrade') return random.chance(0.8) ? Math.min(5, held!.star + 1) : null
  return random.chance(0.95) ? held!.star : null
}

function finished(opened: DayNumber, held: Recognition | null, random: Random): Filing {
  const kind = kindOn(opened, held)
  if (random.chance(0.04)) return withdrawn(kind, opened, random)
  const steps = stepsFrom(opened, daysOf('decided', random), random)
  const star = starOf(kind, held, random)
  const issuedOn = steps.decided!.slice(0, 10)
  const recognition = star === null ? null : { star, issuedOn, expiresOn: addMonths(issuedOn, validMonths) }
  return { kind, state: 'decided', steps, sentBack: answeredReturns(steps, random), endedAt: null, recognition }
}

function withdrawn(kind: DossierKind, opened: DayNumber, random: Random): Filing {
  const days = daysOf(random.chance(0.5) ? 'opened' : 'received', random)
  const steps = stepsFrom(opened, days, random)
  const endedAt = instantAt(opened + days.at(-1)! + random.between(1, 5), random)
  return { kind, state: 'withdrawn', steps, sentBack: [], endedAt, recognition: null }
}

function open(stage: StageName, until: DayNumber, held: Recognition | null, random: Random): Filing {
  const { state, last, waits } = openStages[stage]
  const days = daysOf(last, random)
  const opened = until - days.at(-1)! - random.between(...(waits as [number, number]))
  const steps = stepsFrom(opened, days, random)
  const sentBack = answeredReturns(steps, random)
  if (state === 'returned' || state === 'supplement') sentBack.push(openReturn(state, until, random))
  return { kind: kindOn(opened, held), state, steps, sentBack, endedAt: null, recognition: null }
}

type Span = { from: DayNumber; until: DayNumber; count: number }

/** The dossiers of one product in order: each finished before the next is opened, the last one perhaps still open. */
export function historyOf({ from, until, count }: Span, random: Random): Filing[] {
  const spacing = Math.floor((until - from) / Math.max(1, count))
  const filings: Filing[] = []
  let held: Recognition | null = null
  for (let no = 0; no < count; no++) {
    const isOpen = no === count - 1 && random.chance(0.1)
    const filing: Filing = isOpen
      ? open(random.weighted(openWeights), until, held, random)
      : finished(openingDay(from + no * spacing, spacing, held, random), held, random)
    held = filing.recognition ?? held
    filings.push(filing)
  }
  return filings
}

/** In the window of a re-evaluation when that lies within the days of this dossier, else early in them. */
function openingDay(first: DayNumber, spacing: number, held: Recognition | null, random: Random): DayNumber {
  const window = held ? dayNumber(held.expiresOn) - windowOpens : Number.POSITIVE_INFINITY
  const latest = first + spacing - longestWay
  if (window >= first && window <= latest) return Math.min(latest, window + random.between(0, 40))
  return first + random.between(0, spacing >> 2)
}

/** One complete draft that may be filed now. */
export const draftOf = (until: DayNumber, random: Random): Filing => open('draft', until, null, random)
