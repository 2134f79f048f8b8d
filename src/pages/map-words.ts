import type { Text } from '../core/language.ts'

const counted = (count: number) => `${count} ${count === 1 ? 'product' : 'products'}`

export const mapWords = {
  vi: {
    title: 'Bản đồ sản phẩm OCOP',
    counts: (total: number, located: number) =>
      `${total} sản phẩm đang được công nhận, ${located} sản phẩm đã có vị trí. Vị trí của hộ sản xuất được làm tròn khoảng 1 km.`,
    products: (count: number) => `${count} sản phẩm`,
    several: (places: number) => `${places} nơi`,
    star: 'Số sao',
    group: 'Nhóm sản phẩm',
    all: 'Tất cả',
    show: 'Lọc',
    move: 'Di chuyển bản đồ',
    whole: 'Cả nước',
    nearer: 'Phóng to',
    farther: 'Thu nhỏ',
    north: 'Lên phía bắc',
    south: 'Xuống phía nam',
    west: 'Sang phía tây',
    east: 'Sang phía đông',
    here: 'Trong khung nhìn',
    empty: 'Không có sản phẩm nào có vị trí ở đây.',
    first: 'Danh sách có 50 sản phẩm đầu tiên; phóng to để xem hết.',
    data: 'Dữ liệu của bản đồ (GeoJSON)',
    stars: 'sao',
  },
  en: {
    title: 'Map of OCOP products',
    counts: (total: number, located: number) =>
      `${counted(total)} with a certificate in force, ${located} of them with a known place. Places of households are told to about 1 km.`,
    products: counted,
    several: (places: number) => `${places} places`,
    star: 'Stars',
    group: 'Group',
    all: 'All',
    show: 'Filter',
    move: 'Move the map',
    whole: 'Whole country',
    nearer: 'Zoom in',
    farther: 'Zoom out',
    north: 'North',
    south: 'South',
    west: 'West',
    east: 'East',
    here: 'In view',
    empty: 'No product has its place here.',
    first: 'The list has the first 50; zoom in to see all.',
    data: 'Data of the map (GeoJSON)',
    stars: 'stars',
  },
} as const
export type MapWords = (typeof mapWords)['vi' | 'en']

/** A group of products as the criteria sets name it. */
export type GroupName = { no: string; name: Text }
