import { foldedWords } from '../../../core/folded-words.ts'

/** What is looked up for a text. `tsquery` texts hold letters and digits only, so there is nothing to quote. */
export type Asked = {
  /** The text as a whole number. */
  code: string
  /** The same as the beginning of one. */
  codeBegins: string
  /** The same, or as parts of one that lie together. */
  codeHolds: string
  folded: string
  /** Above every text that begins with `folded`, in the order of bytes. */
  foldedEnd: string
  /** Every word, the last perhaps only begun. */
  words: string
}

/** Fewer digits begin too many numbers, and one letter begins too many words: beginnings are kept from two letters on. */
const leastOfCode = 4
/** Province and commune: with fewer signs every number of a province would be found. Kept from as many on (search_parts). */
const leastOfParts = 7
const leastOfWord = 2

/** `scope`: a lexeme that every match carries besides, so that the index itself leaves out other places. Null for a text without words. */
export function askedFor(text: string, scope: string | null): Asked | null {
  const words = foldedWords(text)
  const last = words.at(-1)
  if (!last) return null
  const folded = words.join(' ')
  const code = `K${words.join('').toUpperCase()}`
  const begins = /\d/.test(code) && code.length > leastOfCode ? ':*' : ''
  const codeBegins = `${code}${begins}`
  const parts = code.slice(1)
  const isParts = /^\d/.test(parts) && parts.length >= leastOfParts
  const begun = [...last].length < leastOfWord ? last : `P${last}`
  const also = scope === null ? '' : ` & ${scope}`
  return {
    code: `${code}${also}`,
    codeBegins: `${codeBegins}${also}`,
    codeHolds: isParts ? `(${codeBegins} | M${parts}:*)${also}` : `${codeBegins}${also}`,
    folded,
    foldedEnd: `${folded}\u{10ffff}`,
    words: `${[...words.slice(0, -1), begun].join(' & ')}${also}`,
  }
}
