import type { Subject } from './action.ts'
import { publicActor } from './actor.ts'
import type { Instant } from './clock.ts'
import { type Db, transaction } from './db.ts'
import { record } from './perform.ts'
import type { App } from './world.ts'

type OwnChange = { name: string; input: Record<string, unknown>; now: Instant }

/**
 * A change that no person asked for, in one transaction with its audit row and event, as a command's would be.
 * `work` says what it changed; null when there was nothing to do, and then nothing is recorded either.
 */
export async function changeOnOwn(
  app: Pick<App, 'database'>,
  { name, input, now }: OwnChange,
  work: (db: Db) => Promise<Subject | null>,
): Promise<void> {
  await transaction(app.database, async (db, client) => {
    const subject = await work(db)
    if (!subject) return { value: null }
    const action = { name, subject: () => subject }
    const request = { actor: publicActor, requestId: null }
    const last = record(client, { action, input, output: null, request, now, key: null })
    last.catch(() => {})
    return { value: null, last }
  })
}
