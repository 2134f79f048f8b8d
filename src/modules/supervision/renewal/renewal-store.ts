import { and, asc, desc, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import type { Actor } from '../../../core/actor.ts'
import type { Instant, LegalDay } from '../../../core/clock.ts'
import { inLegalZone } from '../../../core/columns.ts'
import { type Db, firstOf, statement } from '../../../core/db.ts'
import { scoped, type Vantage, withinReach } from '../../../core/reach.ts'
import { certificateColumns, decisionOfCertificate } from '../../certification/store.ts'
import { certificates, decisions } from '../../certification/tables.ts'
import { dossiers } from '../../dossiers/tables.ts'
import type { RenewalState } from './renewal-rules.ts'
import { renewalMarks, renewalReminders } from './tables.ts'

const given = (name: string, type: string): SQL => sql`${sql.placeholder(name)}::${sql.raw(type)}`
const today = given('today', 'date')

/**
 * Dossiers that answer the end of the certificate: a re-evaluation handed in since it was issued, under way or decided.
 * Names are written out: of what a select from one table shows, Drizzle leaves the table's name away.
 */
const renews = (alias: 'dossiers' | 'd'): SQL => {
  const d = sql.raw(alias)
  return sql`(${d}.kind = 're-evaluation' and ${d}.filed_at >= certificates.issued_on::timestamp ${inLegalZone}
    and ${d}.id is distinct from certificates.dossier_id and ${d}.state not in ('draft', 'withdrawn', 'disqualified'))`
}

/** What is under way for a product, of what the reader may see: a draft is its producer's alone, the recused see nothing. */
const underWay = (db: Db, vantage: Vantage) => {
  const { provinceCode: province, communeCode: commune, producerId: producer, hiddenFrom } = dossiers
  const reach = withinReach(vantage, { province, commune, producer, hiddenFrom }, sql`${dossiers.filedAt} is not null`)
  const open = sql`${dossiers.state} not in ('decided', 'withdrawn', 'disqualified')`
  return db
    .select({
      id: dossiers.id,
      kind: dossiers.kind,
      state: dossiers.state,
      filedAt: dossiers.filedAt,
      filed: sql<boolean>`${renews('dossiers')}`.as('filed'),
    })
    .from(dossiers)
    .where(and(eq(dossiers.productId, certificates.productId), reach, sql`(${open} or ${renews('dossiers')})`))
    .orderBy(desc(dossiers.id))
    .limit(1)
    .as('under_way')
}

/** Beginning after a certificate; its last day never changes. */
const afterOne = sql`(${given('after', 'uuid')} is null or (${certificates.expiresOn}, ${certificates.id}) >
  (select c.expires_on, c.id from ${certificates} c where c.id = ${given('after', 'uuid')}))`

const state = given('state', 'text')
const expiring = scoped('certificates-expiring', (db, vantage) => {
  const dossier = underWay(db, vantage)
  const opens = sql`${certificates.expiresOn} - ${given('opensDaysBefore', 'int')}`
  const closes = sql`${certificates.expiresOn} - ${given('closesDaysBefore', 'int')}`
  // The rule `renewalState`, for filtering; a test holds the two together.
  const stands = sql`case when ${dossier.filed} then 'filed' when ${today} < ${opens} then 'before'
    when ${today} <= ${closes} then 'open' else 'closed' end`
  return db
    .select({
      ...certificateColumns,
      decision: decisionOfCertificate,
      dossier: {
        id: dossier.id,
        kind: dossier.kind,
        state: dossier.state,
        filedAt: dossier.filedAt,
        filed: dossier.filed,
      },
    })
    .from(certificates)
    .innerJoin(decisions, eq(decisions.id, certificates.decisionId))
    .leftJoinLateral(dossier, sql`true`)
    .where(
      and(
        withinReach(vantage, {
          province: certificates.provinceCode,
          commune: certificates.communeCode,
          producer: certificates.producerId,
        }),
        isNull(certificates.endedAs),
        sql`${certificates.expiresOn} between ${today} and ${given('until', 'date')}`,
        afterOne,
        sql`(${given('unitCode', 'text')} is null or ${certificates.provinceCode} = ${given('unitCode', 'text')}
          or ${certificates.communeCode} = ${given('unitCode', 'text')})`,
        sql`(${state} is null or ${stands} = ${state})`,
      ),
    )
    .orderBy(asc(certificates.expiresOn), asc(certificates.id))
    .limit(sql.placeholder('limit'))
})
export type ExpiringRow = Awaited<ReturnType<typeof expiring>>[number]

export type ExpiringQuery = {
  after: string | null
  limit: number
  today: LegalDay
  until: LegalDay
  unitCode: string | null
  state: RenewalState | null
  opensDaysBefore: number | null
  closesDaysBefore: number | null
}

/** Certificates in force whose last day comes by `until`, the one that ends first before the rest. */
export const listExpiring = (db: Db, actor: Actor, query: ExpiringQuery): Promise<ExpiringRow[]> =>
  expiring(db, actor, query)

export type Reminder = typeof renewalReminders.$inferSelect

/** What was told of some certificates, the earliest mark first. */
export const listReminders = (db: Db, certificateIds: readonly string[]): Promise<Reminder[]> =>
  db
    .select()
    .from(renewalReminders)
    .where(inArray(renewalReminders.certificateId, [...certificateIds]))
    .orderBy(sql`${renewalReminders.daysBefore} desc`)

/** Marks of a certificate's province. */
const marks = sql`coalesce((select m.days_before from ${renewalMarks} m where m.unit_code = ${certificates.provinceCode}),
  ${given('usualMarks', 'smallint[]')})`

const due = statement('renewal-reminders-due', (db) =>
  db
    .select({ id: certificates.id })
    .from(certificates)
    .where(
      and(
        isNull(certificates.endedAs),
        sql`${certificates.expiresOn} between ${today} and ${given('until', 'date')}`,
        afterOne,
        sql`exists (select from unnest(${marks}) as mark where mark >= ${certificates.expiresOn} - ${today}
          and not exists (select from ${renewalReminders} r where r.certificate_id = ${certificates.id} and r.days_before = mark))`,
        sql`not exists (select from ${dossiers} d where d.product_id = ${certificates.productId} and ${renews('d')})`,
      ),
    )
    .orderBy(asc(certificates.expiresOn), asc(certificates.id))
    .limit(sql.placeholder('limit')),
)

type DueQuery = { after: string | null; today: LegalDay; until: LegalDay; usualMarks: readonly number[]; limit: number }

/** Certificates with a mark that has come and was not told, from after one of them on. */
export const listDue = (db: Db, query: DueQuery): Promise<{ id: string }[]> => due(db, query)

/** What the reminders of a certificate, which is locked, depend on. */
export async function readRemindable(
  db: Db,
  certificateId: string,
): Promise<{ reminded: number[]; filed: boolean; marks: number[] | null }> {
  const told = sql<
    number[]
  >`array(select r.days_before from ${renewalReminders} r where r.certificate_id = certificates.id)`
  const filed = sql<boolean>`exists (select from ${dossiers} d where d.product_id = certificates.product_id and ${renews('d')})`
  const [row] = await db
    .select({ reminded: told, filed, marks: renewalMarks.daysBefore })
    .from(certificates)
    .leftJoin(renewalMarks, eq(renewalMarks.unitCode, certificates.provinceCode))
    .where(eq(certificates.id, certificateId))
  return row!
}

export async function addReminders(
  db: Db,
  certificateId: string,
  daysBefore: readonly number[],
  at: Instant,
): Promise<void> {
  await db.insert(renewalReminders).values(daysBefore.map((days) => ({ certificateId, daysBefore: days, at })))
}

export const readMarks = async (db: Db, unitCode: string): Promise<number[] | null> =>
  firstOf(await db.select().from(renewalMarks).where(eq(renewalMarks.unitCode, unitCode)))?.daysBefore ?? null

/** The greatest mark of all provinces that set some. */
export async function greatestMark(db: Db): Promise<number> {
  const [row] = await db
    .select({ most: sql<number>`coalesce(max(mark), 0)::int` })
    .from(sql`(select unnest(${renewalMarks.daysBefore}) as mark from ${renewalMarks}) as marks`)
  return row!.most
}

export async function saveMarks(db: Db, unitCode: string, daysBefore: readonly number[]): Promise<void> {
  const kept = { daysBefore: [...daysBefore] }
  await db
    .insert(renewalMarks)
    .values({ unitCode, ...kept, version: 1 })
    .onConflictDoUpdate({
      target: renewalMarks.unitCode,
      set: { ...kept, version: sql`${renewalMarks.version} + 1` },
    })
}
