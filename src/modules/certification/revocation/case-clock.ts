import type { Context } from '../../../core/action.ts'
import { type Instant, instantOn } from '../../../core/clock.ts'
import { beginDeadline, moveDeadline } from '../../calendar/keep-deadline.ts'
import { holdCalendar } from '../../calendar/store.ts'
import { instrumentOn } from '../rules.ts'
import type { Certificate } from '../store.ts'
import type { RevocationCase } from './case-store.ts'

const step = 'revocation'

/**
 * Begins the days in which the certificate is revoked: they count from the day of the finding, under the instrument in
 * force on it (QĐ 26/2026/QĐ-TTg Điều 8: 15 days), by the calendar of the province.
 */
export async function beginCaseClock(
  context: Context,
  { id: revocationCaseId, foundOn }: RevocationCase,
  { provinceCode }: Certificate,
): Promise<void> {
  const { db, today, world } = context
  const period = world.periods.of(instrumentOn(world.criteria.instruments, foundOn)?.code ?? '')?.[step]
  if (!period) return
  const calendar = await holdCalendar(db, world.calendars, provinceCode)
  const moment = { now: instantOn(foundOn, '00:00'), today, calendar }
  await beginDeadline(db, moment, { revocationCaseId, provinceCode, step, period })
}

export async function endCaseClock(
  { db, today, world }: Pick<Context, 'db' | 'today' | 'world'>,
  { id: revocationCaseId }: RevocationCase,
  { provinceCode }: Certificate,
  event: 'meet' | 'drop',
  at: Instant,
): Promise<void> {
  const calendar = await holdCalendar(db, world.calendars, provinceCode)
  await moveDeadline(db, { now: at, today, calendar }, { revocationCaseId, step }, event)
}
