import { and, asc, desc, eq, inArray, isNull, lt, or, sql } from 'drizzle-orm'
import type { Grant } from '../../core/actor.ts'
import { type Db, firstOf, statement } from '../../core/db.ts'
import { accountIdentities, accounts, grants } from './tables.ts'

/** Channel told which account changed; an empty payload means that any may have. */
export const accountsChannel = 'ocop_accounts'

export type AccountRow = typeof accounts.$inferSelect
export type GrantRow = typeof grants.$inferSelect
export type IdentityRow = typeof accountIdentities.$inferSelect

const accountRead = statement('account-read', (db) =>
  db
    .select()
    .from(accounts)
    .where(eq(accounts.id, sql.placeholder('id'))),
)

export const readAccount = async (db: Db, id: string): Promise<AccountRow | null> =>
  firstOf(await accountRead(db, { id }))

const accountLock = statement('account-lock', (db) =>
  db
    .select()
    .from(accounts)
    .where(eq(accounts.id, sql.placeholder('id')))
    .for('no key update'),
)

/** The account, locked: all that belongs to it changes under this lock, which also keeps its audit chain in order. */
export const lockAccount = async (db: Db, id: string): Promise<AccountRow | null> =>
  firstOf(await accountLock(db, { id }))

const accountLockByEmail = statement('account-lock-by-email', (db) =>
  db
    .select()
    .from(accounts)
    .where(and(eq(accounts.kind, 'person'), eq(sql`lower(${accounts.email})`, sql.placeholder('email'))))
    .for('no key update'),
)

/** The person with this e-mail in lower case, locked. */
export const lockPerson = async (db: Db, email: string): Promise<AccountRow | null> =>
  firstOf(await accountLockByEmail(db, { email }))

export async function insertAccount(db: Db, row: typeof accounts.$inferInsert): Promise<AccountRow> {
  const [inserted] = await db.insert(accounts).values(row).returning()
  return inserted!
}

type Changes = Partial<Pick<AccountRow, 'passwordHash' | 'clientSecretHash' | 'disabledAt'>>

/** Writes changes to a locked account as its next version. */
export async function saveAccount(db: Db, id: string, changes: Changes = {}): Promise<AccountRow> {
  const next = { ...changes, version: sql`${accounts.version} + 1` }
  const [saved] = await db.update(accounts).set(next).where(eq(accounts.id, id)).returning()
  return saved!
}

/** Accounts whose name or e-mail contains the words, newest first, from before an id. */
export async function findAccounts(
  db: Db,
  { before, search, limit }: { before: string; search: string | null; limit: number },
): Promise<AccountRow[]> {
  // Backslash, % and _ are letters here, not patterns.
  const words = search && `%${search.replaceAll(/[\\%_]/g, '\\$&')}%`
  const found = or(sql`${accounts.nameFolded} like fold(${words})`, sql`lower(${accounts.email}) like lower(${words})`)
  return db
    .select()
    .from(accounts)
    .where(and(lt(accounts.id, before), words ? found : undefined))
    .orderBy(desc(accounts.id))
    .limit(limit)
}

export const readGrants = (db: Db, accountIds: readonly string[]): Promise<GrantRow[]> =>
  db
    .select()
    .from(grants)
    .where(inArray(grants.accountId, [...accountIds]))
    .orderBy(asc(grants.id))

const grantsRead = statement('account-grants', (db) =>
  db
    .select({ role: grants.role, unitCode: grants.unitCode, producerId: grants.producerId })
    .from(grants)
    .where(eq(grants.accountId, sql.placeholder('accountId')))
    .orderBy(asc(grants.id)),
)

/** Roles on units and producers, as the actor carries them. */
export async function grantsOf(db: Db, accountId: string): Promise<Grant[]> {
  const rows = await grantsRead(db, { accountId })
  return rows.map(({ role, unitCode, producerId }) =>
    unitCode === null ? { role, on: 'producer', id: producerId! } : { role, on: 'unit', id: unitCode },
  )
}

export async function insertGrant(db: Db, row: typeof grants.$inferInsert): Promise<void> {
  await db.insert(grants).values(row)
}

export async function deleteGrant(db: Db, id: string): Promise<void> {
  await db.delete(grants).where(eq(grants.id, id))
}

/**
 * Accounts that are enabled administrators; their grants stay locked, so that two cannot end each other at once.
 * Read after the lock: the other one may have been disabled while it was waited for.
 */
export async function lockAdministrators(db: Db): Promise<string[]> {
  const administers = eq(grants.role, 'administrator')
  await db.select({ id: grants.id }).from(grants).where(administers).orderBy(asc(grants.id)).for('update')
  const rows = await db
    .select({ accountId: grants.accountId })
    .from(grants)
    .innerJoin(accounts, and(eq(accounts.id, grants.accountId), isNull(accounts.disabledAt)))
    .where(administers)
  return rows.map(({ accountId }) => accountId)
}

/** Holds others who would make the first administrator until the transaction ends. */
export async function lockFirstAdministrator(db: Db): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended('ocop first administrator', 0))`)
}

export const readIdentities = (db: Db, accountIds: readonly string[]): Promise<IdentityRow[]> =>
  db
    .select()
    .from(accountIdentities)
    .where(inArray(accountIdentities.accountId, [...accountIds]))
    .orderBy(asc(accountIdentities.id))

const identityRead = statement('identity-read', (db) =>
  db
    .select({ accountId: accountIdentities.accountId })
    .from(accountIdentities)
    .where(
      and(
        eq(accountIdentities.issuer, sql.placeholder('issuer')),
        eq(accountIdentities.subject, sql.placeholder('subject')),
      ),
    ),
)

/** The account that is `subject` at an external issuer. */
export async function accountOfIdentity(db: Db, identity: { issuer: string; subject: string }): Promise<string | null> {
  return firstOf(await identityRead(db, identity))?.accountId ?? null
}

export async function insertIdentity(db: Db, row: IdentityRow): Promise<void> {
  await db.insert(accountIdentities).values(row)
}

export async function deleteIdentity(db: Db, id: string): Promise<void> {
  await db.delete(accountIdentities).where(eq(accountIdentities.id, id))
}

/** Tells every instance, when the transaction commits, to read the account again. */
export async function announceAccount(db: Db, accountId: string): Promise<void> {
  await db.execute(sql`select pg_notify(${accountsChannel}, ${accountId})`)
}
