import { z } from 'zod'
import type { Context } from '../../../core/action.ts'
import { failAt } from '../../../core/input.ts'
import { Line, optionalOr } from '../../../core/shapes.ts'
import { papersAsked } from '../checks/checklist.ts'
import { checklistOf, criteriaOf } from '../checks/papers.ts'
import type { Dossier } from '../store.ts'

/** What a producer says of an evidence file: the item of the checklist and the criteria that it proves. */
export const evidenceFields = {
  item: Line(50),
  criteria: optionalOr(z.array(z.string().max(20)).max(60), []),
}
type Said = z.output<z.ZodObject<typeof evidenceFields>>

/** Refuses items that the dossier's checklist does not ask for, and criteria that its set does not have. */
export function refuseFaultyEvidence(
  { world, today }: Pick<Context, 'world' | 'today'>,
  dossier: Dossier,
  { item, criteria }: Said,
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
}
