import { foldedWords } from '../../core/folded-words.ts'

/**
 * The `tsquery` for a text that anyone typed: each word or its beginning, in any order and without diacritics, or all of
 * it as the number or code of a certificate. Letters and digits only, so there is nothing to quote; null without any.
 */
export function registerQuery(text: string): string | null {
  const words = foldedWords(text)
  if (words.length === 0) return null
  // Beginnings are kept from two letters on, whole words among them (migration 0025).
  const begun = words.map((word) => ([...word].length < 2 ? word : `P${word}`))
  return `(${begun.join(' & ')}) | K${words.join('').toUpperCase()}`
}
