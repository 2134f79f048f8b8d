import type { FormView } from '../shapes.ts'
import { closing, field, paragraph, recipients } from './blocks.ts'
import type { Content, Definition } from './definition.ts'
import { paper } from './paper.ts'
import { attachmentTable, productPart } from './parts.ts'
import { dayText, inSentence } from './words.ts'

const officeOf = ({ issuer, commune, province }: FormView): string =>
  issuer === 'province'
    ? `Cơ quan tham mưu, giúp việc OCOP ${inSentence(province.name)}`
    : `Ủy ban nhân dân ${inSentence(commune.name)}`

/**
 * For a producer without an account: how it comes to its dossier in the system. On a sheet of its own, so that the signed
 * one, a copy of which stays on file, shows nobody the code.
 */
const claimSheet = ({ number, producer }: FormView, code: string): Content => ({
  pageBreak: 'before',
  stack: [
    { text: `Mã nhận chủ thể: ${code}`, bold: true, fontSize: 14, alignment: 'center', margin: [0, 8, 0, 2] },
    { text: '(Chỉ giao cho chủ thể, không lưu hồ sơ)', italics: true, alignment: 'center', margin: [0, 0, 0, 8] },
    paragraph(
      `${producer.name} (giấy tiếp nhận số ${number}) đăng nhập hệ thống OCOP và nhập mã này để nhận, theo dõi và tiếp tục hồ sơ của mình. Mã dùng một lần, không cho người khác biết; mã cấp sau thay mã cấp trước.`,
    ),
  ],
})

/** What an office gives for a dossier that it has received, with the number under which it goes on. */
export const receipt = (form: FormView): Definition =>
  paper(form, {
    number: `Số: ${form.number ?? ''}`,
    about: 'Đánh giá, phân hạng sản phẩm OCOP',
    body: [
      paragraph(`${officeOf(form)} đã tiếp nhận hồ sơ đăng ký đánh giá, phân hạng sản phẩm OCOP như sau:`),
      field('Chủ thể', form.producer.name),
      field('Người đại diện', form.producer.representativeName),
      ...productPart(form),
      field('Ngày tiếp nhận', dayText(form.date)),
      field('Số lượng mẫu sản phẩm đăng ký', form.sampleCount),
      ...(form.samplesReceived === null ? [] : [field('Số lượng mẫu sản phẩm đã nhận', form.samplesReceived)]),
      { text: 'Thành phần hồ sơ:', margin: [0, 4, 0, 4] },
      {
        ul: ['Phiếu đăng ký (Mẫu số 01)', 'Phiếu tự đánh giá (Mẫu số 02)', 'Minh chứng theo danh mục:'],
        margin: [14, 0, 0, 4],
      },
      attachmentTable(form),
      ...closing(`Tổng số: ${form.attachments.length} tài liệu minh chứng.`, {
        by: ['NGƯỜI TIẾP NHẬN'],
        left: recipients(form.producer.name, 'Lưu: Hồ sơ'),
      }),
      ...(form.claimCode === null ? [] : [claimSheet(form, form.claimCode)]),
    ],
  })
