import { type LegalDay, yearOf } from '../../core/clock.ts'
import { failAt } from '../../core/input.ts'

/** @throws invalid-input for a year that has not begun: there is nothing to report */
export function checkYear(year: number, today: LegalDay): void {
  if (year > yearOf(today)) failAt(['year'], 'in-future', 'Năm chưa đến', 'The year has not begun')
}
