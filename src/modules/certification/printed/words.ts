import type { Text } from '../../../core/language.ts'

/** What stands in English beneath the Vietnamese, and what a print of an ended certificate says. */
export const certificateWords = {
  country: 'Socialist Republic of Viet Nam · Independence - Freedom - Happiness',
  certifies: 'Chứng nhận sản phẩm · This is to certify that the product',
  of: 'của chủ thể · of the producer',
  number: 'Certificate number',
  decision: 'Recognised by decision',
  instrument: 'Judged and classified under decision',
  validity: 'Valid from - through',
  scan: 'Quét mã để kiểm tra hiệu lực · Scan to verify',
  stars: { 3: 'three stars', 4: 'four stars', 5: 'five stars' } as Readonly<Record<number, string>>,
  ended: {
    revoked: { vi: 'ĐÃ BỊ THU HỒI từ', en: 'REVOKED on' },
    superseded: { vi: 'ĐÃ ĐƯỢC THAY THẾ từ', en: 'SUPERSEDED on' },
    expired: { vi: 'ĐÃ HẾT HẠN sau', en: 'EXPIRED after' },
  } satisfies Record<string, Text>,
}
