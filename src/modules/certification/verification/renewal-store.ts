import { type AnyColumn, and, desc, eq, isNotNull, type SQL, sql } from 'drizzle-orm'
import type { LegalDay } from '../../../core/clock.ts'
import { type Db, firstOf, quickStatement } from '../../../core/db.ts'
import type { RenewalWindow } from '../../dossiers/rules.ts'
import { dossiers } from '../../dossiers/tables.ts'
import type { Renewal } from '../rules.ts'
import { certificates } from '../tables.ts'

const dayOf = (instant: SQL | typeof dossiers.filedAt | typeof dossiers.stepSince): SQL =>
  sql`(${instant} at time zone 'Asia/Ho_Chi_Minh')::date`
const filedOn = sql`coalesce(${dossiers.handedInOn}, ${dayOf(dossiers.filedAt)})`
const overOn = sql`case when ${dossiers.state} in ('decided', 'withdrawn', 'disqualified')
  then ${dayOf(sql`coalesce(case when ${dossiers.state} = 'decided' then ${dossiers.decidedAt} end, ${dossiers.stepSince})`)} end`

/** To be joined to a certificate (lateral): the re-evaluation that was filed last while it held. */
export const renewalOf = (db: Db) =>
  db
    .select({
      filedOn: sql<LegalDay>`${filedOn}::text`.as('renewal_filed_on'),
      overOn: sql<LegalDay | null>`${overOn}::text`.as('renewal_over_on'),
    })
    .from(dossiers)
    .where(
      and(
        eq(dossiers.productId, certificates.productId),
        eq(dossiers.kind, 're-evaluation'),
        isNotNull(dossiers.filedAt),
        sql`${filedOn} between ${certificates.issuedOn} and ${certificates.expiresOn}`,
      ),
    )
    .orderBy(desc(dossiers.id))
    .limit(1)
    .as('renewal')

const renewals = quickStatement('certificate-renewals', (db) => {
  const renewal = renewalOf(db)
  return db
    .select({ id: certificates.id, code: certificates.code, filedOn: renewal.filedOn, overOn: renewal.overOn })
    .from(certificates)
    .innerJoinLateral(renewal, sql`true`)
    .where(
      sql`${certificates.id} = any(${sql.placeholder('ids')}::uuid[]) or ${certificates.code} = ${sql.placeholder('code')}`,
    )
})

/** The re-evaluation that keeps the certificate with a code in force, as far as one was filed in time. */
export const readRenewal = async (db: Db, code: string): Promise<Renewal | null> =>
  firstOf(await renewals(db, { ids: [], code }))

/** Certificates with the re-evaluation that keeps each in force. */
export async function withRenewals<Row extends { id: string }>(
  db: Db,
  rows: readonly Row[],
): Promise<(Row & { renewal: Renewal | null })[]> {
  const read = await renewals(db, { ids: rows.map(({ id }) => id), code: null })
  const byId = new Map(read.map(({ id, filedOn, overOn }) => [id, { filedOn, overOn }]))
  return rows.map((row) => ({ ...row, renewal: byId.get(row.id) ?? null }))
}

export type WindowValues = Record<'opens' | 'closes' | 'lawFrom' | 'extended', number | string | null>

/** What `stateToday` is asked with. */
export const windowValues = (window: RenewalWindow | null): WindowValues => ({
  opens: window?.opensDaysBefore ?? null,
  closes: window?.closesDaysBefore ?? null,
  lawFrom: window?.transition?.inForceFrom ?? null,
  extended: window?.transition?.extendedDays ?? null,
})

const today = sql`${sql.placeholder('today')}::date`
const days = (name: keyof WindowValues) => sql`${sql.placeholder(name)}::int`
const lawFrom = sql`${sql.placeholder('lawFrom')}::date`

/** The law closed the window of a certificate with this last day, and the days for which it may go on are not over. */
export const withinTransition = (expiresOn: AnyColumn): SQL => sql`${expiresOn} >= ${lawFrom}
    and ${expiresOn} - ${days('closes')} < ${lawFrom} and ${today} - ${expiresOn} <= ${days('extended')}`

/** The rule `stateOn` in SQL, for filtering; a property test holds the two together. */
export const stateToday = (renewal: ReturnType<typeof renewalOf>): SQL => {
  const { endedAs, endedOn, expiresOn } = certificates
  const extended = sql`${withinTransition(expiresOn)} and ${renewal.filedOn} is not null and (${renewal.overOn} is null or ${today} < ${renewal.overOn}::date)`
  return sql`case
    when ${endedAs} <> 'expired' and ${endedOn} <= ${today} then ${endedAs}::text
    when ${expiresOn} < ${today} then case when ${extended} then 'extended' else 'expired' end
    when ${expiresOn} - ${today} <= ${days('opens')} then 'expiring'
    else 'valid' end`
}
