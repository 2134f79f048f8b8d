import { sql } from 'drizzle-orm'
import { type Db, statement } from './db.ts'
import { counters } from './tables.ts'

const next = statement('counter-next', (db) =>
  db
    .insert(counters)
    .values({
      name: sql.placeholder('name'),
      scope: sql.placeholder('scope'),
      year: sql.placeholder('year') as never,
      value: 1,
    })
    .onConflictDoUpdate({
      target: [counters.name, counters.scope, counters.year],
      set: { value: sql`${counters.value} + 1` },
    })
    .returning({ value: counters.value }),
)

/**
 * The next running number of a kind, from 1, per scope and year: without gaps, since the row stays locked until the
 * transaction ends and goes back with it.
 */
export async function nextNumber(db: Db, name: string, scope: string, year: number): Promise<number> {
  const [row] = await next(db, { name, scope, year })
  return row!.value
}
