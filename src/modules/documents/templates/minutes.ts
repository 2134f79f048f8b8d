import { legalDay } from '../../../core/clock.ts'
import { chapter, closing, paragraph, prose, recipients } from '../../forms/templates/blocks.ts'
import type { Content, Definition } from '../../forms/templates/definition.ts'
import { sheet } from '../../forms/templates/sheet.ts'
import { dayText, upper } from '../../forms/templates/words.ts'
import type { DocumentItem, SessionDocument } from '../sessions/session-shapes.ts'
import { decimal, followingTexts, resultText } from './council-words.ts'
import {
  chapterOf,
  extensionLines,
  gateLines,
  headOf,
  itemPart,
  knockOutLines,
  memberTable,
  movementLines,
  quorumText,
  resultTable,
  sittingText,
  turnedLines,
  verdictLines,
  withdrawnLines,
  withheldNote,
} from './session-parts.ts'

const recusalLines = ({ recused, setAside }: DocumentItem): Content[] => [
  ...recused.map(({ name, reason }) => paragraph(`${name} không tham gia đánh giá hồ sơ này. Lý do: ${reason}`)),
  ...setAside.map(({ name, reason, rounds }) =>
    paragraph(
      `${name} được miễn chấm hồ sơ này sau khi đã nộp phiếu vòng ${rounds.join(', ')}; phiếu không được tính. Lý do: ${reason}`,
    ),
  ),
]

function roundLines({ rounds }: DocumentItem): Content[] {
  return rounds.flatMap(({ round, ballots, mean, spread }) => [
    paragraph(
      `Vòng ${round}: ${ballots.map(({ name, total }) => `${name} ${total}`).join('; ')}. Điểm trung bình ${decimal(mean.shown)}, chênh lệch ${spread} điểm.`,
    ),
    ...ballots.flatMap(({ name, opinion }) => (opinion === null ? [] : [paragraph(`Ý kiến của ${name}: ${opinion}`)])),
  ])
}

const courseOf = (paper: SessionDocument, item: DocumentItem): Content[] =>
  itemPart(item, [
    paragraph(`Số vòng chấm: ${item.rounds.length}.`),
    ...recusalLines(item),
    ...roundLines(item),
    ...verdictLines(item),
    ...withdrawnLines(paper, item),
    ...knockOutLines(item),
    ...gateLines(item),
    paragraph(`Kết quả: ${resultText(item)}. ${followingTexts(paper)[item.following]}.`),
  ])

/** What experts wrote, on sheets of its own behind the minutes. */
function annex({ items }: SessionDocument): Content[] {
  const advised = items.filter(({ expertOpinions }) => expertOpinions.length > 0)
  if (advised.length === 0) return []
  const head: Content = {
    text: 'PHỤ LỤC. Ý KIẾN BẰNG VĂN BẢN CỦA CHUYÊN GIA',
    bold: true,
    alignment: 'center',
    margin: [0, 0, 0, 8],
    pageBreak: 'before',
  }
  return [
    head,
    ...advised.flatMap((item) => {
      const [first, ...others] = item.expertOpinions.flatMap(({ name, organisation, opinion, at }) => [
        paragraph(`Ý kiến của ${name} (${organisation}), ngày ${dayText(legalDay(at))}:`),
        prose(opinion),
      ])
      return itemPart(item, [first!, ...others])
    }),
  ]
}

/** Who led: the chair where present, else the delegate. */
const leaderOf = ({ members }: SessionDocument) =>
  (['chair', 'delegate'] as const)
    .map((place) => members.find(({ position, present }) => position === place && present))
    .find((one) => one !== undefined)

const secretaryBlock = ({ members }: SessionDocument): Content => {
  const present = members.filter((member) => member.position === 'secretary' && member.present)
  return {
    stack: [
      { text: 'THƯ KÝ', bold: true, alignment: 'center' },
      { text: '(Ký, ghi rõ họ tên)', italics: true, fontSize: 11, alignment: 'center' },
      {
        text: present.length === 1 ? present[0]!.name : ' ',
        bold: true,
        alignment: 'center',
        margin: [0, 54, 0, 0],
      },
    ],
  }
}

/** Minutes (biên bản) of a session: who was there, how each dossier was scored and settled, what came of it. */
export function minutes(paper: SessionDocument): Definition {
  const { title, date, heldOn, items, spreadLimit, signer } = paper
  const leader = leaderOf(paper)
  const byLine =
    leader?.position === 'delegate' ? ['KT. CHỦ TỊCH HỘI ĐỒNG', 'NGƯỜI ĐƯỢC ỦY QUYỀN'] : ['CHỦ TỊCH HỘI ĐỒNG']
  const signs = signer
    ? { by: [upper(signer.title)], name: signer.name }
    : { by: byLine, ...(leader && { name: leader.name }) }
  return sheet({
    title: `${title} - ${dayText(heldOn)}`,
    date,
    content: [
      ...headOf(paper, 'BB'),
      ...withheldNote(paper),
      chapter('I. THỜI GIAN, THÀNH PHẦN'),
      paragraph(sittingText(paper)),
      ...extensionLines(paper),
      memberTable(paper),
      ...movementLines(paper),
      paragraph(quorumText(paper)),
      chapter('II. KẾT QUẢ CHẤM ĐIỂM'),
      paragraph(
        `Các phiếu chấm của một vòng không được chênh nhau quá ${spreadLimit} điểm; quá mức này hội đồng thảo luận và chấm thêm vòng.`,
      ),
      resultTable(paper),
      ...chapterOf('III. DIỄN BIẾN TỪNG HỒ SƠ', [
        ...items.flatMap((item) => courseOf(paper, item)),
        ...turnedLines(paper),
      ]),
      ...chapterOf(
        'IV. KẾT THÚC',
        closing(
          `Hội đồng đã đánh giá ${items.length} hồ sơ. Biên bản này cùng các phiếu chấm được lưu trong hồ sơ của hội đồng.`,
          { ...signs, left: secretaryBlock(paper) },
        ),
      ),
      recipients('Các thành viên hội đồng', 'Lưu: Hồ sơ hội đồng'),
      ...annex(paper),
    ],
  })
}
