import { and, count, eq, gte, lt, sql } from 'drizzle-orm'
import type { LegalDay } from '../../core/clock.ts'
import { inLegalZone } from '../../core/columns.ts'
import { type Db, firstOf, statement } from '../../core/db.ts'
import { unitPeriods } from '../units/tables.ts'
import { openDataChanges } from './tables.ts'

const touches = statement('open-data-touches', (db) =>
  db
    .select({ touched: count() })
    .from(openDataChanges)
    .where(
      and(
        eq(openDataChanges.dataset, sql.placeholder('dataset')),
        gte(openDataChanges.day, sql`(now() ${inLegalZone})::date - 1`),
      ),
    ),
)

/** How often rows of a dataset were touched since yesterday began: a transaction lasts no day, so it tells every change. */
export const countTouches = async (db: Db, dataset: string): Promise<number> =>
  firstOf(await touches(db, { dataset }))!.touched

const periods = statement('open-data-units', (db) =>
  db.select({ begun: count(), ended: count(unitPeriods.validUntil) }).from(unitPeriods),
)

/** The same for units, whose periods are only added and ended. */
export async function countPeriods(db: Db): Promise<string> {
  const { begun, ended } = firstOf(await periods(db, {}))!
  return `${begun}.${ended}`
}

/** Forgets what was touched before a day. */
export async function forgetTouches(db: Db, before: LegalDay): Promise<void> {
  await db.delete(openDataChanges).where(lt(openDataChanges.day, before))
}
