import { z } from 'zod'
import { failAt } from '../../../../core/input.ts'
import { Day, Id, Line, optional, optionalOr } from '../../../../core/shapes.ts'
import type { Named } from './plan-store.ts'

const ids = optionalOr(z.array(Id).max(500), [])

/** What a plan says, and may say otherwise later. */
export const planFields = {
  number: optional(Line(50)),
  title: Line(300),
  year: z.int().min(2000).max(2100),
  fromDay: Day,
  untilDay: Day,
  note: optional(Line(4000)),
  certificateIds: ids,
  producerIds: ids,
}

export function refuseBackwards({ fromDay, untilDay }: { fromDay: string; untilDay: string }): void {
  if (untilDay < fromDay) failAt(['untilDay'], 'before-first-day', 'Trước ngày bắt đầu', 'Before the first day')
}

/** Everything that is named has to be there, and something has to be named. */
export function refuseUnknown(
  { certificateIds, producerIds }: Named,
  found: readonly { id: string; producerId: string }[],
): void {
  const refuse = (field: keyof Named, at: number) =>
    failAt([field, at], 'not-found', 'Không tìm thấy', 'Not found, or nothing of it is in force')
  const certificates = new Set(found.map(({ id }) => id))
  const certificate = certificateIds.findIndex((id) => !certificates.has(id))
  if (certificate >= 0) refuse('certificateIds', certificate)
  const producers = new Set(found.map(({ producerId }) => producerId))
  const producer = producerIds.findIndex((id) => !producers.has(id))
  if (producer >= 0) refuse('producerIds', producer)
  if (found.length === 0) failAt(['certificateIds'], 'missing', 'Chưa nêu sản phẩm nào', 'Names no product to visit')
}
