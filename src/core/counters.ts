import { and, desc, eq, sql } from 'drizzle-orm'
import { type Db, statement } from './db.ts'
import { counters } from './tables.ts'

const count = sql.placeholder('count')
const advance = statement('counter-next', (db) =>
  db
    .insert(counters)
    .values({
      name: sql.placeholder('name'),
      scope: sql.placeholder('scope'),
      year: sql.placeholder('year') as never,
      value: count as never,
    })
    .onConflictDoUpdate({
      target: [counters.name, counters.scope, counters.year],
      set: { value: sql`${counters.value} + excluded.value` },
    })
    .returning({ value: counters.value }),
)

/**
 * The next running numbers of a kind, from 1, per scope and year: without gaps, since the row stays locked until the
 * transaction ends and goes back with it.
 */
export async function nextNumbers(
  db: Db,
  name: string,
  { scope, year, count }: { scope: string; year: number; count: number },
): Promise<number[]> {
  const [row] = await advance(db, { name, scope, year, count })
  return Array.from({ length: count }, (_, at) => row!.value - count + at + 1)
}

/** The next running number, as `nextNumbers`. */
export const nextNumber = async (db: Db, name: string, scope: string, year: number): Promise<number> =>
  (await nextNumbers(db, name, { scope, year, count: 1 }))[0]!

const reach = statement('counter-reach', (db) =>
  db
    .insert(counters)
    .values({
      name: sql.placeholder('name'),
      scope: sql.placeholder('scope'),
      year: sql.placeholder('year') as never,
      value: sql.placeholder('last') as never,
    })
    .onConflictDoUpdate({
      target: [counters.name, counters.scope, counters.year],
      set: { value: sql`greatest(${counters.value}, excluded.value)` },
    })
    .returning({ value: counters.value }),
)

/** Numbers up to `last` count as given, outside of the system or before it. Returns the last one that is given now. */
export async function countAsGiven(
  db: Db,
  name: string,
  { scope, year, last }: { scope: string; year: number; last: number },
): Promise<number> {
  const [row] = await reach(db, { name, scope, year, last })
  return row!.value
}

const lastOfYears = statement('counter-years', (db) =>
  db
    .select({ year: counters.year, last: counters.value })
    .from(counters)
    .where(and(eq(counters.name, sql.placeholder('name')), eq(counters.scope, sql.placeholder('scope'))))
    .orderBy(desc(counters.year)),
)

/** The last number of each year in which any was given, the latest year first. */
export const lastNumbers = (db: Db, name: string, scope: string): Promise<{ year: number; last: number }[]> =>
  lastOfYears(db, { name, scope })
