import type { Context } from '../../../core/action.ts'
import type { LegalDay } from '../../../core/clock.ts'
import { missedByTransition } from '../../dossiers/rules.ts'
import type { Renewal } from '../rules.ts'
import { readRenewal } from './renewal-store.ts'
import { renewalWindowOn } from './renewal-window.ts'

/** The re-evaluation that may keep a certificate in force on a day, which is only looked for where it matters. */
export async function renewalOn(
  { db, world }: Pick<Context, 'db' | 'world'>,
  { code, expiresOn }: { code: string; expiresOn: LegalDay },
  day: LegalDay,
): Promise<Renewal | null> {
  const window = day > expiresOn ? renewalWindowOn(world, day) : null
  return window && missedByTransition(expiresOn, window) ? readRenewal(db, code) : null
}
