import type { Language } from '../core/language.ts'
import type { StampView } from '../modules/traceability/shapes.ts'
import { verificationWords } from './verification-words.ts'

/** What a page says first: how the stamp stands, and for a good one how its product does. */
export type Standing = 'good' | 'extended' | 'uncertified' | 'expired' | 'revoked' | 'recalled' | 'void' | 'unknown'

export function standingOf({ state, stamp }: StampView): Standing {
  if (state !== 'good') return state
  const certificate = stamp?.certificate?.state
  if (certificate === 'revoked' || certificate === 'expired' || certificate === 'extended') return certificate
  return certificate === undefined || certificate === 'superseded' ? 'uncertified' : 'good'
}

/** The colours and the sign of a page of certificates that mean the same. */
export const toneOf = {
  good: 'valid',
  extended: 'valid',
  uncertified: 'superseded',
  expired: 'expired',
  revoked: 'revoked',
  recalled: 'revoked',
  void: 'expired',
  unknown: 'unknown',
} as const satisfies Record<Standing, string>

type Said = { day: string; expires: string; reason: string }

type Words = {
  title: string
  standings: Record<Standing, { heading: string; say(said: Said): string }>
  unknownHelp: readonly string[]
  place: string
  number: string
  batch: string
  gtin: string
  handedOver: string
  serial: string
  certificate: string
  noCertificate: string
  seeCertificate: string
  stars: string
  asOf: string
  another: string
  firstScan: string
  scanned(count: number, first: string): string
  often: string
  unit(name: string): string
}

export const stampWords: Record<Language, Words> = {
  vi: {
    title: 'Tra cứu tem truy xuất nguồn gốc',
    standings: {
      good: {
        heading: 'Tem có trong hệ thống',
        say: ({ expires }) => `Sản phẩm đang được công nhận OCOP đến hết ngày ${expires}.`,
      },
      extended: {
        heading: 'Tem có trong hệ thống',
        say: ({ expires }) =>
          `Giấy chứng nhận OCOP có giá trị đến ngày ${expires} và còn hiệu lực đến khi có kết quả đánh giá lại, theo quy định chuyển tiếp của Quyết định 26/2026/QĐ-TTg.`,
      },
      uncertified: {
        heading: 'Tem có trong hệ thống',
        say: () => 'Sản phẩm hiện không có giấy chứng nhận OCOP đang có hiệu lực.',
      },
      expired: {
        heading: 'Công nhận OCOP đã hết hạn',
        say: ({ expires }) => `Giấy chứng nhận OCOP của sản phẩm có giá trị đến hết ngày ${expires}.`,
      },
      revoked: {
        heading: 'Công nhận OCOP đã bị thu hồi',
        say: ({ day }) => `Giấy chứng nhận OCOP của sản phẩm bị thu hồi từ ngày ${day}.`,
      },
      recalled: {
        heading: 'Sản phẩm bị thu hồi: không sử dụng',
        say: ({ day, reason }) => `Thu hồi từ ngày ${day}: ${reason}`,
      },
      void: {
        heading: 'Tem đã bị hủy',
        say: ({ day, reason }) => `Tem này không còn giá trị từ ngày ${day}: ${reason}`,
      },
      unknown: { heading: 'Không tìm thấy', say: () => 'Hệ thống chưa bàn giao tem nào mang mã này.' },
    },
    unknownHelp: [
      'So lại từng ký tự với mã in trên tem. Mã không có chữ I, L, O, U.',
      'Nếu mã đúng như in trên tem, tem có thể là giả: hãy báo cho Sở Nông nghiệp và Môi trường của tỉnh.',
    ],
    place: 'Địa bàn',
    number: 'Số thứ tự tem',
    batch: 'Lô tem',
    gtin: 'Mã GTIN',
    handedOver: 'Ngày bàn giao tem',
    serial: 'Mã tem',
    certificate: 'Giấy chứng nhận OCOP',
    noCertificate: 'Chưa có',
    seeCertificate: 'Xem giấy chứng nhận',
    stars: 'sao',
    asOf: 'Thông tin tính đến ngày',
    another: 'Nhập lại mã',
    firstScan: 'Tem này chưa từng được tra cứu trước đây.',
    scanned: (count, first) => `Tem này đã được tra cứu ${count} lần trước lần này, lần đầu vào ngày ${first}.`,
    often:
      'Số lần hoặc số nơi tra cứu cao hơn thường thấy. Điều đó chưa chứng tỏ hàng giả; nhưng nếu bạn vừa mở bao bì, tem có thể đã bị sao chép: hãy hỏi nơi bán hoặc chủ thể.',
    unit: verificationWords.vi.unit,
  },
  en: {
    title: 'Traceability stamp check',
    standings: {
      good: {
        heading: 'The stamp is registered',
        say: ({ expires }) => `The product is recognised by OCOP through ${expires}.`,
      },
      extended: {
        heading: 'The stamp is registered',
        say: ({ expires }) =>
          `The OCOP certificate was valid through ${expires} and holds until the result of the re-evaluation, by the transitional rule of Decision 26/2026/QĐ-TTg.`,
      },
      uncertified: {
        heading: 'The stamp is registered',
        say: () => 'The product has no OCOP certificate in force at present.',
      },
      expired: {
        heading: 'OCOP recognition expired',
        say: ({ expires }) => `The OCOP certificate of the product was valid through ${expires}.`,
      },
      revoked: {
        heading: 'OCOP recognition revoked',
        say: ({ day }) => `The OCOP certificate of the product was revoked on ${day}.`,
      },
      recalled: {
        heading: 'Product recalled: do not use',
        say: ({ day, reason }) => `Recalled on ${day}: ${reason}`,
      },
      void: { heading: 'The stamp is void', say: ({ day, reason }) => `Void since ${day}: ${reason}` },
      unknown: { heading: 'Not found', say: () => 'No stamp with this code was ever handed over.' },
    },
    unknownHelp: [
      'Compare each character with the code on the stamp. Codes have no letters I, L, O or U.',
      'If the code is as printed, the stamp may be a forgery: please tell the Department of Agriculture and Environment of the province.',
    ],
    place: 'Place',
    number: 'Number of the stamp',
    batch: 'Batch of stamps',
    gtin: 'GTIN',
    handedOver: 'Stamps handed over on',
    serial: 'Code',
    certificate: 'OCOP certificate',
    noCertificate: 'None yet',
    seeCertificate: 'See the certificate',
    stars: 'stars',
    asOf: 'As of',
    another: 'Type the code again',
    firstScan: 'This stamp was never looked up before.',
    scanned: (count, first) => `This stamp was looked up ${count} times before now, the first time on ${first}.`,
    often:
      'That is more often, or in more places, than usual. It does not prove a forgery; but if you have just opened the package, the stamp may have been copied: please ask the seller or the producer.',
    unit: verificationWords.en.unit,
  },
}
