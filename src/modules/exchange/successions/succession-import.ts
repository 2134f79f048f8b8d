import { addDays, type LegalDay } from '../../../core/clock.ts'
import type { Db } from '../../../core/db.ts'
import { pointerOf } from '../../../core/input.ts'
import { fail } from '../../../core/problem.ts'
import { readSuccessions } from '../../units/history-store.ts'
import { readKnownUnits } from '../unit-import-store.ts'
import { successionsAround } from './known-successions.ts'
import { formerUnitsSince, type SuccessionChanges, successionChanges } from './succession-change-rules.ts'
import type { SuccessionFault } from './succession-faults.ts'
import { checkRows } from './succession-row-rules.ts'
import type { SuccessionImportPreview, SuccessionRow } from './succession-shapes.ts'

type Asked = { rows: readonly SuccessionRow[]; changedOn: LegalDay }

/** @throws invalid-input with a pointer such as `/rows/17/newCode` for everything wrong with the rows */
export async function planSuccessionImport(db: Db, { rows, changedOn }: Asked): Promise<SuccessionChanges> {
  if (addDays(changedOn, -1) <= formerUnitsSince) fail('invalid-input', { errors: [tooEarly] })
  const faults: (SuccessionFault & { at: number })[] = []
  const report = (at: number, fault: SuccessionFault) => void faults.push({ at, ...fault })
  const stored = await readSuccessions(db, {})
  checkRows(
    rows,
    stored.filter((one) => one.changedOn === changedOn),
    report,
  )
  const known = { units: await readKnownUnits(db), successions: successionsAround(stored, changedOn) }
  const changes = successionChanges(rows, known, changedOn, report)
  if (faults.length > 0) fail('invalid-input', { errors: faults.toSorted((a, b) => a.at - b.at).map(errorOf) })
  return changes
}

const errorOf = ({ at, field, code, vi, en }: SuccessionFault & { at: number }) => ({
  pointer: pointerOf(['rows', at, field]),
  code,
  detail: { vi, en },
})

const tooEarly = {
  pointer: '/changedOn',
  code: 'too-early',
  detail: {
    vi: `Bản đồ đơn vị hành chính trước ngày ${formerUnitsSince} không có trong hệ thống`,
    en: `The map before ${formerUnitsSince} is not known`,
  },
}

export const successionImportView = (
  rows: readonly SuccessionRow[],
  { added, unchanged, former, ended }: SuccessionChanges,
): SuccessionImportPreview => ({
  successions: added.length,
  unchanged,
  former: former.length,
  ended: ended.length,
  split: new Set(rows.flatMap(({ oldCode, parts }) => (parts > 1 ? [oldCode] : []))).size,
})
