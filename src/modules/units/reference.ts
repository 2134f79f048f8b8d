import type { LegalDay } from '../../core/clock.ts'
import type { Db } from '../../core/db.ts'
import { oneAtATime } from '../../core/one-at-a-time.ts'
import { type PeriodRow, readPeriods, readSuccessions } from './history-store.ts'
import { type Homes, homesOf } from './home-rules.ts'
import type { UnitKind, UnitLevel } from './rules.ts'
import { type Home, historyOf, homeOn, type Succession } from './succession-rules.ts'

/** A unit as it is on a day. */
export type Unit = { code: string; name: string; kind: UnitKind; level: UnitLevel; parentCode: string | null }

/** The units of one day. */
export type UnitTree = {
  get(code: string): Unit | undefined
  /**
   * The unit itself. Where the code was none of that day, as it was at the nearest; where it is not known (yet) to this
   * instance, an empty name.
   */
  named(code: string): Unit
  childrenOf(code: string): readonly Unit[]
}

/** All units in memory: they are few, change rarely and stand in every answer. Asked without a day, those of today. */
export type UnitReference = UnitTree & {
  /** The map of a day: names, kinds and parents as they were then. */
  on(day: LegalDay): UnitTree
  /** The homes of everything on the map of a day, kept for many questions; its key changes with the units. */
  homesOn(mapDay: LegalDay): Homes
  /** See `homeOn`. */
  homeOn(code: string, day: LegalDay, mapDay: LegalDay): Home | null
  /** The spans of a code with its names, the earliest first. */
  periodsOf(code: string): readonly PeriodRow[]
  /** What became of units: of this code as an old or a new one. */
  successionsOf(code: string): readonly Succession[]
  reload(): Promise<void>
}

/** Reads all units; which of them are those of today is told by `today` at each question. */
export async function loadUnits(db: Db, today: () => LegalDay): Promise<UnitReference> {
  let known = knownUnits([], [])
  const reload = oneAtATime(async () => {
    known = knownUnits(await readPeriods(db, {}), await readSuccessions(db, {}))
  })
  await reload()
  return {
    get: (code) => known.on(today()).get(code),
    named: (code) => known.on(today()).named(code),
    childrenOf: (code) => known.on(today()).childrenOf(code),
    on: (day) => known.on(day),
    homesOn: (mapDay) => known.homesOn(mapDay),
    homeOn: (code, day, mapDay) => homeOn(known.history, code, day, mapDay),
    periodsOf: (code) => known.periods.get(code) ?? [],
    successionsOf: (code) => known.successions.get(code) ?? [],
    reload,
  }
}

/** Trees and homes that are kept: of some days that reports ask for, and of today. */
const keptMaps = 8
let generation = 0

function knownUnits(rows: readonly PeriodRow[], successions: readonly Succession[]) {
  const periods = Map.groupBy(rows, ({ code }) => code)
  const days = [...new Set(rows.flatMap(({ validFrom, validUntil }) => [validFrom, validUntil ?? validFrom]))].sort()
  const trees = new Map<LegalDay | undefined, UnitTree>()
  // Today's is asked for at every name of every answer.
  let last: { day: LegalDay; tree: UnitTree } | null = null
  const on = (day: LegalDay): UnitTree => {
    if (last?.day === day) return last.tree
    const since = days.findLast((one) => one <= day)
    const tree = trees.get(since) ?? treeOf(periods, day)
    if (trees.size >= keptMaps) trees.clear()
    trees.set(since, tree)
    last = { day, tree }
    return tree
  }
  const history = historyOf(rows, successions)
  const homes = new Map<LegalDay | undefined, Homes>()
  const no = ++generation
  const homesOn = (mapDay: LegalDay): Homes => {
    const since = history.changeDays.findLast((one) => one <= mapDay)
    const known = homes.get(since) ?? homesOf(history, mapDay, `${no} ${since}`)
    if (homes.size >= keptMaps) homes.clear()
    homes.set(since, known)
    return known
  }
  const ofCodes = Map.groupBy(
    successions.flatMap((one) => [...new Set([one.oldCode, one.newCode])].map((code) => ({ code, one }))),
    ({ code }) => code,
  )
  return {
    periods,
    successions: new Map([...ofCodes].map(([code, theirs]) => [code, theirs.map(({ one }) => one)])),
    history,
    homesOn,
    on,
  }
}

function treeOf(periods: ReadonlyMap<string, readonly PeriodRow[]>, day: LegalDay): UnitTree {
  const there = [...periods.values()].flatMap((theirs) => {
    const one = theirs.find(
      ({ validFrom, validUntil }) => validFrom <= day && (validUntil === null || day < validUntil),
    )
    return one ? [unitOf(one)] : []
  })
  const byCode = new Map(there.map((unit) => [unit.code, unit]))
  const children = Map.groupBy(there, ({ parentCode }) => parentCode ?? '')
  const nearest = (code: string): Unit | undefined => {
    const theirs = periods.get(code)
    const one = theirs?.find(({ validFrom }) => validFrom > day) ?? theirs?.at(-1)
    return one && unitOf(one)
  }
  return {
    get: (code) => byCode.get(code),
    named: (code) =>
      byCode.get(code) ?? nearest(code) ?? { code, name: code, kind: 'commune', level: 'commune', parentCode: null },
    childrenOf: (code) => children.get(code) ?? [],
  }
}

const unitOf = ({ code, name, kind, level, parentCode }: PeriodRow): Unit => ({ code, name, kind, level, parentCode })
