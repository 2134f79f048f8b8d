import type { LegalDay } from '../../core/clock.ts'
import { type Home, homeOn, type UnitHistory } from './succession-rules.ts'

/** A row of the table of homes; see `unitHomes`. */
export type HomeSpan = Home & { code: string; firstDay: string; untilDay: string; mapFrom: string; mapUntil: string }

const [ever, always] = ['-infinity', 'infinity']
const beforeAll: LegalDay = '0001-01-01'

/** Every home on every map: as `homeOn` says of each day, told once for the days on which it says the same. */
export const homeSpans = (history: UnitHistory): HomeSpan[] =>
  [...history.codes].flatMap((code) =>
    incarnationsOf(history, code).flatMap(({ firstDay, untilDay, onDay }) =>
      mapSpans(history, code, onDay).map((span) => ({ code, firstDay, untilDay, ...span })),
    ),
  )

/** Days on which a code means one unit, as it is looked up on `onDay`. */
type Incarnation = { firstDay: string; untilDay: string; onDay: LegalDay }

/** Homes on one map; two with one key are the same. */
export type Homes = {
  key: string
  /** The same object for all days on which the code means one unit; see `homeOn`. */
  of(code: string, day: LegalDay): Home | null
}

/** The homes of one map, each found when it is first asked for: for walks over all certificates. */
export function homesOf(history: UnitHistory, mapDay: LegalDay, key: string): Homes {
  const known = new Map<string, readonly { untilDay: string; home: Home }[]>()
  return {
    key,
    of(code, day) {
      let spans = known.get(code)
      if (!spans) {
        spans = incarnationsOf(history, code).map(({ untilDay, onDay }) => ({
          ...{ untilDay, home: homeOn(history, code, onDay, mapDay)! },
        }))
        known.set(code, spans)
      }
      return spans.find(({ untilDay }) => untilDay === always || day < untilDay)?.home ?? null
    },
  }
}

/** The spans of days on which a code means one unit; days on which it was none belong to the next, or to the last. */
function incarnationsOf(history: UnitHistory, code: string): Incarnation[] {
  const starts = history.eventsOf(code).filter((day) => history.periodOn(code, day) !== null)
  const ends = starts.map((day) => history.eventsOf(code).find((one) => one > day) ?? always)
  return starts.map((onDay, at) => ({
    firstDay: at === 0 ? ever : ends[at - 1]!,
    untilDay: at === starts.length - 1 ? always : ends[at]!,
    onDay,
  }))
}

function mapSpans(history: UnitHistory, code: string, onDay: LegalDay) {
  const days = [beforeAll, ...history.changeDays]
  const homes = days.map((day) => homeOn(history, code, onDay, day)!)
  const kept = homes.flatMap((home, at) => (at > 0 && isSame(home, homes[at - 1]!) ? [] : [at]))
  return kept.map((at, no) => ({
    ...homes[at]!,
    mapFrom: at === 0 ? ever : days[at]!,
    mapUntil: no === kept.length - 1 ? always : days[kept[no + 1]!]!,
  }))
}

const isSame = (a: Home, b: Home): boolean => JSON.stringify(a) === JSON.stringify(b)
