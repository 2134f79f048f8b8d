import { and, asc, desc, eq, getTableColumns, sql } from 'drizzle-orm'
import type { Instant } from '../../../core/clock.ts'
import { type Db, statement } from '../../../core/db.ts'
import type { TargetKind } from '../rules.ts'
import type { Plan } from '../store.ts'
import { planApprovals, planChanges, plans } from '../tables.ts'
import type { ChangePlace } from './change-cursor.ts'
import type { Approval, Made } from './revision-rules.ts'

export async function addChange(db: Db, change: typeof planChanges.$inferInsert): Promise<void> {
  await db.insert(planChanges).values(change)
}

const madeOf = statement('plan-versions', (db) =>
  db
    .select({ version: planChanges.version, effectiveOn: planChanges.effectiveOn })
    .from(planChanges)
    .where(eq(planChanges.planId, sql.placeholder('planId')))
    .orderBy(asc(planChanges.version)),
)

/** What changed a plan since it was entered, in the order of the versions. */
export const readMade = (db: Db, planId: string): Promise<Made[]> => madeOf(db, { planId })

const approvalsOf = statement('plan-approvals', (db) =>
  db
    .select({ level: planApprovals.level, year: planApprovals.year, approvedAt: planApprovals.approvedAt })
    .from(planApprovals)
    .where(eq(planApprovals.planId, sql.placeholder('planId')))
    .orderBy(asc(planApprovals.level), asc(planApprovals.year)),
)

export const readApprovals = (db: Db, planId: string): Promise<(Approval & { approvedAt: Instant })[]> =>
  approvalsOf(db, { planId })

/** Approves parts of a locked plan, which becomes its next version. */
export async function approve(
  db: Db,
  plan: Plan,
  parts: readonly Approval[],
  state: Plan['state'],
  approvedAt: Instant,
): Promise<Plan> {
  await db.insert(planApprovals).values(parts.map((part) => ({ planId: plan.id, ...part, approvedAt })))
  const next = { ...plan, state, version: plan.version + 1 }
  await db.update(plans).set({ state, version: next.version }).where(eq(plans.id, plan.id))
  return next
}

export type ChangeQuery = { planId: string; indicator: string | null; unitCode: string | null }

const key = (table: string) =>
  sql.raw(`${table}.indicator, ${table}.unit_code, ${table}.from_year, ${table}.until_year`)
const placed = sql.placeholder

/** Each target that a version changed: what ended with it beside what began. */
const paired = sql`(
  with ended as (select * from plan_targets where plan_id = ${placed('planId')}::uuid and until_version is not null),
       began as (select * from plan_targets where plan_id = ${placed('planId')}::uuid and since_version > 1)
  select coalesce(began.since_version, ended.until_version) as made,
         coalesce(began.indicator, ended.indicator) as indicator,
         coalesce(began.unit_code, ended.unit_code) as unit_code,
         coalesce(began.from_year, ended.from_year) as from_year,
         coalesce(began.until_year, ended.until_year) as until_year,
         ended.kind as before_kind, ended.value as before_value, ended.upper_value as before_upper,
         began.kind as after_kind, began.value as after_value, began.upper_value as after_upper
    from ended full join began on began.since_version = ended.until_version and (${key('began')}) = (${key('ended')})
) as paired`

const asked = sql`
  (${placed('indicator')}::text is null or indicator = ${placed('indicator')}::text)
  and (${placed('unitCode')}::text is null or unit_code = ${placed('unitCode')}::text)
  and (made, ${key('paired')})
    < (${placed('version')}::int, ${placed('afterIndicator')}::text, ${placed('afterUnit')}::text,
       ${placed('fromYear')}::int, ${placed('untilYear')}::int)`

const figure = (column: string) => sql<number | null>`${sql.identifier(column)}`.mapWith(Number)
const { planId: _, version, ...document } = getTableColumns(planChanges)

const changePage = statement('plan-target-changes', (db) =>
  db
    .select({
      ...document,
      version,
      indicator: sql<string>`indicator`,
      unitCode: sql<string>`unit_code`,
      fromYear: sql<number>`from_year`,
      untilYear: sql<number>`until_year`,
      beforeKind: sql<TargetKind | null>`before_kind`,
      beforeValue: figure('before_value'),
      beforeUpper: figure('before_upper'),
      afterKind: sql<TargetKind | null>`after_kind`,
      afterValue: figure('after_value'),
      afterUpper: figure('after_upper'),
    })
    .from(planChanges)
    .innerJoin(paired, sql`${version} = made`)
    .where(and(eq(planChanges.planId, placed('planId')), asked))
    .orderBy(...['made', 'indicator', 'unit_code', 'from_year', 'until_year'].map((one) => desc(sql.identifier(one))))
    .limit(placed('limit')),
)

export type ChangeRow = Awaited<ReturnType<typeof changePage>>[number]

/** Changes of targets after a place, the newest first. */
export const listChanges = (
  db: Db,
  { planId, indicator, unitCode, after, limit }: ChangeQuery & { after: ChangePlace; limit: number },
): Promise<ChangeRow[]> =>
  changePage(db, {
    ...{ planId, indicator, unitCode, limit },
    ...{ version: after.version, afterIndicator: after.indicator, afterUnit: after.unitCode },
    ...{ fromYear: after.fromYear, untilYear: after.untilYear },
  })
