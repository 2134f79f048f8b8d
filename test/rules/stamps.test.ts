import { createCipheriv, randomBytes } from 'node:crypto'
import fc from 'fast-check'
import t from 'tap'
import { alphabet } from '../../src/modules/certification/codes.ts'
import { faultOfAnswer, stateOfRequest } from '../../src/modules/traceability/requests/request-rules.ts'
import {
  isGtin,
  isPrintedSo,
  isWithin,
  longGtin,
  rangeOfBatch,
  stampPath,
  toldFirst,
} from '../../src/modules/traceability/rules.ts'
import { ff1Of } from '../../src/modules/traceability/serials/ff1.ts'
import { batchOf, mostStamps, placeOf, serialsOf } from '../../src/modules/traceability/serials/serials.ts'
import { always } from '../support/property.ts'

/** FF1 as NIST SP 800-38G writes it, number by number, for any radix and no tweak. */
function ff1AsWritten(key: Buffer, radix: number, digits: number[]): number[] {
  const n = digits.length
  const u = Math.floor(n / 2)
  const v = n - u
  const num = (part: number[]) => part.reduce((value, digit) => value * BigInt(radix) + BigInt(digit), 0n)
  const aes = (block: Buffer) => {
    const cipher = createCipheriv(`aes-${key.length * 8}-ecb` as 'aes-256-ecb', key, null).setAutoPadding(false)
    return cipher.update(block)
  }
  const bytesOf = (value: bigint, length: number) => Buffer.from(value.toString(16).padStart(2 * length, '0'), 'hex')
  const b = Math.ceil(Math.ceil(v * Math.log2(radix)) / 8)
  const d = 4 * Math.ceil(b / 4) + 4
  const p = Buffer.concat([
    Buffer.from([1, 2, 1]),
    bytesOf(BigInt(radix), 3),
    Buffer.from([10, u % 256]),
    bytesOf(BigInt(n), 4),
    bytesOf(0n, 4),
  ])
  let [left, right] = [digits.slice(0, u), digits.slice(u)]
  for (let i = 0; i < 10; i++) {
    const padding = (((-b - 1) % 16) + 16) % 16
    const q = Buffer.concat([Buffer.alloc(padding), Buffer.from([i]), bytesOf(num(right), b)])
    let r = aes(p)
    for (let at = 0; at < q.length; at += 16) r = aes(Buffer.from(r.map((byte, k) => byte ^ q[at + k]!)))
    const y = BigInt(`0x${r.subarray(0, d).toString('hex')}`)
    const m = i % 2 === 0 ? u : v
    let c = (num(left) + y) % BigInt(radix) ** BigInt(m)
    const digitsOfC = Array.from({ length: m }, () => {
      const digit = Number(c % BigInt(radix))
      c /= BigInt(radix)
      return digit
    }).reverse()
    ;[left, right] = [right, digitsOfC]
  }
  return [...left, ...right]
}

const key = Buffer.alloc(32, 7)
const bits = (value: number) => [...value.toString(2).padStart(30, '0')].map(Number)

t.test('the reference that serials are compared with gives the samples of NIST (FF1, 1 and 7)', async (t) => {
  const digits = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
  const short = Buffer.from('2b7e151628aed2a6abf7158809cf4f3c', 'hex')
  const long = Buffer.from('2b7e151628aed2a6abf7158809cf4f3cef4359d8d580aa4f7f036d6f04fc6a94', 'hex')
  t.equal(ff1AsWritten(short, 10, digits).join(''), '2433477484')
  t.equal(ff1AsWritten(long, 10, digits).join(''), '6657667009')
})

const half = fc.integer({ min: 0, max: 2 ** 30 - 1 })
always(
  'places are enciphered by FF1 of NIST SP 800-38G over 60 bits, and read back',
  fc.record({ left: half, right: half, key: fc.uint8Array({ minLength: 32, maxLength: 32 }) }),
  ({ left, right, key }) => {
    const ff1 = ff1Of(Buffer.from(key))
    const made = ff1.encipher({ left: Uint32Array.of(left, 1), right: Uint32Array.of(right, 2) })
    const written = ff1AsWritten(Buffer.from(key), 2, [...bits(left), ...bits(right)])
    t.same([...bits(made.left[0]!), ...bits(made.right[0]!)], written)
    const back = ff1.decipher(made)
    t.same(
      [[...back.left], [...back.right]],
      [
        [left, 1],
        [right, 2],
      ],
    )
  },
  60,
)

always(
  'a serial says its batch and its place, and is none under another key, in a smaller batch or with another character',
  fc.record({
    batch: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
    count: fc.integer({ min: 2, max: mostStamps }),
    part: fc.double({ min: 0, max: 0.999, noNaN: true }),
    at: fc.integer({ min: 0, max: 11 }),
    by: fc.integer({ min: 1, max: 31 }),
  }),
  ({ batch, count, part, at, by }) => {
    const place = Math.floor(part * count)
    const [serial] = serialsOf(batch, key, place, 1) as [string]
    t.ok(serial.length >= 16 && serial.length <= 20)
    t.equal(batchOf(serial), batch)
    t.equal(placeOf(serial, key, count), place)
    t.equal(placeOf(serial, key, place), null)
    t.equal(placeOf(serial, Buffer.alloc(32, 8), count), null)
    const letter = serial.length - 12 + at
    const other = alphabet[(alphabet.indexOf(serial[letter]!) + by) % 32]!
    t.equal(placeOf(serial.slice(0, letter) + other + serial.slice(letter + 1), key, count), null)
  },
)

t.test('all serials of a batch differ, however they are cut into pieces', async (t) => {
  const secret = randomBytes(32)
  const whole = serialsOf(3, secret, 0, 20_000)
  t.equal(new Set(whole).size, 20_000)
  t.same([...serialsOf(3, secret, 0, 7_001), ...serialsOf(3, secret, 7_001, 12_999)], whole)
})

t.test('what can be no serial names no batch', async (t) => {
  const [serial] = serialsOf(31, key, 0, 1) as [string]
  t.equal(serial.slice(0, 4), '000Z')
  for (const text of [
    '',
    serial.slice(1),
    `0${serial}`,
    `${serial}0000A`,
    serial.replace('Z', 'I'),
    serial.toLowerCase(),
  ])
    t.equal(batchOf(text), null, text)
  t.equal(batchOf(serialsOf(32 ** 4, key, 0, 1)[0]!), 32 ** 4, 'the part of the batch grows')
  t.equal(batchOf(serialsOf(2 ** 31 - 1, key, 0, 1)[0]!), 2 ** 31 - 1)
})

t.test('a GTIN has 8, 12, 13 or 14 digits and the check digit of the others', async (t) => {
  for (const good of ['96385074', '614141999996', '4006381333931', '10614141000415']) t.ok(isGtin(good), good)
  for (const bad of ['96385075', '4006381333932', '400638133393', '04006381333932', '', 'a006381333931', '00000000'])
    t.notOk(isGtin(bad), bad)
  for (let last = 0; last <= 9; last++) t.equal(isGtin(`400638133393${last}`), last === 1)
  t.equal(longGtin('96385074'), '00000096385074')
  t.ok(isGtin(longGtin('96385074')))
})

t.test('the address of a stamp is a GS1 Digital Link where there is a GTIN', async (t) => {
  const gtin = '04006381333931'
  t.equal(stampPath({ gtin: null, lotCode: null }, 'S'), '/t/S')
  t.equal(stampPath({ gtin, lotCode: null }, 'S'), `/01/${gtin}/21/S`)
  t.equal(stampPath({ gtin, lotCode: 'L/1,%' }, 'S'), `/01/${gtin}/10/L%2F1%2C%25/21/S`)
})

t.test('what stood in an address is what was printed; what did not stand there is not asked', async (t) => {
  const printed = { gtin: '1', lotCode: 'L' }
  t.ok(isPrintedSo(printed, { gtin: null, lotCode: null }))
  t.ok(isPrintedSo(printed, printed))
  t.notOk(isPrintedSo(printed, { gtin: '2', lotCode: null }))
  t.notOk(isPrintedSo(printed, { gtin: '1', lotCode: 'M' }))
  t.notOk(isPrintedSo({ gtin: null, lotCode: null }, { gtin: '1', lotCode: null }))
})

t.test('ranges have both ends, and a recall is told before what is void', async (t) => {
  const whole = rangeOfBatch({ firstNumber: 1001, count: 10 })
  t.same(whole, { firstNumber: 1001, lastNumber: 1010 })
  t.ok(isWithin(whole, whole))
  t.notOk(isWithin({ firstNumber: 1000, lastNumber: 1010 }, whole))
  t.notOk(isWithin({ firstNumber: 1001, lastNumber: 1011 }, whole))
  const [lost, recall] = [{ kind: 'void' as const }, { kind: 'recalled' as const }]
  t.equal(toldFirst([lost, recall]), recall)
  t.equal(toldFirst([lost]), lost)
  t.equal(toldFirst([]), null)
})

t.test('a request is open until it is decided, and then granted by a batch or refused', async (t) => {
  const at = '2026-06-01T03:00:00.000Z'
  t.equal(stateOfRequest({ decidedAt: null, batchId: null }), 'open')
  t.equal(stateOfRequest({ decidedAt: at, batchId: null }), 'refused')
  t.equal(stateOfRequest({ decidedAt: at, batchId: 'b' }), 'granted')
})

t.test('stamps answer a request for their product, up to as many as were asked for, from its day on', async (t) => {
  const asked = { productId: 'a', count: 500, requestedOn: '2026-06-10' }
  const handed = { productId: 'a', count: 500, handedOverOn: '2026-06-10' }
  t.equal(faultOfAnswer(asked, handed), null)
  t.equal(faultOfAnswer(asked, { ...handed, count: 1, handedOverOn: '2026-06-11' }), null)
  t.equal(faultOfAnswer(asked, { ...handed, count: 501 }), 'count')
  t.equal(faultOfAnswer(asked, { ...handed, handedOverOn: '2026-06-09' }), 'handedOverOn')
  t.equal(faultOfAnswer(asked, { ...handed, productId: 'b' }), 'productId')
})
