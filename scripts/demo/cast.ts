/** Communes of Lạng Sơn (20) that the case plays in. */
export const communes = [
  ['06613', 'Xã Đình Lập'],
  ['06463', 'Xã Chi Lăng'],
  ['06325', 'Xã Bắc Sơn'],
  ['06529', 'Xã Lộc Bình'],
  ['06541', 'Xã Mẫu Sơn'],
  ['06040', 'Xã Thất Khê'],
  ['06385', 'Xã Hữu Lũng'],
  ['06187', 'Phường Kỳ Lừa'],
] as const

export type Star = 3 | 4
type Good = { name: string; setNo: number; star: Star }
export type Maker = {
  name: string
  kind: 'cooperative' | 'cooperative-group' | 'sme' | 'household'
  commune: string
  head: string
  goods: Good[]
}

const good = (name: string, setNo: number, star: Star = 3): Good => ({ name, setNo, star })
const maker = (name: string, kind: Maker['kind'], commune: string, head: string, ...goods: Good[]): Maker => ({
  name,
  kind,
  commune,
  head,
  goods,
})

/** Twelve producers with 34 products: names of goods that Lạng Sơn is known for, producers and people made up. */
export const makers: Maker[] = [
  maker(
    'HTX Chè Đình Lập',
    'cooperative',
    '06613',
    'Hoàng Thị Mai',
    good('Chè Đình Lập', 11, 4),
    good('Chè xanh Bát Tiên', 11, 4),
    good('Hồng trà Đình Lập', 11),
    good('Trà túi lọc Đình Lập', 11),
  ),
  maker(
    'HTX Na Chi Lăng',
    'cooperative',
    '06463',
    'Vi Văn Thắng',
    good('Na Chi Lăng', 1, 4),
    good('Na dai Đồng Bành', 1),
    good('Na sấy dẻo', 7),
  ),
  maker(
    'HTX Quýt vàng Bắc Sơn',
    'cooperative',
    '06325',
    'Dương Thị Hạnh',
    good('Quýt vàng Bắc Sơn', 1, 4),
    good('Nước ép quýt', 17),
    good('Gạo nếp cái hoa vàng', 3),
  ),
  maker(
    'Công ty TNHH Thạch đen Tràng Định',
    'sme',
    '06040',
    'Nông Quốc Huy',
    good('Thạch đen Tràng Định', 7, 4),
    good('Bột thạch đen', 7),
    good('Gạo bao thai', 3),
  ),
  maker(
    'HTX Rượu Mẫu Sơn',
    'cooperative',
    '06541',
    'Triệu Thị Pham',
    good('Rượu Mẫu Sơn', 14, 4),
    good('Chè Shan tuyết Mẫu Sơn', 11),
    good('Rượu men lá', 14),
  ),
  maker(
    'HTX Khau nhục Xứ Lạng',
    'cooperative',
    '06187',
    'Lương Thị Vân',
    good('Khau nhục Xứ Lạng', 8, 4),
    good('Lạp xưởng hun khói', 8),
    good('Vịt quay lá mắc mật', 8),
  ),
  maker(
    'Tổ hợp tác Măng ớt Kỳ Lừa',
    'cooperative-group',
    '06187',
    'Hoàng Văn Lợi',
    good('Măng ớt Kỳ Lừa', 7),
    good('Ớt muối mắc mật', 10),
  ),
  maker(
    'HTX Mật ong Hữu Lũng',
    'cooperative',
    '06385',
    'Nguyễn Thị Sâm',
    good('Mật ong hoa rừng Hữu Lũng', 4, 4),
    good('Mật ong bạc hà', 4),
    good('Rượu mật ong', 15),
  ),
  maker(
    'Công ty CP Hồi quế Xứ Lạng',
    'sme',
    '06529',
    'Hà Đức Toàn',
    good('Tinh dầu hồi', 20, 4),
    good('Hoa hồi khô', 10),
    good('Dầu xoa bóp hồi', 19),
  ),
  maker(
    'Hộ Nông Văn Tâm',
    'household',
    '06529',
    'Nông Văn Tâm',
    good('Khoai lang Lộc Bình', 1),
    good('Bánh chưng đen', 6),
  ),
  maker(
    'HTX Hồng Vành Khuyên',
    'cooperative',
    '06040',
    'Lý Thị Gấm',
    good('Hồng Vành Khuyên', 1),
    good('Hồng treo gió', 7),
    good('Mứt hồng', 7),
  ),
  maker(
    'Tổ hợp tác Phở chua Thất Khê',
    'cooperative-group',
    '06040',
    'Bế Thị Dung',
    good('Bánh phở khô', 6),
    good('Bánh khảo', 6),
  ),
]

/** The council of seven, by the bodies of which the law has members come. */
export const council = [
  { name: 'Nguyễn Thị Thu', position: 'chair', organisation: 'Ủy ban nhân dân tỉnh' },
  { name: 'Hoàng Văn Sơn', position: 'member', organisation: 'Sở Nông nghiệp và Môi trường' },
  { name: 'Lê Thị Hồng', position: 'member', organisation: 'Sở Công Thương' },
  { name: 'Trần Quang Minh', position: 'member', organisation: 'Sở Y tế' },
  { name: 'Vi Thị Lan', position: 'member', organisation: 'Sở Khoa học và Công nghệ' },
  { name: 'Phạm Đức Anh', position: 'member', organisation: 'Sở Văn hóa, Thể thao và Du lịch' },
  { name: 'Đinh Thị Yến', position: 'member', organisation: 'Văn phòng điều phối OCOP' },
] as const
