import { type Cipheriv, createCipheriv } from 'node:crypto'

/** Numbers of 60 bits, each as two halves of 30. */
export type Halves = { left: Uint32Array; right: Uint32Array }

const halfBits = 30
const mask = 2 ** halfBits - 1
const rounds = 10
const blockBytes = 16
// P of FF1 for radix 2, 60 digits, no tweak: version, method, addition, radix, rounds, half, length, length of the tweak.
const header = Buffer.from([1, 2, 1, 0, 0, 2, rounds, halfBits, 0, 0, 0, 2 * halfBits, 0, 0, 0, 0])

/**
 * FF1 of NIST SP 800-38G over bits: a permutation of the numbers of 60 bits under an AES-256 key. Since its input is
 * always as long, the first block of its CBC-MAC is the same for all, and a round of many numbers is one call of AES.
 */
export function ff1Of(key: Buffer) {
  const aes = createCipheriv('aes-256-ecb', key, null).setAutoPadding(false)
  const first = aes.update(header)
  return {
    /** Enciphers all in place. */
    encipher(numbers: Halves): Halves {
      let { left, right } = numbers
      for (let no = 0; no < rounds; no++) {
        const masks = masksOf(aes, first, no, right)
        for (let at = 0; at < left.length; at++) left[at] = (left[at]! + masks[at]!) & mask
        ;[left, right] = [right, left]
      }
      return { left, right }
    },
    /** Undoes `encipher` in place. */
    decipher(numbers: Halves): Halves {
      let { left, right } = numbers
      for (let no = rounds - 1; no >= 0; no--) {
        const masks = masksOf(aes, first, no, left)
        for (let at = 0; at < right.length; at++) right[at] = (right[at]! - masks[at]!) & mask
        ;[left, right] = [right, left]
      }
      return { left, right }
    },
  }
}

/** What one round adds to the other halves, by the halves that stay. */
function masksOf(aes: Cipheriv, first: Buffer, no: number, halves: Uint32Array): Uint32Array {
  const blocks = Buffer.alloc(halves.length * blockBytes, first)
  const lastWord = first.readUInt32BE(12)
  for (let at = 0; at < halves.length; at++) {
    blocks[at * blockBytes + 11] = first[11]! ^ no
    blocks.writeInt32BE(lastWord ^ halves[at]!, at * blockBytes + 12)
  }
  const sealed = aes.update(blocks)
  return halves.map((_, at) => sealed.readUInt32BE(at * blockBytes + 4) & mask)
}
