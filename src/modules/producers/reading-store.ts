import { and, desc, eq, inArray, lt, or, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { Context } from '../../core/action.ts'
import { type Db, statement } from '../../core/db.ts'
import { accounts } from '../accounts/tables.ts'
import { holdsSensitive, isOwn, type Judged, judges, withoutPersonal } from './personal.ts'
import type { Producer } from './store.ts'
import { producers, sensitiveReadings } from './tables.ts'

const addReading = statement('sensitive-reading', (db) =>
  db.insert(sensitiveReadings).values({
    id: sql.placeholder('id'),
    at: sql.placeholder('at') as never,
    producerId: sql.placeholder('producerId'),
    accountId: sql.placeholder('accountId'),
    action: sql.placeholder('action'),
  }),
)

type Reading = { producerId: string; action: string }

/** Keeps that the actor has read sensitive data of a producer. Awaited before the data is answered: no record, no reading. */
export async function recordReading({ db, actor, now }: Context, { producerId, action }: Reading): Promise<void> {
  await addReading(db, { id: uuidv7(), at: now, producerId, accountId: actor.accountId!, action })
}

/**
 * The producer as the actor may read it: whole for itself, whole for those who judge it once the reading is recorded
 * under `action`, and without personal data for everybody else.
 */
export async function personalFor(
  context: Context,
  producer: Producer,
  judged: Judged,
  action: string,
): Promise<Producer> {
  if (isOwn(context.actor, judged)) return producer
  if (!judges(context.actor, judged)) return withoutPersonal(producer)
  if (holdsSensitive(producer)) await recordReading(context, { producerId: producer.id, action })
  return producer
}

/** A producer with those merged into it: what was read of them was read of it. */
const mergedOrSelf = (db: Db) =>
  db
    .select({ id: producers.id })
    .from(producers)
    .where(or(eq(producers.id, sql.placeholder('producerId')), eq(producers.mergedInto, sql.placeholder('producerId'))))

const readingPage = statement('sensitive-readings', (db) =>
  db
    .select({
      id: sensitiveReadings.id,
      at: sensitiveReadings.at,
      readerName: accounts.name,
      action: sensitiveReadings.action,
    })
    .from(sensitiveReadings)
    .innerJoin(accounts, eq(accounts.id, sensitiveReadings.accountId))
    .where(
      and(inArray(sensitiveReadings.producerId, mergedOrSelf(db)), lt(sensitiveReadings.id, sql.placeholder('before'))),
    )
    .orderBy(desc(sensitiveReadings.id))
    .limit(sql.placeholder('limit')),
)

/** Readings of a producer's sensitive data, the latest first, from before the id `before`. */
export const listReadings = (db: Db, producerId: string, page: { before: string; limit: number }) =>
  readingPage(db, { producerId, ...page })
