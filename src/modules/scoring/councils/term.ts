import type { LegalDay } from '../../../core/clock.ts'
import { failAt } from '../../../core/input.ts'
import { fail } from '../../../core/problem.ts'
import { isHistory, isInTerm, type Term } from './council-rules.ts'

type Sent = { decisionDate: LegalDay; termFrom: LegalDay | null; termUntil: LegalDay | null }

/** The term that was sent; from the day of the decision unless it says another. No council sits before it is set up. */
export function termOf({ decisionDate, termFrom, termUntil }: Sent): Term {
  const from = termFrom ?? decisionDate
  if (from < decisionDate) {
    failAt(['termFrom'], 'before-decision', 'Không được trước ngày quyết định', 'Not before the day of the decision')
  }
  if (termUntil !== null && termUntil < from) {
    failAt(['termUntil'], 'before-term', 'Không được trước ngày bắt đầu nhiệm kỳ', 'Not before the term begins')
  }
  return { termFrom: from, termUntil }
}

/** Refuses a change of a council that was replaced and sits no more. */
export function checkStands(council: Term & { replacedById: string | null }, today: LegalDay): void {
  if (isHistory(council, today)) fail('council-replaced', { replacedById: council.replacedById })
}

/** Refuses a session of the council on a day outside its term, with the days. */
export function checkInTerm({ termFrom, termUntil }: Term, day: LegalDay): void {
  if (!isInTerm({ termFrom, termUntil }, day)) fail('council-outside-term', { day, termFrom, termUntil })
}
