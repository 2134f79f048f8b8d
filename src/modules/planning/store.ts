import { and, asc, desc, eq, lt, type SQL, sql } from 'drizzle-orm'
import { type Db, firstOf, statement } from '../../core/db.ts'
import { fail } from '../../core/problem.ts'
import type { Target } from './rules.ts'
import { plans, targets } from './tables.ts'

export type Plan = typeof plans.$inferSelect

/** The units whose plans an actor may see or change; null for all. */
export type PlanReach = readonly string[] | null

const reachable = sql`(${sql.placeholder('everywhere')}::boolean or ${plans.unitCode} = any(${sql.placeholder('units')}::text[]))`
const reachValues = (reach: PlanReach) => ({ everywhere: reach === null, units: reach ?? [] })

const selectPlans = (db: Db, condition: SQL) => db.select().from(plans).where(and(reachable, condition))

const planById = statement('plan', (db) => selectPlans(db, eq(plans.id, sql.placeholder('id'))))
const planForUpdate = statement('plan-lock', (db) => selectPlans(db, eq(plans.id, sql.placeholder('id'))).for('update'))
const planPage = statement('plans', (db) =>
  selectPlans(db, lt(plans.id, sql.placeholder('before')))
    .orderBy(desc(plans.id))
    .limit(sql.placeholder('limit')),
)

/** @throws not-found also when the plan is out of reach */
export const readPlan = async (db: Db, reach: PlanReach, id: string): Promise<Plan> =>
  firstOf(await planById(db, { ...reachValues(reach), id })) ?? fail('not-found')

export const lockPlan = async (db: Db, reach: PlanReach, id: string): Promise<Plan> =>
  firstOf(await planForUpdate(db, { ...reachValues(reach), id })) ?? fail('not-found')

/** The newest first. */
export const listPlans = (db: Db, reach: PlanReach, page: { before: string; limit: number }): Promise<Plan[]> =>
  planPage(db, { ...reachValues(reach), ...page })

const targetsOfPlan = statement('targets', (db) =>
  db
    .select({
      indicator: targets.indicator,
      unitCode: targets.unitCode,
      year: targets.year,
      kind: targets.kind,
      value: targets.value,
      upperValue: targets.upperValue,
    })
    .from(targets)
    .where(eq(targets.planId, sql.placeholder('planId')))
    .orderBy(asc(targets.place)),
)

/** In the order in which they were set. */
export const readTargets = (db: Db, planId: string): Promise<Target[]> => targetsOfPlan(db, { planId })

export async function addPlan(db: Db, plan: Plan): Promise<void> {
  await db.insert(plans).values(plan)
}

/** Replaces the targets of a locked plan, which becomes its next version. */
export async function replaceTargets(db: Db, plan: Plan, replacements: readonly Target[]): Promise<Plan> {
  await db.delete(targets).where(eq(targets.planId, plan.id))
  await addTargets(db, plan.id, replacements)
  const version = plan.version + 1
  await db.update(plans).set({ version }).where(eq(plans.id, plan.id))
  return { ...plan, version }
}

export async function addTargets(db: Db, planId: string, added: readonly Target[]): Promise<void> {
  if (added.length > 0) await db.insert(targets).values(added.map((target, place) => ({ planId, place, ...target })))
}
