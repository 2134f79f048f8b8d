import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import fc from 'fast-check'
import t from 'tap'
import { openFileStore } from '../../src/core/file-store.ts'
import { jpeg, pdf, png, webp } from '../support/sample-files.ts'

const dataDir = await mkdtemp(path.join(tmpdir(), 'ocop-kinds-'))
t.teardown(() => rm(dataDir, { recursive: true }))
const store = await openFileStore({ dataDir, s3: null })
const rules = { maxBytes: 1024 * 1024, accepted: ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'] }
const receive = (...parts: Buffer[]) => store.receive(Readable.from(parts), rules)
const { head, scan, end, film } = jpeg

t.test('the media type is what the bytes say', async (t) => {
  t.equal((await receive(pdf())).mediaType, 'application/pdf')
  t.equal((await receive(png)).mediaType, 'image/png')
  t.equal((await receive(webp)).mediaType, 'image/webp')
  t.equal((await receive(head, scan, end)).mediaType, 'image/jpeg')
})

t.test('a picture is whole although the phone wrote a film after it', async (t) => {
  t.equal((await receive(head, scan, end, film)).mediaType, 'image/jpeg')
})

t.test('a type that is not accepted is refused, whatever its name was, and the answer says both', async (t) => {
  const gif = Buffer.from('GIF89a\x01\x00\x01\x00\x00\x00\x00;')
  await t.rejects(receive(gif), { code: 'file-type-refused', extra: { found: 'image/gif', accepted: rules.accepted } })
  await t.rejects(receive(Buffer.from('<html>')), { code: 'file-type-refused', extra: { found: null } })
})

t.test('an empty file is refused', async (t) => {
  await t.rejects(receive(), { code: 'file-truncated' })
})

t.test('a file cut short anywhere is refused and leaves nothing', async (t) => {
  const before = await readdir(path.join(dataDir, 'files'), { recursive: true })
  const files = fc.constantFrom(pdf('cut'), png, webp, Buffer.concat([head, scan, end]))
  const cut = fc.tuple(files, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }))
  // PDF may go on a little after its end mark: the last line break is not missed.
  const shortened = cut.map(([file, share]) => file.subarray(0, Math.floor((file.length - 1) * share)))
  await fc.assert(
    fc.asyncProperty(shortened, async (bytes) => {
      await t.rejects(receive(bytes), { code: /^file-(truncated|type-refused)$/ })
    }),
  )
  t.strictSame(await readdir(path.join(dataDir, 'files'), { recursive: true }), before)
})
