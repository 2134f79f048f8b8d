import { legalDay } from '../../../core/clock.ts'
import { placeName } from '../../forms/rules.ts'
import { addressee, chapter, closing, field, paragraph, recipients } from '../../forms/templates/blocks.ts'
import type { Content, Definition } from '../../forms/templates/definition.ts'
import { heading } from '../../forms/templates/heading.ts'
import { sheet } from '../../forms/templates/sheet.ts'
import { inSentence, upper } from '../../forms/templates/words.ts'
import type { ReportContent } from '../shapes.ts'
import { proposalTable } from './proposal-table.ts'
import { endText, inquiryNames, paperText, starText } from './report-words.ts'

export type PrintedReport = { sha256: string; content: ReportContent }

const title = 'Báo cáo kết quả thẩm định hồ sơ sản phẩm OCOP'
function inquiryParts({ inquiries }: ReportContent): Content[] {
  if (inquiries.length === 0) return [paragraph('Không có.')]
  return inquiries.flatMap((inquiry, at): Content[] => {
    const { kind, matter, place, sample, laboratory, papers } = inquiry
    const where =
      kind === 'site-visit' ? `tại ${place ?? ''}` : `mẫu: ${sample ?? ''}; nơi kiểm nghiệm: ${laboratory ?? ''}`
    return [
      { text: `${at + 1}. ${inquiryNames[kind]}`, bold: true, margin: [0, 2, 0, 2] },
      paragraph(`Nội dung: ${matter}; ${where}.`),
      paragraph(endText(inquiry)),
      ...(papers.length === 0 ? [] : [paragraph(`Tài liệu kèm theo: ${papers.map(paperText).join('; ')}.`)]),
    ]
  })
}

/** The report of the advisory team (Tổ tư vấn) to the council's chair, as it was handed over. Pure: same report, same definition. */
export function reportTemplate({ sha256, content }: PrintedReport): Definition {
  const { level, province, commune, handedOverAt, instrument, setNo, setName, opinion } = content
  const date = legalDay(handedOverAt)
  const central = level === 'ministry'
  const under: Content = {
    text: `(Theo Quyết định số ${instrument})`,
    italics: true,
    alignment: 'center',
    margin: [0, 2, 0, 0],
  }
  return sheet({
    title: `${title} - ${content.productName}`,
    date,
    content: [
      ...heading({
        above: central ? ['BỘ NÔNG NGHIỆP', 'VÀ MÔI TRƯỜNG'] : ['ỦY BAN NHÂN DÂN', upper(province.name)],
        own: ['TỔ TƯ VẤN', 'ĐÁNH GIÁ SẢN PHẨM OCOP'],
        number: 'Số: ……/BC-TTV',
        place: central ? 'Hà Nội' : placeName(province.name),
        date,
        title,
        under,
      }),
      addressee('Chủ tịch Hội đồng đánh giá, phân hạng sản phẩm OCOP'),
      chapter('I. THÔNG TIN CHUNG'),
      field('Sản phẩm', content.productName),
      field('Mã sản phẩm', content.productCode ?? 'chưa có'),
      field('Chủ thể', content.producerName),
      field('Địa bàn', `${inSentence(commune.name)}, ${inSentence(province.name)}`),
      field('Bộ sản phẩm', `${setNo} - ${setName}`),
      field('Báo cáo lần', content.number),
      { text: `Mã băm của báo cáo (SHA-256): ${sha256}`, fontSize: 9 },
      chapter('II. KHẢO SÁT THỰC TẾ, KIỂM NGHIỆM BỔ SUNG'),
      ...inquiryParts(content),
      chapter('III. ĐỀ XUẤT ĐIỂM'),
      proposalTable(content),
      paragraph(starText(content)),
      chapter('IV. Ý KIẾN CỦA TỔ TƯ VẤN'),
      ...closing(opinion, {
        by: ['TM. TỔ TƯ VẤN'],
        name: content.handedOverBy,
        left: recipients('Như trên', 'Các thành viên hội đồng', 'Lưu: Hồ sơ hội đồng'),
      }),
    ],
  })
}
