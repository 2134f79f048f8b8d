import { failAt } from '../../../core/input.ts'
import { defaultRegulation, type Regulation } from '../rules.ts'

type Sent = { [Setting in keyof Regulation]: number | null }

/** The regulation that was sent, with the defaults of docs/law.md §9. A quorum of more than everybody could never be met. */
export function regulationOf(sent: Sent): Regulation {
  const quorumNumerator = sent.quorumNumerator ?? defaultRegulation.quorumNumerator
  const quorumDenominator = sent.quorumDenominator ?? defaultRegulation.quorumDenominator
  if (quorumNumerator > quorumDenominator) {
    failAt(['quorumNumerator'], 'above-denominator', 'Tử số không được lớn hơn mẫu số', 'Not more than the denominator')
  }
  return {
    quorumNumerator,
    quorumDenominator,
    spreadLimit: sent.spreadLimit ?? defaultRegulation.spreadLimit,
    fileNoticeWorkingDays: sent.fileNoticeWorkingDays ?? defaultRegulation.fileNoticeWorkingDays,
  }
}
