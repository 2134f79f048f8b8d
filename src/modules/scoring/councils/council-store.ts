import { and, asc, desc, eq, getTableColumns, inArray, lt, type SQL, sql } from 'drizzle-orm'
import type { Actor, Grant } from '../../../core/actor.ts'
import { type Db, firstOf, statement } from '../../../core/db.ts'
import { fail } from '../../../core/problem.ts'
import { scoped, type Vantage } from '../../../core/reach.ts'
import { accounts } from '../../accounts/tables.ts'
import { dossierAdvisers } from '../../dossiers/tables.ts'
import { councilReach } from '../reach.ts'
import { roleOfPosition } from '../rules.ts'
import { councilMembers, councils, sessionMembers, sessionMovements, sessions } from '../tables.ts'

export type CouncilRow = typeof councils.$inferSelect
export type Council = CouncilRow & { replacedById: string | null }
export type CouncilMember = typeof councilMembers.$inferSelect
export type NamedMember = CouncilMember & { name: string }

// Of one table Drizzle names columns alone, which would be those of the later council here.
const replacing = sql`select later.id from ${councils} later where later.replaces_id = ${councils}.id`
const replacedById = sql<string | null>`(${replacing})`

const selectCouncils = (db: Db, vantage: Vantage, condition: SQL | undefined) =>
  db
    .select({ ...getTableColumns(councils), replacedById })
    .from(councils)
    .where(and(councilReach(vantage), condition))

const isCouncil = eq(councils.id, sql.placeholder('id'))
const councilById = scoped('council', (db, vantage) => selectCouncils(db, vantage, isCouncil))
const councilForUpdate = scoped('council-lock', (db, vantage) =>
  selectCouncils(db, vantage, isCouncil).for('no key update'),
)
const councilPage = scoped('councils', (db, vantage) =>
  selectCouncils(db, vantage, lt(councils.id, sql.placeholder('before')))
    .orderBy(desc(councils.id))
    .limit(sql.placeholder('limit')),
)

/** @throws not-found also when the council is out of the actor's reach */
export const readCouncil = async (db: Db, actor: Actor, id: string): Promise<Council> =>
  firstOf(await councilById(db, actor, { id })) ?? fail('not-found')

/** Locks the council, which orders changes of its members and regulation and the openings of its sessions. */
export const lockCouncil = async (db: Db, actor: Actor, id: string): Promise<Council> =>
  firstOf(await councilForUpdate(db, actor, { id })) ?? fail('not-found')

/** The newest first, from before the id `before`. */
export const listCouncils = (db: Db, actor: Actor, page: { before: string; limit: number }): Promise<Council[]> =>
  councilPage(db, actor, page)

export async function addCouncil(db: Db, council: CouncilRow): Promise<Council> {
  await db.insert(councils).values(council)
  return { ...council, replacedById: null }
}

/** Writes a locked council as its next version. */
export async function saveCouncil(db: Db, { id, version, replacedById, ...changes }: Council): Promise<Council> {
  const next = { ...changes, version: version + 1 }
  await db.update(councils).set(next).where(eq(councils.id, id))
  return { id, ...next, replacedById }
}

const membersOfCouncils = statement('council-members', (db) =>
  db
    .select({ ...getTableColumns(councilMembers), name: accounts.name })
    .from(councilMembers)
    .innerJoin(accounts, eq(accounts.id, councilMembers.accountId))
    .where(sql`${councilMembers.councilId} = any(${sql.placeholder('ids')}::uuid[])`)
    .orderBy(asc(councilMembers.position), asc(accounts.name), asc(councilMembers.accountId)),
)

/** Members of several councils in the order of their positions, each by name. */
export const listMembers = (db: Db, councilIds: readonly string[]): Promise<NamedMember[]> =>
  membersOfCouncils(db, { ids: councilIds })

export async function addMember(db: Db, member: CouncilMember): Promise<void> {
  await db.insert(councilMembers).values(member)
}

/** Gives the members of one council the same places in another; their accounts. */
export async function copyMembers(db: Db, from: string, to: string): Promise<string[]> {
  const members = await db.select().from(councilMembers).where(eq(councilMembers.councilId, from))
  if (members.length === 0) return []
  await db.insert(councilMembers).values(members.map((member) => ({ ...member, councilId: to })))
  return members.map(({ accountId }) => accountId)
}

/** True when there was such a member. */
export async function removeMember(db: Db, councilId: string, accountId: string): Promise<boolean> {
  const member = and(eq(councilMembers.councilId, councilId), eq(councilMembers.accountId, accountId))
  const removed = await db.delete(councilMembers).where(member).returning({ accountId: councilMembers.accountId })
  return removed.length > 0
}

/** Whether somebody in the council is named for the member's seat. */
export async function isSubstituted(db: Db, councilId: string, accountId: string): Promise<boolean> {
  const substitutes = and(eq(councilMembers.councilId, councilId), eq(councilMembers.standsInForId, accountId))
  return (await db.select({ accountId: councilMembers.accountId }).from(councilMembers).where(substitutes)).length > 0
}

const lastMovement = sql`(select m.kind from ${sessionMovements} m where m.session_id = ${sessionMembers.sessionId}
  and m.account_id = ${sessionMembers.accountId} order by m.no desc limit 1)`

/** Whether the account sits in a session of the council that is open now. */
export async function sitsInOpenSession(db: Db, councilId: string, accountId: string): Promise<boolean> {
  const rows = await db
    .select({ id: sessions.id })
    .from(sessions)
    .innerJoin(sessionMembers, eq(sessionMembers.sessionId, sessions.id))
    .where(
      and(
        eq(sessions.councilId, councilId),
        eq(sessions.state, 'open'),
        eq(sessionMembers.accountId, accountId),
        sql`coalesce(${lastMovement} = 'arrived', ${sessionMembers.present})`,
      ),
    )
  return rows.length > 0
}

const seatsOfAccount = statement('council-seats-of-account', (db) =>
  db
    .select({ councilId: councilMembers.councilId, position: councilMembers.position })
    .from(councilMembers)
    .where(eq(councilMembers.accountId, sql.placeholder('accountId')))
    .orderBy(asc(councilMembers.councilId)),
)

/** The roles that an account holds in councils. */
export async function grantsOf(db: Db, accountId: string): Promise<Grant[]> {
  const rows = await seatsOfAccount(db, { accountId })
  return rows.map(({ councilId, position }) => ({ role: roleOfPosition[position], on: 'council', id: councilId }))
}

/** Which of these dossiers somebody of the council's advisory team has worked on. */
export async function advisedBy(db: Db, councilId: string, dossierIds: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectDistinct({ dossierId: dossierAdvisers.dossierId })
    .from(dossierAdvisers)
    .innerJoin(councilMembers, eq(councilMembers.accountId, dossierAdvisers.accountId))
    .where(
      and(
        eq(councilMembers.councilId, councilId),
        eq(councilMembers.position, 'advisor'),
        inArray(dossierAdvisers.dossierId, [...dossierIds]),
      ),
    )
  return rows.map(({ dossierId }) => dossierId)
}
