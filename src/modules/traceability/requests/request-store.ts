import { and, desc, eq, getTableColumns, isNull, lt, or, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Actor } from '../../../core/actor.ts'
import { type Db, firstOf, lockedOf } from '../../../core/db.ts'
import { fail } from '../../../core/problem.ts'
import { scoped, type Vantage } from '../../../core/reach.ts'
import { accounts } from '../../accounts/tables.ts'
import { certificates } from '../../certification/tables.ts'
import { producers, products } from '../../producers/tables.ts'
import { left, leftOf, leftReach } from '../store.ts'
import type { StampRequestState } from './request-rules.ts'
import { stampRequests } from './tables.ts'

export type StampRequest = typeof stampRequests.$inferSelect

const decider = alias(accounts, 'decider')

const selectRequests = (db: Db, vantage: Vantage, condition: SQL | undefined) =>
  db
    .select({
      ...getTableColumns(stampRequests),
      product: { id: left.id, name: left.name, setNo: left.setNo },
      producer: { id: producers.id, name: producers.name, kind: producers.kind },
      communeCode: left.communeCode,
      provinceCode: left.provinceCode,
      requester: accounts.name,
      decider: decider.name,
    })
    .from(stampRequests)
    .innerJoin(products, eq(products.id, stampRequests.productId))
    .innerJoin(left, leftOf(products.id))
    .innerJoin(producers, eq(producers.id, left.producerId))
    .innerJoin(accounts, eq(accounts.id, stampRequests.requestedBy))
    .leftJoin(decider, eq(decider.id, stampRequests.decidedBy))
    .where(and(leftReach(vantage), condition))

const requestById = scoped('stamp-request', (db, vantage) =>
  selectRequests(db, vantage, eq(stampRequests.id, sql.placeholder('id'))),
)
const requestForUpdate = scoped('stamp-request-lock', (db, vantage) =>
  selectRequests(db, vantage, eq(stampRequests.id, sql.placeholder('id'))).for('update', { of: stampRequests }),
)
export type RequestRow = Awaited<ReturnType<typeof requestById>>[number]

/** @throws not-found also when the product is out of the actor's reach */
export const readRequest = async (db: Db, actor: Actor, id: string): Promise<RequestRow> =>
  firstOf(await requestById(db, actor, { id })) ?? fail('not-found')

export const lockRequest = async (db: Db, actor: Actor, id: string): Promise<RequestRow> =>
  (await lockedOf(() => requestForUpdate(db, actor, { id }))) ?? fail('not-found')

const product = sql.placeholder('productId')
const state = sql.placeholder('state')

const requestPage = scoped('stamp-requests', (db, vantage) =>
  selectRequests(
    db,
    vantage,
    and(
      lt(stampRequests.id, sql.placeholder('before')),
      sql`(${product}::uuid is null or ${left.id} = ${product})`,
      // As `stateOfRequest` says it.
      sql`(${state}::text is null or ${state} = case when ${stampRequests.decidedAt} is null then 'open'
        when ${stampRequests.batchId} is null then 'refused' else 'granted' end)`,
    ),
  )
    .orderBy(desc(stampRequests.id))
    .limit(sql.placeholder('limit')),
)

export type RequestQuery = { before: string; limit: number; productId: string | null; state: StampRequestState | null }

/** The newest first. */
export const listRequests = (db: Db, actor: Actor, query: RequestQuery): Promise<RequestRow[]> =>
  requestPage(db, actor, query)

/** The request for a locked product, or for one that was merged into it, that nobody has answered yet; else null. */
export const openRequestFor = async (db: Db, productId: string): Promise<{ id: string } | null> =>
  firstOf(
    await db
      .select({ id: stampRequests.id })
      .from(stampRequests)
      .innerJoin(products, eq(products.id, stampRequests.productId))
      .where(and(or(eq(products.id, productId), eq(products.mergedInto, productId)), isNull(stampRequests.decidedAt)))
      .orderBy(stampRequests.id)
      .limit(1),
  )

export async function addRequest(db: Db, request: StampRequest): Promise<void> {
  await db.insert(stampRequests).values(request)
}

export async function saveAnswer(
  db: Db,
  { id, ...answer }: Pick<StampRequest, 'id' | 'decidedAt' | 'decidedBy' | 'batchId' | 'reason'>,
): Promise<void> {
  await db.update(stampRequests).set(answer).where(eq(stampRequests.id, id))
}

/** The certificate of a product that nothing has ended yet, or null; it may have run out. */
export const readStanding = async (db: Db, productId: string) =>
  firstOf(
    await db
      .select({
        id: certificates.id,
        expiresOn: certificates.expiresOn,
        endedAs: certificates.endedAs,
        endedOn: certificates.endedOn,
      })
      .from(certificates)
      .where(and(eq(certificates.productId, productId), isNull(certificates.endedAs))),
  )
