import { addDays, type LegalDay, legalDay } from '../../core/clock.ts'
import { counted, deadlineState, told } from './deadline-rules.ts'
import type { DeadlineView } from './deadline-shapes.ts'
import type { DeadlineChange, DeadlineRow } from './deadline-store.ts'
import type { Calendar } from './rules.ts'

type Seen = { calendar: Calendar; today: LegalDay; dueSoonDays: number }

/** A deadline with every day of its count: as it was told when it ended, or by the calendar as it is now. */
export function deadlineView(
  { calendar, today, dueSoonDays }: Seen,
  row: DeadlineRow,
  changes: readonly DeadlineChange[],
): DeadlineView {
  const {
    dossierId: _dossier,
    revocationCaseId: _case,
    provinceCode: _province,
    outcome: _outcome,
    explanation,
    ...open
  } = row
  const days = explanation ?? told(counted(calendar, row, today))
  const explain = days.map((day) => ({ ...day, provisional: day.provisional ?? false }))
  const until = row.endedAt ? legalDay(row.endedAt) : today
  return {
    ...open,
    state: deadlineState(row, today, addDays(today, dueSoonDays)),
    late: row.dueOn !== null && row.dueOn < until,
    pauses: [...row.pauses],
    counted: explain.filter(({ day, count }) => count !== null && day <= until).length,
    provisional: row.endedAt === null && explain.some(({ provisional }) => provisional),
    changes: changes
      .filter(({ deadlineId }) => deadlineId === row.id)
      .map(({ id: _id, deadlineId: _deadline, ...change }) => change),
    explain,
  }
}
