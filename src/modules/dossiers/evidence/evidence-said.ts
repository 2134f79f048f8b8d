import { z } from 'zod'
import type { Context } from '../../../core/action.ts'
import { failAt } from '../../../core/input.ts'
import { Day, Line, optional, optionalOr } from '../../../core/shapes.ts'
import { papersAsked } from '../checks/checklist.ts'
import { checklistOf, criteriaOf } from '../checks/papers.ts'
import type { Dossier } from '../store.ts'

/** What a producer says of an evidence file: the item of the checklist and the criteria that it proves, and from when to when it holds. */
export const evidenceFields = {
  item: Line(50),
  criteria: optionalOr(z.array(z.string().max(20)).max(60), []),
  validFrom: optional(Day),
  validUntil: optional(Day),
}
type Said = z.output<z.ZodObject<typeof evidenceFields>>

/** Refuses items that the dossier's checklist does not ask for, criteria that its set does not have, and an end before the beginning. */
export function refuseFaultyEvidence(
  { world, today }: Pick<Context, 'world' | 'today'>,
  dossier: Dossier,
  { item, criteria, validFrom, validUntil }: Said,
): void {
  const items = papersAsked(checklistOf(world, dossier, today), dossier).map((known) => known.item)
  if (!items.includes(item))
    failAt(['item'], 'unknown-item', `Một trong: ${items.join(', ')}`, `One of: ${items.join(', ')}`)
  const { codes } = criteriaOf(world, dossier, today).compiled
  const unknown = criteria.findIndex((code) => !codes.has(code))
  if (unknown >= 0)
    failAt(
      ['criteria', unknown],
      'unknown-criterion',
      `Bộ sản phẩm ${dossier.setNo} không có tiêu chí này`,
      `Set ${dossier.setNo} has no such criterion`,
    )
  if (validFrom !== null && validUntil !== null && validUntil < validFrom)
    failAt(['validUntil'], 'before-valid-from', 'Trước ngày bắt đầu có hiệu lực', 'Before the first day of validity')
}
