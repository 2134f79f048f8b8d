import type { Content, TableCell } from './definition.ts'

/** Sizes of Nghị định 30/2020/NĐ-CP, phụ lục I: body and motto 13, country and offices 12, recipients 11. */
export const size = { body: 13, country: 12, small: 11 } as const

/** The thin line under a heading. */
export const line = (width: number): Content => ({
  canvas: [{ type: 'line', x1: 0, y1: 2, x2: width, y2: 2, lineWidth: 0.7 }],
  alignment: 'center',
})

/** A paragraph: first line set in, justified. */
export const paragraph = (text: string): Content => ({
  text,
  alignment: 'justify',
  leadingIndent: 28,
  margin: [0, 0, 0, 6],
})

const dots = '…………………………'
/** What is printed where nothing was filled in: room for a pen. */
export const orDots = (text: string | number | null): string => (text === null ? dots : String(text))

const paragraphsOf = (text: string | null): string[] => (text === null ? [dots + dots] : text.split(/\n+/))

/** What a person wrote, in its own paragraphs, or room for a pen. */
export const prose = (text: string | null): Content => ({ stack: paragraphsOf(text).map(paragraph) })

export const chapter = (text: string): Content => ({ text, bold: true, margin: [0, 8, 0, 4] })

export const field = (name: string, value: string | number | null): Content => ({
  text: `${name}: ${orDots(value)}`,
  margin: [0, 0, 0, 4],
})

export const addressee = (name: string): Content => ({
  text: `Kính gửi: ${name}`,
  alignment: 'center',
  margin: [0, 0, 0, 10],
})

/** The official wording of a criterion or option, with the short label that is known from the screen. */
export const beside = (text: string, short: string | null): string => (short === null ? text : `${text} (${short})`)

export const headCell = (text: string): TableCell => ({
  text,
  bold: true,
  alignment: 'center',
  verticalAlignment: 'middle',
})

export const recipients = (...names: string[]): Content => ({
  stack: [
    { text: 'Nơi nhận:', bold: true, italics: true, fontSize: 12 },
    ...names.map((name): Content => ({ text: `- ${name};`, fontSize: size.small })),
  ],
})

type Signature = { by: readonly string[]; name?: string; left?: Content }

/** Longest last paragraph that is kept together with the signature; a longer one may fill a page. */
const keptTogether = 800

/**
 * The end of a paper: what a person wrote last, then who signs, right, and who receives it, left. The signature never
 * stands alone on a page: a sheet that bears nothing else could be put under another text.
 */
export function closing(text: string | null, { by, name, left }: Signature): Content[] {
  const paragraphs = paragraphsOf(text)
  const last = paragraphs.at(-1)!
  const together = last.length <= keptTogether
  const signed: Content = {
    margin: [0, 12, 0, 0],
    columns: [
      { width: '*', stack: left ? [left] : [] },
      {
        width: 230,
        stack: [
          ...by.map((title): Content => ({ text: title, bold: true, alignment: 'center' })),
          { text: '(Ký, ghi rõ họ tên, đóng dấu nếu có)', italics: true, fontSize: size.small, alignment: 'center' },
          { text: name ?? ' ', bold: true, alignment: 'center', margin: [0, 54, 0, 0] },
        ],
      },
    ],
  }
  return [
    ...(together ? paragraphs.slice(0, -1) : paragraphs).map(paragraph),
    { unbreakable: true, stack: [...(together ? [paragraph(last)] : []), signed] },
  ]
}
