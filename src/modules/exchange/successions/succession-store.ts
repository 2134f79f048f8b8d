import { sql } from 'drizzle-orm'
import type { LegalDay } from '../../../core/clock.ts'
import type { Db } from '../../../core/db.ts'
import { addUnits } from '../../units/store.ts'
import { type Former, formerUnitsSince, type SuccessionChanges } from './succession-change-rules.ts'
import { kindOfName } from './unit-names.ts'

/** Writes what a list changes: ends of units, former units, successions, and the homes that follow from all of them. */
export async function writeSuccessions(
  db: Db,
  { added, former, ended }: SuccessionChanges,
  changedOn: LegalDay,
): Promise<void> {
  await db.execute(sql`
    update unit_periods set valid_until = ${changedOn}::date
     where unit_code = any(${sql.param(ended)}::text[]) and valid_from < ${changedOn}::date
       and (valid_until is null or valid_until > ${changedOn}::date)`)
  const cut = former.flatMap(({ row, cut }) => (cut ? [row.oldCode] : []))
  await db.execute(sql`
    update unit_periods set valid_from = ${changedOn}::date
     where unit_code = any(${sql.param(cut)}::text[]) and valid_from < ${changedOn}::date
       and (valid_until is null or valid_until > ${changedOn}::date)`)
  const steps = added.map(({ oldCode, newCode, parts }) => ({ changedOn, oldCode, newCode, parts }))
  await addUnits(
    db,
    former.map((one) => recordOf(one, changedOn)),
    steps,
  )
}

const recordOf = ({ row, cut }: Former, changedOn: LegalDay) => ({
  code: row.oldCode,
  level: 'commune' as const,
  parentCode: row.oldProvinceCode,
  periods: [
    {
      validFrom: cut?.validFrom ?? formerUnitsSince,
      validUntil: changedOn,
      name: row.oldName,
      kind: kindOfName(row.oldName)!,
      parentCode: row.oldProvinceCode,
    },
  ],
})
