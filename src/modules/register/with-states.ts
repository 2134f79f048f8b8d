import type { Context } from '../../core/action.ts'
import { withRenewals } from '../certification/verification/renewal-store.ts'
import { renewalWindowOn } from '../certification/verification/renewal-window.ts'
import { missedByTransition } from '../dossiers/rules.ts'
import { type RegisterState, registerStateOn } from './rules.ts'
import type { RegisterRow } from './store.ts'

/** Entries with their states today. The re-evaluation that may keep one in force is only looked for where it matters. */
export async function withStates<Row extends RegisterRow>(
  { db, world, today }: Pick<Context, 'db' | 'world' | 'today'>,
  rows: readonly Row[],
): Promise<{ row: Row; state: RegisterState }[]> {
  const window = renewalWindowOn(world, today)
  const past = rows.filter(({ expiresOn }) => today > expiresOn && window && missedByTransition(expiresOn, window))
  const asked = past.map(({ certificateId }) => ({ id: certificateId }))
  const renewals = new Map((asked.length > 0 ? await withRenewals(db, asked) : []).map((one) => [one.id, one.renewal]))
  return rows.map((row) => {
    const renewal = renewals.get(row.certificateId) ?? null
    return { row, state: registerStateOn({ ...row, renewal }, today, window) }
  })
}
