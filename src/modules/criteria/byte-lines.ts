/** One line of input without its end, or `tooLong` in place of a line over the limit. */
export type ByteLine = Buffer | 'tooLong'

const lineFeed = 0x0a

/**
 * Splits bytes at line feeds, holding at most one line: of an over-long line nothing is kept but that it was there.
 * By bytes and not with node:readline, which also splits at U+2028 and U+2029, and those may stand inside a JSON string.
 */
export async function* byteLines(chunks: AsyncIterable<Buffer | string>, maxBytes: number): AsyncGenerator<ByteLine> {
  let pieces: Buffer[] = []
  let size = 0
  const line = (): ByteLine => (size > maxBytes ? 'tooLong' : Buffer.concat(pieces))
  const add = (piece: Buffer) => {
    size += piece.length
    if (size > maxBytes) pieces = []
    else pieces.push(piece)
  }
  for await (const chunk of chunks) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    let from = 0
    for (let end = bytes.indexOf(lineFeed); end !== -1; end = bytes.indexOf(lineFeed, from)) {
      add(bytes.subarray(from, end))
      yield line()
      pieces = []
      size = 0
      from = end + 1
    }
    if (from < bytes.length) add(bytes.subarray(from))
  }
  if (size > 0) yield line()
}
