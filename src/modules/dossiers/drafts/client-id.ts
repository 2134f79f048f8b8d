import { z } from 'zod'
import type { Instant } from '../../../core/clock.ts'
import { failAt } from '../../../core/input.ts'

/** An id that an offline client made, so that it can go on with a draft before the service has seen it. */
export const ClientId = z
  .uuidv7()
  .meta({ id: 'ClientId', description: 'UUID (RFC 9562), version 7, made by the client' })

const dayMs = 24 * 60 * 60 * 1000

/**
 * Whether the time in a version 7 id (its first 48 bits, RFC 9562 §5.7) lies more than a day ahead. Lists are ordered
 * by id: one from the year 3000 would stand above everything that a commune gets.
 */
export const isFromTheFuture = (id: string, now: Instant): boolean =>
  Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16) > Date.parse(now) + dayMs

/** @throws invalid-input at `id` */
export function refuseFutureId(id: string, now: Instant): void {
  if (isFromTheFuture(id, now))
    failAt(['id'], 'in-the-future', 'Thời gian trong mã sai quá một ngày', 'Its time lies more than a day ahead')
}
