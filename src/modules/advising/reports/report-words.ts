import { dayText } from '../../forms/templates/words.ts'
import type { InquiryKind } from '../inquiries/rules.ts'
import type { ReportContent } from '../shapes.ts'

export const inquiryNames: Readonly<Record<InquiryKind, string>> = {
  'site-visit': 'Khảo sát thực tế',
  'extra-test': 'Kiểm nghiệm bổ sung',
}

type Reported = ReportContent['inquiries'][number]

/** How an inquiry ended, in a sentence. */
export function endText({ kind, doneOn, withdrawReason, findings, participants }: Reported): string {
  if (doneOn === null) return `Không thực hiện. Lý do: ${withdrawReason ?? ''}.`
  if (kind === 'extra-test') return `Nhận phiếu kết quả ngày ${dayText(doneOn)}: ${findings ?? ''}`
  const who = participants.map(({ name, organisation }) => `${name} (${organisation})`).join('; ')
  return `Thực hiện ngày ${dayText(doneOn)}, thành phần: ${who}. Kết quả: ${findings ?? ''}`
}

/** The paper with how long it holds, where it says so. */
export function paperText({ fileName, validFrom, validUntil }: Reported['papers'][number]): string {
  if (validFrom === null && validUntil === null) return fileName
  return `${fileName} (hiệu lực ${dayText(validFrom)} - ${dayText(validUntil)})`
}

/** What the proposal would be as the only ballot (docs/law.md §3). */
export function starText({ star, total, gatesMissed }: ReportContent): string {
  if (star === null) return `Tổng điểm đề xuất ${total}; có tiêu chí không được đánh giá tiếp, không phân hạng.`
  const missed = gatesMissed.map(({ star, criterion, minimum }) => `${criterion} (${star} sao: từ ${minimum} điểm)`)
  const gates = missed.length === 0 ? '' : ` Chưa đạt mức tối thiểu: ${missed.join('; ')}.`
  return `Tổng điểm đề xuất ${total}, tương ứng hạng ${star} sao.${gates}`
}
