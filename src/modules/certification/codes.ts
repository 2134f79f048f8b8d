import { randomInt } from 'node:crypto'

// Crockford's base32: no I, L, O, U, so that a code read aloud or off a worn label is not mistaken.
export const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
export const codeLength = 10

/** A public code that nobody can guess or count up: 10 characters, 50 random bits. */
export const newCode = (below: (limit: number) => number = randomInt): string =>
  Array.from({ length: codeLength }, () => alphabet[below(alphabet.length)]).join('')

/** The code that was meant by what was typed: case, spaces and dashes aside, O for 0, I and L for 1. */
export const readCode = (typed: string): string =>
  typed
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')

const wellFormed = new RegExp(`^[${alphabet}]{${codeLength}}$`)

/** Whether a code that was read can be one at all. */
export const isCode = (code: string): boolean => wellFormed.test(code)
