import { type LegalDay, legalDay } from '../../../core/clock.ts'
import { elapsed, type Pause } from '../../calendar/deadline.ts'
import { told } from '../../calendar/deadline-rules.ts'
import type { Calendar } from '../../calendar/rules.ts'
import type { Dossier } from '../store.ts'
import type { DeadlineTotal } from './deadline-shapes.ts'

/** The time since the commune received a dossier until it was decided, or ended otherwise, or today; null before. */
export function deadlineTotal(
  { communeReceivedAt: since, decidedAt, endGround, stepSince }: Dossier,
  calendar: Calendar,
  pauses: readonly Pause[],
  today: LegalDay,
): DeadlineTotal | null {
  if (since === null) return null
  const endedAt = decidedAt ?? (endGround && stepSince)
  const { counted, paused, days } = elapsed(calendar, since, pauses, endedAt ? legalDay(endedAt) : today)
  const open = pauses.some(({ until }) => until === null) ? 'paused' : 'running'
  const explain = told({ days })
  return {
    ...{ state: endedAt ? 'ended' : open, since, endedAt },
    ...{ officeWorkingDays: counted, producerWorkingDays: paused },
    provisional: explain.some(({ provisional }) => provisional),
    pauses: [...pauses],
    explain,
  }
}
