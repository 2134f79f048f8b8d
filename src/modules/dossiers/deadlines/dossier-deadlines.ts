import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { legalDay } from '../../../core/clock.ts'
import { Id } from '../../../core/shapes.ts'
import { elapsed } from '../../calendar/deadline.ts'
import { listDeadlines } from '../../calendar/deadline-store.ts'
import { deadlineView } from '../../calendar/deadline-views.ts'
import type { Calendar } from '../../calendar/rules.ts'
import { readCalendar } from '../../calendar/store.ts'
import { listReturns } from '../returns/return-store.ts'
import { type Dossier, readDossier } from '../store.ts'
import { DeadlineList } from './deadline-shapes.ts'

export const dossierDeadlines = action({
  name: 'dossierDeadlines',
  summary:
    'The deadlines of a dossier, each with every day counted, skipped or paused and why; and days spent in total',
  kind: 'query',
  roles: 'account',
  input: z.strictObject({ dossierId: Id }),
  output: DeadlineList,
  async run({ db, actor, today, world }, { dossierId }) {
    const dossier = await readDossier(db, actor, dossierId)
    const [{ rows, changes }, calendar, returns] = await Promise.all([
      listDeadlines(db, { dossierIds: [dossierId] }),
      readCalendar(db, world.calendars, dossier.provinceCode),
      listReturns(db, dossierId),
    ])
    const seen = { calendar, today, dueSoonDays: world.periods.dueSoonDays }
    const pauses = returns.map(({ returnedAt, answeredAt, closedAt }) => ({
      from: returnedAt,
      until: answeredAt ?? closedAt,
    }))
    return {
      items: rows.map((row) => deadlineView(seen, row, changes)),
      total: total(dossier, calendar, pauses, today),
    }
  },
})

/** Working days since the commune received it until it was decided, or ended otherwise, or today, with the offices and with the producer. */
function total(
  { communeReceivedAt: since, decidedAt, endGround, stepSince }: Dossier,
  calendar: Calendar,
  pauses: Parameters<typeof elapsed>[2],
  today: string,
) {
  if (since === null) return null
  const endedAt = decidedAt ?? (endGround && stepSince)
  const { counted, paused } = elapsed(calendar, since, pauses, endedAt ? legalDay(endedAt) : today)
  return { since, officeWorkingDays: counted, producerWorkingDays: paused }
}
