import type { FormView } from '../shapes.ts'
import type { Content, Definition } from './definition.ts'
import { heading } from './heading.ts'
import { sheet } from './sheet.ts'
import { upper } from './words.ts'

type Paper = { label?: string; number?: string; about?: string; body: Content[] }

function issuerLines({ issuer, commune, province, producer }: FormView): { above: string[]; own: string[] } {
  const advisers = ['CƠ QUAN THAM MƯU,', 'GIÚP VIỆC OCOP']
  if (issuer === 'commune') return { above: ['ỦY BAN NHÂN DÂN'], own: [upper(commune.name)] }
  if (issuer === 'province') return { above: ['ỦY BAN NHÂN DÂN', upper(province.name)], own: advisers }
  if (issuer === 'ministry') return { above: ['BỘ NÔNG NGHIỆP', 'VÀ MÔI TRƯỜNG'], own: advisers }
  return { above: [], own: [upper(producer.name)] }
}

const underTitle = (about: string | undefined, instrument: string): Content =>
  about
    ? { text: about, bold: true, alignment: 'center', margin: [0, 2, 0, 0] }
    : { text: `(Theo Quyết định số ${instrument})`, italics: true, alignment: 'center', margin: [0, 2, 0, 0] }

/** The whole paper of a dossier, from its label and heading on. */
export function paper(form: FormView, { label, body, about, ...number }: Paper): Definition {
  const { title, place, date, instrument, product } = form
  return sheet({
    title: `${title} - ${product.name}`,
    date,
    content: [
      ...(label ? [{ text: label, bold: true, alignment: 'right', margin: [0, 0, 0, 6] } satisfies Content] : []),
      ...heading({ ...issuerLines(form), ...number, place, date, title, under: underTitle(about, instrument) }),
      ...body,
    ],
  })
}
