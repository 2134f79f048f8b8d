import type { Context } from '../../../../core/action.ts'
import { failAt } from '../../../../core/input.ts'
import type { Text } from '../../../../core/language.ts'
import { fail } from '../../../../core/problem.ts'
import { draftingFor, refuseTwice, refuseUntold } from '../../issuer.ts'
import { lookAhead } from '../look-ahead.ts'
import { type Order, type OrderFault, orderFault } from './rules.ts'

const texts: Record<OrderFault['code'], Text> = {
  missing: { vi: 'Còn thiếu', en: 'Is missing' },
  'not-of-this-kind': {
    vi: 'Loại quyết định này không có nội dung đó',
    en: 'A decision of this kind has no such thing',
  },
  'another-authority': { vi: 'Chỉ cấp tỉnh ban hành loại quyết định này', en: 'Only a province makes such decisions' },
}

/**
 * Refuses what could be issued on no day: an order that is none of its kind, things named twice, and what the issuer or the
 * drafter does not reach. Whatever may be otherwise tomorrow is a warning only.
 */
export async function checkOrder(
  context: Context,
  order: Order & { unitCode: string; note: string | null },
): Promise<void> {
  const { unitCode, items, certificateIds } = order
  const authority = draftingFor(context, unitCode)
  const fault = orderFault(order, authority)
  if (fault) failAt(fault.field, fault.code, texts[fault.code].vi, texts[fault.code].en)
  refuseUntold(order)
  const ids = items.map(({ dossierId }) => dossierId)
  refuseTwice(ids, (at) => ['items', at, 'dossierId'])
  refuseTwice(certificateIds, (at) => ['certificateIds', at])
  const { refusals } = await lookAhead(context, order, { unitCode, authority })
  const errors = refusals.filter(({ code }) => code === 'not-found')
  if (errors.length > 0) fail('decision-refused', { errors })
}
