import { alphabet } from '../../certification/codes.ts'
import { ff1Of, type Halves } from './ff1.ts'

/** Stamps in one batch at most: the more there are, the better a guess. */
export const mostStamps = 1_000_000
const batchLength = 4
const halfLength = 6
const bodyLength = 2 * halfLength

const wellFormed = new RegExp(`^[${alphabet}]{${batchLength + bodyLength},20}$`)
const values = new Map([...alphabet].map((letter, value) => [letter, value]))

const textOf = (value: number, length: number): string => {
  let text = ''
  for (let left = value; left > 0 || text.length < length; left = Math.floor(left / 32))
    text = alphabet[left % 32] + text
  return text
}
const numberOf = (text: string): number => [...text].reduce((value, letter) => value * 32 + values.get(letter)!, 0)

const startingAt = (from: number, count: number): Halves => ({
  left: new Uint32Array(count),
  right: Uint32Array.from({ length: count }, (_, at) => from + at),
})

/**
 * Serials of the stamps `from`, `from` + 1 … of a batch, whose key is 32 bytes: the number of the batch, then the place of
 * the stamp enciphered as a number of 60 bits (docs/decisions/0030).
 */
export function serialsOf(batch: number, key: Buffer, from: number, count: number): string[] {
  const { left, right } = ff1Of(key).encipher(startingAt(from, count))
  const head = textOf(batch, batchLength)
  return Array.from(left, (value, at) => head + textOf(value, halfLength) + textOf(right[at]!, halfLength))
}

/** The batch that a serial names; null for what can be no serial. */
export function batchOf(serial: string): number | null {
  if (!wellFormed.test(serial)) return null
  const head = serial.slice(0, -bodyLength)
  const batch = numberOf(head)
  // One stamp has one serial: further zeros before the number would be another.
  return textOf(batch, batchLength) === head ? batch : null
}

/** Which stamp of its batch, of `count`, a well-formed serial is, from 0; null for one that was guessed or misread. */
export function placeOf(serial: string, key: Buffer, count: number): number | null {
  const body = serial.slice(-bodyLength)
  const [left, right] = [body.slice(0, halfLength), body.slice(halfLength)].map((half) =>
    Uint32Array.of(numberOf(half)),
  )
  const place = ff1Of(key).decipher({ left: left!, right: right! })
  return place.left[0] === 0 && place.right[0]! < count ? place.right[0]! : null
}
