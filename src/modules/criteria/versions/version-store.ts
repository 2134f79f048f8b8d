import { asc, eq, getTableColumns, sql } from 'drizzle-orm'
import type { Instant, LegalDay } from '../../../core/clock.ts'
import { type Db, firstOf, statement } from '../../../core/db.ts'
import { criteriaSets, criteriaVersions, criteriaWordings } from '../tables.ts'

/** Channel told when criteria sets change, so that every instance reads them again. */
export const criteriaChannel = 'ocop_criteria'

const { id, sha256, inForceFrom, addedAt, addedBy } = getTableColumns(criteriaVersions)
const { instrument, setNo, content, firstUsedAt } = getTableColumns(criteriaSets)
const ofSet = eq(criteriaSets.sha256, criteriaVersions.sha256)

export type VersionRow = {
  id: string
  sha256: string
  instrument: string
  setNo: number
  inForceFrom: LegalDay
  addedAt: Instant
  addedBy: string | null
  firstUsedAt: Instant | null
}
export type NewVersion = Omit<VersionRow, 'firstUsedAt'> & { content: string }

const selectVersions = (db: Db) =>
  db
    .select({ id, sha256, instrument, setNo, inForceFrom, addedAt, addedBy, firstUsedAt })
    .from(criteriaVersions)
    .innerJoin(criteriaSets, ofSet)

const allVersions = statement('criteria-versions', (db) => selectVersions(db).orderBy(asc(id)))

/** Every version of every set, in the order in which they were added. */
export const listVersions = (db: Db): Promise<VersionRow[]> => allVersions(db, {})

const someContents = statement('criteria-contents', (db) =>
  db
    .select({ sha256: criteriaSets.sha256, content })
    .from(criteriaSets)
    .where(sql`${criteriaSets.sha256} = any(${sql.placeholder('wanted')}::text[])`),
)

/** What sets say, by SHA-256. */
export async function readContents(db: Db, wanted: readonly string[]): Promise<Map<string, string>> {
  const rows = await someContents(db, { wanted })
  return new Map(rows.map((row) => [row.sha256, row.content]))
}

/** Whoever changes versions waits here for the others, and then sees what they wrote. */
export async function lockVersions(db: Db): Promise<void> {
  await db.execute(sql`lock table ${criteriaVersions} in share row exclusive mode`)
}

/** Adds versions, with what they say unless it is kept already, and tells every instance once this is committed. */
export async function addVersions(db: Db, versions: readonly NewVersion[]): Promise<void> {
  if (versions.length === 0) return
  await db
    .insert(criteriaSets)
    .values(versions.map((one) => ({ ...one, firstUsedAt: null })))
    .onConflictDoNothing()
  await db.insert(criteriaVersions).values([...versions])
  await announceCriteria(db)
}

/** One version, locked against its first use. */
export const lockVersion = async (db: Db, versionId: string): Promise<VersionRow | null> =>
  firstOf(await selectVersions(db).where(eq(id, versionId)).for('update'))

/** Takes a version out, and what it says with its wordings unless another version says the same. */
export async function removeVersion(db: Db, version: VersionRow): Promise<void> {
  await db.delete(criteriaVersions).where(eq(id, version.id))
  const others = await db.$count(criteriaVersions, eq(sha256, version.sha256))
  if (others === 0) {
    await db.delete(criteriaWordings).where(eq(criteriaWordings.sha256, version.sha256))
    await db.delete(criteriaSets).where(eq(criteriaSets.sha256, version.sha256))
  }
  await announceCriteria(db)
}

/** Every instance reads the criteria again once this transaction commits. */
export const announceCriteria = (db: Db) => db.execute(sql`select pg_notify(${criteriaChannel}, '')`)
