import { numberBy } from '../../../core/number-template.ts'
import type { CouncilLevel } from '../../scoring/rules.ts'

// As offices are named in a number (Nghị định 30/2020/NĐ-CP, phụ lục III).
const officeOf = { province: 'UBND', ministry: 'BNNMT' } as const satisfies Record<CouncilLevel, string>

/** `07/TB-UBND`: the number of a notice; without a running one (from 1, per unit and year) what leaves room for it. */
export function noticeNumber(level: CouncilLevel, running: number | null): string {
  const after = `/TB-${officeOf[level]}`
  return running === null ? `……${after}` : numberBy(`{running:2}${after}`, { running })
}
