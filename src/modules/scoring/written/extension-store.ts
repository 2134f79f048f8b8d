import { asc, getTableColumns, sql } from 'drizzle-orm'
import { type Db, statement } from '../../../core/db.ts'
import { writtenExtensions } from '../tables.ts'

export type Extension = typeof writtenExtensions.$inferSelect

const extensionsOfSessions = statement('written-extensions', (db) =>
  db
    .select(getTableColumns(writtenExtensions))
    .from(writtenExtensions)
    .where(sql`${writtenExtensions.sessionId} = any(${sql.placeholder('ids')}::uuid[])`)
    .orderBy(asc(writtenExtensions.sessionId), asc(writtenExtensions.no)),
)

/** How the periods of written opinions of several sessions were extended, the first first. */
export const listExtensions = (db: Db, sessionIds: readonly string[]): Promise<Extension[]> =>
  extensionsOfSessions(db, { ids: sessionIds })

export async function addExtension(db: Db, extension: Extension): Promise<void> {
  await db.insert(writtenExtensions).values(extension)
}
