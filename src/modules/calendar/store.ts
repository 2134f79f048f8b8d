import { and, eq, inArray, sql } from 'drizzle-orm'
import { nation } from '../../core/actor.ts'
import { type Db, firstOf, quickStatement, statement } from '../../core/db.ts'
import type { NationalCalendar } from './reference.ts'
import { type Calendar, calendarOf } from './rules.ts'
import { calendarYears } from './tables.ts'

export type CalendarYearRow = typeof calendarYears.$inferSelect

const yearsOf = (db: Db) =>
  db
    .select()
    .from(calendarYears)
    .where(inArray(calendarYears.unitCode, [nation, sql.placeholder('provinceCode')]))
const yearsOfProvince = statement('calendar-years', yearsOf)
const quickYearsOfProvince = quickStatement('calendar-years-quick', yearsOf)

/** A province's own years stand before the nation's changed ones, and these before those that ship with the service. */
export function mergedCalendar(
  { files }: NationalCalendar,
  rows: readonly CalendarYearRow[],
  unitCode: string,
): Calendar {
  const of = (code: string) => rows.filter((row) => row.unitCode === code)
  return calendarOf([...files, ...of(nation), ...(unitCode === nation ? [] : of(unitCode))])
}

/** The calendar of a province as it is now. */
export const readCalendar = async (db: Db, national: NationalCalendar, provinceCode: string): Promise<Calendar> =>
  mergedCalendar(national, await quickYearsOfProvince(db, { provinceCode }), provinceCode)

const lockName = sql.raw(`hashtextextended('calendar', 0)`)
const lockShared = statement('calendar-lock-shared', (db) =>
  db.select({ locked: sql`pg_advisory_xact_lock_shared(${lockName})` }).from(sql`(select) as one`),
)

/**
 * The calendar of a province for a deadline that is written in this transaction: it cannot change until that commits,
 * else a change could miss the deadline when it counts the open ones anew.
 */
export async function holdCalendar(db: Db, national: NationalCalendar, provinceCode: string): Promise<Calendar> {
  // Sent together; the second reads what is there once the first has its lock.
  const [, rows] = await Promise.all([lockShared(db, {}), yearsOfProvince(db, { provinceCode })])
  return mergedCalendar(national, rows, provinceCode)
}

/** Keeps calendars, and with them the last days that they give, as they are until the transaction ends. */
export async function holdCalendars(db: Db): Promise<void> {
  await lockShared(db, {})
}

/** Keeps every deadline from being written until the transaction ends. */
export async function lockCalendars(db: Db): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock(${lockName})`)
}

export const listYears = (db: Db): Promise<CalendarYearRow[]> => db.select().from(calendarYears)

export const findYear = async (db: Db, unitCode: string, year: number): Promise<CalendarYearRow | null> =>
  firstOf(
    await db
      .select()
      .from(calendarYears)
      .where(and(eq(calendarYears.unitCode, unitCode), eq(calendarYears.year, year))),
  )

export async function saveYear(db: Db, row: CalendarYearRow): Promise<void> {
  const { unitCode, year, ...rest } = row
  await db
    .insert(calendarYears)
    .values(row)
    .onConflictDoUpdate({ target: [calendarYears.unitCode, calendarYears.year], set: rest })
}
