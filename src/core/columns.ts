import { sql } from 'drizzle-orm'
import { customType } from 'drizzle-orm/pg-core'
import { type Instant, legalZone } from './clock.ts'

/** SQL that makes of an instant the time in Viet Nam, and back. */
export const inLegalZone = sql.raw(`at time zone '${legalZone}'`)

/** `timestamptz` read as an ISO instant; sessions speak UTC, so the text needs no date arithmetic. */
export const instant = customType<{ data: Instant; driverData: string }>({
  dataType: () => 'timestamp(3) with time zone',
  fromDriver: (value) => toInstant(value),
})

/** `2026-05-22 03:00:00.12+00`, as PostgreSQL writes it: cut by place, since a list has hundreds of them. */
const toInstant = (value: string): Instant =>
  `${value.slice(0, 10)}T${value.slice(11, 19)}.${value.slice(20, -3).padEnd(3, '0')}Z`

export const bytes = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' })
