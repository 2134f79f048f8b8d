import { customType } from 'drizzle-orm/pg-core'
import type { Instant } from './clock.ts'

/** `timestamptz` read as an ISO instant; sessions speak UTC, so the text needs no date arithmetic. */
export const instant = customType<{ data: Instant; driverData: string }>({
  dataType: () => 'timestamp(3) with time zone',
  fromDriver: (value) => toInstant(value),
})

const toInstant = (value: string): Instant => {
  const [day = '', time = ''] = value.split(' ')
  const [whole = '', fraction = ''] = time.replace(/\+00(:00)?$/, '').split('.')
  return `${day}T${whole}.${fraction.padEnd(3, '0').slice(0, 3)}Z`
}

export const bytes = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' })
