import type { FormView } from '../shapes.ts'
import { field, headCell, orDots } from './blocks.ts'
import type { Content } from './definition.ts'
import { dayText, kindNames, producerKindNames, setLine, sexNames } from './words.ts'

/** The producer as Mẫu 01 asks; Mẫu 02 adds what it asks of the representative. */
export function producerPart({ producer, form }: FormView): Content[] {
  const { registrationNumber, registeredOn, representativeSex, ...rest } = producer
  const registration = `${orDots(registrationNumber)}, ngày ${dayText(registeredOn)}`
  const person: Content[] =
    form === 'form-02'
      ? [
          field('Giới tính', representativeSex && sexNames[representativeSex]),
          field('Dân tộc', rest.representativeEthnicGroup),
          field('Nơi cư trú', rest.representativeResidence),
        ]
      : []
  return [
    field('Tên chủ thể', rest.name),
    field('Loại hình', producerKindNames[rest.kind]),
    field('Mã số thuế', rest.taxCode),
    field('Số đăng ký kinh doanh (thành lập)', registration),
    field('Người đại diện theo pháp luật', rest.representativeName),
    field('Chức vụ', rest.representativePosition),
    ...person,
    field('Địa chỉ', rest.address),
    { columns: [field('Điện thoại', rest.phone), field('Email', rest.email)] },
  ]
}

export const productPart = ({ product, kind }: FormView): Content[] => [
  field('Tên sản phẩm', product.name),
  field('Bộ sản phẩm', setLine(product)),
  field('Hình thức đánh giá', kindNames[kind]),
]

/** The evidence files by number, as the table of criteria refers to them. */
export function attachmentTable({ attachments }: FormView): Content {
  if (attachments.length === 0) return { text: 'Không có tài liệu kèm theo.', italics: true, margin: [0, 0, 0, 6] }
  const rows = attachments.map(({ no, item, fileName }) => [
    { text: String(no), alignment: 'center' as const },
    item,
    { text: fileName, wordBreak: 'break-all' as const },
  ])
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: [30, '*', 170],
      body: [[headCell('STT'), headCell('Tài liệu'), headCell('Tệp')], ...rows],
    },
    fontSize: 12,
    margin: [0, 2, 0, 8],
  }
}
