import type { Instant, LegalDay } from '../../../core/clock.ts'
import { failAt } from '../../../core/input.ts'

/** A place in a queue: what is due first, then what has waited longest, then by id. */
export type Place = { dueOn: LegalDay | 'infinity' | '-infinity'; since: Instant; id: string }

const beginning: Place = { dueOn: '-infinity', since: '-infinity', id: '00000000-0000-0000-0000-000000000000' }
const form =
  /^(infinity|\d{4}-\d\d-\d\d) (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

export const placeCursor = ({ dueOn, since, id }: { dueOn: LegalDay | null; since: Instant; id: string }): string =>
  Buffer.from(`${dueOn ?? 'infinity'} ${since} ${id}`).toString('base64url')

const isTime = (text: string): boolean => text === 'infinity' || !Number.isNaN(Date.parse(text))

/** The place after which a page begins; before everything for the first page. */
export function placeAfter(cursor: string | null): Place {
  if (cursor === null) return beginning
  const [, dueOn, since, id] = form.exec(Buffer.from(cursor, 'base64url').toString('utf8')) ?? []
  if (!dueOn || !since || !id || !isTime(dueOn) || !isTime(since))
    return failAt(['after'], 'invalid-cursor', 'Con trỏ trang không hợp lệ', 'The cursor is not one of this list')
  return { dueOn, since, id }
}
