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

type Incarnation = { firstDay: string; untilDay: string; onDay: LegalDay }

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
