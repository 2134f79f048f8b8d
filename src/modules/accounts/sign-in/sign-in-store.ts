import { and, eq, isNull, lt, sql } from 'drizzle-orm'
import type { Instant } from '../../../core/clock.ts'
import { type Db, firstOf, statement } from '../../../core/db.ts'
import type { Failures } from '../rules.ts'
import { type AccountRow, readAccount } from '../store.ts'
import { accounts, signInFailures, signIns } from '../tables.ts'

export type SignInRow = typeof signIns.$inferSelect

export async function insertSignIn(db: Db, row: typeof signIns.$inferInsert): Promise<void> {
  await db.insert(signIns).values(row)
}

const accountOfSignIn = statement('account-lock-by-sign-in', (db) =>
  db
    .select({ id: accounts.id })
    .from(signIns)
    .innerJoin(accounts, eq(accounts.id, signIns.accountId))
    .where(eq(signIns.id, sql.placeholder('id')))
    .for('no key update', { of: accounts }),
)

const signInRead = statement('sign-in-read', (db) =>
  db
    .select()
    .from(signIns)
    .where(eq(signIns.id, sql.placeholder('id'))),
)

/** A sign-in with its account, which is locked; read again after the lock, so as to see what the lock waited for. */
export async function lockSignIn(db: Db, id: string): Promise<{ signIn: SignInRow; account: AccountRow } | null> {
  const locked = firstOf(await accountOfSignIn(db, { id }))
  if (!locked) return null
  const [signIn, account] = await Promise.all([signInRead(db, { id }), readAccount(db, locked.id)])
  return signIn[0] && account ? { signIn: signIn[0], account } : null
}

/** Makes a token the newest of its sign-in; the one before is a used one from now on. */
export async function rotateToken(db: Db, id: string, tokenHash: Buffer, expiresAt: Instant): Promise<void> {
  await db.update(signIns).set({ tokenHash, expiresAt }).where(eq(signIns.id, id))
}

export async function endSignIn(db: Db, id: string, endedAt: Instant): Promise<void> {
  await db
    .update(signIns)
    .set({ endedAt })
    .where(and(eq(signIns.id, id), isNull(signIns.endedAt)))
}

/** Ends every sign-in of a locked account. */
export async function endSignIns(db: Db, accountId: string, endedAt: Instant): Promise<void> {
  await db
    .update(signIns)
    .set({ endedAt })
    .where(and(eq(signIns.accountId, accountId), isNull(signIns.endedAt)))
}

const fewAtOnce = 20

/** Takes away a few sign-ins that expired; done beside new ones, it keeps the table at the size of what is in use. */
export async function sweepSignIns(db: Db, now: Instant): Promise<void> {
  const expired = db.select({ id: signIns.id }).from(signIns).where(lt(signIns.expiresAt, now))
  await db
    .delete(signIns)
    .where(sql`${signIns.id} in (${expired.limit(fewAtOnce).for('update', { skipLocked: true })})`)
}

const failuresLock = statement('sign-in-failures-lock', (db) =>
  db
    .insert(signInFailures)
    .values({ key: sql.placeholder('key'), count: 0, lastAt: sql.placeholder('now') })
    .onConflictDoUpdate({ target: signInFailures.key, set: { key: sql`excluded.key` } })
    .returning({ count: signInFailures.count, lastAt: signInFailures.lastAt }),
)

/** The failures counted for an e-mail's key, locked: tries for one e-mail are made one after the other. */
export async function lockFailures(db: Db, key: Buffer, now: Instant): Promise<Failures> {
  return (await failuresLock(db, { key, now }))[0]!
}

export async function saveFailures(db: Db, key: Buffer, failures: Failures): Promise<void> {
  await db.update(signInFailures).set(failures).where(eq(signInFailures.key, key))
}

export async function forgetFailures(db: Db, key: Buffer): Promise<void> {
  await db.delete(signInFailures).where(eq(signInFailures.key, key))
}

/** Takes away a few counts that are older than `before` and so mean nothing any more. */
export async function sweepFailures(db: Db, before: Instant): Promise<void> {
  const old = db.select({ key: signInFailures.key }).from(signInFailures).where(lt(signInFailures.lastAt, before))
  await db
    .delete(signInFailures)
    .where(sql`${signInFailures.key} in (${old.limit(fewAtOnce).for('update', { skipLocked: true })})`)
}
