import type { PdfDictionary, PdfValue } from './pdf-value.ts'

export type SignedRange = {
  /** The bytes that the signature covers: all but itself, up to its end. */
  covered: Buffer
  /** The signature itself (CMS, DER), with what it was padded by. */
  signature: Buffer
  start: number
  end: number
}

const isRange = (value: PdfValue | undefined): value is readonly [number, number, number, number] =>
  Array.isArray(value) && value.length === 4 && value.every((part) => Number.isSafeInteger(part) && part >= 0)

/**
 * What a signature covers, or null when that is not one whole (ISO 32000-1 §12.8.1): from the first byte on, without any
 * gap but the digits of the signature itself, in which nothing else can hide.
 */
export function signedRange(file: Buffer, signature: PdfDictionary): SignedRange | null {
  const range = signature.get('/ByteRange')
  const contents = signature.get('/Contents')
  if (!isRange(range) || typeof contents !== 'string') return null
  const [first, gap, after, rest] = range
  const end = after + rest
  if (first !== 0 || gap >= after || end > file.length) return null
  const between = file.subarray(gap, after).toString('latin1')
  if (between !== contents || !/^<(?:[0-9a-fA-F]{2})+>$/.test(between)) return null
  return {
    covered: Buffer.concat([file.subarray(0, gap), file.subarray(after, end)]),
    signature: Buffer.from(between.slice(1, -1), 'hex'),
    start: gap,
    end,
  }
}
