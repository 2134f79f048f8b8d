import type { LegalDay } from '../../../core/clock.ts'
import type { CertificateRow } from './import-shapes.ts'

/** What is wrong with a field of a row. */
export type RowFault = { field: keyof CertificateRow; code: string; vi: string; en: string }

const fault = (field: keyof CertificateRow, code: string, vi: string, en: string): RowFault => ({ field, code, vi, en })

export const noInstrument = fault(
  'decisionDate',
  'no-instrument',
  'Ngày này chưa có văn bản nào về đánh giá sản phẩm OCOP',
  'No instrument was in force on this day',
)
export const unknownInstrument = (codes: readonly string[]) =>
  fault('instrument', 'unknown-instrument', `Một trong: ${codes.join(', ')}`, `One of: ${codes.join(', ')}`)
export const beforeInstrument = ({ number, inForceFrom }: { number: string; inForceFrom: LegalDay }) =>
  fault(
    'decisionDate',
    'before-instrument',
    `${number} có hiệu lực từ ${inForceFrom}`,
    `${number} came into force on ${inForceFrom}`,
  )
export const unknownCommune = fault(
  'communeCode',
  'unknown-commune',
  'Không có xã, phường, đặc khu nào mang mã này',
  'No commune has or had this code',
)
export const unknownIssuer = fault(
  'issuer',
  'unknown-issuer',
  'Cần mã tỉnh (2 chữ số) hoặc VN',
  'The code of a province (2 digits) or VN is expected',
)
/** Which of the two codes is wrong no one knows, so both are named. */
export const otherProvince = (communeCode: string, provinces: readonly string[]) =>
  fault(
    'issuer',
    'other-province',
    `Xã ${communeCode} thuộc tỉnh ${provinces.join(', ') || '?'}, không thuộc nơi cấp này`,
    `Commune ${communeCode} lies in province ${provinces.join(', ') || '?'}, and not in that of this issuer`,
  )
export const provinceUnknown = (provinces: readonly string[]) =>
  fault(
    'communeCode',
    'province-unknown',
    `Xã này nay thuộc một trong các tỉnh ${provinces.join(', ') || '?'}: cần mã xã hiện nay`,
    `The commune lies in one of the provinces ${provinces.join(', ') || '?'} today: give its code of today`,
  )
export const unknownSet = fault(
  'setNo',
  'unknown-criteria-set',
  'Không có bộ sản phẩm này',
  'There is no such criteria set in force',
)
export const starWithoutCertificate = fault(
  'star',
  'star-without-decision',
  'Hạng sao này không có quyết định và giấy chứng nhận',
  'This star gets no decision and no certificate',
)
const authorities = {
  ministry: { vi: 'Bộ (mã VN)', en: 'the ministry (code VN)' },
  province: { vi: 'tỉnh', en: 'a province' },
  district: {
    vi: 'huyện (mã tỉnh hiện nay, tên cơ quan ở cột office)',
    en: 'a district (the code of its province today, its name as office)',
  },
} as const
export const otherAuthority = (authority: keyof typeof authorities) =>
  fault(
    'issuer',
    'another-authority',
    `Theo văn bản áp dụng, hạng sao này do ${authorities[authority].vi} công nhận`,
    `Under its instrument this star was recognised by ${authorities[authority].en}`,
  )
export const districtMissing = fault(
  'office',
  'office-missing',
  'Cần tên cơ quan cấp huyện đã công nhận',
  'The name of the district that recognised it is needed',
)
export const expiryMissing = fault(
  'expiresOn',
  'expiry-missing',
  'Cần ngày hết hạn: văn bản áp dụng không cho biết thời hạn',
  'The last day of validity is needed: how long it holds is not known of its instrument',
)
export const otherExpiry = (day: LegalDay) =>
  fault('expiresOn', 'another-expiry', `Theo văn bản áp dụng là ${day}`, `By its instrument it is ${day}`)
export const expiresBeforeIssue = fault(
  'expiresOn',
  'before-issue',
  'Phải sau ngày cấp',
  'It comes after the day of issue',
)
export const issuedBeforeDecision = fault(
  'issuedOn',
  'before-decision',
  'Không trước ngày ký quyết định',
  'Not before the day of the decision',
)
export const revocationInPart = fault(
  'revokedOn',
  'revocation-in-part',
  'Ngày thu hồi và căn cứ thu hồi đi cùng nhau',
  'The day and the ground of a revocation go together',
)
export const revokedBeforeIssue = fault(
  'revokedOn',
  'before-issue',
  'Không trước ngày cấp',
  'Not before the day of issue',
)
export const revokedAfterExpiry = fault(
  'revokedOn',
  'after-expiry',
  'Giấy chứng nhận đã hết hạn trước ngày này',
  'The certificate had expired before this day',
)
export const repeated = fault(
  'number',
  'repeated',
  'Giấy chứng nhận này đã nêu ở trên',
  'This certificate stands above already',
)
export const decisionDiffers = (field: 'decisionDate' | 'signerName' | 'signerTitle', other: string) =>
  fault(field, 'decision-differs', `Cùng quyết định ở trên là ${other}`, `The same decision has ${other} elsewhere`)
export const representativeMissing = fault(
  'representative',
  'representative-missing',
  'Chủ thể chưa có trong hệ thống: cần tên người đại diện',
  'The producer is not known yet: the name of its representative is needed',
)
export const decisionOfSystem = fault(
  'decisionNumber',
  'decision-of-system',
  'Quyết định này đã được ban hành trong hệ thống, không thêm giấy chứng nhận được',
  'This decision was issued in the system and gets no further certificates',
)
export const certificateDiffers = (field: keyof CertificateRow, there: string) =>
  fault(
    field,
    'certificate-differs',
    `Giấy chứng nhận đã có trong hệ thống ghi ${there}`,
    `The certificate that is there says ${there}`,
  )
export const sameDay = fault(
  'issuedOn',
  'same-day',
  'Sản phẩm có giấy chứng nhận khác cấp cùng ngày',
  'The product has another certificate of the same day',
)
