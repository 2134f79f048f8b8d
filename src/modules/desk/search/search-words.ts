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

const isLong = (word: string): boolean => [...word].length >= leastOfWord

/** The lexeme of two words that stand in one name, wherever there (search_pairs): in the order of bytes. */
const pairOf = (words: readonly string[]): string =>
  words
    .toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
    .map((word) => `W${word}`)
    .join('')

/** Whole words as lexemes: two by two where there are several, since a word alone is in a tenth of all names. */
function lexemesOf(words: readonly string[]): string[] {
  const long = [...new Set(words.filter(isLong))]
  const pairs = long.flatMap((_, at) =>
    at % 2 === 0 && long.length > 1 ? [pairOf(long.slice(Math.min(at, long.length - 2)).slice(0, 2))] : [],
  )
  return [...words.filter((word) => !isLong(word)), ...(pairs.length > 0 ? pairs : long)]
}

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
  const begun = isLong(last) ? `P${last}` : last
  const also = scope === null ? '' : ` & ${scope}`
  return {
    code: `${code}${also}`,
    codeBegins: `${codeBegins}${also}`,
    codeHolds: isParts ? `(${codeBegins} | M${parts}:*)${also}` : `${codeBegins}${also}`,
    folded,
    foldedEnd: `${folded}\u{10ffff}`,
    words: `${[...lexemesOf(words.slice(0, -1)), begun].join(' & ')}${also}`,
  }
}
