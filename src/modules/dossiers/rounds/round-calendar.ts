import { type LegalDay, yearOf } from '../../../core/clock.ts'
import type { DossierLevel } from '../rules.ts'

/** A round (đợt) that comes every year: what is put forward before `cutOff` is done before `finish` (both MM-DD). */
export type YearlyRound = { level: DossierLevel; no: number; cutOff: string; finish: string }

/** The rounds of an instrument. `cutOffDayCounts`: whether a letter of the cut-off day itself is still in time. */
export type RoundCalendar = { instrument: string; cutOffDayCounts: boolean; rounds: readonly YearlyRound[] }

export type Round = { code: string; cutOffOn: LegalDay; finishOn: LegalDay }

/** The rounds of a level whose cut-off lies in a year, in order of cut-off. */
export function roundsOfYear({ rounds }: RoundCalendar, level: DossierLevel, year: number): Round[] {
  const own = rounds.filter((round) => round.level === level)
  return own
    .map(({ no, cutOff, finish }) => ({
      code: `${year}-${level}-${no}`,
      cutOffOn: `${year}-${cutOff}`,
      // A round that is cut off late in a year is done in the next one.
      finishOn: `${finish > cutOff ? year : year + 1}-${finish}`,
    }))
    .sort((a, b) => a.cutOffOn.localeCompare(b.cutOffOn))
}

/**
 * The round that a letter falls into: the first one whose cut-off it is in time for, an extra one included
 * (QĐ 26/2026/QĐ-TTg: "trước ngày"); null when the calendar knows no round of the level.
 */
export function roundOf(
  calendar: RoundCalendar,
  level: DossierLevel,
  letterDate: LegalDay,
  extra: readonly Round[],
): Round | null {
  const year = yearOf(letterDate)
  const all = [year, year + 1].flatMap((each) => roundsOfYear(calendar, level, each)).concat(extra)
  const inTime = ({ cutOffOn }: Round) => (calendar.cutOffDayCounts ? letterDate <= cutOffOn : letterDate < cutOffOn)
  return all.filter(inTime).sort((a, b) => a.cutOffOn.localeCompare(b.cutOffOn))[0] ?? null
}
