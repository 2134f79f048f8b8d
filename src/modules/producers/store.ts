import { and, asc, desc, eq, getTableColumns, isNull, lt, type SQL, sql } from 'drizzle-orm'
import type { Actor } from '../../core/actor.ts'
import { type Db, firstOf, lockedOf, statement } from '../../core/db.ts'
import { fail } from '../../core/problem.ts'
import { scoped, type Vantage, withinReach } from '../../core/reach.ts'
import { producers, products } from './tables.ts'

export const { nameFolded: _producer, ...producerColumns } = getTableColumns(producers)
export const { nameFolded: _product, ...productColumns } = getTableColumns(products)

export type Producer = Omit<typeof producers.$inferSelect, 'nameFolded'>
export type Product = Omit<typeof products.$inferSelect, 'nameFolded'>
/** What a row is that was merged into no other. */
export const unmerged = { mergedInto: null, mergedAt: null, mergedBy: null, mergeReason: null }

export type ProductRow = Product & { producer: { name: string; kind: Producer['kind'] } }

const producerReach = (vantage: Vantage, producer: typeof producers.id | SQL) =>
  withinReach(vantage, { province: producers.provinceCode, commune: producers.communeCode, producer })

/** Whoever acts for the producer that is left also reaches those merged into it; no index has this, so lists do without. */
const leftProducer = sql`coalesce(${producers.mergedInto}, ${producers.id})`

const productReach = (vantage: Vantage) =>
  withinReach(vantage, {
    province: products.provinceCode,
    commune: products.communeCode,
    producer: products.producerId,
  })

const selectProducers = (db: Db, vantage: Vantage, condition: SQL | undefined, producer: SQL = leftProducer) =>
  db
    .select(producerColumns)
    .from(producers)
    .where(and(producerReach(vantage, producer), condition))

const selectProducts = (db: Db, vantage: Vantage, condition: SQL | undefined) =>
  db
    .select({ ...productColumns, producer: { name: producers.name, kind: producers.kind } })
    .from(products)
    .innerJoin(producers, eq(producers.id, products.producerId))
    .where(and(productReach(vantage), condition))

const producerById = scoped('producer', (db, vantage) =>
  selectProducers(db, vantage, eq(producers.id, sql.placeholder('id'))),
)
const producerForUpdate = scoped('producer-lock', (db, vantage) =>
  selectProducers(db, vantage, eq(producers.id, sql.placeholder('id'))).for('update'),
)
const productById = scoped('product', (db, vantage) =>
  selectProducts(db, vantage, eq(products.id, sql.placeholder('id'))),
)
const productForUpdate = scoped('product-lock', (db, vantage) =>
  selectProducts(db, vantage, eq(products.id, sql.placeholder('id'))).for('update', { of: products }),
)

/** @throws not-found also when the producer is out of the actor's reach */
export const readProducer = async (db: Db, actor: Actor, id: string): Promise<Producer> =>
  firstOf(await producerById(db, actor, { id })) ?? fail('not-found')

/** @throws merged when it was merged into another: nothing is done with it any more */
export const lockProducer = async (db: Db, actor: Actor, id: string): Promise<Producer> =>
  refuseMerged(firstOf(await producerForUpdate(db, actor, { id })) ?? fail('not-found'))

export const readProduct = async (db: Db, actor: Actor, id: string): Promise<ProductRow> =>
  firstOf(await productById(db, actor, { id })) ?? fail('not-found')

/** @throws merged when it was merged into another: nothing is done with it any more */
export const lockProduct = async (db: Db, actor: Actor, id: string): Promise<ProductRow> =>
  refuseMerged((await lockedOf(() => productForUpdate(db, actor, { id }))) ?? fail('not-found'))

/** @throws merged with the id of the one that is left */
export function refuseMerged<Row extends { id: string; mergedInto: string | null }>(row: Row): Row {
  if (row.mergedInto !== null) fail('merged', { id: row.id, mergedInto: row.mergedInto })
  return row
}

const productsForMerge = scoped('products-to-merge', (db, vantage) =>
  db
    .select(productColumns)
    .from(products)
    .where(and(productReach(vantage), sql`${products.id} = any(${sql.placeholder('ids')}::uuid[])`))
    .orderBy(asc(products.id))
    .for('no key update'),
)

const producersForMerge = scoped('producers-to-merge', (db, vantage) =>
  selectProducers(db, vantage, sql`${producers.id} = any(${sql.placeholder('ids')}::uuid[])`)
    .orderBy(asc(producers.id))
    .for('update'),
)

/** Producers within reach, merged ones too, locked in the order of their ids: nobody is given a role on them meanwhile. */
export const lockProducers = (db: Db, actor: Actor, ids: readonly string[]): Promise<Producer[]> =>
  producersForMerge(db, actor, { ids })

/** Products within reach, merged ones too, locked in the order of their ids. */
export const lockProducts = (db: Db, actor: Actor, ids: readonly string[]): Promise<Product[]> =>
  productsForMerge(db, actor, { ids })

const named = (column: typeof producers.nameFolded | typeof products.nameFolded) =>
  sql`(${sql.placeholder('search')}::text is null or ${column} like '%' || fold(${sql.placeholder('search')}::text) || '%')`

const producerPage = scoped('producers', (db, vantage) =>
  selectProducers(
    db,
    vantage,
    and(lt(producers.id, sql.placeholder('before')), isNull(producers.mergedInto), named(producers.nameFolded)),
    sql`${producers.id}`,
  )
    .orderBy(desc(producers.id))
    .limit(sql.placeholder('limit')),
)
const productPage = scoped('products', (db, vantage) =>
  selectProducts(
    db,
    vantage,
    and(lt(products.id, sql.placeholder('before')), isNull(products.mergedInto), named(products.nameFolded)),
  )
    .orderBy(desc(products.id))
    .limit(sql.placeholder('limit')),
)

const productsMergedInto = scoped('products-merged', (db, vantage) =>
  selectProducts(db, vantage, eq(products.mergedInto, sql.placeholder('id'))).orderBy(
    asc(products.mergedAt),
    asc(products.id),
  ),
)

/** Products that were merged into one, the earliest merge first. */
export const listMergedProducts = (db: Db, actor: Actor, id: string): Promise<ProductRow[]> =>
  productsMergedInto(db, actor, { id })

const producersMergedInto = scoped('producers-merged', (db, vantage) =>
  selectProducers(db, vantage, eq(producers.mergedInto, sql.placeholder('id'))).orderBy(
    asc(producers.mergedAt),
    asc(producers.id),
  ),
)

/** Producers that were merged into one, the earliest merge first. */
export const listMergedProducers = (db: Db, actor: Actor, id: string): Promise<Producer[]> =>
  producersMergedInto(db, actor, { id })

const everyProductOfProducer = scoped('products-of-producer', (db, vantage) =>
  selectProducts(db, vantage, and(eq(products.producerId, sql.placeholder('id')), isNull(products.mergedInto))).orderBy(
    desc(products.id),
  ),
)

/** All products of a producer, the newest first; a producer has a few. */
export const productsOfProducer = (db: Db, actor: Actor, id: string): Promise<ProductRow[]> =>
  everyProductOfProducer(db, actor, { id })

export type Page = { before: string; limit: number; search: string | null }

/** The newest first, from after `before`; one more than the page holds tells whether another follows. */
export const listProducers = (db: Db, actor: Actor, page: Page): Promise<Producer[]> => producerPage(db, actor, page)
export const listProducts = (db: Db, actor: Actor, page: Page): Promise<ProductRow[]> => productPage(db, actor, page)

export async function addProducer(db: Db, producer: Producer): Promise<void> {
  await db.insert(producers).values(producer)
}

export async function saveProducer(db: Db, { id, version, ...changes }: Producer): Promise<Producer> {
  const [saved] = await db
    .update(producers)
    .set({ ...changes, version: version + 1 })
    .where(eq(producers.id, id))
    .returning(producerColumns)
  return saved!
}

export async function addProduct(db: Db, product: Product): Promise<void> {
  await db.insert(products).values(product)
}

export async function saveProduct(db: Db, { id, version, ...changes }: Product): Promise<Product> {
  const [saved] = await db
    .update(products)
    .set({ ...changes, version: version + 1 })
    .where(eq(products.id, id))
    .returning(productColumns)
  return saved!
}

const recognition = statement('product-recognition', (db) =>
  db
    .update(products)
    .set({
      star: sql`${sql.placeholder('star')}::smallint` as never,
      certificateExpiresOn: sql`${sql.placeholder('expiresOn')}::date` as never,
      version: sql`${products.version} + 1`,
    })
    .where(eq(products.id, sql.placeholder('id'))),
)

/** Keeps what a product is recognised as now; null when its certificate was revoked. */
export async function recordRecognition(
  db: Db,
  id: string,
  held: { star: number; expiresOn: string } | null,
): Promise<void> {
  await recognition(db, { id, star: held?.star ?? null, expiresOn: held?.expiresOn ?? null })
}
