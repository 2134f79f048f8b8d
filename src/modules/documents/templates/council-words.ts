import { inSentence, upper } from '../../forms/templates/words.ts'
import type { CouncilPosition } from '../../scoring/rules.ts'
import type { BallotForm } from '../ballots/ballot-shapes.ts'
import type { Following } from '../rules.ts'
import type { DocumentItem, SessionDocument } from '../sessions/session-shapes.ts'

export const positionNames: Readonly<Record<CouncilPosition, string>> = {
  chair: 'Chủ tịch',
  delegate: 'Người được ủy quyền',
  vice: 'Phó Chủ tịch',
  secretary: 'Thư ký',
  member: 'Ủy viên',
  substitute: 'Người dự thay',
  expert: 'Chuyên gia',
  advisor: 'Tổ tư vấn',
}

/** The office above the council, and the council. */
export const councilLines = ({ level, unit }: Pick<BallotForm, 'level' | 'unit'>, councilName: string) => ({
  above: level === 'ministry' ? ['BỘ NÔNG NGHIỆP', 'VÀ MÔI TRƯỜNG'] : ['ỦY BAN NHÂN DÂN', upper(unit.name)],
  own: [upper(councilName)],
})

/** `87.50` as it is written in Vietnamese. */
export const decimal = (shown: string): string => shown.replace('.', ',')

export const resultText = ({ outcome, star }: Pick<DocumentItem, 'outcome' | 'star'>): string =>
  outcome === 'knocked-out' ? 'Bị loại' : `${star} sao`

/** What follows each result, in the words of the paper's issuer (docs/law.md §1, §3.9). */
export function followingTexts({ unit }: Pick<SessionDocument, 'unit'>): Readonly<Record<Following, string>> {
  const chairman = `Chủ tịch Ủy ban nhân dân ${inSentence(unit.name)}`
  return {
    'no-decision': 'Không đề nghị công nhận',
    chairman: `Trình ${chairman} công nhận`,
    ministry: `Trình ${chairman} phê duyệt kết quả và gửi hồ sơ đề nghị Bộ Nông nghiệp và Môi trường đánh giá, công nhận 5 sao`,
    minister: 'Trình Bộ trưởng Bộ Nông nghiệp và Môi trường công nhận 5 sao',
    'back-to-province':
      'Chuyển về tỉnh để Chủ tịch Ủy ban nhân dân cấp tỉnh công nhận theo kết quả này hoặc tổ chức đánh giá lại',
  }
}

/** The product by its code and name, with the producer. */
export const itemName = ({ productCode, productName, producerName }: DocumentItem): string =>
  `${productName}${productCode === null ? '' : ` (mã ${productCode})`} - ${producerName}`
