/**
 * A value of a PDF (ISO 32000-1 §7.3): a name as `/Name`, a string raw with its opening bracket, a reference as `R 12`.
 * Generations are left out: only 0 is read.
 */
export type PdfValue = null | boolean | number | string | readonly PdfValue[] | PdfDictionary
export type PdfDictionary = ReadonlyMap<string, PdfValue>

export const isDictionary = (value: PdfValue | undefined): value is PdfDictionary => value instanceof Map

/** The number of the object that a reference names, or null. */
export const referred = (value: PdfValue | undefined): number | null =>
  typeof value === 'string' && value.startsWith('R ') ? Number(value.slice(2)) : null

type Read<Value = PdfValue> = { value: Value; end: number }

const deepest = 40

const matched = (text: string, at: number, pattern: RegExp): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** After white space and comments. */
export const skipped = (text: string, at: number): number =>
  matched(text, at, /(?:[\0\t\n\f\r ]|%[^\r\n]*)*/y)![0].length + at

/** `/A#42` and `/AB` are one name: written otherwise, a key could be hidden from who looks for it. */
const nameOf = (raw: string): string =>
  raw.replaceAll(/#([0-9a-fA-F]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)))

function stringEnd(text: string, at: number): number {
  let open = 0
  for (let here = at; here < text.length; here++) {
    const character = text[here]
    if (character === '\\') here += 1
    else if (character === '(') open += 1
    else if (character === ')' && --open === 0) return here + 1
  }
  throw new Error('a string without an end')
}

function dictionaryAt(text: string, at: number, depth: number): Read<PdfDictionary> {
  const value = new Map<string, PdfValue>()
  for (let here = skipped(text, at); ; ) {
    if (text.startsWith('>>', here)) return { value, end: here + 2 }
    const key = valueAt(text, here, depth)
    if (typeof key.value !== 'string' || !key.value.startsWith('/')) throw new Error('a key that is no name')
    if (value.has(key.value)) throw new Error('a key twice')
    const held = valueAt(text, key.end, depth)
    value.set(key.value, held.value)
    here = skipped(text, held.end)
  }
}

function arrayAt(text: string, at: number, depth: number): Read<PdfValue[]> {
  const value: PdfValue[] = []
  for (let here = skipped(text, at); ; ) {
    if (text[here] === ']') return { value, end: here + 1 }
    const item = valueAt(text, here, depth)
    value.push(item.value)
    here = skipped(text, item.end)
  }
}

const words: Readonly<Record<string, PdfValue>> = { true: true, false: false, null: null }

/** The value that begins at or after a place, and where it ends. Throws where there is none that can be read. */
export function valueAt(text: string, from: number, depth = 0): Read {
  if (depth > deepest) throw new Error('nested too deep')
  const at = skipped(text, from)
  if (text.startsWith('<<', at)) return dictionaryAt(text, at + 2, depth + 1)
  if (text[at] === '[') return arrayAt(text, at + 1, depth + 1)
  if (text[at] === '(') {
    const end = stringEnd(text, at)
    return { value: text.slice(at, end), end }
  }
  const simple =
    matched(text, at, /<[0-9a-fA-F\0\t\n\f\r ]*>/y) ??
    matched(text, at, /\/[^\0\t\n\f\r ()<>[\]{}/%]*/y) ??
    matched(text, at, /(\d+)[\0\t\n\f\r ]+0[\0\t\n\f\r ]+R(?![^\0\t\n\f\r ()<>[\]{}/%])/y) ??
    matched(text, at, /[+-]?(?:\d+\.?\d*|\.\d+)|true|false|null/y)
  if (!simple) throw new Error('no value')
  const [raw, number] = simple
  const end = at + raw.length
  if (number !== undefined) return { value: `R ${Number(number)}`, end }
  if (raw.startsWith('/')) return { value: nameOf(raw), end }
  if (raw.startsWith('<')) return { value: raw, end }
  return { value: raw in words ? words[raw]! : Number(raw), end }
}
