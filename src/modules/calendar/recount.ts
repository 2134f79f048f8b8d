import { v7 as uuidv7 } from 'uuid'
import type { Context } from '../../core/action.ts'
import { nation } from '../../core/actor.ts'
import { counted } from './deadline-rules.ts'
import { type DeadlineChange, lockOpen, moveDeadlines } from './deadline-store.ts'
import { listYears, mergedCalendar } from './store.ts'

/**
 * Counts the open deadlines of a province anew by its calendar as it is now, or those of all after the nation's changed,
 * and keeps both values of each that moved. Returns how many did.
 */
export async function recount({ db, now, today, world }: Context, unitCode: string, note: string): Promise<number> {
  const [open, years] = await Promise.all([lockOpen(db, unitCode === nation ? null : unitCode), listYears(db)])
  const provinces = new Set(open.map(({ provinceCode }) => provinceCode))
  const calendars = new Map([...provinces].map((code) => [code, mergedCalendar(world.calendars, years, code)]))
  const changes = open.flatMap((row): DeadlineChange[] => {
    const { dueOn } = counted(calendars.get(row.provinceCode)!, row, today)
    if (dueOn === row.dueOn) return []
    const moved = { dueOnBefore: row.dueOn, dueOnAfter: dueOn }
    return [{ id: uuidv7(), deadlineId: row.id, at: now, reason: 'calendar', note, ...moved }]
  })
  await moveDeadlines(db, changes)
  return changes.length
}
