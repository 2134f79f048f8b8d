import type { Subject } from '../../core/action.ts'
import type { Db } from '../../core/db.ts'
import type { AccountView } from './shapes.ts'
import { type AccountRow, readGrants, readIdentities } from './store.ts'

/** Accounts as administrators see them, in the order given. */
export async function accountViews(db: Db, rows: readonly AccountRow[]): Promise<AccountView[]> {
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const [grants, identities] = await Promise.all([readGrants(db, ids), readIdentities(db, ids)])
  const grantsOf = Map.groupBy(grants, ({ accountId }) => accountId)
  const identitiesOf = Map.groupBy(identities, ({ accountId }) => accountId)
  return rows.map(({ id, kind, name, email, createdAt, disabledAt, version }) => ({
    id,
    kind,
    name,
    email,
    createdAt,
    disabledAt,
    grants: (grantsOf.get(id) ?? []).map(({ accountId: _, ...grant }) => grant),
    identities: (identitiesOf.get(id) ?? []).map(({ accountId: _, ...identity }) => identity),
    version,
  }))
}

export const accountView = async (db: Db, row: AccountRow): Promise<AccountView> => (await accountViews(db, [row]))[0]!

/** What the audit chain of an account hangs on. */
export const accountSubject = (id: string): Subject => ({ type: 'account', id })
