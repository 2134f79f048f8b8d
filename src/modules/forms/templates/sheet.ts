import { size } from './blocks.ts'
import type { Content, Definition } from './definition.ts'

/** Points in a millimetre. */
const mm = 72 / 25.4

type Sheet = { title: string; date: string | null; content: Content[] }

/**
 * A whole paper on A4 with the margins of Nghị định 30/2020/NĐ-CP; pages are numbered from the second. Its date of
 * creation is the paper's own, so that the same paper gives the same bytes.
 */
export const sheet = ({ title, date, content }: Sheet): Definition => ({
  pageSize: 'A4',
  pageMargins: [30 * mm, 20 * mm, 18 * mm, 20 * mm],
  defaultStyle: { font: 'Tinos', fontSize: size.body, lineHeight: 1.15 },
  language: 'vi',
  info: {
    title,
    creator: 'OCOP',
    producer: 'OCOP',
    creationDate: new Date(`${date ?? '2000-01-01'}T00:00:00Z`),
  },
  header: (page: number): Content =>
    page === 1 ? '' : { text: String(page), alignment: 'center', margin: [0, 10 * mm, 0, 0] },
  content,
})
