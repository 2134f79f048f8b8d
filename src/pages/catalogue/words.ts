import type { Language } from '../../core/language.ts'
import type { CertificateEnding } from '../../modules/certification/lineage/lineage-rules.ts'
import type { ProducerKind } from '../../modules/producers/rules.ts'
import type { ChannelKind } from '../../modules/register/profiles/profile-rules.ts'
import type { RegisterSort, RegisterState } from '../../modules/register/rules.ts'

export type CatalogueWords = {
  title: string
  lead: string
  search: string
  hint: string
  find: string
  filters: string
  facets: Record<'group' | 'set' | 'star' | 'unit' | 'kind' | 'year' | 'state', string>
  communes: string
  chosen: string
  remove: string
  clear: string
  none: string
  next: string
  stars: string
  found(count: number): string
  kinds: Record<ProducerKind, string>
  states: Record<RegisterState, string>
  producer: string
  place: string
  group: string
  set: string
  certificate: string
  number: string
  issued: string
  expires: string
  ended: string
  verify: string
  productsOf: string
  all: string
  kind: string
  story: string
  channels: string
  channelKinds: Record<ChannelKind, string>
  sort: string
  sorts: Record<RegisterSort, string>
  lineage: string
  productCode: string
  inForce: string
  endings: Record<CertificateEnding, string>
  standing: Record<RegisterState, (days: { expires: string; ended: string }) => string>
}

export const catalogueWords: Record<Language, CatalogueWords> = {
  vi: {
    title: 'Sản phẩm OCOP',
    lead: 'Sản phẩm được công nhận theo Chương trình mỗi xã một sản phẩm.',
    search: 'Tìm sản phẩm, chủ thể hoặc số giấy chứng nhận',
    hint: 'Gõ có dấu hoặc không dấu đều được, ví dụ: che shan tuyet.',
    find: 'Tìm',
    filters: 'Lọc kết quả',
    facets: {
      group: 'Nhóm sản phẩm',
      set: 'Bộ sản phẩm',
      star: 'Hạng sao',
      unit: 'Địa bàn',
      kind: 'Loại chủ thể',
      year: 'Năm công nhận',
      state: 'Tình trạng giấy chứng nhận',
    },
    communes: 'Xã, phường, đặc khu',
    chosen: 'Đang lọc theo',
    remove: 'Bỏ',
    clear: 'Bỏ mọi điều kiện',
    none: 'Không có sản phẩm nào như vậy. Hãy bỏ bớt điều kiện hoặc tìm bằng từ khác.',
    next: 'Xem tiếp',
    stars: 'sao',
    found: (count) => `${count.toLocaleString('vi-VN')} sản phẩm`,
    kinds: {
      cooperative: 'Hợp tác xã',
      'cooperative-group': 'Tổ hợp tác',
      sme: 'Doanh nghiệp nhỏ và vừa',
      farm: 'Trang trại',
      household: 'Hộ sản xuất, kinh doanh',
      association: 'Hội, hiệp hội, trung tâm',
    },
    states: { 'in-force': 'Còn hiệu lực', expired: 'Đã hết hạn', revoked: 'Đã bị thu hồi' },
    producer: 'Chủ thể',
    place: 'Địa bàn',
    group: 'Nhóm',
    set: 'Bộ sản phẩm',
    certificate: 'Giấy chứng nhận',
    number: 'Số',
    issued: 'Ngày cấp',
    expires: 'Có giá trị đến hết ngày',
    ended: 'Hết hiệu lực từ ngày',
    verify: 'Kiểm tra giấy chứng nhận',
    productsOf: 'Sản phẩm OCOP của chủ thể',
    all: 'Mọi sản phẩm OCOP',
    kind: 'Loại chủ thể',
    story: 'Câu chuyện sản phẩm',
    channels: 'Nơi bán',
    channelKinds: {
      'e-shop': 'Gian hàng trực tuyến',
      website: 'Trang web',
      social: 'Mạng xã hội',
      'sales-point': 'Điểm bán hàng',
    },
    sort: 'Sắp xếp',
    sorts: { newest: 'Mới đăng ký', star: 'Nhiều sao', name: 'Theo tên' },
    lineage: 'Các lần công nhận',
    productCode: 'Mã sản phẩm',
    inForce: 'đang có hiệu lực',
    endings: {
      upgrade: 'được nâng hạng',
      downgrade: 'được thay bằng hạng thấp hơn',
      're-evaluation': 'được đánh giá lại',
      revoked: 'bị thu hồi',
      expired: 'hết hạn',
    },
    standing: {
      'in-force': ({ expires }) => `Giấy chứng nhận có giá trị đến hết ngày ${expires}.`,
      expired: ({ expires }) =>
        `Giấy chứng nhận có giá trị đến hết ngày ${expires}; từ đó sản phẩm không được dùng nhãn hiệu OCOP.`,
      revoked: ({ ended }) => `Giấy chứng nhận bị thu hồi từ ngày ${ended}; sản phẩm không được dùng nhãn hiệu OCOP.`,
    },
  },
  en: {
    title: 'OCOP products',
    lead: 'Products recognised by the programme One Commune One Product.',
    search: 'Find a product, producer or certificate number',
    hint: 'With or without Vietnamese marks, for example: che shan tuyet.',
    find: 'Find',
    filters: 'Narrow the results',
    facets: {
      group: 'Group of products',
      set: 'Kind of product',
      star: 'Stars',
      unit: 'Place',
      kind: 'Kind of producer',
      year: 'Year of recognition',
      state: 'Certificate',
    },
    communes: 'Communes and wards',
    chosen: 'Chosen',
    remove: 'Remove',
    clear: 'Remove all',
    none: 'There is no such product. Remove a condition, or search by other words.',
    next: 'More products',
    stars: 'stars',
    found: (count) => `${count.toLocaleString('en-GB')} ${count === 1 ? 'product' : 'products'}`,
    kinds: {
      cooperative: 'Cooperative',
      'cooperative-group': 'Cooperative group',
      sme: 'Small or medium enterprise',
      farm: 'Farm',
      household: 'Registered household',
      association: 'Association or centre',
    },
    states: { 'in-force': 'In force', expired: 'Expired', revoked: 'Revoked' },
    producer: 'Producer',
    place: 'Place',
    group: 'Group',
    set: 'Kind of product',
    certificate: 'Certificate',
    number: 'Number',
    issued: 'Issued on',
    expires: 'Valid through',
    ended: 'Not in force from',
    verify: 'Check the certificate',
    productsOf: 'OCOP products of this producer',
    all: 'All OCOP products',
    kind: 'Kind of producer',
    story: 'Story of the product',
    channels: 'Where it is sold',
    channelKinds: {
      'e-shop': 'On-line shop',
      website: 'Website',
      social: 'Social network',
      'sales-point': 'Sales point',
    },
    sort: 'Sort',
    sorts: { newest: 'Newest', star: 'Most stars', name: 'By name' },
    lineage: 'Recognitions over the years',
    productCode: 'Product code',
    inForce: 'in force',
    endings: {
      upgrade: 'upgraded',
      downgrade: 'replaced by a lower star',
      're-evaluation': 'evaluated again',
      revoked: 'revoked',
      expired: 'expired',
    },
    standing: {
      'in-force': ({ expires }) => `The certificate is valid through ${expires}.`,
      expired: ({ expires }) =>
        `The certificate was valid through ${expires}; since then the OCOP mark may not be used on the product.`,
      revoked: ({ ended }) => `The certificate was revoked on ${ended}; the OCOP mark may not be used on the product.`,
    },
  },
}
