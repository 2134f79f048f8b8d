import type { LegalDay } from '../../core/clock.ts'
import type { UnitKind } from '../units/rules.ts'
import { provinceOfRow, type UnitFault, type UnitRow } from './unit-import-rules.ts'

export type KnownPeriod = {
  validFrom: LegalDay
  validUntil: LegalDay | null
  name: string
  kind: UnitKind
  parentCode: string | null
}
export type KnownUnit = { code: string; periods: readonly KnownPeriod[] }

/** A unit whose name or kind is another from `from` on, in place of what its period said before. */
export type Renaming = { code: string; from: LegalDay; before: KnownPeriod; after: { name: string; kind: UnitKind } }

/** From when what a list says holds: of units that are new, and of those that changed. */
export type Days = { added: LegalDay; changed: LegalDay }

export type UnitChanges = { added: UnitRow[]; renamed: Renaming[]; unchanged: number }

/** The communes and provinces of today were established on this day (Quyết định 19/2025/QĐ-TTg). */
export const presentUnitsSince: LegalDay = '2025-07-01'

/** A day that is given holds for both; otherwise new units are as old as the present map, and changes are of today. */
export const daysOf = (from: LegalDay | null, today: LegalDay): Days =>
  from === null ? { added: presentUnitsSince, changed: today } : { added: from, changed: from }

/**
 * What a list of sound rows changes in the units that are known. Units that are not in the list stay as they are: it may
 * be the list of one province. `faults` are rows that contradict what is known; nothing may be written then.
 */
export function changesOf(
  rows: readonly UnitRow[],
  known: ReadonlyMap<string, KnownUnit>,
  days: Days,
): { changes: UnitChanges; faults: UnitFault[] } {
  const changes: UnitChanges = { added: [], renamed: [], unchanged: 0 }
  const faults: UnitFault[] = []
  const provinces = new Set(rows.filter((row) => provinceOfRow(row) === null).map(({ code }) => code))
  const isProvinceOn = (code: string, day: LegalDay) =>
    provinces.has(code) || periodOn(known.get(code), day) !== undefined
  for (const [at, row] of rows.entries()) {
    const unit = known.get(row.code)
    const parent = provinceOfRow(row)
    const isNew = !unit || isGone(unit, days.added)
    if (parent !== null && !isProvinceOn(parent, isNew ? days.added : days.changed))
      faults.push({ at, ...unknownProvince })
    else if (isNew) changes.added.push(row)
    else compare(row, unit, days.changed, changes, (fault) => faults.push({ at, ...fault }))
  }
  return { changes, faults }
}

export const periodOn = (unit: KnownUnit | undefined, day: LegalDay): KnownPeriod | undefined =>
  unit?.periods.find(({ validFrom, validUntil }) => validFrom <= day && (validUntil === null || day < validUntil))

/** Whether the code was that of a unit that is no more: it may be used again. */
const isGone = ({ periods }: KnownUnit, day: LegalDay): boolean =>
  periods.every(({ validUntil }) => validUntil !== null && validUntil <= day)

function compare(
  row: UnitRow,
  unit: KnownUnit,
  from: LegalDay,
  changes: UnitChanges,
  report: (fault: Omit<UnitFault, 'at'>) => void,
): void {
  const { code, name, kind } = row
  const parent = provinceOfRow(row)
  const before = periodOn(unit, from)
  if (!before)
    report(isGone(unit, from) ? noLonger(unit.periods.at(-1)!.validUntil!) : unknownThen(unit.periods[0]!.validFrom))
  else if (parent !== null && parent !== before.parentCode) report(ofProvince(before.parentCode))
  else if (before.name === name && before.kind === kind) changes.unchanged += 1
  else changes.renamed.push({ code, from, before, after: { name, kind } })
}

const unknownProvince = {
  field: 'provinceCode',
  code: 'unknown-province',
  vi: 'Không có tỉnh, thành phố mang mã này',
  en: 'There is no province with this code',
} as const

const ofProvince = (province: string | null) =>
  ({
    field: 'provinceCode',
    code: 'other-province',
    vi: `Đơn vị mang mã này thuộc tỉnh ${province}`,
    en: `The unit with this code belongs to province ${province}`,
  }) as const

const unknownThen = (since: LegalDay) =>
  ({
    field: 'code',
    code: 'not-yet',
    vi: `Đơn vị này chỉ có từ ${since}: cần một ngày --from không sớm hơn`,
    en: `The unit exists only since ${since}: give a day (from) that is not earlier`,
  }) as const

const noLonger = (until: LegalDay) =>
  ({
    field: 'code',
    code: 'no-longer',
    vi: `Đơn vị mang mã này chỉ có đến trước ${until}: cần một ngày --from nếu mã được dùng lại`,
    en: `The unit with this code was there until ${until} only: give a day (from) if the code is used again`,
  }) as const
