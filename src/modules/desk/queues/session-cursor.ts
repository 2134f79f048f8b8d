import type { LegalDay } from '../../../core/clock.ts'
import { failAt } from '../../../core/input.ts'

/** A place in a council's queue: a session by the day on which it is held, and an item of its agenda. */
export type SessionPlace = { heldOn: LegalDay | '-infinity'; sessionId: string; position: number }

const beginning: SessionPlace = { heldOn: '-infinity', sessionId: '00000000-0000-0000-0000-000000000000', position: -2 }
const form = /^(\d{4}-\d\d-\d\d) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}) (-1|\d{1,5})$/

export const sessionCursor = ({ heldOn, sessionId, position }: SessionPlace): string =>
  Buffer.from(`${heldOn} ${sessionId} ${position}`).toString('base64url')

/** The place after which a page begins; before everything for the first page. */
export function sessionPlaceAfter(cursor: string | null): SessionPlace {
  if (cursor === null) return beginning
  const [, heldOn, sessionId, position] = form.exec(Buffer.from(cursor, 'base64url').toString('utf8')) ?? []
  if (!heldOn || !sessionId || Number.isNaN(Date.parse(heldOn)))
    return failAt(['after'], 'invalid-cursor', 'Con trỏ trang không hợp lệ', 'The cursor is not one of this list')
  return { heldOn, sessionId, position: Number(position) }
}
