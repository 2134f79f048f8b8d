import { and, asc, desc, eq, getTableColumns, inArray, lt, type SQL, sql } from 'drizzle-orm'
import type { Actor } from '../../../core/actor.ts'
import { type Db, firstOf, statement } from '../../../core/db.ts'
import { fail } from '../../../core/problem.ts'
import { scoped, type Vantage } from '../../../core/reach.ts'
import { accounts } from '../../accounts/tables.ts'
import { writtenProducer, writtenProduct } from '../../dossiers/store.ts'
import { dossiers } from '../../dossiers/tables.ts'
import { producers, products } from '../../producers/tables.ts'
import { councilReach } from '../reach.ts'
import {
  councils,
  recusals,
  reopenings,
  results,
  sessionDossiers,
  sessionMembers,
  sessions,
  turnedItems,
} from '../tables.ts'

export type Session = typeof sessions.$inferSelect
export type SessionRow = Session & {
  councilName: string
  level: (typeof councils.$inferSelect)['level']
  unitCode: string
}
export type SessionMember = typeof sessionMembers.$inferSelect
export type NamedSeat = SessionMember & { name: string }

const selectSessions = (db: Db, vantage: Vantage, condition: SQL | undefined) =>
  db
    .select({
      ...getTableColumns(sessions),
      councilName: councils.name,
      level: councils.level,
      unitCode: councils.unitCode,
    })
    .from(sessions)
    .innerJoin(councils, eq(councils.id, sessions.councilId))
    .where(and(councilReach(vantage), condition))

const isSession = eq(sessions.id, sql.placeholder('id'))
const sessionById = scoped('session', (db, vantage) => selectSessions(db, vantage, isSession))
const sessionForUpdate = scoped('session-lock', (db, vantage) =>
  selectSessions(db, vantage, isSession).for('no key update', { of: sessions }),
)
const sessionPage = scoped('sessions', (db, vantage) =>
  selectSessions(
    db,
    vantage,
    and(
      lt(sessions.id, sql.placeholder('before')),
      sql`(${sql.placeholder('councilId')}::uuid is null or ${sessions.councilId} = ${sql.placeholder('councilId')}::uuid)`,
    ),
  )
    .orderBy(desc(sessions.id))
    .limit(sql.placeholder('limit')),
)

/** The session, or null when there is none within the actor's reach. */
export const findSession = async (db: Db, actor: Actor, id: string): Promise<SessionRow | null> =>
  firstOf(await sessionById(db, actor, { id }))

/** @throws not-found also when the session is out of the actor's reach */
export const readSession = async (db: Db, actor: Actor, id: string): Promise<SessionRow> =>
  (await findSession(db, actor, id)) ?? fail('not-found')

/** Locks the session: everything that happens in it happens one after the other. */
export const lockSession = async (db: Db, actor: Actor, id: string): Promise<SessionRow> =>
  firstOf(await sessionForUpdate(db, actor, { id })) ?? fail('not-found')

type Page = { before: string; limit: number; councilId: string | null }

/** The newest first, from before the id `before`; of one council or of all. */
export const listSessions = (db: Db, actor: Actor, page: Page): Promise<SessionRow[]> => sessionPage(db, actor, page)

export async function addSession(db: Db, session: Session): Promise<void> {
  await db.insert(sessions).values(session)
}

/** Writes a locked session as its next version. */
export async function saveSession(db: Db, session: SessionRow): Promise<SessionRow> {
  const { id, version, councilName: _name, level: _level, unitCode: _unit, ...changes } = session
  const next = { ...changes, version: version + 1 }
  await db.update(sessions).set(next).where(eq(sessions.id, id))
  return { ...session, ...next }
}

const rollOfSessions = statement('session-roll', (db) =>
  db
    .select({ ...getTableColumns(sessionMembers), name: accounts.name })
    .from(sessionMembers)
    .innerJoin(accounts, eq(accounts.id, sessionMembers.accountId))
    .where(sql`${sessionMembers.sessionId} = any(${sql.placeholder('ids')}::uuid[])`)
    .orderBy(asc(sessionMembers.position), asc(accounts.name), asc(sessionMembers.accountId)),
)

/** Rolls of several sessions; empty before they open. */
export const listSeats = (db: Db, sessionIds: readonly string[]): Promise<NamedSeat[]> =>
  rollOfSessions(db, { ids: sessionIds })

export async function addSeats(db: Db, seats: readonly SessionMember[]): Promise<void> {
  await db.insert(sessionMembers).values([...seats])
}

/** Keeps who of the roll is still there at the end. */
export async function recordClosingAttendance(db: Db, sessionId: string, present: readonly string[]): Promise<void> {
  await db
    .update(sessionMembers)
    .set({ presentAtClosing: sql`${inArray(sessionMembers.accountId, [...present])}` })
    .where(eq(sessionMembers.sessionId, sessionId))
}

/** An item of a session's agenda with what the council knows of its dossier. */
export type AgendaItem = typeof sessionDossiers.$inferSelect & {
  productCode: string | null
  setNo: number
  instrument: string | null
  productName: string
  producerName: string
  concluded: boolean
  /** From written opinions to a meeting. */
  turned: Pick<typeof turnedItems.$inferSelect, 'ground' | 'reason' | 'at'> | null
  /** Its result is superseded: another session judges the dossier again. */
  reopenedAt: string | null
  recused: string[]
  /** Who may not see it: recused here or from the dossier in another session. */
  hiddenFrom: string[]
}

const recusedFrom = sql`array(select r.account_id from ${recusals} r where r.session_id = ${sessionDossiers.sessionId}
  and r.dossier_id = ${sessionDossiers.dossierId} order by r.account_id)`
const hasResult = sql<boolean>`exists (select from ${results} r where r.session_id = ${sessionDossiers.sessionId}
  and r.dossier_id = ${sessionDossiers.dossierId})`

const agendaOfSessions = statement('session-agenda', (db) =>
  db
    .select({
      ...getTableColumns(sessionDossiers),
      productCode: dossiers.productCode,
      setNo: dossiers.setNo,
      instrument: dossiers.instrument,
      productName: products.name,
      producerName: producers.name,
      concluded: hasResult,
      turned: { ground: turnedItems.ground, reason: turnedItems.reason, at: turnedItems.at },
      reopenedAt: reopenings.at,
      recused: sql<string[]>`${recusedFrom}`,
      hiddenFrom: sql<string[]>`${recusedFrom} || ${dossiers.hiddenFrom}`,
    })
    .from(sessionDossiers)
    .innerJoin(dossiers, eq(dossiers.id, sessionDossiers.dossierId))
    .innerJoin(products, eq(products.id, writtenProduct))
    .innerJoin(producers, eq(producers.id, writtenProducer))
    .leftJoin(
      turnedItems,
      and(eq(turnedItems.sessionId, sessionDossiers.sessionId), eq(turnedItems.dossierId, sessionDossiers.dossierId)),
    )
    .leftJoin(
      reopenings,
      and(eq(reopenings.sessionId, sessionDossiers.sessionId), eq(reopenings.dossierId, sessionDossiers.dossierId)),
    )
    .where(
      and(
        sql`${sessionDossiers.sessionId} = any(${sql.placeholder('ids')}::uuid[])`,
        sql`(${sql.placeholder('dossierId')}::uuid is null or ${sessionDossiers.dossierId} = ${sql.placeholder('dossierId')}::uuid)`,
      ),
    )
    .orderBy(asc(sessionDossiers.sessionId), asc(sessionDossiers.position)),
)

/** The whole agendas of several sessions, in order. For what the law asks of a session as a whole; see `agendasFor`. */
export const wholeAgendas = (db: Db, sessionIds: readonly string[]): Promise<AgendaItem[]> =>
  agendaOfSessions(db, { ids: sessionIds, dossierId: null })

/** Whether an item may be named to the actor, be it in a refusal. */
export const isInSight = ({ accountId }: Pick<Actor, 'accountId'>, { hiddenFrom }: AgendaItem): boolean =>
  accountId === null || !hiddenFrom.includes(accountId)

/** The agendas without what the actor is recused from: a recused member does not see the dossier (docs/law.md §5). */
export async function agendasFor(db: Db, actor: Actor, sessionIds: readonly string[]): Promise<AgendaItem[]> {
  const items = await wholeAgendas(db, sessionIds)
  return items.filter((item) => isInSight(actor, item))
}

/** One item of an agenda; null when the dossier is not on it or the actor is recused from it. */
export async function findAgendaItem(
  db: Db,
  actor: Actor,
  sessionId: string,
  dossierId: string,
): Promise<AgendaItem | null> {
  const items = await agendaOfSessions(db, { ids: [sessionId], dossierId })
  return firstOf(items.filter((item) => isInSight(actor, item)))
}

/** @throws not-found when the dossier is not on the agenda or the actor is recused from it */
export const readAgendaItem = async (db: Db, actor: Actor, sessionId: string, dossierId: string): Promise<AgendaItem> =>
  (await findAgendaItem(db, actor, sessionId, dossierId)) ?? fail('not-found')

/** Channel told which session something was done in, by a trigger on the events of sessions. */
export const sessionsChannel = 'ocop_sessions'

export type NewItem = typeof sessionDossiers.$inferInsert

export async function addAgenda(db: Db, items: readonly NewItem[]): Promise<void> {
  await db.insert(sessionDossiers).values([...items])
}

type ItemChanges = Partial<Pick<NewItem, 'round' | 'criteriaSha256' | 'up'>>

export async function saveAgendaItem(
  db: Db,
  { sessionId, dossierId }: Pick<AgendaItem, 'sessionId' | 'dossierId'>,
  changes: ItemChanges,
): Promise<void> {
  const item = and(eq(sessionDossiers.sessionId, sessionId), eq(sessionDossiers.dossierId, dossierId))
  await db.update(sessionDossiers).set(changes).where(item)
}

/** Makes this the dossier that is up, of which a session has one at most. */
export async function callUp(
  db: Db,
  { sessionId, dossierId }: Pick<AgendaItem, 'sessionId' | 'dossierId'>,
): Promise<void> {
  const ofSession = eq(sessionDossiers.sessionId, sessionId)
  await db.update(sessionDossiers).set({ up: false }).where(and(ofSession, sessionDossiers.up))
  await db
    .update(sessionDossiers)
    .set({ up: true })
    .where(and(ofSession, eq(sessionDossiers.dossierId, dossierId)))
}

export async function addRecusal(db: Db, recusal: typeof recusals.$inferInsert): Promise<void> {
  await db.insert(recusals).values(recusal)
}
