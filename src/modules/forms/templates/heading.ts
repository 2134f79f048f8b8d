import type { FormView } from '../shapes.ts'
import { line, size } from './blocks.ts'
import type { Content } from './definition.ts'
import { longDay, upper } from './words.ts'

/** The body above the one that issues, plain, and the one that issues, bold. */
function issuerLines({ issuer, commune, province, producer }: FormView): { above: string[]; own: string[] } {
  const advisers = ['CƠ QUAN THAM MƯU,', 'GIÚP VIỆC OCOP']
  if (issuer === 'commune') return { above: ['ỦY BAN NHÂN DÂN'], own: [upper(commune.name)] }
  if (issuer === 'province') return { above: ['ỦY BAN NHÂN DÂN', upper(province.name)], own: advisers }
  if (issuer === 'ministry') return { above: ['BỘ NÔNG NGHIỆP', 'VÀ MÔI TRƯỜNG'], own: advisers }
  return { above: [], own: [upper(producer.name)] }
}

const centred = (text: string, bold: boolean): Content => ({ text, fontSize: size.country, bold, alignment: 'center' })

const issuerSide = (form: FormView, number: string | undefined): Content[] => {
  const { above, own } = issuerLines(form)
  return [
    ...above.map((text) => centred(text, false)),
    ...own.map((text) => centred(text, true)),
    line(60),
    ...(number === undefined ? [] : [{ text: number, alignment: 'center', margin: [0, 8, 0, 0] } satisfies Content]),
  ]
}

const countrySide = ({ place, date }: FormView): Content[] => [
  centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', true),
  { text: 'Độc lập - Tự do - Hạnh phúc', bold: true, alignment: 'center' },
  // As long as the motto above it.
  line(166),
  { text: `${place}, ${longDay(date)}`, italics: true, alignment: 'center', margin: [0, 8, 0, 0] },
]

/** Who issues, left; country, motto, place and date, right; the name of the paper under both. */
export function heading(form: FormView, { number, about }: { number?: string; about?: string }): Content[] {
  const under: Content[] = about
    ? [{ text: about, bold: true, alignment: 'center', margin: [0, 2, 0, 0] }]
    : [{ text: `(Theo Quyết định số ${form.instrument})`, italics: true, alignment: 'center', margin: [0, 2, 0, 0] }]
  return [
    {
      columns: [
        { width: 190, stack: issuerSide(form, number) },
        { width: '*', stack: countrySide(form) },
      ],
    },
    {
      stack: [
        { text: upper(form.title), bold: true, fontSize: 14, alignment: 'center', margin: [0, 18, 0, 0] },
        ...under,
        line(90),
      ],
      margin: [0, 0, 0, 12],
    },
  ]
}
