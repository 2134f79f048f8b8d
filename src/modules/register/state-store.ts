import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../core/db.ts'
import { goesOn } from '../certification/verification/renewal-store.ts'
import type { RegisterState } from './rules.ts'
import { registerEntries } from './tables.ts'

const { certificateId, endedAs, endedOn, expiresOn } = registerEntries
const today = sql`${sql.placeholder('today')}::date`

const ended = sql`(${endedAs} <> 'expired' and ${endedOn} <= ${today}) is true`

/** The rule `registerStateOn` in SQL; a property test holds the two together. Asked with `windowValues`. */
export function inState(db: Db): Record<RegisterState, SQL> {
  const holds = sql`(${expiresOn} >= ${today} or (${goesOn(db, { id: certificateId, expiresOn })}) is true)`
  return {
    'in-force': sql`(not ${ended} and ${holds})`,
    expired: sql`(not ${ended} and not ${holds})`,
    revoked: sql`(${endedAs} = 'revoked' and ${endedOn} <= ${today})`,
  }
}

export const stateToday = (db: Db): SQL => {
  const { revoked, 'in-force': inForce } = inState(db)
  return sql`case when ${inForce} then 'in-force' when ${revoked} then 'revoked' else 'expired' end`
}
