import { line, size } from './blocks.ts'
import type { Content } from './definition.ts'
import { longDay, upper } from './words.ts'

export type Heading = {
  /** The body above the one that issues, and the one that issues, line by line. */
  above: readonly string[]
  own: readonly string[]
  number?: string
  place: string
  /** Null leaves room for a pen. */
  date: string | null
  title: string
  under: Content
}

const centred = (text: string, bold: boolean): Content => ({ text, fontSize: size.country, bold, alignment: 'center' })

const issuerSide = ({ above, own, number }: Heading): Content[] => [
  ...above.map((text) => centred(text, false)),
  ...own.map((text) => centred(text, true)),
  line(60),
  ...(number === undefined ? [] : [{ text: number, alignment: 'center', margin: [0, 8, 0, 0] } satisfies Content]),
]

const countrySide = ({ place, date }: Heading): Content[] => [
  centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', true),
  { text: 'Độc lập - Tự do - Hạnh phúc', bold: true, alignment: 'center' },
  // As long as the motto above it.
  line(166),
  { text: `${place}, ${longDay(date)}`, italics: true, alignment: 'center', margin: [0, 8, 0, 0] },
]

/** Who issues, left; country, motto, place and date, right; the name of the paper under both (Nghị định 30/2020/NĐ-CP, phụ lục I). */
export const heading = (head: Heading): Content[] => [
  {
    columns: [
      { width: 190, stack: issuerSide(head) },
      { width: '*', stack: countrySide(head) },
    ],
  },
  {
    stack: [
      { text: upper(head.title), bold: true, fontSize: 14, alignment: 'center', margin: [0, 18, 0, 0] },
      head.under,
      line(90),
    ],
    margin: [0, 0, 0, 12],
  },
]
