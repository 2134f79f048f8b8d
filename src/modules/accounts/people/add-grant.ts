import { v7 as uuidv7 } from 'uuid'
import type { Context } from '../../../core/action.ts'
import { accountChanged } from '../actors.ts'
import { insertGrant } from '../store.ts'
import type { grantRoles } from '../tables.ts'

type NewGrant = { accountId: string; role: (typeof grantRoles)[number]; on: 'unit' | 'producer'; id: string }

/** Gives an account a role on a unit (its code) or a producer (its id), at once; a role that it has already is an error. */
export async function addGrant(
  { db, world }: Pick<Context, 'db' | 'world'>,
  { accountId, role, on, id }: NewGrant,
): Promise<void> {
  const held = on === 'unit' ? { unitCode: id, producerId: null } : { unitCode: null, producerId: id }
  await insertGrant(db, { id: uuidv7(), accountId, role, ...held })
  await accountChanged({ db, world }, accountId)
}
