// Of pdfmake's language only what the templates say. Its published types bring the browser's own with them, under which
// this project's streams no longer type-check.

type Alignment = 'left' | 'right' | 'center' | 'justify'
type Margin = readonly [number, number, number, number]

export type Style = {
  alignment?: Alignment
  bold?: boolean
  italics?: boolean
  fontSize?: number
  lineHeight?: number
  leadingIndent?: number
  margin?: Margin
  pageBreak?: 'before'
  /** From this page on. */
  pageOrientation?: 'landscape'
  unbreakable?: boolean
  wordBreak?: 'break-all'
  width?: number | '*'
  color?: string
  characterSpacing?: number
  /** Points from the upper left corner of the page; the text around does not know of it. */
  absolutePosition?: { x: number; y: number }
}

export type Line = { type: 'line'; x1: number; y1: number; x2: number; y2: number; lineWidth: number }
/** Filled with a colour, or with a pattern of the document in a colour. */
export type Rect = {
  type: 'rect'
  x: number
  y: number
  w: number
  h: number
  color: string | readonly [pattern: string, color: string]
}

/** What is drawn once in the operators of PDF and named on every page. */
export type Pattern = { boundingBox: readonly number[]; xStep: number; yStep: number; pattern: string }

export type Table = {
  body: readonly (readonly TableCell[])[]
  widths: readonly (number | '*')[]
  headerRows: number
  dontBreakRows?: boolean
  /** Rows below the head that stay with it: a head alone at the foot of a page says nothing. */
  keepWithHeaderRows?: number
}

type Inline = string | { text: string; bold?: boolean }

export type Content =
  | string
  | (Style & { text: string })
  | (Style & { text: readonly Inline[] })
  | (Style & { stack: readonly Content[] })
  | (Style & { columns: readonly Content[] })
  | (Style & { ul: readonly Content[] })
  | (Style & { table: Table })
  | (Style & { canvas: readonly (Line | Rect)[] })

type Cell = { colSpan?: number; fillColor?: string; verticalAlignment?: 'middle' }

/** `{}` stands where another cell spans. */
export type TableCell = Record<PropertyKey, never> | string | (Style & Cell & { text: string })

export type Definition = {
  pageSize: 'A4'
  pageOrientation?: 'landscape'
  /** Points: left, top, right, bottom. */
  pageMargins: Margin
  defaultStyle: Style & { font: string }
  language: string
  info: { title: string; creator: string; producer: string; creationDate: Date }
  header?: (page: number) => Content
  watermark?: { text: string; color: string; opacity: number; bold: boolean }
  /** Under everything else of each page. */
  background?: () => Content
  patterns?: Readonly<Record<string, Pattern>>
  content: readonly Content[]
}
