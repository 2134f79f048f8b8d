import { instantOn, type LegalDay } from '../../../core/clock.ts'
import type { Db } from '../../../core/db.ts'
import type { World } from '../../../core/world.ts'
import { dueOn } from '../../calendar/deadline.ts'
import { readCalendar } from '../../calendar/store.ts'
import { isHeld } from '../../producers/claims/claim-store.ts'
import type { OpenReturn } from './open-return.ts'
import { returnSettings } from './return-settings.ts'

/**
 * The last day on which the commune may enter a supplement that came on paper by the due date; null when the producer
 * files by itself. What was in time must not end because it was entered the next morning.
 */
export async function enteredUntil(
  db: Db,
  { calendars }: Pick<World, 'calendars'>,
  { dossier, open }: OpenReturn,
): Promise<LegalDay | null> {
  if (dossier.enteredBy === null || (await isHeld(db, dossier.producerId))) return null
  const calendar = await readCalendar(db, calendars, dossier.provinceCode)
  const period = { days: returnSettings.onPaper.enteredWithinWorkingDays, unit: 'working-days' } as const
  return dueOn(calendar, instantOn(open.dueOn, '12:00'), period)
}
