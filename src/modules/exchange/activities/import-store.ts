import { and, asc, inArray, isNull, sql } from 'drizzle-orm'
import type { Db } from '../../../core/db.ts'
import { linksOf } from '../../activities/links-store.ts'
import { quantitiesOf } from '../../activities/rules.ts'
import type { Activity } from '../../activities/store.ts'
import { activities, activityProducers, activityQuantities } from '../../activities/tables.ts'
import { producers } from '../../producers/tables.ts'

/** Of two imports at once the later one sees what the earlier one brought in. */
export async function lockImports(db: Db): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended('ocop activity import', 0))`)
}

/** Ids of the producers with these tax codes that were merged into no other, by tax code. */
export async function producersByTaxCode(db: Db, taxCodes: readonly string[]): Promise<Map<string, string>> {
  const rows = await db
    .select({ id: producers.id, taxCode: producers.taxCode })
    .from(producers)
    .where(and(inArray(producers.taxCode, [...taxCodes]), isNull(producers.mergedInto)))
  return new Map(rows.map(({ id, taxCode }) => [taxCode!, id]))
}

/** Nobody records figures of these producers meanwhile. */
export async function lockProducersOf(db: Db, ids: readonly string[]): Promise<void> {
  await db
    .select({ id: producers.id })
    .from(producers)
    .where(inArray(producers.id, [...ids]))
    .orderBy(asc(producers.id))
    .for('update')
}

export type Recorded = Activity & { producerIds: string[] }

/** Records of these units and first days that were not cancelled, with the producers that took part. */
export async function recordedOn(
  db: Db,
  { units, days }: { units: readonly string[]; days: readonly string[] },
): Promise<Recorded[]> {
  const rows = await db
    .select()
    .from(activities)
    .where(
      and(
        isNull(activities.cancelledAt),
        inArray(activities.unitCode, [...units]),
        inArray(activities.fromDay, [...days]),
      ),
    )
  const links = Map.groupBy(
    (
      await linksOf(
        db,
        rows.map(({ id }) => id),
      )
    ).producers,
    ({ activityId }) => activityId,
  )
  return rows.map((row) => ({ ...row, producerIds: (links.get(row.id) ?? []).map(({ id }) => id) }))
}

/** Written by one statement: PostgreSQL takes 65 535 values in one. */
const atOnce = 1000

export async function addRecords(db: Db, records: readonly Recorded[]): Promise<void> {
  for (let at = 0; at < records.length; at += atOnce) {
    const some = records.slice(at, at + atOnce)
    await db.insert(activities).values(some.map(({ producerIds: _, ...row }) => row))
    const links = some.flatMap(({ id, producerIds }) =>
      producerIds.map((producerId) => ({ activityId: id, producerId })),
    )
    for (let from = 0; from < links.length; from += 10 * atOnce)
      await db.insert(activityProducers).values(links.slice(from, from + 10 * atOnce))
    await db
      .insert(activityQuantities)
      .values(
        some.flatMap((row) => quantitiesOf(row.kind, row).map((one, place) => ({ activityId: row.id, place, ...one }))),
      )
  }
}
