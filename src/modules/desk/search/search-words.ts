import { foldedWords } from '../../../core/folded-words.ts'

/** What is looked up for a text. `tsquery` texts hold letters and digits only, so there is nothing to quote. */
export type Asked = {
  /** The text as a whole number. */
  code: string
  /** The same as the beginning of one. */
  codeBegins: string
  folded: string
  /** Above every text that begins with `folded`, in the order of bytes. */
  foldedEnd: string
  /** Every word, the last perhaps only begun. */
  words: string
}

/** Fewer digits begin too many numbers, and one letter begins too many words: beginnings are kept from two letters on. */
const leastOfCode = 4
const leastOfWord = 2

/** `scope`: a lexeme that every match carries besides, so that the index itself leaves out other places. Null for a text without words. */
export function askedFor(text: string, scope: string | null): Asked | null {
  const words = foldedWords(text)
  const last = words.at(-1)
  if (!last) return null
  const folded = words.join(' ')
  const code = `K${words.join('').toUpperCase()}`
  const begins = /\d/.test(code) && code.length > leastOfCode ? ':*' : ''
  const begun = [...last].length < leastOfWord ? last : `P${last}`
  const also = scope === null ? '' : ` & ${scope}`
  return {
    code: `${code}${also}`,
    codeBegins: `${code}${begins}${also}`,
    folded,
    foldedEnd: `${folded}\u{10ffff}`,
    words: `${[...words.slice(0, -1), begun].join(' & ')}${also}`,
  }
}
