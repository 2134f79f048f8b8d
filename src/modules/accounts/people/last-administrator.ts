import type { Db } from '../../../core/db.ts'
import { fail } from '../../../core/problem.ts'
import { lockAdministrators } from '../store.ts'

/** Refuses to take the last enabled administrator away: nobody could name another. */
export async function leaveAnAdministrator(db: Db, accountId: string): Promise<void> {
  const administrators = await lockAdministrators(db)
  if (administrators.includes(accountId) && administrators.every((id) => id === accountId)) fail('last-administrator')
}
