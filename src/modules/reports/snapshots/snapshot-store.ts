import { and, desc, eq, getTableColumns, lt, sql } from 'drizzle-orm'
import { type Db, firstOf, statement } from '../../../core/db.ts'
import { fail } from '../../../core/problem.ts'
import { reportSnapshots } from '../tables.ts'

export type Snapshot = typeof reportSnapshots.$inferSelect

const { content: _, ...listed } = getTableColumns(reportSnapshots)

export async function addSnapshot(db: Db, snapshot: Snapshot): Promise<void> {
  await db.insert(reportSnapshots).values(snapshot)
}

const snapshotById = statement('report-snapshot', (db) =>
  db
    .select()
    .from(reportSnapshots)
    .where(eq(reportSnapshots.id, sql.placeholder('id'))),
)

/** @throws not-found */
export const readSnapshot = async (db: Db, id: string): Promise<Snapshot> =>
  firstOf(await snapshotById(db, { id })) ?? fail('not-found')

/** Of a unit, the newest first, without their content. */
export const listSnapshots = statement('report-snapshots', (db) =>
  db
    .select(listed)
    .from(reportSnapshots)
    .where(
      and(eq(reportSnapshots.unitCode, sql.placeholder('unitCode')), lt(reportSnapshots.id, sql.placeholder('before'))),
    )
    .orderBy(desc(reportSnapshots.id))
    .limit(sql.placeholder('limit')),
)
