import { eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { Db } from '../../src/core/db.ts'
import { accounts } from '../../src/modules/accounts/tables.ts'
import type { ActivityKind } from '../../src/modules/activities/rules.ts'
import {
  activities,
  activityProducers,
  activityProducts,
  activityQuantities,
} from '../../src/modules/activities/tables.ts'

const at = '2026-01-01T03:00:00.000Z'

type Written = {
  kind: ActivityKind
  unitCode: string
  fromDay: string
  untilDay: string | null
  tags: readonly string[]
  quantities: readonly { measure: string; quantity: number }[]
  producers?: readonly string[]
  products?: readonly string[]
  isCancelled?: boolean
}

/** Figures of a year are read from the details. */
const detailsOf = (kind: ActivityKind, [first]: Written['quantities']) =>
  (kind === 'producer-figures'
    ? { producerFigures: { revenueMillionVnd: first?.quantity, workers: 0, localWorkers: 0 } }
    : {}) as never

/** Records of activities as they stand in the database, without the questions that a form asks. */
export function activitiesOf(db: Db) {
  const by = sql`(select id from ${accounts} limit 1)`
  const cancelled = { cancelledAt: at, cancelledBy: by, cancelReason: 'Nhầm' }
  return {
    async addActivity({ quantities, producers = [], products = [], isCancelled = false, ...told }: Written) {
      const id = uuidv7()
      await db.insert(activities).values({
        ...{
          id,
          title: 'T',
          count: 1,
          details: detailsOf(told.kind, quantities),
          recordedBy: by as never,
          recordedAt: at,
        },
        ...{ ...told, tags: [...told.tags] },
        ...((isCancelled ? cancelled : {}) as object),
      })
      const { fromDay, untilDay, tags } = told
      for (const [place, { measure, quantity }] of quantities.entries()) {
        const row = { activityId: id, place, measure, quantity, tags: [...tags], fromDay, untilDay }
        await db.insert(activityQuantities).values(row)
      }
      for (const producerId of producers) await db.insert(activityProducers).values({ activityId: id, producerId })
      for (const productId of products) await db.insert(activityProducts).values({ activityId: id, productId })
      return id
    },
    cancelActivity: (id: string) =>
      db
        .update(activities)
        .set(cancelled as never)
        .where(eq(activities.id, id)),
    async clearActivities() {
      for (const table of [activityQuantities, activityProducers, activityProducts, activities]) await db.delete(table)
    },
  }
}
