import { and, desc, eq, getTableColumns, lt, type SQL, sql } from 'drizzle-orm'
import type { Actor } from '../../core/actor.ts'
import { type Db, firstOf } from '../../core/db.ts'
import { fail } from '../../core/problem.ts'
import { scoped, type Vantage, withinReach } from '../../core/reach.ts'
import { linksProducer, linksProduct } from './links-store.ts'
import type { ActivityKind, Quantity } from './rules.ts'
import { activities, activityQuantities } from './tables.ts'

export type Activity = typeof activities.$inferSelect

const reach = (vantage: Vantage) => {
  const { provinceCode: province, communeCode: commune } = activities
  return withinReach(vantage, { province, commune, producer: sql`null::uuid` })
}

const select = (db: Db, vantage: Vantage, condition: SQL | undefined) =>
  db
    .select(getTableColumns(activities))
    .from(activities)
    .where(and(reach(vantage), condition))

const byId = eq(activities.id, sql.placeholder('id'))
const activityById = scoped('activity', (db, vantage) => select(db, vantage, byId))
const activityForUpdate = scoped('activity-lock', (db, vantage) => select(db, vantage, byId).for('update'))

/** @throws not-found also when it is out of the actor's reach */
export const readActivity = async (db: Db, actor: Actor, id: string): Promise<Activity> =>
  firstOf(await activityById(db, actor, { id })) ?? fail('not-found')

export const lockActivity = async (db: Db, actor: Actor, id: string): Promise<Activity> =>
  firstOf(await activityForUpdate(db, actor, { id })) ?? fail('not-found')

const given = (name: string, type: string): SQL => sql`${sql.placeholder(name)}::${sql.raw(type)}`
const optionally = (name: string, type: string, condition: (value: SQL) => SQL): SQL =>
  sql`(${given(name, type)} is null or ${condition(given(name, type))})`

const reachesYear = (year: SQL): SQL => sql`${activities.fromDay} < make_date(${year} + 1, 1, 1)
  and (${activities.untilDay} is null or ${activities.untilDay} >= make_date(${year}, 1, 1))`

const filters = and(
  lt(activities.id, sql.placeholder('before')),
  sql`(${activities.cancelledAt} is not null) = ${given('cancelled', 'boolean')}`,
  optionally('kind', 'activity_kind', (kind) => sql`${activities.kind} = ${kind}`),
  optionally(
    'unitCode',
    'text',
    (code) => sql`${code} in (${activities.unitCode}, ${activities.provinceCode}, ${activities.communeCode})`,
  ),
  optionally('year', 'int', reachesYear),
  optionally('producerId', 'uuid', linksProducer),
  optionally('productId', 'uuid', linksProduct),
)
const page = scoped('activities', (db, vantage) =>
  select(db, vantage, filters).orderBy(desc(activities.id)).limit(sql.placeholder('limit')),
)

export type ActivityQuery = {
  before: string
  limit: number
  kind: ActivityKind | null
  unitCode: string | null
  year: number | null
  producerId: string | null
  productId: string | null
  cancelled: boolean
}

/** The newest first. */
export const listActivities = (db: Db, actor: Actor, query: ActivityQuery): Promise<Activity[]> =>
  page(db, actor, query)

export async function addActivity(db: Db, row: Activity): Promise<void> {
  await db.insert(activities).values(row)
}

/** Writes a record that is locked as it is from now on. */
export async function saveActivity(db: Db, { id, version, ...changes }: Activity): Promise<Activity> {
  const [saved] = await db
    .update(activities)
    .set({ ...changes, version: version + 1 })
    .where(eq(activities.id, id))
    .returning()
  return saved!
}

/** Puts the numbers of a record in the place of those that there were. */
export async function replaceQuantities(db: Db, activityId: string, told: readonly Quantity[]): Promise<void> {
  await db.delete(activityQuantities).where(eq(activityQuantities.activityId, activityId))
  await db.insert(activityQuantities).values(told.map((one, place) => ({ activityId, place, ...one })))
}
