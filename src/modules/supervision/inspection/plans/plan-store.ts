import { and, asc, desc, eq, inArray, isNull, lt, sql } from 'drizzle-orm'
import type { Context } from '../../../../core/action.ts'
import { type Actor, heldOn, nation } from '../../../../core/actor.ts'
import type { LegalDay } from '../../../../core/clock.ts'
import { type Db, firstOf, statement } from '../../../../core/db.ts'
import { fail } from '../../../../core/problem.ts'
import { scoped, withinReach } from '../../../../core/reach.ts'
import type { World } from '../../../../core/world.ts'
import { certificates } from '../../../certification/tables.ts'
import type { InspectionKind } from '../rules.ts'
import { inspectionPlanItems, inspectionPlans, inspections } from '../tables.ts'
import { planReaders } from './plan-shapes.ts'

export type InspectionPlan = typeof inspectionPlans.$inferSelect

/** A plan is seen from its unit and from the communes of its province, the nation's and all others by the ministry. */
function planReach({ units }: Pick<World, 'units'>, actor: Actor): { everywhere: boolean; units: string[] } {
  const everywhere = heldOn(actor, ['ministry-officer', 'minister']).length > 0
  const held = heldOn(actor, planReaders)
  return { everywhere, units: [...new Set(held.flatMap((code) => [code, units.get(code)?.parentCode ?? code]))] }
}

const reachable = sql`(${sql.placeholder('everywhere')}::boolean or ${inspectionPlans.unitCode} = any(${sql.placeholder('units')}::text[]))`
const planById = statement('inspection-plan', (db) =>
  db
    .select()
    .from(inspectionPlans)
    .where(and(reachable, eq(inspectionPlans.id, sql.placeholder('id')))),
)
const planForUpdate = statement('inspection-plan-lock', (db) =>
  db
    .select()
    .from(inspectionPlans)
    .where(and(reachable, eq(inspectionPlans.id, sql.placeholder('id'))))
    .for('update'),
)
const planToVisit = statement('inspection-plan-share', (db) =>
  db
    .select()
    .from(inspectionPlans)
    .where(and(reachable, eq(inspectionPlans.id, sql.placeholder('id'))))
    .for('share'),
)
const planPage = statement('inspection-plans', (db) =>
  db
    .select()
    .from(inspectionPlans)
    .where(
      and(
        reachable,
        lt(inspectionPlans.id, sql.placeholder('before')),
        sql`(${sql.placeholder('year')}::int is null or ${inspectionPlans.year} = ${sql.placeholder('year')})`,
        sql`(${sql.placeholder('unitCode')}::text is null or ${inspectionPlans.unitCode} = ${sql.placeholder('unitCode')})`,
        sql`(${sql.placeholder('kind')}::text is null or ${inspectionPlans.kind}::text = ${sql.placeholder('kind')})`,
      ),
    )
    .orderBy(desc(inspectionPlans.id))
    .limit(sql.placeholder('limit')),
)

type Seen = Pick<Context, 'db' | 'actor' | 'world'>

/** @throws not-found also when the plan is out of reach */
export const readPlan = async ({ db, actor, world }: Seen, id: string): Promise<InspectionPlan> =>
  firstOf(await planById(db, { ...planReach(world, actor), id })) ?? fail('not-found')

export const lockPlan = async ({ db, actor, world }: Seen, id: string): Promise<InspectionPlan> =>
  firstOf(await planForUpdate(db, { ...planReach(world, actor), id })) ?? fail('not-found')

type PlanQuery = {
  before: string
  limit: number
  year: number | null
  unitCode: string | null
  kind: InspectionKind | null
}

/** The newest first. */
export const listPlans = ({ db, actor, world }: Seen, query: PlanQuery): Promise<InspectionPlan[]> =>
  planPage(db, { ...planReach(world, actor), ...query })

const ofPlan = sql`from ${inspections} i where i.plan_id = ${inspectionPlanItems.planId} and i.certificate_id = ${certificates.id}`
const itemsOfPlan = scoped('inspection-plan-items', (db, vantage) =>
  db
    .select({
      certificate: { id: certificates.id, code: certificates.code, number: certificates.number },
      star: certificates.star,
      product: { id: certificates.productId, name: certificates.productName, setNo: certificates.setNo },
      producer: { id: certificates.producerId, name: certificates.producerName, kind: certificates.producerKind },
      communeCode: certificates.communeCode,
      visits: sql<number>`(select count(*)::int ${ofPlan})`,
      lastVisitedOn: sql<LegalDay | null>`(select max(i.visited_on)::text ${ofPlan})`,
    })
    .from(inspectionPlanItems)
    .innerJoin(certificates, eq(certificates.id, inspectionPlanItems.certificateId))
    .where(
      and(
        eq(inspectionPlanItems.planId, sql.placeholder('planId')),
        withinReach(vantage, {
          province: certificates.provinceCode,
          commune: certificates.communeCode,
          producer: certificates.producerId,
        }),
      ),
    )
    .orderBy(asc(certificates.communeCode), asc(certificates.id)),
)
export type PlanItemRow = Awaited<ReturnType<typeof itemsOfPlan>>[number]

/** What a plan has visited, as far as it is within reach, by commune. */
export const listItems = ({ db, actor }: Seen, planId: string): Promise<PlanItemRow[]> =>
  itemsOfPlan(db, actor, { planId })

/** The plan of a visit, or null when it does not name the product. @throws not-found when it is out of reach */
export async function planOfVisit(seen: Seen, planId: string, certificateId: string): Promise<InspectionPlan | null> {
  // Shared with other visits: a change of the plan waits, and then sees this one.
  const plan =
    firstOf(await planToVisit(seen.db, { ...planReach(seen.world, seen.actor), id: planId })) ?? fail('not-found')
  const named = await seen.db
    .select({ certificateId: inspectionPlanItems.certificateId })
    .from(inspectionPlanItems)
    .where(and(eq(inspectionPlanItems.planId, planId), eq(inspectionPlanItems.certificateId, certificateId)))
  return named.length > 0 ? plan : null
}

export type Named = { certificateIds: readonly string[]; producerIds: readonly string[] }

/** Certificates in the reach of a unit that a plan names, by themselves or by their producer, which is asked for those in force. */
export const findNamed = (db: Db, unitCode: string, today: LegalDay, { certificateIds, producerIds }: Named) =>
  db
    .select({ id: certificates.id, producerId: certificates.producerId })
    .from(certificates)
    .where(
      and(
        unitCode === nation ? undefined : eq(certificates.provinceCode, unitCode),
        sql`(${inArray(certificates.id, [...certificateIds])} or ${and(
          inArray(certificates.producerId, [...producerIds]),
          isNull(certificates.endedAs),
          sql`${certificates.expiresOn} >= ${today}::date`,
        )})`,
      ),
    )
    .orderBy(asc(certificates.id))

export async function addPlan(db: Db, plan: InspectionPlan, certificateIds: readonly string[]): Promise<void> {
  await db.insert(inspectionPlans).values(plan)
  await addItems(db, plan.id, certificateIds)
}

async function addItems(db: Db, planId: string, certificateIds: readonly string[]): Promise<void> {
  await db.insert(inspectionPlanItems).values(certificateIds.map((certificateId) => ({ planId, certificateId })))
}

/** Writes a plan that is locked as it is from now on. */
export async function savePlan(
  db: Db,
  { id, ...plan }: InspectionPlan,
  certificateIds: readonly string[],
): Promise<void> {
  await db.update(inspectionPlans).set(plan).where(eq(inspectionPlans.id, id))
  await db.delete(inspectionPlanItems).where(eq(inspectionPlanItems.planId, id))
  await addItems(db, id, certificateIds)
}

/** Certificates that were visited by a plan. */
export const visitedBy = async (db: Db, planId: string): Promise<string[]> =>
  (
    await db.selectDistinct({ id: inspections.certificateId }).from(inspections).where(eq(inspections.planId, planId))
  ).map(({ id }) => id)
