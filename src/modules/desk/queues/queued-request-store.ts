import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { type Actor, heldOn } from '../../../core/actor.ts'
import { type Db, quickStatement } from '../../../core/db.ts'
import { producers, products } from '../../producers/tables.ts'
import { stampRequests } from '../../traceability/requests/tables.ts'
import { left, leftOf } from '../../traceability/store.ts'
import type { QueueRole } from '../rules.ts'
import { liesInUnit } from './queued-dossier-store.ts'

const mostListed = 20

const openIn = (scope: 'everywhere' | 'unit') =>
  quickStatement(`queue-stamp-requests-${scope}`, (db) =>
    db
      .select({
        stampRequestId: stampRequests.id,
        count: stampRequests.count,
        purpose: stampRequests.purpose,
        requestedAt: stampRequests.requestedAt,
        product: { id: left.id, name: left.name, setNo: left.setNo },
        producer: { id: producers.id, name: producers.name, kind: producers.kind },
        communeCode: left.communeCode,
        all: sql<number>`count(*) over ()`.mapWith(Number),
      })
      .from(stampRequests)
      .innerJoin(products, eq(products.id, stampRequests.productId))
      .innerJoin(left, leftOf(products.id))
      .innerJoin(producers, eq(producers.id, left.producerId))
      .where(
        and(
          isNull(stampRequests.decidedAt),
          sql`${left.provinceCode} = any(${sql.placeholder('places')}::text[])`,
          scope === 'unit' ? liesInUnit(left) : undefined,
        ),
      )
      .orderBy(asc(stampRequests.id))
      .limit(mostListed),
  )
const statements = { everywhere: openIn('everywhere'), unit: openIn('unit') }
export type QueuedRequestRow = Awaited<ReturnType<(typeof statements)['everywhere']>>[number]

/** Requests for stamps that wait for a province, for products of one unit or all: those that have waited longest. */
export async function readQueuedRequests(
  db: Db,
  actor: Actor,
  role: QueueRole,
  unitCode: string | null,
): Promise<QueuedRequestRow[]> {
  if (role !== 'province-officer') return []
  const read = statements[unitCode === null ? 'everywhere' : 'unit']
  return read(db, { places: [...new Set(heldOn(actor, [role]))], unitCode })
}
