import { failAt } from '../../../core/input.ts'
import { type LotDays, lotFault } from './lot-rules.ts'

const words = {
  'before-making': { vi: 'Trước ngày sản xuất', en: 'Before the day of making' },
  'after-making': { vi: 'Sau ngày sản xuất', en: 'After the day of making' },
} as const

/** @throws invalid-input at the first day of a lot that cannot be */
export function refuseImpossibleDays(lot: LotDays): void {
  const fault = lotFault(lot)
  if (fault) failAt(fault.path, fault.code, words[fault.code].vi, words[fault.code].en)
}
