import type { FormView } from '../shapes.ts'
import { addressee, chapter, closing, field, headCell, recipients } from './blocks.ts'
import type { Content, Definition, TableCell } from './definition.ts'
import { paper } from './paper.ts'
import { productPart } from './parts.ts'
import { dayText, inSentence } from './words.ts'

type Report = NonNullable<FormView['report']>

/** The four contents that a commune judges (Mẫu số 03). */
const asked = {
  productOrigin: 'Nguồn gốc sản phẩm, nguyên liệu địa phương',
  localLabour: 'Sử dụng lao động địa phương',
  ideaOrigin: 'Nguồn gốc ý tưởng sản phẩm',
  localIdentity: 'Bản sắc, trí tuệ địa phương',
} as const satisfies Partial<Record<keyof Report, string>>

function contentTable(report: Report): Content {
  const rows = Object.entries(asked).map(([name, text], at): TableCell[] => {
    const { met, comment } = report[name as keyof typeof asked]
    return [
      { text: String(at + 1), alignment: 'center' },
      text,
      { text: met ? 'Đạt' : 'Không đạt', alignment: 'center', bold: !met },
      comment,
    ]
  })
  return {
    table: {
      headerRows: 1,
      widths: [30, 150, 62, '*'],
      body: [['STT', 'Nội dung', 'Kết quả', 'Nhận xét'].map(headCell), ...rows],
    },
    margin: [0, 2, 0, 8],
  }
}

/** Mẫu số 03: what the commune found; it checks and reports, it does not score. */
export function form03(form: FormView): Definition {
  const { report } = form
  const letter = report?.letterNumber ? `${report.letterNumber} ngày ${dayText(report.letterDate)}` : null
  return paper(form, {
    label: 'Mẫu số 03',
    number: 'Số: ……/BC-UBND',
    body: [
      addressee(`Ủy ban nhân dân ${inSentence(form.province.name)}`),
      chapter('I. THÔNG TIN CHUNG'),
      field('Chủ thể', form.producer.name),
      field('Địa chỉ', form.producer.address),
      ...productPart(form),
      ...(letter ? [field('Kèm theo công văn số', letter)] : []),
      chapter('II. KẾT QUẢ KIỂM TRA, ĐÁNH GIÁ'),
      ...(report ? [contentTable(report)] : []),
      chapter('III. KẾT LUẬN, KIẾN NGHỊ'),
      ...closing(report?.conclusion ?? null, {
        by: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
        left: recipients('Như trên', form.producer.name, 'Lưu: VT'),
      }),
    ],
  })
}
