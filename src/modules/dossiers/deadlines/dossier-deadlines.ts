import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { Id } from '../../../core/shapes.ts'
import { listDeadlines } from '../../calendar/deadline-store.ts'
import { deadlineView } from '../../calendar/deadline-views.ts'
import { readCalendar } from '../../calendar/store.ts'
import { listReturns } from '../returns/return-store.ts'
import { readDossier } from '../store.ts'
import { DeadlineList } from './deadline-shapes.ts'
import { deadlineTotal } from './deadline-total.ts'

export const dossierDeadlines = action({
  name: 'dossierDeadlines',
  summary:
    'The deadlines of a dossier, each with every day counted, skipped or paused and why; and the same of the time in total',
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
      total: deadlineTotal(dossier, calendar, pauses, today),
    }
  },
})
