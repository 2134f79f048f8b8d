import type { FormView } from '../shapes.ts'
import { size } from './blocks.ts'
import type { Content, Definition } from './definition.ts'
import { heading } from './heading.ts'

/** Points in a millimetre. */
const mm = 72 / 25.4

type Paper = { label?: string; number?: string; about?: string; body: Content[] }

/**
 * The whole paper on A4 with the margins of Nghị định 30/2020/NĐ-CP; pages are numbered from the second. Its date of
 * creation is the form's own, so that the same form gives the same bytes.
 */
export const paper = (form: FormView, { label, body, ...named }: Paper): Definition => ({
  pageSize: 'A4',
  pageMargins: [30 * mm, 20 * mm, 18 * mm, 20 * mm],
  defaultStyle: { font: 'Tinos', fontSize: size.body, lineHeight: 1.15 },
  language: 'vi',
  info: {
    title: `${form.title} - ${form.product.name}`,
    creator: 'OCOP',
    producer: 'OCOP',
    creationDate: new Date(`${form.date ?? '2000-01-01'}T00:00:00Z`),
  },
  header: (page: number): Content =>
    page === 1 ? '' : { text: String(page), alignment: 'center', margin: [0, 10 * mm, 0, 0] },
  content: [
    ...(label ? [{ text: label, bold: true, alignment: 'right', margin: [0, 0, 0, 6] } satisfies Content] : []),
    ...heading(form, named),
    ...body,
  ],
})
