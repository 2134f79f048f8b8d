import { and, desc, eq, isNotNull, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { type LegalDay, legalZone } from '../../../core/clock.ts'
import { type Db, firstOf, publicStatement, quickStatement } from '../../../core/db.ts'
import type { RenewalWindow } from '../../dossiers/rules.ts'
import { dossiers } from '../../dossiers/tables.ts'
import type { Renewal } from '../rules.ts'
import { certificates } from '../tables.ts'

const dayOf = (instant: string) => `(${instant} at time zone '${legalZone}')::date`

/** SQL of the days of a re-evaluation, of the table of dossiers under a name: when it was filed, and when it was over. */
export const renewalDays = (d: string) => ({
  filedOn: `coalesce(${d}.handed_in_on, ${dayOf(`${d}.filed_at`)})`,
  overOn: `case when ${d}.state = 'decided' then ${dayOf(`coalesce(${d}.decided_at, ${d}.step_since)`)}
                when ${d}.state in ('withdrawn', 'disqualified') then ${dayOf(`${d}.step_since`)} end`,
})
const ofDossiers = renewalDays('dossiers')
const filedOn = sql.raw(ofDossiers.filedOn)
const overOn = sql.raw(ofDossiers.overOn)

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

const selectRenewals = (db: Db, condition: SQL) => {
  const renewal = renewalOf(db)
  return db
    .select({ id: certificates.id, filedOn: renewal.filedOn, overOn: renewal.overOn })
    .from(certificates)
    .innerJoinLateral(renewal, sql`true`)
    .where(condition)
}
const renewals = quickStatement('certificate-renewals', (db) =>
  selectRenewals(db, sql`${certificates.id} = any(${sql.placeholder('ids')}::uuid[])`),
)
const renewalOfCode = publicStatement('certificate-renewal-of-code', (db) =>
  selectRenewals(db, eq(certificates.code, sql.placeholder('code'))),
)

/** The re-evaluation that keeps the certificate with a code in force, as far as one was filed in time. */
export async function readRenewal(db: Db, code: string): Promise<Renewal | null> {
  const found = firstOf(await renewalOfCode(db, { code }))
  return found && { filedOn: found.filedOn, overOn: found.overOn }
}

/** Certificates with the re-evaluation that keeps each in force. */
export async function withRenewals<Row extends { id: string }>(
  db: Db,
  rows: readonly Row[],
): Promise<(Row & { renewal: Renewal | null })[]> {
  const read = await renewals(db, { ids: rows.map(({ id }) => id) })
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

/** Where a statement takes the day and the window from: from its placeholders, or as they are known. */
type Asked = (name: 'today' | keyof WindowValues) => unknown
export const askedWith =
  (values: WindowValues & { today: LegalDay }): Asked =>
  (name) =>
    sql.param(values[name])

const day = (value: unknown) => sql`${value}::date`
const days = (value: unknown) => sql`${value}::int`

/** The law closed the window of a certificate with this last day. */
const closedByLaw = (expiresOn: SQLWrapper, asked: Asked): SQL =>
  sql`${expiresOn} >= ${day(asked('lawFrom'))} and ${expiresOn} - ${days(asked('closes'))} < ${day(asked('lawFrom'))}`

const withinTransition = (expiresOn: SQLWrapper, asked: Asked): SQL =>
  sql`${closedByLaw(expiresOn, asked)} and ${day(asked('today'))} - ${expiresOn} <= ${days(asked('extended'))}`

const isOpen = ({ overOn }: ReturnType<typeof renewalOf>, asked: Asked): SQL =>
  sql`(${overOn} is null or ${day(asked('today'))} < ${overOn}::date)`

type Certificate = { id: SQLWrapper; expiresOn: SQLWrapper }

/** The certificate's re-evaluation, where it meets a condition. */
function renewalWhere(db: Db, { id }: Certificate, condition: (renewal: ReturnType<typeof renewalOf>) => SQL): SQL {
  const renewal = renewalOf(db)
  return sql`exists ${db
    .select({ filedOn: renewal.filedOn })
    .from(certificates)
    .innerJoinLateral(renewal, sql`true`)
    .where(and(eq(certificates.id, id), condition(renewal)))}`
}

/** By transition in force past its end: its re-evaluation is asked for last, of the few whose window the law closed. */
export const goesOn = (db: Db, certificate: Certificate, asked: Asked = sql.placeholder): SQL =>
  sql`${withinTransition(certificate.expiresOn, asked)}
    and ${renewalWhere(db, certificate, (renewal) => isOpen(renewal, asked))}`

/** It went on so until its re-evaluation was over. */
export const wentOn = (db: Db, certificate: Certificate, asked: Asked): SQL =>
  sql`(${closedByLaw(certificate.expiresOn, asked)} and ${certificate.expiresOn} < ${day(asked('today'))}
    and ${renewalWhere(db, certificate, (renewal) => sql`not ${isOpen(renewal, asked)}`)})`

/** The rule `stateOn` in SQL, for filtering; a property test holds the two together. */
export const stateToday = (renewal: ReturnType<typeof renewalOf>): SQL => {
  const { endedAs, endedOn, expiresOn } = certificates
  const today = day(sql.placeholder('today'))
  const extended = sql`${withinTransition(expiresOn, sql.placeholder)} and ${renewal.filedOn} is not null and ${isOpen(renewal, sql.placeholder)}`
  return sql`case
    when ${endedAs} <> 'expired' and ${endedOn} <= ${today} then ${endedAs}::text
    when ${expiresOn} < ${today} then case when ${extended} then 'extended' else 'expired' end
    when ${expiresOn} - ${today} <= ${days(sql.placeholder('opens'))} then 'expiring'
    else 'valid' end`
}
