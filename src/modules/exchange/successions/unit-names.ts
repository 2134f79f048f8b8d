import type { UnitKind } from '../../units/rules.ts'

/** Words that names of communes began with, those of before 2025-07-01 among them. */
const kinds: Readonly<Record<string, UnitKind>> = {
  xã: 'commune',
  phường: 'ward',
  'thị trấn': 'township',
  'đặc khu': 'special-zone',
}

/** The kind that the name of a commune tells; null when it tells none. */
export const kindOfName = (name: string): UnitKind | null =>
  Object.entries(kinds).find(([word]) => name.toLowerCase().startsWith(`${word} `))?.[1] ?? null

const words = ['tỉnh', 'thành phố', ...Object.keys(kinds)]
const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu

/** `Hoà` and `Hòa` are one word of two spellings: the tone counts, not the letter that bears it. */
const spelled = (word: string): string => {
  const letters = word.normalize('NFD')
  return letters.replace(tones, '') + (letters.match(tones) ?? []).join('')
}

/**
 * The proper name of a unit, to be compared: without the word for its kind, which may have become another since, without
 * capitals, and however its tones are placed.
 */
export function properName(name: string): string {
  const small = name.normalize('NFC').toLowerCase()
  const word = words.find((one) => small.startsWith(`${one} `)) ?? ''
  return small
    .slice(word.length)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map(spelled)
    .join(' ')
}
