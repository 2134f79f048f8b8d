import type { LegalDay } from '../../core/clock.ts'
import type { UnitKind } from '../units/rules.ts'
import { provinceOfRow, type UnitFault, type UnitRow } from './unit-import-rules.ts'

export type KnownPeriod = { validFrom: LegalDay; validUntil: LegalDay | null; name: string; kind: UnitKind }
export type KnownUnit = { code: string; parentCode: string | null; periods: readonly KnownPeriod[] }

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
  for (const [at, row] of rows.entries()) {
    const unit = known.get(row.code)
    const parent = provinceOfRow(row)
    if (parent !== null && !provinces.has(parent) && !known.has(parent)) faults.push({ at, ...unknownProvince })
    else if (!unit) changes.added.push(row)
    else if (parent !== null && parent !== unit.parentCode) faults.push({ at, ...ofProvince(unit.parentCode) })
    else compare(row, unit, days.changed, changes, (fault) => faults.push({ at, ...fault }))
  }
  return { changes, faults }
}

function compare(
  { code, name, kind }: UnitRow,
  unit: KnownUnit,
  from: LegalDay,
  changes: UnitChanges,
  report: (fault: Omit<UnitFault, 'at'>) => void,
): void {
  const before = unit.periods.find((one) => one.validFrom <= from && from < (one.validUntil ?? '9999-12-31'))
  if (!before) report(unknownThen(unit.periods[0]!.validFrom))
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
