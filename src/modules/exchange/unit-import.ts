import type { z } from 'zod'
import type { LegalDay } from '../../core/clock.ts'
import type { Db } from '../../core/db.ts'
import { pointerOf } from '../../core/input.ts'
import { fail } from '../../core/problem.ts'
import type { UnitImportPreview } from './shapes.ts'
import { changesOf, type Days, daysOf, type UnitChanges } from './unit-change-rules.ts'
import { faultsOfRows, type UnitFault, type UnitRow } from './unit-import-rules.ts'
import { readKnownUnits } from './unit-import-store.ts'

type Planned = { changes: UnitChanges; days: Days }

/** @throws invalid-input with a pointer such as `/rows/17/provinceCode` for everything wrong with the rows */
export async function planUnitImport(
  db: Db,
  { rows, from }: { rows: readonly UnitRow[]; from: LegalDay | null },
  today: LegalDay,
): Promise<Planned> {
  const days = daysOf(from, today)
  const { changes, faults } = changesOf(rows, await readKnownUnits(db), days)
  const all = [...faultsOfRows(rows), ...faults]
  if (all.length > 0) fail('invalid-input', { errors: all.toSorted((a, b) => a.at - b.at).map(errorOf) })
  return { changes, days }
}

const errorOf = ({ at, field, code, vi, en }: UnitFault) => ({
  pointer: pointerOf(['rows', at, field]),
  code,
  detail: { vi, en },
})

export const unitImportView = ({ added, renamed, unchanged }: UnitChanges): z.infer<typeof UnitImportPreview> => ({
  added: added.length,
  renamed: renamed.length,
  unchanged,
  renamings: renamed.map(({ code, from, before, after }) => ({
    code,
    from,
    before: { name: before.name, kind: before.kind },
    after,
  })),
})
