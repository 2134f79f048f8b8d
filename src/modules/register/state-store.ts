import { and, eq, type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../core/db.ts'
import { certificates } from '../certification/tables.ts'
import { renewalOf, withinTransition } from '../certification/verification/renewal-store.ts'
import type { RegisterState } from './rules.ts'
import { registerEntries } from './tables.ts'

const { certificateId, endedAs, endedOn, expiresOn } = registerEntries
const today = sql`${sql.placeholder('today')}::date`

/** A re-evaluation that was filed in time is open: asked last, and only of the few whose window the law closed. */
function extended(db: Db): SQL {
  const renewal = renewalOf(db)
  const open = db
    .select({ filedOn: renewal.filedOn })
    .from(certificates)
    .innerJoinLateral(renewal, sql`true`)
    .where(
      and(eq(certificates.id, certificateId), sql`(${renewal.overOn} is null or ${today} < ${renewal.overOn}::date)`),
    )
  return sql`${withinTransition(expiresOn)} and exists ${open}`
}

const ended = sql`(${endedAs} <> 'expired' and ${endedOn} <= ${today}) is true`

/** The rule `registerStateOn` in SQL; a property test holds the two together. Asked with `windowValues`. */
export function inState(db: Db): Record<RegisterState, SQL> {
  const holds = sql`(${expiresOn} >= ${today} or (${extended(db)}) is true)`
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
