import { asc, getTableColumns, sql } from 'drizzle-orm'
import { type Db, statement } from '../../../core/db.ts'
import { criteriaWordings } from '../tables.ts'
import { announceCriteria } from '../versions/version-store.ts'
import type { Wording } from './wording-rules.ts'

const newest = statement('criteria-wordings', (db) =>
  db
    .selectDistinctOn([criteriaWordings.sha256], getTableColumns(criteriaWordings))
    .from(criteriaWordings)
    .orderBy(asc(criteriaWordings.sha256), sql`${criteriaWordings.id} desc`),
)

/** The wording that holds of each version that has one, by the SHA-256 of the version. */
export async function readWordings(db: Db): Promise<Map<string, Wording>> {
  const rows = await newest(db, {})
  return new Map(rows.map(({ sha256, texts }) => [sha256, texts]))
}

/** Adds wordings and tells every instance once this is committed. */
export async function addWordings(db: Db, rows: readonly (typeof criteriaWordings.$inferInsert)[]): Promise<void> {
  if (rows.length === 0) return
  await db.insert(criteriaWordings).values([...rows])
  await announceCriteria(db)
}
