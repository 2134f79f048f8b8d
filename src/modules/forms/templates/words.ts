import type { FormView } from '../shapes.ts'

export const upper = (text: string): string => text.toLocaleUpperCase('vi')

/** The name of a unit inside a sentence: "xã Đình Lập". */
export const inSentence = (unitName: string): string => unitName.charAt(0).toLocaleLowerCase('vi') + unitName.slice(1)

/** `05/02/2026`, or room for a pen. */
export const dayText = (day: string | null): string => (day === null ? '…/…/……' : day.split('-').reverse().join('/'))

/** `ngày 05 tháng 02 năm 2026`: days under 10 and months 1 and 2 bear a zero, other months none (Nghị định 30/2020/NĐ-CP). */
export function longDay(day: string | null): string {
  if (day === null) return 'ngày …… tháng …… năm ………'
  const [year, month, date] = day.split('-')
  return `ngày ${date} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`
}

export const kindNames: Readonly<Record<FormView['kind'], string>> = {
  first: 'Đánh giá lần đầu',
  upgrade: 'Đánh giá nâng hạng',
  're-evaluation': 'Đánh giá lại',
}

export const producerKindNames: Readonly<Record<FormView['producer']['kind'], string>> = {
  cooperative: 'Hợp tác xã',
  'cooperative-group': 'Tổ hợp tác',
  sme: 'Doanh nghiệp nhỏ và vừa',
  farm: 'Trang trại',
  household: 'Hộ sản xuất, hộ gia đình có đăng ký kinh doanh',
  association: 'Hội, hiệp hội, trung tâm điều hành',
}

export const sexNames = { female: 'Nữ', male: 'Nam' } as const

/** The set as the law names it: its number, its name and its group. */
export const setLine = ({ setNo, setName, groupNo, groupName }: FormView['product']): string =>
  `Bộ ${setNo} - ${setName} (Nhóm ${groupNo}: ${groupName})`

/** What the producer signs for (QĐ 26/2026/QĐ-TTg, Đ.8: an untrue dossier is a ground of revocation). */
export const pledge =
  'Chủ thể cam kết những thông tin trên và tài liệu kèm theo là đúng sự thật và chịu trách nhiệm trước pháp luật về nội dung đã kê khai.'
