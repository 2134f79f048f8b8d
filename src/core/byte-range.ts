/** First and last byte asked for, counted from 0 and both included; or all of it; or nothing that it has. */
export type Asked = { start: number; end: number } | 'whole' | 'unsatisfiable'

/**
 * What a `Range` header asks of a thing of `sizeBytes`, at least 1 (RFC 9110 §14). One range is served; another unit,
 * several ranges and what is no range at all are passed over, as §14.2 allows, and answered whole.
 */
export function askedRange(header: string | undefined, sizeBytes: number): Asked {
  const [, first, last] = /^bytes=[ \t]*(\d*)-(\d*)[ \t]*$/i.exec(header ?? '') ?? []
  if (first === undefined || last === undefined || first + last === '') return 'whole'
  if (first === '') {
    const length = Math.min(Number(last), sizeBytes)
    return length === 0 ? 'unsatisfiable' : { start: sizeBytes - length, end: sizeBytes - 1 }
  }
  const start = Number(first)
  const end = last === '' ? sizeBytes - 1 : Math.min(Number(last), sizeBytes - 1)
  if (last !== '' && Number(last) < start) return 'whole'
  return start >= sizeBytes ? 'unsatisfiable' : { start, end }
}
