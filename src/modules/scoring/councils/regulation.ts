import { failAt } from '../../../core/input.ts'
import { templateFaultBy, templateFaultText } from '../../../core/number-template.ts'
import { defaultRegulation, type Regulation } from '../rules.ts'

type Sent = { [Setting in keyof Regulation]: Regulation[Setting] | null }

const numberParts = ['running', 'year', 'unit']

function checkTemplate(setting: 'minutesTemplate' | 'reportTemplate', template: string): void {
  const fault = templateFaultBy(template, numberParts, false)
  if (!fault) return
  const { vi, en } = templateFaultText(fault, numberParts)
  failAt([setting], fault, vi, en)
}

/** The regulation that was sent, with the defaults of docs/law.md §9. A quorum of more than everybody could never be met. */
export function regulationOf(sent: Sent): Regulation {
  const settled = Object.fromEntries(
    Object.entries(defaultRegulation).map(([setting, value]) => [setting, sent[setting as keyof Regulation] ?? value]),
  ) as Regulation
  if (settled.quorumNumerator > settled.quorumDenominator) {
    failAt(['quorumNumerator'], 'above-denominator', 'Tử số không được lớn hơn mẫu số', 'Not more than the denominator')
  }
  checkTemplate('minutesTemplate', settled.minutesTemplate)
  checkTemplate('reportTemplate', settled.reportTemplate)
  return settled
}
