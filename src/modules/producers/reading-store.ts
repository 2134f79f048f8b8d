import { sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { Context } from '../../core/action.ts'
import { statement } from '../../core/db.ts'
import { holdsSensitive, isOwn, type Judged, judges, withoutPersonal } from './personal.ts'
import type { Producer } from './store.ts'
import { sensitiveReadings } from './tables.ts'

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
