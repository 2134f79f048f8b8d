import { and, asc, desc, eq, gte, isNull, lt, lte, type SQL, sql } from 'drizzle-orm'
import type { Actor } from '../../../core/actor.ts'
import { nation } from '../../../core/actor.ts'
import { inLegalZone } from '../../../core/columns.ts'
import { type Db, firstOf, lockedOf, publicStatement } from '../../../core/db.ts'
import { fail } from '../../../core/problem.ts'
import { scoped, type Vantage } from '../../../core/reach.ts'
import { accounts } from '../../accounts/tables.ts'
import { producers, products } from '../../producers/tables.ts'
import { left, leftOf, leftReach } from '../store.ts'
import { stampBatches, stampWithdrawals } from '../tables.ts'
import type { Scans } from './scan-rules.ts'
import { batchScans, stampScans, suspectedCopies } from './tables.ts'

export type ScanRow = typeof stampScans.$inferSelect
export type Suspected = typeof suspectedCopies.$inferSelect

const column = (values: readonly unknown[], type: 'uuid' | 'int' | 'date' | 'text') =>
  sql`${sql.param(values)}::${sql.raw(type)}[]`

/** Adds scans to what is kept, in one statement for each table; `rows` in one order for all, so that nobody waits in a circle. */
export async function addScans(db: Db, rows: readonly ScanRow[]): Promise<void> {
  const all = sql`unnest(${column(
    rows.map(({ batchId }) => batchId),
    'uuid',
  )}, ${column(
    rows.map(({ number }) => number),
    'int',
  )}, ${column(
    rows.map(({ day }) => day),
    'date',
  )}, ${column(
    rows.map(({ provinceCode }) => provinceCode),
    'text',
  )}, ${column(
    rows.map(({ count }) => count),
    'int',
  )}) as scanned (batch_id, number, day, province_code, count)`
  await db.execute(sql`
    insert into ${stampScans} (batch_id, number, day, province_code, count)
    select batch_id, number, day, province_code, count from ${all}
    on conflict (batch_id, number, day, province_code) do update set count = stamp_scans.count + excluded.count`)
  await db.execute(sql`
    insert into ${batchScans} (batch_id, day, province_code, count)
    select batch_id, day, province_code, sum(count) from ${all} group by 1, 2, 3 order by 1, 2, 3
    on conflict (batch_id, day, province_code) do update set count = batch_scans.count + excluded.count`)
}

export type ScannedStamp = { batchId: string; number: number }

/** Scans of several stamps from a day on; those up to the day on which a suspicion of a stamp was settled are settled. */
export async function scansSince(
  db: Db,
  stamps: readonly ScannedStamp[],
  from: string,
): Promise<(ScannedStamp & Scans)[]> {
  const asked = sql`unnest(${column(
    stamps.map(({ batchId }) => batchId),
    'uuid',
  )}, ${column(
    stamps.map(({ number }) => number),
    'int',
  )}) as asked (batch_id, number)`
  const { rows } = await db.execute<{ batch_id: string; number: number; day: string; province: string; count: number }>(
    sql`select batch_id, number, day::text, province_code as province, count
          from ${stampScans} join ${asked} using (batch_id, number)
         where day >= ${from}::date and day > coalesce(
           (select max((s.settled_at ${inLegalZone})::date) from ${suspectedCopies} s
             where s.batch_id = stamp_scans.batch_id and s.number = stamp_scans.number), '-infinity')`,
  )
  return rows.map(({ batch_id: batchId, province, ...row }) => ({
    ...{ batchId, ...row },
    provinceCode: province === nation ? null : province,
  }))
}

/** Keeps a suspicion; false when it was kept before. */
export async function addSuspected(db: Db, suspected: typeof suspectedCopies.$inferInsert): Promise<boolean> {
  const added = await db
    .insert(suspectedCopies)
    .values(suspected)
    .onConflictDoNothing()
    .returning({ id: suspectedCopies.id })
  return added.length > 0
}

const ofStamp = (table: typeof stampScans | typeof suspectedCopies) =>
  and(eq(table.batchId, sql.placeholder('batchId')), eq(table.number, sql.placeholder('number')))

/** How often a stamp was scanned, since when, and whether it is suspected; read at every scan. */
export const scansOfStamp = publicStatement('stamp-scans', (db) =>
  db
    .select({
      count: sql<number>`coalesce(sum(${stampScans.count}), 0)`.mapWith(Number),
      firstOn: sql<string | null>`min(${stampScans.day})::text`,
      isSuspected: sql<boolean>`exists ${db
        .select({ one: sql`1` })
        .from(suspectedCopies)
        .where(and(ofStamp(suspectedCopies), isNull(suspectedCopies.settledAt)))}`,
    })
    .from(stampScans)
    .where(ofStamp(stampScans)),
)

export type ScansOfStamp = Awaited<ReturnType<typeof scansOfStamp>>[number]

/** Scans of a batch on the days from one to another, by day and province. */
export const listBatchScans = (db: Db, batchId: string, from: string, until: string) =>
  db
    .select({ day: batchScans.day, provinceCode: batchScans.provinceCode, count: batchScans.count })
    .from(batchScans)
    .where(and(eq(batchScans.batchId, batchId), gte(batchScans.day, from), lte(batchScans.day, until)))
    .orderBy(asc(batchScans.day), asc(batchScans.provinceCode))

const batchFilter = sql.placeholder('batchId')

const isSettled = sql.placeholder('settled')

const selectSuspected = (db: Db, vantage: Vantage, condition: SQL | undefined) => {
  const ofOne = sql`from ${stampScans} s where s.batch_id = ${suspectedCopies.batchId} and s.number = ${suspectedCopies.number}`
  return db
    .select({
      id: suspectedCopies.id,
      batchId: suspectedCopies.batchId,
      batchNumber: stampBatches.number,
      number: suspectedCopies.number,
      ground: suspectedCopies.ground,
      foundAt: suspectedCopies.foundAt,
      settledAt: suspectedCopies.settledAt,
      settlement: suspectedCopies.settlement,
      settledBy: accounts.name,
      product: { id: left.id, name: left.name, setNo: left.setNo },
      producer: { id: producers.id, name: producers.name, kind: producers.kind },
      scans: sql<number>`(select coalesce(sum(s.count), 0) ${ofOne})`.mapWith(Number),
      provinces: sql<
        string[]
      >`array(select distinct s.province_code ${ofOne} and s.province_code <> ${nation} order by 1)`,
    })
    .from(suspectedCopies)
    .innerJoin(stampBatches, eq(stampBatches.id, suspectedCopies.batchId))
    .innerJoin(products, eq(products.id, stampBatches.productId))
    .innerJoin(left, leftOf(products.id))
    .innerJoin(producers, eq(producers.id, left.producerId))
    .leftJoin(accounts, eq(accounts.id, suspectedCopies.settledBy))
    .where(and(leftReach(vantage), condition))
}

const withdrawn = (db: Db) =>
  db
    .select({ one: sql`1` })
    .from(stampWithdrawals)
    .where(
      and(
        eq(stampWithdrawals.batchId, suspectedCopies.batchId),
        lte(stampWithdrawals.firstNumber, suspectedCopies.number),
        gte(stampWithdrawals.lastNumber, suspectedCopies.number),
        isNull(stampWithdrawals.liftedOn),
      ),
    )

const suspectedPage = scoped('suspected-copies', (db, vantage) =>
  selectSuspected(
    db,
    vantage,
    and(
      lt(suspectedCopies.id, sql.placeholder('before')),
      sql`(${batchFilter}::uuid is null or ${suspectedCopies.batchId} = ${batchFilter})`,
      sql`(${suspectedCopies.settledAt} is not null) = ${isSettled}::boolean`,
      // What was withdrawn needs nobody's look any more.
      sql`(${isSettled}::boolean or not exists ${withdrawn(db)})`,
    ),
  )
    .orderBy(desc(suspectedCopies.id))
    .limit(sql.placeholder('limit')),
)
const suspectedById = scoped('suspected-copy', (db, vantage) =>
  selectSuspected(db, vantage, eq(suspectedCopies.id, sql.placeholder('id'))),
)
const suspectedForUpdate = scoped('suspected-copy-lock', (db, vantage) =>
  selectSuspected(db, vantage, eq(suspectedCopies.id, sql.placeholder('id'))).for('update', { of: suspectedCopies }),
)
export type SuspectedRow = Awaited<ReturnType<typeof suspectedById>>[number]

/** @throws not-found also when the product of the batch is out of the actor's reach */
export const readSuspected = async (db: Db, actor: Actor, id: string): Promise<SuspectedRow> =>
  firstOf(await suspectedById(db, actor, { id })) ?? fail('not-found')

export const lockSuspected = async (db: Db, actor: Actor, id: string): Promise<SuspectedRow> =>
  (await lockedOf(() => suspectedForUpdate(db, actor, { id }))) ?? fail('not-found')

export async function saveSettlement(
  db: Db,
  { id, ...settled }: Pick<Suspected, 'id' | 'settledAt' | 'settlement' | 'settledBy'>,
): Promise<void> {
  await db.update(suspectedCopies).set(settled).where(eq(suspectedCopies.id, id))
}

export type SuspectedQuery = { before: string; limit: number; batchId: string | null; settled: boolean }

/** The latest first. */
export const listSuspected = (db: Db, actor: Actor, query: SuspectedQuery): Promise<SuspectedRow[]> =>
  suspectedPage(db, actor, query)
