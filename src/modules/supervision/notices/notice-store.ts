import { eq } from 'drizzle-orm'
import { type Db, firstOf } from '../../../core/db.ts'
import { fail } from '../../../core/problem.ts'
import type { PrintedFile, SignedFile } from '../../documents/issued/issued-files.ts'
import { revocationNotices } from './tables.ts'

export type IssuedNotice = typeof revocationNotices.$inferSelect

const noticeOf = (id: string) => eq(revocationNotices.id, id)

/** Whoever asks: the reader's reach is a matter of its certificate. @throws not-found */
export const findNotice = async (db: Db, id: string): Promise<IssuedNotice> =>
  firstOf(await db.select().from(revocationNotices).where(noticeOf(id))) ?? fail('not-found')

/** As `findNotice`, locked. */
export const lockNotice = async (db: Db, id: string): Promise<IssuedNotice> =>
  firstOf(await db.select().from(revocationNotices).where(noticeOf(id)).for('update')) ?? fail('not-found')

/** The notice that was issued about a certificate; null while there is none. */
export const noticeAbout = async (db: Db, certificateId: string): Promise<IssuedNotice | null> =>
  firstOf(await db.select().from(revocationNotices).where(eq(revocationNotices.certificateId, certificateId)))

/** Whether the notices of a decision have been issued. */
export async function hasNotices(db: Db, decisionId: string): Promise<boolean> {
  const { id, decisionId: of } = revocationNotices
  return (await db.select({ id }).from(revocationNotices).where(eq(of, decisionId)).limit(1)).length > 0
}

export async function addNotices(db: Db, notices: IssuedNotice[]): Promise<void> {
  await db.insert(revocationNotices).values(notices)
}

/** Keeps what a notice was printed to, or which file came back signed. */
export async function saveFiles(db: Db, id: string, files: PrintedFile | SignedFile): Promise<void> {
  await db.update(revocationNotices).set(files).where(noticeOf(id))
}
