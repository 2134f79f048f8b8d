import { crc32, inflateRawSync } from 'node:zlib'

/** The entries of a ZIP file in the order of its directory (APPNOTE.TXT 4.3), each with its bytes, checked by their CRC. */
export function unzipped(zip: Buffer): { name: string; bytes: Buffer }[] {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  if (end < 0) throw new Error('no whole ZIP file')
  const entries = []
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, crc, packed] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 16), zip.readUInt32LE(at + 20)]
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ]
    const local = zip.readUInt32LE(at + 42)
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const raw = zip.subarray(start, start + packed)
    const bytes = method === 8 ? inflateRawSync(raw) : raw
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength)
    if (crc32(bytes) !== crc) throw new Error(`${name} is damaged`)
    if ((zip.readUInt16LE(at + 8) & 0x800) === 0) throw new Error(`${name} is not said to be UTF-8`)
    entries.push({ name, bytes })
    at += 46 + nameLength + extra + comment
  }
  return entries
}
