import { addDays, type LegalDay } from '../../core/clock.ts'
import type { UnitLevel } from './rules.ts'

/** A span of days on which a unit is there and lies in one other; `validUntil` is the first day that is not of it. */
export type Existence = {
  code: string
  level: UnitLevel
  parentCode: string | null
  validFrom: LegalDay
  validUntil: LegalDay | null
}

/** What became of a unit on a day; `parts` above 1: of one part of it, of so many. */
export type Succession = { changedOn: LegalDay; oldCode: string; newCode: string; parts: number }

/** Where something lies on a map. The sets are what it may be; a code is given only where there is no other. */
export type Home = {
  communeCode: string | null
  provinceCode: string | null
  communes: readonly string[]
  provinces: readonly string[]
}

/** Units with their existence and successions, ready to be walked through. */
export type UnitHistory = {
  periodsOf(code: string): readonly Existence[]
  /** Null when the code is none of that day. */
  periodOn(code: string, day: LegalDay): Existence | null
  successors(code: string, changedOn: LegalDay): readonly string[]
  predecessors(code: string, changedOn: LegalDay): readonly string[]
  /** Days on which the code began, ended, or became something else, in order. */
  eventsOf(code: string): readonly LegalDay[]
  /** All days on which the map became another; names and kinds do not matter. */
  readonly changeDays: readonly LegalDay[]
  readonly codes: Iterable<string>
  dayBefore(changedOn: LegalDay): LegalDay
}

const none: readonly never[] = []
const sorted = (values: Iterable<string>): string[] => [...new Set(values)].sort()
const covers = (period: Existence, day: LegalDay): boolean =>
  period.validFrom <= day && (period.validUntil === null || day < period.validUntil)

export function historyOf(existences: readonly Existence[], successions: readonly Succession[]): UnitHistory {
  const periods = Map.groupBy(
    existences.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1)),
    ({ code }) => code,
  )
  const keyOf = (code: string, day: LegalDay) => `${code} ${day}`
  const forward = Map.groupBy(successions, ({ oldCode, changedOn }) => keyOf(oldCode, changedOn))
  const backward = Map.groupBy(successions, ({ newCode, changedOn }) => keyOf(newCode, changedOn))
  const events = new Map([...periods].map(([code, theirs]) => [code, edgesOf(theirs)]))
  for (const { oldCode, newCode, changedOn } of successions)
    for (const code of [oldCode, newCode]) events.get(code)?.push(changedOn)
  for (const [code, days] of events) events.set(code, sorted(days))
  const changeDays = sorted([...[...events.values()].flat(), ...[...periods.values()].flatMap(movesOf)])
  const daysBefore = new Map(changeDays.map((day) => [day, addDays(day, -1)]))
  return {
    periodsOf: (code) => periods.get(code) ?? none,
    periodOn: (code, day) => periods.get(code)?.find((period) => covers(period, day)) ?? null,
    successors: (code, day) => forward.get(keyOf(code, day))?.map(({ newCode }) => newCode) ?? none,
    predecessors: (code, day) => backward.get(keyOf(code, day))?.map(({ oldCode }) => oldCode) ?? none,
    eventsOf: (code) => events.get(code) ?? none,
    changeDays,
    codes: periods.keys(),
    dayBefore: (day) => daysBefore.get(day)!,
  }
}

/** Where existence begins or ends; a change of name alone is neither. */
const edgesOf = (periods: readonly Existence[]): LegalDay[] =>
  periods.flatMap(({ validFrom, validUntil }, at) => [
    ...(periods[at - 1]?.validUntil === validFrom ? [] : [validFrom]),
    ...(validUntil === null || periods[at + 1]?.validFrom === validUntil ? [] : [validUntil]),
  ])

const movesOf = (periods: readonly Existence[]): LegalDay[] =>
  periods.flatMap(({ validFrom, parentCode }, at) =>
    at > 0 && periods[at - 1]!.parentCode !== parentCode ? [validFrom] : [],
  )

/**
 * The day on which a code is looked up for a day on which it may not have been: the day itself, else the first on which it
 * was there (lists are made with codes of later years), else its last.
 */
function anchorOf(history: UnitHistory, code: string, day: LegalDay): LegalDay | null {
  const periods = history.periodsOf(code)
  if (periods.length === 0) return null
  if (history.periodOn(code, day)) return day
  const later = periods.find(({ validFrom }) => validFrom > day)
  return later ? later.validFrom : history.dayBefore(periods.at(-1)!.validUntil!)
}

const isThere = (history: UnitHistory, code: string, day: LegalDay): boolean => history.periodOn(code, day) !== null
const isProvince = (code: string): boolean => code.length === 2

/** What a unit of the day before is on the day of a change; of a commune that went nobody knows where, its province. */
function after(history: UnitHistory, code: string, changedOn: LegalDay): readonly string[] {
  const successors = history.successors(code, changedOn)
  if (successors.length > 0) return successors
  if (isProvince(code) || isThere(history, code, changedOn)) return [code]
  const last = history.periodOn(code, history.dayBefore(changedOn))
  return last?.parentCode ? after(history, last.parentCode, changedOn) : [code]
}

/** What a unit of the day of a change was on the day before: the reverse of `after`. */
function before(history: UnitHistory, code: string, changedOn: LegalDay): readonly string[] {
  const dayBefore = history.dayBefore(changedOn)
  const goesOn = isThere(history, code, dayBefore) && history.successors(code, changedOn).length === 0
  const predecessors = history.predecessors(code, changedOn)
  if (predecessors.length > 0) return goesOn ? [...predecessors, code] : predecessors
  if (isProvince(code) || goesOn) return [code]
  const first = history.periodOn(code, changedOn)
  return first?.parentCode ? before(history, first.parentCode, changedOn) : [code]
}

/** The units of the map of `mapDay` that a unit of `from` may be, walking from one change to the next. */
function walk(history: UnitHistory, start: string, from: LegalDay, mapDay: LegalDay): string[] {
  let nodes = [start]
  const forward = mapDay > from
  for (let at = from, first = true; ; first = false) {
    const days = nodes.flatMap((code) =>
      forward
        ? (history.eventsOf(code).find((day) => day > at && day <= mapDay) ?? [])
        : (history.eventsOf(code).findLast((day) => (day < at || (first && day === at)) && day > mapDay) ?? []),
    )
    if (days.length === 0) return nodes
    at = days.reduce((a, b) => (a < b === forward ? a : b))
    const step = forward ? after : before
    nodes = sorted(nodes.flatMap((code) => step(history, code, at)))
  }
}

/**
 * Where something that happened in the unit `code` on `day` lies on the map of `mapDay`, be that later or earlier. What
 * went into one unit as a whole lies there; of a split unit nobody knows which part it was, so it is one of several, and
 * so on through every change between. Null for a code that was never known.
 */
export function homeOn(history: UnitHistory, code: string, day: LegalDay, mapDay: LegalDay): Home | null {
  const anchor = anchorOf(history, code, day)
  if (anchor === null) return null
  const nodes = walk(history, code, anchor, mapDay)
  const communes = nodes.filter((node) => node.length === 5)
  const parents = communes.flatMap((commune) => provinceOn(history, commune, mapDay) ?? [])
  const provinces = sorted([...parents, ...nodes.filter((node) => node.length === 2 && node !== 'VN')])
  return {
    communeCode: nodes.length === 1 ? (communes[0] ?? null) : null,
    provinceCode: provinces.length === 1 ? provinces[0]! : null,
    communes,
    provinces,
  }
}

function provinceOn(history: UnitHistory, commune: string, day: LegalDay): string | null {
  const anchor = anchorOf(history, commune, day)
  return anchor === null ? null : history.periodOn(commune, anchor)!.parentCode
}
