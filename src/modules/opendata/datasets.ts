import type { Text } from '../../core/language.ts'

/** `text` is written by people, `code` is made by the system or the law, `day` is YYYY-MM-DD. */
export type FieldType = 'text' | 'code' | 'integer' | 'day' | 'url'
export type Field = { type: FieldType; about: Text }
export type Description = {
  title: Text
  about: Text
  /** The field by which a row is known in dumps and deltas. */
  key: string
  /** False: it is small and hardly changes, and is read whole. */
  hasDeltas: boolean
  fields: Record<string, Field>
}

const field = (type: FieldType, vi: string, en: string): Field => ({ type, about: { vi, en } })

const place = {
  communeCode: field('code', 'Mã xã, phường, đặc khu (tập units)', 'Code of the commune (dataset units)'),
  provinceCode: field('code', 'Mã tỉnh, thành phố (tập units)', 'Code of the province (dataset units)'),
}

/** What is open to everyone. Nothing of a person is in it (docs/law.md §10): no phone, e-mail, address or representative. */
export const datasets = {
  certificates: {
    title: { vi: 'Giấy chứng nhận OCOP', en: 'OCOP certificates' },
    about: {
      vi: 'Mọi giấy chứng nhận từ 3 sao đã cấp, kể cả đã hết hạn, bị thu hồi hoặc được thay thế.',
      en: 'Every certificate of 3 stars or more that was issued, also those expired, revoked or superseded.',
    },
    key: 'code',
    hasDeltas: true,
    fields: {
      code: field('code', 'Mã tra cứu trên mã QR', 'Code that the QR code carries'),
      number: field('text', 'Số giấy chứng nhận', 'Number of the certificate'),
      star: field('integer', 'Số sao, 3 đến 5', 'Stars, 3 to 5'),
      kind: field(
        'code',
        'Loại hồ sơ: first, upgrade, re-evaluation',
        'Kind of dossier: first, upgrade, re-evaluation',
      ),
      productId: field('code', 'Sản phẩm (tập products)', 'Product (dataset products)'),
      productName: field('text', 'Tên sản phẩm in trên giấy', 'Name of the product as printed'),
      producerId: field('code', 'Chủ thể (tập producers)', 'Producer (dataset producers)'),
      producerName: field('text', 'Tên chủ thể in trên giấy', 'Name of the producer as printed'),
      setNo: field('integer', 'Số bộ sản phẩm', 'Number of the criteria set'),
      ...place,
      issuerUnitCode: field('code', 'Đơn vị công nhận; VN là Bộ', 'Unit that recognised it; VN is the Ministry'),
      instrument: field('code', 'Văn bản làm căn cứ đánh giá', 'Instrument under which it was evaluated'),
      decisionNumber: field('text', 'Số quyết định công nhận', 'Number of the decision'),
      issuedOn: field('day', 'Ngày cấp', 'Day of issue'),
      expiresOn: field('day', 'Ngày cuối cùng còn hiệu lực', 'Last day of validity'),
      endedAs: field(
        'code',
        'Kết thúc: revoked, superseded, expired',
        'How it ended in writing: revoked, superseded, expired',
      ),
      endedOn: field('day', 'Ngày đầu tiên không còn hiệu lực', 'First day on which it was in force no more'),
      revocationGround: field('code', 'Căn cứ thu hồi theo Điều 8', 'Ground of revocation, Article 8'),
      supersededByCode: field('code', 'Mã của giấy thay thế', 'Code of the certificate that took its place'),
      verificationUrl: field('url', 'Trang tra cứu', 'Page that verifies it'),
    },
  },
  products: {
    title: { vi: 'Sản phẩm OCOP', en: 'OCOP products' },
    about: {
      vi: 'Các sản phẩm đã từng được cấp giấy chứng nhận.',
      en: 'Products that have, or once had, a certificate.',
    },
    key: 'id',
    hasDeltas: true,
    fields: {
      id: field('code', 'Định danh', 'Identifier'),
      name: field('text', 'Tên hiện nay', 'Name of today'),
      setNo: field('integer', 'Số bộ sản phẩm', 'Number of the criteria set'),
      producerId: field('code', 'Chủ thể (tập producers)', 'Producer (dataset producers)'),
      ...place,
      star: field('integer', 'Số sao của lần công nhận sau cùng còn giá trị', 'Stars of the recognition that stands'),
      certificateExpiresOn: field('day', 'Ngày cuối cùng của lần công nhận đó', 'Last day of that recognition'),
      certificateCode: field('code', 'Giấy chứng nhận chưa bị kết thúc', 'The certificate that nothing has ended'),
      firstRecognisedOn: field('day', 'Ngày được công nhận lần đầu', 'Day of the first recognition'),
    },
  },
  producers: {
    title: { vi: 'Chủ thể OCOP', en: 'OCOP producers' },
    about: {
      vi: 'Chủ thể của các sản phẩm đã từng được cấp giấy chứng nhận.',
      en: 'Producers of products that have, or once had, a certificate.',
    },
    key: 'id',
    hasDeltas: true,
    fields: {
      id: field('code', 'Định danh', 'Identifier'),
      kind: field('code', 'Loại chủ thể', 'Kind of producer'),
      name: field('text', 'Tên hiện nay', 'Name of today'),
      ...place,
      taxCode: field(
        'code',
        'Mã số thuế của hợp tác xã và doanh nghiệp; của hộ và cá nhân không công bố',
        'Tax code of cooperatives and companies; of households it is a person’s number and not given',
      ),
    },
  },
  units: {
    title: { vi: 'Đơn vị hành chính', en: 'Administrative units' },
    about: {
      vi: 'Tỉnh, thành phố, xã, phường, đặc khu hiện nay theo mã của Quyết định 19/2025/QĐ-TTg.',
      en: 'Provinces and communes of today by the codes of Quyết định 19/2025/QĐ-TTg.',
    },
    key: 'code',
    hasDeltas: false,
    fields: {
      code: field('code', 'Mã đơn vị', 'Code of the unit'),
      level: field('code', 'Cấp: nation, province, commune', 'Level: nation, province, commune'),
      kind: field('code', 'Loại đơn vị', 'Kind of unit'),
      name: field('text', 'Tên', 'Name'),
      parentCode: field('code', 'Đơn vị cấp trên', 'Unit above it'),
    },
  },
} as const satisfies Record<string, Description>

export type DatasetName = keyof typeof datasets
export const datasetNames = Object.keys(datasets) as DatasetName[]
export type FieldOf<Name extends DatasetName> = keyof (typeof datasets)[Name]['fields']

export const formats = {
  ndjson: { mediaType: 'application/x-ndjson', contentType: 'application/x-ndjson; charset=utf-8' },
  csv: { mediaType: 'text/csv', contentType: 'text/csv; charset=utf-8; header=present' },
} as const
export type Format = keyof typeof formats

/** For how many days a delta can be had; who comes later takes the dump. */
export const deltaDays = 400
