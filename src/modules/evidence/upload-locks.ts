import { setTimeout as sleep } from 'node:timers/promises'
import { ERRORS, type Locker, MemoryLocker, type RequestRelease } from '@tus/server'
import type { PoolClient } from 'pg'
import { connectionsBeside, type Database } from '../../core/db.ts'
import type { Notifications } from '../../core/notifications.ts'
import { askForUpload, holdUpload, letUploadGo, uploadsChannel } from './upload-lock-store.ts'

export type UploadLocks = Locker & { close(): Promise<void> }

const waitMs = 30_000
const againMs = 50

/**
 * Locks of unfinished uploads, as the tus server takes them: one request at a time writes to one, whichever process of
 * this machine has it; the next one asks it to let go, since its line may be dead. Between processes they are advisory
 * locks of one connection, which is open only while there are any: with a process end its locks.
 */
export function uploadLocks(database: Database, notifications: Notifications): UploadLocks {
  const within = new MemoryLocker({ acquireLockTimeout: waitMs })
  const beside = connectionsBeside(database, 1)
  const held = new Map<string, RequestRelease>()
  let session: Promise<PoolClient> | null = null
  let users = 0
  const enter = () => {
    users++
    session ??= beside.connect()
    return session
  }
  const leave = async () => {
    if (--users > 0) return
    const ended = session
    session = null
    await ended?.then(
      (client) => client.release(),
      () => {},
    )
  }
  notifications.on(uploadsChannel, (id) => held.get(id)?.())

  async function hold(id: string, given: AbortSignal): Promise<void> {
    const client = await enter()
    const late = AbortSignal.timeout(waitMs)
    while (!(await holdUpload(client, id))) {
      if (given.aborted || late.aborted) throw ERRORS.ERR_LOCK_TIMEOUT
      await askForUpload(client, id)
      await sleep(againMs)
    }
  }
  async function letGo(id: string): Promise<void> {
    held.delete(id)
    // A session that is gone holds nothing any more.
    await session?.then((client) => letUploadGo(client, id)).catch(() => {})
    await leave()
  }
  return {
    newLock(id) {
      const own = within.newLock(id)
      return {
        async lock(given, release) {
          await own.lock(given, release)
          try {
            await hold(id, given)
            held.set(id, release)
          } catch (error) {
            await leave()
            await own.unlock()
            throw error
          }
        },
        async unlock() {
          await letGo(id)
          await own.unlock()
        },
      }
    },
    async close() {
      const ended = session
      session = null
      // Whoever still holds one is not waited for.
      await ended?.then(
        (client) => client.release(true),
        () => {},
      )
      await beside.end()
    },
  }
}
