import { and, asc, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import type { Actor } from '../../core/actor.ts'
import type { Db } from '../../core/db.ts'
import { scoped, withinReach } from '../../core/reach.ts'
import { producers, products } from '../producers/tables.ts'
import { activities, activityProducers, activityProducts } from './tables.ts'

const leftProducer = sql<string>`coalesce(${producers.mergedInto}, ${producers.id})`
const leftProduct = sql<string>`coalesce(${products.mergedInto}, ${products.id})`
const anyOf = (ids: string): SQL => sql`any(${sql.placeholder(ids)}::uuid[])`

const namedProducers = scoped('activity-producers-named', (db, vantage) => {
  const { provinceCode: province, communeCode: commune, id: producer } = producers
  return db
    .select({ id: producers.id })
    .from(producers)
    .where(
      and(
        withinReach(vantage, { province, commune, producer }),
        isNull(producers.mergedInto),
        sql`${producers.id} = ${anyOf('ids')}`,
      ),
    )
})
const namedProducts = scoped('activity-products-named', (db, vantage) => {
  const { provinceCode: province, communeCode: commune, producerId: producer } = products
  return db
    .select({ id: products.id })
    .from(products)
    .where(
      and(
        withinReach(vantage, { province, commune, producer }),
        isNull(products.mergedInto),
        sql`${products.id} = ${anyOf('ids')}`,
      ),
    )
})

/** Which of these are within reach and were merged into no other. */
export const producersWithin = async (db: Db, actor: Actor, ids: readonly string[]): Promise<string[]> =>
  ids.length === 0 ? [] : (await namedProducers(db, actor, { ids })).map(({ id }) => id)
export const productsWithin = async (db: Db, actor: Actor, ids: readonly string[]): Promise<string[]> =>
  ids.length === 0 ? [] : (await namedProducts(db, actor, { ids })).map(({ id }) => id)

/** Who and what took part in several activities, by what is left of them, each once. */
export async function linksOf(db: Db, activityIds: readonly string[]) {
  if (activityIds.length === 0) return { producers: [], products: [] }
  const [named, made] = await Promise.all([
    db
      .selectDistinct({ activityId: activityProducers.activityId, id: leftProducer })
      .from(activityProducers)
      .innerJoin(producers, eq(producers.id, activityProducers.producerId))
      .where(inArray(activityProducers.activityId, [...activityIds])),
    db
      .selectDistinct({ activityId: activityProducts.activityId, id: leftProduct })
      .from(activityProducts)
      .innerJoin(products, eq(products.id, activityProducts.productId))
      .where(inArray(activityProducts.activityId, [...activityIds])),
  ])
  return { producers: await producerNames(db, named), products: await productNames(db, made) }
}

type Link = { activityId: string; id: string }

async function producerNames(db: Db, links: readonly Link[]) {
  if (links.length === 0) return []
  const rows = await db
    .select({ id: producers.id, name: producers.name, kind: producers.kind })
    .from(producers)
    .where(inArray(producers.id, [...new Set(links.map(({ id }) => id))]))
    .orderBy(asc(producers.name), asc(producers.id))
  return rows.flatMap((row) =>
    links.filter(({ id }) => id === row.id).map(({ activityId }) => ({ activityId, ...row })),
  )
}

async function productNames(db: Db, links: readonly Link[]) {
  if (links.length === 0) return []
  const rows = await db
    .select({ id: products.id, name: products.name, setNo: products.setNo })
    .from(products)
    .where(inArray(products.id, [...new Set(links.map(({ id }) => id))]))
    .orderBy(asc(products.name), asc(products.id))
  return rows.flatMap((row) =>
    links.filter(({ id }) => id === row.id).map(({ activityId }) => ({ activityId, ...row })),
  )
}

export type Links = { producerIds: readonly string[]; productIds: readonly string[] }

/** Puts these in the place of those that there were: products before producers, as merges lock them. */
export async function replaceLinks(db: Db, activityId: string, { producerIds, productIds }: Links): Promise<void> {
  await db.delete(activityProducts).where(eq(activityProducts.activityId, activityId))
  await db.delete(activityProducers).where(eq(activityProducers.activityId, activityId))
  const sorted = (ids: readonly string[]) => [...new Set(ids)].sort()
  if (productIds.length > 0)
    await db.insert(activityProducts).values(sorted(productIds).map((productId) => ({ activityId, productId })))
  if (producerIds.length > 0)
    await db.insert(activityProducers).values(sorted(producerIds).map((producerId) => ({ activityId, producerId })))
}

/** The record of a producer's figures that begins on a day, of what was merged into it too; null when there is none. */
export async function figuresOf(db: Db, producerId: string, fromDay: string): Promise<string | null> {
  const [found] = await db
    .select({ id: activities.id })
    .from(activities)
    .innerJoin(activityProducers, eq(activityProducers.activityId, activities.id))
    .innerJoin(producers, eq(producers.id, activityProducers.producerId))
    .where(
      and(
        eq(activities.kind, 'producer-figures'),
        eq(activities.fromDay, fromDay),
        isNull(activities.cancelledAt),
        sql`${leftProducer} = ${producerId}`,
      ),
    )
  return found?.id ?? null
}

export const linksProducer = (id: SQL): SQL =>
  sql`exists (select from ${activityProducers} l join ${producers} p on p.id = l.producer_id
    where l.activity_id = activities.id and ${id} in (p.id, p.merged_into))`
export const linksProduct = (id: SQL): SQL =>
  sql`exists (select from ${activityProducts} l join ${products} p on p.id = l.product_id
    where l.activity_id = activities.id and ${id} in (p.id, p.merged_into))`
