import type { Instant } from '../../core/clock.ts'
import { failAt } from '../../core/input.ts'

/** A place in a list that is ordered by a moment and then by id. */
export type Place = { since: Instant; id: string }

const beginning: Place = { since: '-infinity', id: '00000000-0000-0000-0000-000000000000' }
const form = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

export const placeCursor = ({ since, id }: Place): string => Buffer.from(`${since} ${id}`).toString('base64url')

/** The place after which a page begins; before everything for the first page. */
export function placeAfter(cursor: string | null): Place {
  if (cursor === null) return beginning
  const [, since, id] = form.exec(Buffer.from(cursor, 'base64url').toString('utf8')) ?? []
  if (!since || !id || Number.isNaN(Date.parse(since)))
    return failAt(['after'], 'invalid-cursor', 'Con trỏ trang không hợp lệ', 'The cursor is not one of this list')
  return { since, id }
}
