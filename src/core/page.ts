import { failAt } from './input.ts'

export type Page<Item> = { items: Item[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } }

/** Things on a page unless the client asks for another number. */
export const usualPageSize = 20

/** The place of a thing in a list that is ordered by id, as an opaque cursor. */
export const cursorOf = (id: string): string => Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url')

const lastId = 'ffffffff-ffff-ffff-ffff-ffffffffffff'

/** The id after which a page begins when the newest come first; the highest possible id for the first page. */
export function idBefore(cursor: string | null | undefined): string {
  if (!cursor) return lastId
  const hex = Buffer.from(cursor, 'base64url').toString('hex')
  if (hex.length !== 32)
    failAt(['after'], 'invalid-cursor', 'Con trỏ trang không hợp lệ', 'The cursor is not one of this list')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** Cuts a page from `first + 1` rows read. */
export function pageFrom<Item extends { id: string }>(rows: readonly Item[], first: number): Page<Item> {
  const items = rows.slice(0, first)
  const last = items.at(-1)
  return { items, pageInfo: { hasNextPage: rows.length > first, endCursor: last ? cursorOf(last.id) : null } }
}
