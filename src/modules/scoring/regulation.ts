import { failAt } from '../../core/input.ts'
import type { Regulation } from './rules.ts'

/** A quorum of more than everybody could never be met. */
export function checkRegulation({ quorumNumerator, quorumDenominator }: Regulation): void {
  if (quorumNumerator <= quorumDenominator) return
  failAt(['quorumNumerator'], 'above-denominator', 'Tử số không được lớn hơn mẫu số', 'Not more than the denominator')
}
