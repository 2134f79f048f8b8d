import { isDictionary, type PdfDictionary, type PdfValue, referred, skipped, valueAt } from './pdf-value.ts'

/** Where each object is; null: it was taken away. */
type Places = Map<number, number | null>
export type Revision = { places: Places; trailer: PdfDictionary }

const number = (text: string, at: number): { value: number; end: number } => {
  const { value, end } = valueAt(text, at)
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) throw new Error('no whole number')
  return { value, end }
}

const row = /(\d{10})[ ](\d{5})[ ]([nf])(?:[ ]?\r?\n|[ ]\r|\r)/y

/** The table of places at an offset and its trailer (ISO 32000-1 §7.5.4). Streams of places are not read. */
export function revisionAt(text: string, offset: number): Revision {
  // Signing programs are seen to count the line break before it.
  const head = skipped(text, offset)
  if (!text.startsWith('xref', head)) throw new Error('no table of places')
  const places: Places = new Map()
  let at = skipped(text, head + 4)
  while (!text.startsWith('trailer', at)) {
    const first = number(text, at)
    const count = number(text, first.end)
    at = skipped(text, count.end)
    for (let n = 0; n < count.value; n++) {
      row.lastIndex = at
      const [raw, place, , use] = row.exec(text) ?? []
      if (raw === undefined || places.has(first.value + n)) throw new Error('no row of a table of places')
      places.set(first.value + n, use === 'n' ? Number(place) : null)
      at += raw.length
    }
    at = skipped(text, at)
  }
  const { value: trailer } = valueAt(text, at + 'trailer'.length)
  if (!isDictionary(trailer)) throw new Error('no trailer')
  // Both would give objects other places than the table does, or hide them.
  if (trailer.has('/XRefStm') || trailer.has('/Encrypt')) throw new Error('a trailer with more than a table')
  return { places, trailer }
}

/** Where the last table of places is, by the last words of a file, after which nothing may stand. */
export function lastTable(text: string): number {
  const [, offset] = /startxref[\t\n\f\r ]+(\d{1,10})[\t\n\f\r ]+%%EOF[\t\n\f\r ]*$/.exec(text.slice(-200)) ?? []
  if (offset === undefined) throw new Error('no end of a file')
  return Number(offset)
}

/** The objects that were written after a table of places, as they are at the end of the file. */
export function writtenAfter(text: string, issuedTable: number): Revision {
  const places: Places = new Map()
  let newest: PdfDictionary | null = null
  for (let offset = lastTable(text); offset !== issuedTable; ) {
    const { places: more, trailer } = revisionAt(text, offset)
    newest ??= trailer
    for (const [object, place] of more) if (!places.has(object)) places.set(object, place)
    const before = trailer.get('/Prev')
    // Each table stands after the one that it adds to, so this ends.
    if (typeof before !== 'number' || before >= offset) throw new Error('not added to what was there')
    offset = before
  }
  if (!newest) throw new Error('nothing was added')
  return { places, trailer: newest }
}

export type PdfObject = { value: PdfValue; isStream: boolean }

/** The object that stands at an offset under a number. */
export function objectAt(text: string, offset: number, object: number): PdfObject {
  const head = /(\d+)[\0\t\n\f\r ]+0[\0\t\n\f\r ]+obj/y
  head.lastIndex = skipped(text, offset)
  const [raw, found] = head.exec(text) ?? []
  if (raw === undefined || Number(found) !== object) throw new Error('another object')
  const { value, end } = valueAt(text, head.lastIndex)
  const after = skipped(text, end)
  if (text.startsWith('stream', after)) return { value, isStream: true }
  if (!text.startsWith('endobj', after)) throw new Error('an object without an end')
  return { value, isStream: false }
}

/** What a value is once its reference is followed. */
export type Resolve = (value: PdfValue | undefined) => PdfValue | undefined

export const resolver =
  (text: string, added: Places, issued: Places): Resolve =>
  (value) => {
    const object = referred(value)
    if (object === null) return value
    const place = added.has(object) ? added.get(object) : issued.get(object)
    return place == null ? null : objectAt(text, place, object).value
  }
