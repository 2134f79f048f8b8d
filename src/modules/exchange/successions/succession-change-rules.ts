import { addDays, type LegalDay } from '../../../core/clock.ts'
import { type KnownPeriod, type KnownUnit, periodOn, presentUnitsSince } from '../unit-change-rules.ts'
import type { KnownSuccessions } from './known-successions.ts'
import type { SuccessionFault } from './succession-faults.ts'
import * as told from './succession-faults.ts'
import type { Report } from './succession-row-rules.ts'
import type { SuccessionRow } from './succession-shapes.ts'
import { properName } from './unit-names.ts'

/**
 * The map before was drawn on this day (Nghị quyết 15/2008/QH12). Since when a former commune had its name is in no list:
 * what is known from then on is taken to hold until a list of an earlier change says otherwise.
 */
export const formerUnitsSince: LegalDay = '2008-08-01'

/** A former commune that is to be added, until the day of the change. */
export type Former = { row: SuccessionRow; cut: KnownPeriod | null }

export type SuccessionChanges = {
  added: SuccessionRow[]
  unchanged: number
  former: Former[]
  /** Codes whose unit ends. */
  ended: string[]
}

export type KnownHistory = { units: ReadonlyMap<string, KnownUnit>; successions: KnownSuccessions }

/**
 * What sound rows change in what is known. `report` is told what contradicts it; nothing may be written then. Whatever is
 * accepted, every known succession keeps its old unit on the day before it, and its new one on its day.
 */
export function successionChanges(
  rows: readonly SuccessionRow[],
  known: KnownHistory,
  changedOn: LegalDay,
  report: Report,
): SuccessionChanges {
  const changes: SuccessionChanges = { added: [], unchanged: 0, former: [], ended: [] }
  const newCodes = new Set([...rows.map(({ newCode }) => newCode), ...known.successions.begun])
  const ofOld = Map.groupBy(
    rows.map((row, at) => ({ row, at })),
    ({ row }) => row.oldCode,
  )
  for (const [oldCode, theirs] of ofOld) {
    const { row, at } = theirs[0]!
    const tell = (fault: SuccessionFault) => report(at, fault)
    const before = periodOn(known.units.get(oldCode), addDays(changedOn, -1))
    const became = known.successions.became.get(oldCode)
    const goesOn = newCodes.has(oldCode)
    for (const one of theirs) checkNew(one.row, known, changedOn, (fault) => report(one.at, fault))
    checkProvince(row, known, changedOn, tell)
    const isFormer = checkOld(row, known, { changedOn, mayBeCut: goesOn && !became }, tell)
    const codes = theirs.map((one) => one.row.newCode)
    if (became && !isSameSet(became, codes)) tell(told.otherSuccession(became))
    if (became) changes.unchanged += theirs.length
    else changes.added.push(...theirs.map((one) => one.row))
    if (isFormer) changes.former.push({ row, cut: before ?? null })
    // The code of a unit that is no more may be that of a new one from the same day on.
    else if (before && !became && !goesOn && before.validUntil !== changedOn) {
      checkEnd(oldCode, before, known, tell)
      changes.ended.push(oldCode)
    }
  }
  return changes
}

const isSameSet = (a: readonly string[], b: readonly string[]): boolean => a.toSorted().join() === b.toSorted().join()

type Tell = (fault: SuccessionFault) => void

function checkNew({ newCode, newName }: SuccessionRow, { units }: KnownHistory, changedOn: LegalDay, report: Tell) {
  const unit = units.get(newCode)
  const period = periodOn(unit, changedOn)
  // Names that it had later will do: lists are made with the names of their own day.
  const names = unit?.periods.filter(({ validUntil }) => validUntil === null || validUntil > changedOn) ?? []
  if (!period || newCode.length !== 5) report(told.unknownNew(changedOn))
  else if (!isNamed(newName, names)) report(told.otherName('newName', period.name))
}

function checkProvince(row: SuccessionRow, { units }: KnownHistory, changedOn: LegalDay, report: Tell): void {
  const province = units.get(row.oldProvinceCode)
  const period = periodOn(province, addDays(changedOn, -1))
  const names = province?.periods.filter(({ validFrom }) => validFrom < changedOn) ?? []
  if (!period) report(told.unknownProvince)
  else if (!isNamed(row.oldProvinceName, names)) report(told.otherName('oldProvinceName', period.name))
}

/** A unit that ends now can have no other name later, and be neither what became something later nor what came of it. */
function checkEnd(code: string, before: KnownPeriod, { units, successions }: KnownHistory, report: Tell): void {
  const later = successions.later.get(code)
  const next = units.get(code)?.periods.find(({ validFrom }) => validFrom === before.validUntil) ?? before
  if (later) report(told.laterSuccession(later))
  else if (before.validUntil !== null) report(told.overlapping(next.validFrom, next.validUntil))
}

/**
 * Whether the old unit is one that is not known yet, of before the present map. `mayBeCut`: the code goes on, so that what
 * is assumed of the time before may have been another unit, and what is known has one that it came of.
 */
function checkOld(
  { oldCode, oldName, oldProvinceCode }: SuccessionRow,
  { units }: KnownHistory,
  { changedOn, mayBeCut }: { changedOn: LegalDay; mayBeCut: boolean },
  report: Tell,
): boolean {
  const unit = units.get(oldCode)
  const before = periodOn(unit, addDays(changedOn, -1))
  const isAssumed =
    mayBeCut && before !== undefined && before.validFrom <= formerUnitsSince && before.validUntil !== changedOn
  if (before && isNamed(oldName, [before])) {
    if (before.parentCode !== oldProvinceCode) report(told.otherProvince(before.parentCode))
    return false
  }
  if (changedOn > presentUnitsSince) {
    report(before ? told.otherName('oldName', before.name) : told.unknownOld)
    return false
  }
  const earlier = unit?.periods.find(({ validFrom }) => validFrom < changedOn)
  if (before && !isAssumed) report(told.otherName('oldName', before.name))
  else if (!before && earlier) report(told.overlapping(earlier.validFrom, earlier.validUntil))
  return true
}

const isNamed = (name: string, periods: readonly KnownPeriod[]): boolean =>
  periods.some((period) => properName(period.name) === properName(name))
