import { officeOf } from '../../certification/decisions/document/words.ts'
import { closing, field, paragraph, recipients } from '../../forms/templates/blocks.ts'
import type { Content, Definition } from '../../forms/templates/definition.ts'
import { heading } from '../../forms/templates/heading.ts'
import { sheet } from '../../forms/templates/sheet.ts'
import { dayText, inSentence, upper } from '../../forms/templates/words.ts'
import { noticeNumber } from './notice-rules.ts'
import type { NoticePaper } from './notice-shapes.ts'

/** Notice of a revocation to commune and producer, in the form of Nghị định 30/2020/NĐ-CP. */
export function noticeTemplate(paper: NoticePaper): Definition {
  const { title, unit, number, date, signer, decision, producerName, productName, revokedOn } = paper
  const committee = `Ủy ban nhân dân ${inSentence(paper.commune.name)}`
  const national = paper.level === 'ministry'
  const under: Content = { text: `Sản phẩm ${productName}`, bold: true, alignment: 'center', margin: [0, 2, 0, 0] }
  return sheet({
    title: `${title} - ${productName}`,
    date,
    content: [
      ...heading({
        above: national ? ['CHÍNH PHỦ'] : [],
        own: national ? ['BỘ NÔNG NGHIỆP', 'VÀ MÔI TRƯỜNG'] : ['ỦY BAN NHÂN DÂN', upper(unit.name)],
        number: `Số: ${number ?? noticeNumber(paper.level, null)}`,
        place: paper.place,
        date,
        title,
        under,
      }),
      { text: `Kính gửi: ${committee}; ${producerName}`, alignment: 'center', margin: [0, 0, 0, 10] },
      paragraph(
        `Theo Quyết định số ${decision.number} ngày ${dayText(decision.signedOn)} của ${officeOf(paper)}, giấy chứng nhận sản phẩm OCOP sau đây bị thu hồi:`,
      ),
      field('Sản phẩm', productName),
      field('Chủ thể', producerName),
      field('Giấy chứng nhận', `số ${paper.certificate.number}, cấp ngày ${dayText(paper.issuedOn)}`),
      field('Hạng', `${paper.star} sao`),
      field('Căn cứ thu hồi', paper.article === null ? paper.groundText : `${paper.groundText} (${paper.article})`),
      ...(paper.note === null ? [] : [field('Nội dung', paper.note)]),
      field('Hết hiệu lực từ ngày', dayText(revokedOn)),
      ...closing(
        `Từ ngày ${dayText(revokedOn)}, chủ thể không được sử dụng nhãn hiệu, biểu trưng OCOP trên sản phẩm, bao bì, tem nhãn và tài liệu giới thiệu sản phẩm nói trên. ${committee} theo dõi việc thực hiện.`,
        {
          by: (signer?.title ?? paper.signerTitle).split('\n').map(upper),
          name: signer?.name ?? paper.signerName,
          left: recipients(committee, producerName, 'Lưu: VT'),
        },
      ),
    ],
  })
}
