import { failAt } from '../../../core/input.ts'
import type { TargetKey } from '../rules.ts'

/** A place among the changes of a plan: the newest version first, and in it the targets against their order. */
export type ChangePlace = TargetKey & { version: number }

const beginning: ChangePlace = { version: 2 ** 31 - 1, indicator: '', unitCode: '', fromYear: 0, untilYear: 0 }
const form = /^(\d{1,9}) ([a-z0-9:-]{1,60}) (VN|\d{2}|\d{5}) (\d{4}) (\d{4})$/

export const changeCursor = ({ version, indicator, unitCode, fromYear, untilYear }: ChangePlace): string =>
  Buffer.from([version, indicator, unitCode, fromYear, untilYear].join(' ')).toString('base64url')

/** The place after which a page begins; before everything for the first page. */
export function changeAfter(cursor: string | null): ChangePlace {
  if (cursor === null) return beginning
  const [, version, indicator, unitCode, ...years] = form.exec(Buffer.from(cursor, 'base64url').toString('utf8')) ?? []
  const [fromYear, untilYear] = years.map(Number)
  if (!version || !indicator || !unitCode || !fromYear || !untilYear)
    return failAt(['after'], 'invalid-cursor', 'Con trỏ trang không hợp lệ', 'The cursor is not one of this list')
  return { version: Number(version), indicator, unitCode, fromYear, untilYear }
}
