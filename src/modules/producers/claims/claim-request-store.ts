import { and, count, desc, eq, isNull, lt, type SQL, sql } from 'drizzle-orm'
import type { Actor } from '../../../core/actor.ts'
import { type Db, firstOf, statement } from '../../../core/db.ts'
import { reachValues } from '../../../core/reach.ts'
import { accounts } from '../../accounts/tables.ts'
import { producerClaimRequests } from '../tables.ts'

export type ClaimRequest = typeof producerClaimRequests.$inferSelect
export type ClaimRequestRow = ClaimRequest & { requesterName: string; requesterEmail: string | null }

const open = isNull(producerClaimRequests.decidedAt)
/** To the officers of the commune that was named; of an account that was shut there is nothing to decide. */
const addressed = and(
  sql`${producerClaimRequests.communeCode} = any(${sql.placeholder('communes')}::text[])`,
  isNull(accounts.disabledAt),
)

const select = (db: Db, condition: SQL | undefined) =>
  db
    .select({
      id: producerClaimRequests.id,
      accountId: producerClaimRequests.accountId,
      communeCode: producerClaimRequests.communeCode,
      producerName: producerClaimRequests.producerName,
      taxCode: producerClaimRequests.taxCode,
      receiptNumber: producerClaimRequests.receiptNumber,
      explanation: producerClaimRequests.explanation,
      requestedAt: producerClaimRequests.requestedAt,
      decidedBy: producerClaimRequests.decidedBy,
      decidedAt: producerClaimRequests.decidedAt,
      producerId: producerClaimRequests.producerId,
      reason: producerClaimRequests.reason,
      requesterName: accounts.name,
      requesterEmail: accounts.email,
    })
    .from(producerClaimRequests)
    .innerJoin(accounts, eq(accounts.id, producerClaimRequests.accountId))
    .where(condition)

const paged = (db: Db, condition: SQL | undefined) =>
  select(db, and(condition, lt(producerClaimRequests.id, sql.placeholder('before'))))
    .orderBy(desc(producerClaimRequests.id))
    .limit(sql.placeholder('limit'))

const requestForUpdate = statement('claim-request-lock', (db) =>
  select(db, and(addressed, eq(producerClaimRequests.id, sql.placeholder('id')))).for('update', {
    of: producerClaimRequests,
  }),
)
const openPage = statement('claim-requests-open', (db) => paged(db, and(addressed, open)))
const ownPage = statement('claim-requests-own', (db) =>
  paged(db, eq(producerClaimRequests.accountId, sql.placeholder('account'))),
)

type Page = { before: string; limit: number }

/** A request that the officer decides, locked; null when there is none within reach. */
export const lockRequest = async (db: Db, actor: Actor, id: string): Promise<ClaimRequestRow | null> =>
  firstOf(await requestForUpdate(db, { ...reachValues(actor), id }))

/** Undecided requests to the officer's communes, and an account's own of every state; the newest first. */
export const listOpenRequests = (db: Db, actor: Actor, page: Page): Promise<ClaimRequestRow[]> =>
  openPage(db, { ...reachValues(actor), ...page })
export const listOwnRequests = (db: Db, actor: Actor, page: Page): Promise<ClaimRequestRow[]> =>
  ownPage(db, { ...reachValues(actor), ...page })

export async function countOpenRequests(db: Db, accountId: string): Promise<number> {
  const mine = and(eq(producerClaimRequests.accountId, accountId), open)
  const rows = await db.select({ open: count() }).from(producerClaimRequests).where(mine)
  return rows[0]?.open ?? 0
}

export async function addRequest(db: Db, row: ClaimRequest): Promise<void> {
  await db.insert(producerClaimRequests).values(row)
}

type Decision = Pick<ClaimRequest, 'decidedBy' | 'decidedAt' | 'producerId' | 'reason'>

export async function saveDecision(db: Db, id: string, decision: Decision): Promise<void> {
  await db.update(producerClaimRequests).set(decision).where(eq(producerClaimRequests.id, id))
}
