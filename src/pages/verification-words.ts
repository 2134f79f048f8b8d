import type { Language } from '../core/language.ts'
import type { RevocationGround, VerificationState } from '../modules/certification/rules.ts'
import { englishUnit } from '../modules/units/english-name.ts'

type StateWords = {
  heading: string
  say(days: { expires: string; ended: string; ground: string; longest: string }): string
}

export type Words = {
  title: string
  unknownHelp: readonly string[]
  states: Record<VerificationState, StateWords>
  /** What is said of a signature that is not good. */
  badSignature: string
  keyWithdrawn: string
  signed: string
  grounds: Record<RevocationGround, string>
  stars: string
  producer: string
  place: string
  number: string
  issued: string
  expires: string
  ended: { revoked: string; superseded: string }
  issuer: string
  decision: string
  instrument: string
  code: string
  newer: string
  asOf: string
  asOfDay: string
  otherDay: string
  day: string
  show: string
  badDay: string
  notYet: string
  another: string
  share: string
  shareHelp: string
  /** A unit as people of the language name it. */
  unit(name: string): string
  committee(unit: string): string
}

// What the law says of each state: QĐ 26/2026/QĐ-TTg; the mark may not be used once a certificate has ended.
export const verificationWords: Record<Language, Words> = {
  vi: {
    title: 'Tra cứu giấy chứng nhận OCOP',
    states: {
      valid: {
        heading: 'Đang có hiệu lực',
        say: ({ expires }) => `Giấy chứng nhận có giá trị đến hết ngày ${expires}.`,
      },
      expiring: {
        heading: 'Đang có hiệu lực',
        say: ({ expires }) => `Giấy chứng nhận có giá trị đến hết ngày ${expires}. Đã đến kỳ nộp hồ sơ đánh giá lại.`,
      },
      extended: {
        heading: 'Đang có hiệu lực (kéo dài)',
        say: ({ expires, longest }) =>
          `Giấy chứng nhận ghi hạn đến hết ngày ${expires}. Theo quy định chuyển tiếp của Quyết định 26/2026/QĐ-TTg, giấy tiếp tục có hiệu lực đến khi có kết quả đánh giá lại, không quá ngày ${longest}.`,
      },
      expired: {
        heading: 'Đã hết hạn',
        say: ({ expires }) =>
          `Giấy chứng nhận có giá trị đến hết ngày ${expires}. Sản phẩm không được tiếp tục dùng nhãn hiệu OCOP theo giấy này.`,
      },
      revoked: {
        heading: 'Đã bị thu hồi',
        say: ({ ended, ground }) => `Thu hồi từ ngày ${ended}: ${ground}. Sản phẩm không được dùng nhãn hiệu OCOP.`,
      },
      superseded: {
        heading: 'Đã được thay thế',
        say: ({ ended }) =>
          `Từ ngày ${ended}, giấy chứng nhận này được thay bằng giấy chứng nhận mới của cùng sản phẩm.`,
      },
      unknown: { heading: 'Không tìm thấy', say: () => 'Không có giấy chứng nhận nào mang mã này.' },
      unavailable: {
        heading: 'Chưa tra cứu được hiệu lực',
        say: ({ expires }) =>
          `Chữ ký trong mã QR là thật, giấy chứng nhận ghi hạn đến hết ngày ${expires}. Hiện chưa biết giấy có còn hiệu lực hay đã bị thu hồi: hãy quét lại sau ít phút.`,
      },
    },
    badSignature:
      'Chữ ký trong mã QR này không đúng: mã có thể bị sửa hoặc in sai. Hãy so tên sản phẩm trên nhãn với tên ở đây, và báo cho Sở Nông nghiệp và Môi trường nếu khác.',
    keyWithdrawn:
      'Khóa ký của mã QR này đã bị thu hồi, nên chữ ký không còn chứng minh được gì. Trạng thái ở đây lấy từ sổ đăng ký: hãy so tên sản phẩm trên nhãn với tên ở đây.',
    signed: 'Nội dung được ký trong mã QR',
    unknownHelp: [
      'So lại từng ký tự với mã in trên giấy chứng nhận hoặc nhãn sản phẩm. Mã không có chữ I, L, O, U.',
      'Nếu mã đúng như in trên nhãn, giấy chứng nhận có thể là giả: hãy báo cho Sở Nông nghiệp và Môi trường của tỉnh.',
    ],
    grounds: {
      'untrue-dossier': 'hồ sơ không trung thực hoặc giả mạo',
      'criteria-no-longer-met': 'không còn đáp ứng tiêu chí',
      'breach-of-law':
        'vi phạm pháp luật về chất lượng, an toàn thực phẩm, môi trường, sở hữu trí tuệ hoặc nhãn hàng hóa',
      'misuse-of-mark': 'sử dụng sai nhãn hiệu OCOP',
      'production-stopped': 'đã ngừng sản xuất',
      'other-finding': 'theo kết luận của cơ quan có thẩm quyền',
    },
    stars: 'sao',
    producer: 'Chủ thể',
    place: 'Địa bàn',
    number: 'Số giấy chứng nhận',
    issued: 'Ngày cấp',
    expires: 'Có giá trị đến hết ngày',
    ended: { revoked: 'Ngày thu hồi', superseded: 'Ngày được thay thế' },
    issuer: 'Nơi công nhận',
    decision: 'Quyết định công nhận',
    instrument: 'Đánh giá theo',
    code: 'Mã tra cứu',
    newer: 'Được thay bằng giấy chứng nhận',
    asOf: 'Trạng thái tính đến ngày',
    asOfDay: 'Trạng thái vào ngày',
    otherDay: 'Xem trạng thái vào một ngày trước đây',
    day: 'Ngày',
    show: 'Xem',
    badDay: 'Ngày cần xem phải là một ngày có thật, không sau hôm nay. Dưới đây là trạng thái hôm nay.',
    notYet: 'Vào ngày đó chưa có giấy chứng nhận nào mang mã này.',
    another: 'Tra cứu mã khác',
    share: 'Địa chỉ của trang này',
    shareHelp: 'Mã QR để in lên nhãn:',
    unit: (name) => name,
    committee: (unit) => `Ủy ban nhân dân ${unit.charAt(0).toLowerCase()}${unit.slice(1)}`,
  },
  en: {
    title: 'OCOP certificate check',
    states: {
      valid: { heading: 'In force', say: ({ expires }) => `The certificate is valid through ${expires}.` },
      expiring: {
        heading: 'In force',
        say: ({ expires }) =>
          `The certificate is valid through ${expires}. The time to file for re-evaluation has come.`,
      },
      extended: {
        heading: 'In force (extended)',
        say: ({ expires, longest }) =>
          `The certificate was issued through ${expires}. By the transitional rule of Decision 26/2026/QĐ-TTg it stays in force until the result of its re-evaluation, no longer than ${longest}.`,
      },
      expired: {
        heading: 'Expired',
        say: ({ expires }) =>
          `The certificate was valid through ${expires}. The OCOP mark may not be used on it any more.`,
      },
      revoked: {
        heading: 'Revoked',
        say: ({ ended, ground }) => `Revoked on ${ended}: ${ground}. The OCOP mark may not be used.`,
      },
      superseded: {
        heading: 'Superseded',
        say: ({ ended }) => `On ${ended} a new certificate of the same product took its place.`,
      },
      unknown: { heading: 'Not found', say: () => 'No certificate has this code.' },
      unavailable: {
        heading: 'Status not known now',
        say: ({ expires }) =>
          `The signature in the QR code is genuine; the certificate was issued through ${expires}. Whether it is still in force or was revoked cannot be found out now: please scan again in a few minutes.`,
      },
    },
    badSignature:
      'The signature in this QR code is not good: the code may have been altered or misprinted. Compare the name of the product on the label with the one here, and tell the Department of Agriculture and Environment if they differ.',
    keyWithdrawn:
      'The key that signed this QR code was withdrawn, so the signature proves nothing any more. The status here is that of the register: compare the name of the product on the label with the one here.',
    signed: 'Signed in the QR code',
    unknownHelp: [
      'Compare each character with the code printed on the certificate or label. Codes have no I, L, O or U.',
      'If the code is as printed, the certificate may be false: please tell the Department of Agriculture and Environment of the province.',
    ],
    grounds: {
      'untrue-dossier': 'the dossier was untrue or forged',
      'criteria-no-longer-met': 'the criteria are no longer met',
      'breach-of-law': 'breach of law on quality, food safety, environment, intellectual property or labelling',
      'misuse-of-mark': 'misuse of the OCOP mark',
      'production-stopped': 'production has stopped',
      'other-finding': 'a finding of the competent authority',
    },
    stars: 'stars',
    producer: 'Producer',
    place: 'Place',
    number: 'Certificate number',
    issued: 'Issued on',
    expires: 'Valid through',
    ended: { revoked: 'Revoked on', superseded: 'Superseded on' },
    issuer: 'Recognised by',
    decision: 'Decision',
    instrument: 'Judged under',
    code: 'Code',
    newer: 'Replaced by certificate',
    asOf: 'State as of',
    asOfDay: 'State on',
    otherDay: 'See the state on an earlier day',
    day: 'Day',
    show: 'Show',
    badDay: 'The day has to be a real one and not after today. Below is the state of today.',
    notYet: 'No certificate had this code on that day.',
    another: 'Check another code',
    share: 'Address of this page',
    shareHelp: 'QR code for labels:',
    unit: englishUnit,
    committee: (unit) => `People’s Committee of ${englishUnit(unit)}`,
  },
}
