import { and, asc, desc, eq, getTableColumns, gt, isNull, lt, type SQL, sql } from 'drizzle-orm'
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

/** What a case is until its finding was looked into. */
export const unverified = {
  ...{ verifiers: null, verifiedOn: null, verifiedFindings: null },
  ...{ confirmed: null, verificationBy: null, verificationAt: null },
} satisfies Partial<RevocationCase>

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

const casesToLock = (db: Db, which: SQL) =>
  db
    .select()
    .from(revocationCases)
    .where(and(sql`${revocationCases.certificateId} = any(${sql.placeholder('certificateIds')}::uuid[])`, which))
    .orderBy(asc(revocationCases.id))
    .for('update')

const openCases = statement('revocation-cases-open', (db) => casesToLock(db, isNull(revocationCases.outcome)))
const answerableCases = statement('revocation-cases-answerable', (db) =>
  casesToLock(db, sql`(${revocationCases.outcome} is null or ${revocationCases.outcome}::text = 'lapsed')`),
)

/** The open cases of certificates that are locked, locked too. */
export const lockOpenCases = (db: Db, certificateIds: readonly string[]): Promise<RevocationCase[]> =>
  openCases(db, { certificateIds })

/**
 * The cases that a revocation of certificates, which are locked, answers, locked too: the open ones, and those that lapsed
 * when a certificate expired after the decision was signed and before it was entered.
 */
export const lockAnswerable = (db: Db, certificateIds: readonly string[]): Promise<RevocationCase[]> =>
  answerableCases(db, { certificateIds })

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
  | { outcome: 'lapsed' }
  | { outcome: 'revoked'; decisionId: string }
  | { outcome: 'dropped'; dropReason: string; droppedBy: string }
)

export async function endCase(db: Db, id: string, end: CaseEnd): Promise<void> {
  await db
    .update(revocationCases)
    .set({ ...end, version: sql`${revocationCases.version} + 1` })
    .where(eq(revocationCases.id, id))
}

export type Verified = Pick<RevocationCase, keyof typeof unverified>

export async function saveVerification(db: Db, id: string, verified: Verified): Promise<void> {
  await db
    .update(revocationCases)
    .set({ ...verified, version: sql`${revocationCases.version} + 1` })
    .where(eq(revocationCases.id, id))
}

/** Open cases whose certificates are in force no more, from after the id `after` on. */
export const listEndedOpen = (
  db: Db,
  { after, today, limit }: { after: string; today: LegalDay; limit: number },
): Promise<{ id: string; certificateId: string }[]> =>
  db
    .select({ id: revocationCases.id, certificateId: revocationCases.certificateId })
    .from(revocationCases)
    .innerJoin(certificates, eq(certificates.id, revocationCases.certificateId))
    .where(
      and(
        isNull(revocationCases.outcome),
        gt(revocationCases.id, after),
        sql`(${certificates.endedAs} is not null or ${certificates.expiresOn} < ${today}::date)`,
      ),
    )
    .orderBy(asc(revocationCases.id))
    .limit(limit)
