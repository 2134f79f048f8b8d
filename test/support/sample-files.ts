import { crc32, deflateSync } from 'node:zlib'

const chunk = (kind: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(kind), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

/** One grey point. */
export const png = Buffer.concat([
  Buffer.from('89504e470d0a1a0a', 'hex'),
  chunk('IHDR', Buffer.from('00000001000000010800000000', 'hex')),
  chunk('IDAT', deflateSync(Buffer.from([0, 128]))),
  chunk('IEND', Buffer.alloc(0)),
])

/** A document without pages, made longer by a comment; different texts are different files. */
export const pdf = (text = '', sizeBytes = 0): Buffer => {
  const head = `%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n%${text}`
  const tail = '\ntrailer\n<</Root 1 0 R>>\n%%EOF\n'
  return Buffer.from(head + ' '.repeat(Math.max(0, sizeBytes - head.length - tail.length)) + tail)
}

const segment = (mark: number, data: Buffer): Buffer => {
  const head = Buffer.from([0xff, mark, 0, 0])
  head.writeUInt16BE(data.length + 2, 2)
  return Buffer.concat([head, data])
}

/** The parts of a picture of a phone: a head with a preview in it that ends itself, the scan, the end, a film after it. */
export const jpeg = {
  head: Buffer.concat([
    Buffer.of(0xff, 0xd8),
    segment(0xe0, Buffer.from('4a46494600010100000100010000ffd8ffd9', 'hex')),
  ]),
  scan: Buffer.concat([segment(0xda, Buffer.from('0101000000', 'hex')), Buffer.alloc(100_000, 7)]),
  end: Buffer.of(0xff, 0xd9),
  film: Buffer.alloc(200_000, 1),
}

/** `RIFF` with its size, `WEBP`, and one chunk. */
export const webp = Buffer.concat([
  Buffer.from('RIFF'),
  Buffer.of(20, 0, 0, 0),
  Buffer.from('WEBPVP8L'),
  Buffer.of(8, 0, 0, 0),
  Buffer.alloc(8),
])
