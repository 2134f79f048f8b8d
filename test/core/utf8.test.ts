import fc from 'fast-check'
import t from 'tap'
import { utf8 } from '../../src/core/utf8.ts'

t.test('an answer has the bytes that Buffer.from gives, halves of characters and all', async () => {
  const anything = fc.string({ unit: fc.nat({ max: 0xffff }).map((unit) => String.fromCharCode(unit)), maxLength: 300 })
  fc.assert(fc.property(anything, (text) => utf8(text).equals(Buffer.from(text))))
})

t.test('so has a text longer than there is room for, and one as long', async (t) => {
  for (const length of [128 * 1024 - 1, 128 * 1024, 128 * 1024 + 1]) {
    const text = 'ế'.repeat(length)
    t.ok(utf8(text).equals(Buffer.from(text)), `${length} characters`)
  }
})

t.test('an answer keeps its bytes when the next one is made', async (t) => {
  const first = utf8('xã Đoàn Kết')
  utf8('phường Đông Kinh')
  t.equal(first.toString(), 'xã Đoàn Kết')
})
