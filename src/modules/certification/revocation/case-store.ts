import { and, asc, desc, eq, getTableColumns, isNull, lt, type SQL, sql } from 'drizzle-orm'
import type { Actor } from '../../../core/actor.ts'
import type { Instant, LegalDay } from '../../../core/clock.ts'
import { type Db, firstOf, statement } from '../../../core/db.ts'
import { fail } from '../../../core/problem.ts'
import { scoped, type Vantage, withinReach } from '../../../core/reach.ts'
import type { DeadlineState } from '../../calendar/deadline-rules.ts'
import { deadlines } from '../../calendar/tables.ts'
import type { RevocationGround } from '../rules.ts'
import { certificateColumns } from '../store.ts'
import { certificates, decisions } from '../tables.ts'
import type { CaseState } from './rules.ts'
import { revocationCases } from './tables.ts'

export type RevocationCase = typeof revocationCases.$inferSelect

const selectCases = (db: Db, vantage: Vantage, condition: SQL | undefined) =>
  db
    .select({
      ...getTableColumns(revocationCases),
      certificate: certificateColumns,
      decision: { id: decisions.id, number: decisions.number, signedOn: decisions.signedOn },
    })
    .from(revocationCases)
    .innerJoin(certificates, eq(certificates.id, revocationCases.certificateId))
    .leftJoin(decisions, eq(decisions.id, revocationCases.decisionId))
    .leftJoin(deadlines, eq(deadlines.revocationCaseId, revocationCases.id))
    .where(
      and(
        withinReach(vantage, {
          province: certificates.provinceCode,
          commune: certificates.communeCode,
          producer: certificates.producerId,
        }),
        condition,
      ),
    )

const caseById = scoped('revocation-case', (db, vantage) =>
  selectCases(db, vantage, eq(revocationCases.id, sql.placeholder('id'))),
)
export type CaseRow = Awaited<ReturnType<typeof caseById>>[number]

/** @throws not-found also when the certificate is out of the actor's reach */
export const readCase = async (db: Db, actor: Actor, id: string): Promise<CaseRow> =>
  firstOf(await caseById(db, actor, { id })) ?? fail('not-found')

const unit = sql.placeholder('unitCode')
const state = sql.placeholder('state')
const deadline = sql.placeholder('deadline')
const certificate = sql.placeholder('certificateId')

// The rule `deadlineState`, for filtering; a test holds the two together.
const deadlineToday = sql`case
  when ${deadlines.outcome} is not null then ${deadlines.outcome}::text
  when ${deadlines.dueOn} is null then 'paused'
  when ${deadlines.dueOn} < ${sql.placeholder('today')}::date then 'overdue'
  when ${deadlines.dueOn} <= ${sql.placeholder('soonUntil')}::date then 'due-soon' else 'running' end`

const filters = and(
  lt(revocationCases.id, sql.placeholder('before')),
  sql`(${unit}::text is null or ${certificates.provinceCode} = ${unit} or ${certificates.communeCode} = ${unit})`,
  sql`(${state}::text is null or coalesce(${revocationCases.outcome}::text, 'open') = ${state})`,
  sql`(${certificate}::uuid is null or ${revocationCases.certificateId} = ${certificate})`,
  sql`(${deadline}::text is null or (${deadlines.id} is not null and ${deadlineToday} = ${deadline}))`,
)

const casePage = scoped('revocation-cases', (db, vantage) =>
  selectCases(db, vantage, filters).orderBy(desc(revocationCases.id)).limit(sql.placeholder('limit')),
)

export type CaseQuery = {
  before: string
  limit: number
  unitCode: string | null
  state: CaseState | null
  deadline: DeadlineState | null
  certificateId: string | null
  today: LegalDay
  soonUntil: LegalDay
}

/** The newest first. */
export const listCases = (db: Db, actor: Actor, query: CaseQuery): Promise<CaseRow[]> => casePage(db, actor, query)

const openCases = statement('revocation-cases-open', (db) =>
  db
    .select()
    .from(revocationCases)
    .where(
      and(
        sql`${revocationCases.certificateId} = any(${sql.placeholder('certificateIds')}::uuid[])`,
        isNull(revocationCases.outcome),
      ),
    )
    .orderBy(asc(revocationCases.id))
    .for('update'),
)

/** The open cases of certificates that are locked, locked too. */
export const lockOpenCases = (db: Db, certificateIds: readonly string[]): Promise<RevocationCase[]> =>
  openCases(db, { certificateIds })

/** The open case of a certificate, which is locked, on a ground. */
export const findOpenCase = async (
  db: Db,
  certificateId: string,
  ground: RevocationGround,
): Promise<RevocationCase | null> =>
  (await lockOpenCases(db, [certificateId])).find((one) => one.ground === ground) ?? null

export async function addCase(db: Db, row: RevocationCase): Promise<void> {
  await db.insert(revocationCases).values(row)
}

export type CaseEnd = { endedAt: Instant } & (
  | { outcome: 'revoked'; decisionId: string }
  | { outcome: 'dropped'; dropReason: string; droppedBy: string }
)

export async function endCase(db: Db, id: string, end: CaseEnd): Promise<void> {
  await db
    .update(revocationCases)
    .set({ ...end, version: sql`${revocationCases.version} + 1` })
    .where(eq(revocationCases.id, id))
}
