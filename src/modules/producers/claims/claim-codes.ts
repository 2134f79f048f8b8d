import { createHash, randomInt } from 'node:crypto'

/** Digits and letters that are not taken for one another when read from paper (Crockford's base 32). */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const length = 16

/** SHA-256: 80 random bits cannot be guessed, so a slow hash would protect nothing. */
export const claimHash = (code: string): Buffer => createHash('sha256').update(asPrinted(code)).digest()

/** A code as it was meant, however it was typed: without spaces and hyphens, O for 0, I and L for 1. */
const asPrinted = (code: string): string =>
  code.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1')

/** A new code for the receipt, in groups of four, with the hash that is stored. */
export function newClaimCode(): { code: string; hash: Buffer } {
  const signs = Array.from({ length }, () => alphabet[randomInt(alphabet.length)]!).join('')
  return { code: signs.match(/.{4}/g)!.join('-'), hash: claimHash(signs) }
}
