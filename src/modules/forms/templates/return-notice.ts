import type { FormView } from '../shapes.ts'
import { addressee, closing, headCell, paragraph, recipients } from './blocks.ts'
import type { Content, Definition, TableCell } from './definition.ts'
import { paper } from './paper.ts'
import { longDay } from './words.ts'

type Notice = NonNullable<FormView['returnNotice']>

const itemTable = ({ items }: Notice): Content => ({
  table: {
    headerRows: 1,
    widths: [30, 170, '*'],
    body: [
      ['STT', 'Thành phần', 'Nội dung cần bổ sung, hoàn thiện'].map(headCell),
      ...items.map(({ item, reason }, at): TableCell[] => [
        { text: String(at + 1), alignment: 'center' },
        item,
        reason,
      ]),
    ],
  },
  margin: [0, 4, 0, 8],
})

const signers = {
  producer: [],
  commune: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
  province: ['THỦ TRƯỞNG CƠ QUAN'],
  ministry: ['THỦ TRƯỞNG CƠ QUAN'],
}

/** The last day, and what follows it: a dossier that is back with the ministry is not ended by it (docs/decisions/0010). */
const dueLine = ({ issuer, returnNotice }: FormView): string | null => {
  if (!returnNotice?.dueOn) return null
  const due = `Thời hạn bổ sung, hoàn thiện: đến hết ${longDay(returnNotice.dueOn)}.`
  const end = ' Quá thời hạn trên, hồ sơ không được bổ sung thì kết thúc giải quyết.'
  return issuer === 'ministry' ? due : due + end
}

/** What must be completed, item by item, why, and by when. */
export const returnNotice = (form: FormView): Definition =>
  paper(form, {
    number: 'Số: ……/TB',
    about: `Sản phẩm ${form.product.name}`,
    body: [
      addressee(form.producer.name),
      paragraph(
        `Qua kiểm tra hồ sơ đăng ký đánh giá, phân hạng sản phẩm OCOP theo Quyết định số ${form.instrument}, đề nghị chủ thể bổ sung, hoàn thiện các nội dung sau:`,
      ),
      ...(form.returnNotice ? [itemTable(form.returnNotice), paragraph(form.returnNotice.message)] : []),
      ...closing(dueLine(form), {
        by: signers[form.issuer],
        left: recipients('Như trên', 'Lưu: VT'),
      }),
    ],
  })
