import { isNull } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import type pg from 'pg'
import { instantOn, type LegalDay } from '../../core/clock.ts'
import type { NationalCalendar } from '../calendar/reference.ts'
import type { Calendar } from '../calendar/rules.ts'
import { listYears, mergedCalendar } from '../calendar/store.ts'
import { scheduleReturn } from '../dossiers/returns/return-jobs.ts'
import { dossierReturns } from '../dossiers/tables.ts'
import { refreshHomes } from '../units/home-store.ts'
import { unitsChannel } from '../units/store.ts'

const casing = 'snake_case'

export type CommuneRow = { code: string; name: string }

/** The communes of a province with their names on a day. */
export async function communesOf(client: pg.Client, province: string, day: string): Promise<CommuneRow[]> {
  const { rows } = await client.query<CommuneRow>(
    `select u.code, p.name from units u
       join unit_periods p on p.unit_code = u.code and p.valid_from <= $2 and (p.valid_until is null or p.valid_until > $2)
      where coalesce(p.parent_code, u.parent_code) = $1 order by u.code`,
    [province, day],
  )
  return rows
}

/** Whether a province is known, and whether anybody has opened a dossier anywhere. */
export async function stateOf(client: pg.Client, province: string): Promise<{ known: boolean; used: boolean }> {
  const { rows } = await client.query<{ known: boolean; used: boolean }>(
    `select exists (select from units where code = $1 and level = 'province') as known,
            exists (select from dossiers) as used`,
    [province],
  )
  return rows[0]!
}

/** The homes of the communes that were filled in; running services read the units again. */
export async function announceUnits(client: pg.Client): Promise<void> {
  await refreshHomes(drizzle({ client, casing }))
  await client.query(`select pg_notify('${unitsChannel}', '')`)
}

/** The calendar of a province as it is now. */
export const calendarOf = async (client: pg.Client, national: NationalCalendar, province: string): Promise<Calendar> =>
  mergedCalendar(national, await listYears(drizzle({ client, casing })), province)

/** Reminders and the end of every return that waits for its producer at the end of a day. */
export async function scheduleOpenReturns(client: pg.Client, day: LegalDay): Promise<void> {
  const db = drizzle({ client, casing })
  const open = await db.select().from(dossierReturns).where(isNull(dossierReturns.answeredAt))
  for (const row of open) await scheduleReturn(db, row, instantOn(day, '18:00'))
}
