import { and, asc, desc, eq, type SQL, sql } from 'drizzle-orm'
import { nation } from '../../core/actor.ts'
import type { LegalDay } from '../../core/clock.ts'
import { type Db, firstOf, statement } from '../../core/db.ts'
import { fail } from '../../core/problem.ts'
import { homesOnMap } from '../units/home-store.ts'
import type { Target } from './rules.ts'
import { planChanges, plans, planTargets } from './tables.ts'

export type Plan = typeof plans.$inferSelect

/**
 * Units whose plans an actor may see or change, null for all: a plan lies on the day `on` where the unit of its day of
 * issue does, which may be no more (docs/decisions/0034).
 */
export type PlanReach = { units: readonly string[] | null; on: LegalDay }

const reachable = sql`(${sql.placeholder('everywhere')}::boolean or exists (
  select from (${homesOnMap(sql`${sql.placeholder('on')}::date`)}) home
   where home.code = ${plans.unitCode} and home.first_day <= ${plans.issuedOn} and ${plans.issuedOn} < home.until_day
     and coalesce(home.commune_code, home.province_code, ${nation}) = any(${sql.placeholder('units')}::text[])))`
const reachValues = ({ units, on }: PlanReach) => ({ everywhere: units === null, units: units ?? [], on })

const selectPlans = (db: Db, condition: SQL) => db.select().from(plans).where(and(reachable, condition))

const planById = statement('plan', (db) => selectPlans(db, eq(plans.id, sql.placeholder('id'))))
const planForUpdate = statement('plan-lock', (db) => selectPlans(db, eq(plans.id, sql.placeholder('id'))).for('update'))
const planPage = statement('plans', (db) =>
  selectPlans(
    db,
    sql`${plans.id} < ${sql.placeholder('before')}
        and (${sql.placeholder('unitCode')}::text is null or ${plans.unitCode} = ${sql.placeholder('unitCode')}::text)
        and (${sql.placeholder('year')}::int is null or ${sql.placeholder('year')}::int between ${plans.fromYear} and ${plans.untilYear})
        and (${sql.placeholder('state')}::text is null or ${plans.state}::text = ${sql.placeholder('state')}::text)`,
  )
    .orderBy(desc(plans.id))
    .limit(sql.placeholder('limit')),
)

/** @throws not-found also when the plan is out of reach */
export const readPlan = async (db: Db, reach: PlanReach, id: string): Promise<Plan> =>
  firstOf(await planById(db, { ...reachValues(reach), id })) ?? fail('not-found')

export const lockPlan = async (db: Db, reach: PlanReach, id: string): Promise<Plan> =>
  firstOf(await planForUpdate(db, { ...reachValues(reach), id })) ?? fail('not-found')

/** What a list of plans is narrowed to; null for all. `year` is one of the plan's. */
export type PlanFilter = { unitCode: string | null; year: number | null; state: Plan['state'] | null }

/** The newest first. */
export const listPlans = (
  db: Db,
  reach: PlanReach,
  page: PlanFilter & { before: string; limit: number },
): Promise<Plan[]> => planPage(db, { ...reachValues(reach), ...page })

/** What a `Target` is read from. */
export const targetFields = {
  indicator: planTargets.indicator,
  unitCode: planTargets.unitCode,
  fromYear: planTargets.fromYear,
  untilYear: planTargets.untilYear,
  kind: planTargets.kind,
  value: planTargets.value,
  upperValue: planTargets.upperValue,
}

const standsInVersion = and(
  eq(planTargets.planId, sql.placeholder('planId')),
  sql`${planTargets.sinceVersion} <= ${sql.placeholder('version')}`,
  sql`coalesce(${planTargets.untilVersion} > ${sql.placeholder('version')}, true)`,
)

const targetsOfPlan = statement('plan-targets', (db) =>
  db.select(targetFields).from(planTargets).where(standsInVersion).orderBy(asc(planTargets.place)),
)

/** With `setOn`, the day of the document that set it: with it the code of its unit is one unit. */
export const datedTargetFields = {
  ...targetFields,
  setOn: sql<LegalDay>`coalesce(${planChanges.effectiveOn}, ${plans.issuedOn})`.as('set_on'),
}
export const setByChange = and(
  eq(planChanges.planId, planTargets.planId),
  eq(planChanges.version, planTargets.sinceVersion),
)

const datedTargetsOfPlan = statement('plan-dated-targets', (db) =>
  db
    .select(datedTargetFields)
    .from(planTargets)
    .innerJoin(plans, eq(plans.id, planTargets.planId))
    .leftJoin(planChanges, setByChange)
    .where(standsInVersion)
    .orderBy(asc(planTargets.place)),
)

const latest = 2 ** 31 - 1

/** Those that stand now, in the order of the document, or those that stood in a version. */
export const readTargets = (db: Db, planId: string, version: number = latest): Promise<Target[]> =>
  targetsOfPlan(db, { planId, version })

export type DatedTarget = Target & { setOn: LegalDay }

export const readDatedTargets = (db: Db, planId: string, version: number): Promise<DatedTarget[]> =>
  datedTargetsOfPlan(db, { planId, version })

export async function addPlan(db: Db, plan: Plan): Promise<void> {
  await db.insert(plans).values(plan)
}

/** Replaces the targets of a locked plan, which becomes its next version; values that were in force before are kept. */
export async function replaceTargets(db: Db, plan: Plan, replacements: readonly Target[]): Promise<Plan> {
  const next = { ...plan, version: plan.version + 1 }
  await writeTargets(db, next, replacements)
  await db.update(plans).set({ version: next.version }).where(eq(plans.id, plan.id))
  return next
}

const sameKey = sql`t.indicator = wanted.indicator and t.unit_code = wanted."unitCode"
  and t.from_year = wanted."fromYear" and t.until_year = wanted."untilYear"`

/** Makes these the targets of a version: what differs from the version before ends with that one, or begins with this. */
export async function writeTargets(
  db: Db,
  { id, version }: Pick<Plan, 'id' | 'version'>,
  targets: readonly Target[],
): Promise<void> {
  const wanted = sql`jsonb_to_recordset(${JSON.stringify(targets.map((target, place) => ({ place, ...target })))}::jsonb)
    as wanted(place smallint, indicator text, "unitCode" text, "fromYear" smallint, "untilYear" smallint,
              kind target_kind, value numeric, "upperValue" numeric)`
  await db.execute(sql`
    update plan_targets t set until_version = ${version}
     where plan_id = ${id} and until_version is null and not exists (
       select from ${wanted} where ${sameKey} and t.kind = wanted.kind and t.value = wanted.value
                               and t.upper_value is not distinct from wanted."upperValue")`)
  await db.execute(sql`
    update plan_targets t set place = wanted.place from ${wanted}
     where plan_id = ${id} and until_version is null and ${sameKey} and t.place <> wanted.place`)
  await db.execute(sql`
    insert into plan_targets
      (plan_id, since_version, place, indicator, unit_code, from_year, until_year, kind, value, upper_value)
    select ${id}, ${version}, place, indicator, "unitCode", "fromYear", "untilYear", kind, value, "upperValue"
      from ${wanted}
     where not exists (select from plan_targets t where plan_id = ${id} and until_version is null and ${sameKey})`)
}
