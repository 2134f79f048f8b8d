import { and, asc, desc, eq, type SQL, sql } from 'drizzle-orm'
import { type Db, firstOf, publicStatement, searchStatement } from '../../core/db.ts'
import { usualPageSize } from '../../core/page.ts'
import { certificates } from '../certification/tables.ts'
import type { WindowValues } from '../certification/verification/renewal-store.ts'
import type { ProducerKind } from '../producers/rules.ts'
import { producers, products } from '../producers/tables.ts'
import type { RegisterSort, RegisterState } from './rules.ts'
import { inState } from './state-store.ts'
import { registerEntries, registerWords } from './tables.ts'

export const found = sql`${registerEntries.productId} in (
  select w.product_id from ${registerWords} w where w.lexemes @@ ${sql.placeholder('query')}::tsquery)`

/** What a search asks for; null where it does not. */
export type RegisterQuery = {
  query: string | null
  /** Numbers of the sets of a group. */
  sets: readonly number[] | null
  setNo: number | null
  star: number | null
  provinceCode: string | null
  communeCode: string | null
  kind: ProducerKind | null
  year: number | null
  state: RegisterState
  producerId: string | null
  today: string
} & WindowValues

const conditions = {
  query: found,
  sets: sql`${registerEntries.setNo} = any(${sql.placeholder('sets')}::int[])`,
  setNo: eq(registerEntries.setNo, sql.placeholder('setNo')),
  star: eq(registerEntries.star, sql.placeholder('star')),
  provinceCode: eq(registerEntries.provinceCode, sql.placeholder('provinceCode')),
  communeCode: eq(registerEntries.communeCode, sql.placeholder('communeCode')),
  kind: sql`${registerEntries.producerKind} = ${sql.placeholder('kind')}::producer_kind`,
  year: eq(registerEntries.year, sql.placeholder('year')),
  producerId: eq(registerEntries.producerId, sql.placeholder('producerId')),
}
type Condition = keyof typeof conditions
const optionalConditions = Object.keys(conditions) as Condition[]

const select = (db: Db, condition: SQL | undefined) =>
  db
    .select({
      productId: registerEntries.productId,
      certificateId: registerEntries.certificateId,
      producerId: registerEntries.producerId,
      provinceCode: registerEntries.provinceCode,
      communeCode: registerEntries.communeCode,
      setNo: registerEntries.setNo,
      star: registerEntries.star,
      producerKind: registerEntries.producerKind,
      expiresOn: registerEntries.expiresOn,
      endedAs: registerEntries.endedAs,
      endedOn: registerEntries.endedOn,
      productName: certificates.productName,
      producerName: certificates.producerName,
      code: certificates.code,
      number: certificates.number,
      issuedOn: certificates.issuedOn,
    })
    .from(registerEntries)
    .innerJoin(certificates, eq(certificates.id, registerEntries.certificateId))
    .where(condition)

const { productId, star } = registerEntries
const { nameKey } = registerWords
const before = sql.placeholder('before')
const ofBefore = (column: 'star' | 'name_key', table: typeof registerEntries | typeof registerWords) =>
  sql`(select b.${sql.raw(column)} from ${table} b where b.product_id = ${before})`

/** How each order goes on after the product `before`, from where that one stands now. */
const orders: Record<RegisterSort, { after: SQL; by: SQL[] }> = {
  newest: { after: sql`${productId} < ${before}`, by: [desc(productId)] },
  star: {
    after: sql`(${star}, ${productId}) < (${ofBefore('star', registerEntries)}, ${before}::uuid)`,
    by: [desc(star), desc(productId)],
  },
  name: {
    after: sql`(${nameKey}, ${registerWords.productId}) > (${ofBefore('name_key', registerWords)}, ${before}::uuid)`,
    by: [asc(nameKey), asc(registerWords.productId)],
  },
}

type PageShape = { state: RegisterState; sort: RegisterSort; isFirst: boolean; isUsual: boolean }

const pageOf = (name: string, asked: readonly Condition[], { state, sort, isFirst, isUsual }: PageShape) =>
  searchStatement(name, (db) => {
    const { after, by } = orders[sort]
    const page = select(
      db,
      and(isFirst ? undefined : after, inState(db)[state], ...asked.map((condition) => conditions[condition])),
    ).$dynamic()
    const sorted = sort === 'name' ? page.innerJoin(registerWords, eq(registerWords.productId, productId)) : page
    // The usual size stands in the statement, as in `scopedPages`.
    return sorted
      .orderBy(...by)
      .limit(isUsual ? (sql.raw(String(usualPageSize + 1)) as never) : sql.placeholder('limit'))
  })

export type RegisterRow = Awaited<ReturnType<typeof entryOfProduct>>[number]

const pages = new Map<string, ReturnType<typeof pageOf>>()

export type RegisterPlace = { before: string; isFirst: boolean; limit: number; sort: RegisterSort }

/**
 * A page of products in the register. A statement for each set of filters: where a filter that is not asked for stands
 * in it, the planner takes no index for the others.
 */
export function listRegister(
  db: Db,
  { state, ...query }: RegisterQuery,
  { before, isFirst, limit, sort }: RegisterPlace,
): Promise<RegisterRow[]> {
  const asked = optionalConditions.filter((name) => query[name] !== null)
  const isUsual = limit === usualPageSize + 1
  // By their places: PostgreSQL cuts names after 63 characters.
  const places = asked.map((name) => optionalConditions.indexOf(name)).join('')
  const name = `register-${sort}-${state}-${places}${isFirst ? '-first' : ''}${isUsual ? '-usual' : ''}`
  const page = pages.get(name) ?? pageOf(name, asked, { state, sort, isFirst, isUsual })
  pages.set(name, page)
  return page(db, { ...query, before, limit })
}

/** What was merged into another leads to the one that is left: addresses of it may have been printed. */
const leftOf = (table: typeof products | typeof producers) =>
  sql`(select coalesce(t.merged_into, t.id) from ${table} t where t.id = ${sql.placeholder('id')})`

const entryOfProduct = publicStatement('register-entry', (db) =>
  select(db, sql`${registerEntries.productId} = ${leftOf(products)}`),
)
const leftProducer = publicStatement('register-producer', (db) =>
  db.select({ id: sql<string | null>`${leftOf(producers)}` }).from(sql`(select) as one`),
)
// By the certificate's product, and not by the entry's certificate: an earlier certificate leads to the product as well.
const entryOfCode = publicStatement('register-entry-of-code', (db) =>
  select(
    db,
    sql`${registerEntries.productId} = (select named.product_id from ${certificates} named where named.code = ${sql.placeholder('code')})`,
  ),
)

/** The entry of a product, or null when it never held a certificate. */
export const readEntry = async (db: Db, productId: string): Promise<RegisterRow | null> =>
  firstOf(await entryOfProduct(db, { id: productId }))

/** The entry of the product of the certificate with a code. */
export const readEntryOfCode = async (db: Db, code: string): Promise<RegisterRow | null> =>
  firstOf(await entryOfCode(db, { code }))

/** The producer, or the one that it was merged into; null when there is none. */
export const readLeftProducer = async (db: Db, id: string): Promise<string | null> =>
  firstOf(await leftProducer(db, { id }))?.id ?? null
