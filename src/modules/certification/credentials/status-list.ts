import { gzipSync } from 'node:zlib'

/** Places in one list: the least that the standard allows, so that nobody is told whose credential is checked. */
export const listLength = 131_072

/** The list, from 1, and the place in it of a position counted through all lists. */
export const placeOf = (position: number): { list: number; index: number } => ({
  list: Math.floor(position / listLength) + 1,
  index: position % listLength,
})

/** The `encodedList` in which these places are set (Bitstring Status List 1.0): the first place is the highest bit. */
export function encodedList(places: readonly number[]): string {
  const bits = new Uint8Array(listLength / 8)
  for (const index of places) bits[index >> 3]! |= 0x80 >> (index & 7)
  return `u${gzipSync(bits).toString('base64url')}`
}
