/**
 * Kinds of producer (chủ thể): hợp tác xã, tổ hợp tác, doanh nghiệp nhỏ và vừa, trang trại, hộ có đăng ký kinh doanh;
 * for set 26 also associations and managing centres (QĐ 26/2026/QĐ-TTg).
 */
export const producerKinds = ['cooperative', 'cooperative-group', 'sme', 'farm', 'household', 'association'] as const
export type ProducerKind = (typeof producerKinds)[number]

export const sexes = ['female', 'male'] as const

/** Only community tourism (set 26) may be put forward by an association or a managing centre. */
export const mayPutForward = (kind: ProducerKind, setNo: number): boolean => kind !== 'association' || setNo === 26
