import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import S3rver from 's3rver'
import t from 'tap'
import type { Config } from '../../src/config.ts'
import { openFileStore } from '../../src/core/file-store.ts'
import { pdf, png } from '../support/sample-files.ts'

const accepted = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp']
const rules = { maxBytes: 1024 * 1024, accepted }
const unknown = '0'.repeat(64)

const dataDir = await mkdtemp(path.join(tmpdir(), 'ocop-files-'))
const s3 = new S3rver({
  port: 0,
  address: '127.0.0.1',
  silent: true,
  directory: path.join(dataDir, 's3'),
  configureBuckets: [{ name: 'ocop', configs: [] }],
})
const { port } = await s3.run()
t.teardown(async () => {
  await s3.close()
  await rm(dataDir, { recursive: true })
})

const bucket = {
  bucket: 'ocop',
  region: 'us-east-1',
  accessKeyId: 'S3RVER',
  secretAccessKey: 'S3RVER',
  endpoint: `http://127.0.0.1:${port}`,
  forcePathStyle: true,
}
const chunks = (bytes: Buffer, size = 1000): Buffer[] =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => bytes.subarray(at * size, (at + 1) * size))
const stored = async (directory: string) => (await readdir(path.join(directory, 'files'), { recursive: true })).sort()

const kinds: Record<string, Config['s3']> = { disk: null, 'an S3 server': bucket }

for (const [kind, config] of Object.entries(kinds)) {
  t.test(kind, async (t) => {
    const directory = path.join(dataDir, kind)
    const store = await openFileStore({ dataDir: directory, s3: config })

    t.test('a file comes back byte for byte under the hash of its content', async (t) => {
      const sent = pdf('whole', 300_000)
      const file = await store.receive(Readable.from(chunks(sent)), rules)
      t.match(file, { sizeBytes: 300_000, mediaType: 'application/pdf', sha256: /^[0-9a-f]{64}$/ })
      const opened = await store.open(file.sha256)
      t.equal(opened?.sizeBytes, 300_000)
      t.ok(Buffer.concat(await opened!.stream.toArray()).equals(sent))
      t.ok(await store.has(file.sha256))
    })

    t.test('a part is the bytes asked for and says the size of the whole', async (t) => {
      const { sha256 } = await store.receive(Readable.from([pdf('part')]), rules)
      const part = await store.open(sha256, { start: 1, end: 3 })
      t.equal(await text(part!.stream), 'PDF')
      t.equal(part!.sizeBytes, pdf('part').length)
      const rest = await store.open(sha256, { start: pdf('part').length - 6 })
      t.equal(await text(rest!.stream), '%%EOF\n')
    })

    t.test('the same content twice is one file', async (t) => {
      const [first, second] = await Promise.all([1, 2].map(() => store.receive(Readable.from([png]), rules)))
      t.strictSame(first, second)
    })

    t.test('a removed file is gone, and removing it again is no error', async (t) => {
      const { sha256 } = await store.receive(Readable.from([pdf('removed')]), rules)
      await store.remove(sha256)
      await store.remove(sha256)
      t.notOk(await store.has(sha256))
      t.equal(await store.open(sha256), null)
    })

    t.test('files are listed that were last brought before a moment', async (t) => {
      const { sha256 } = await store.receive(Readable.from([pdf('listed')]), rules)
      const hour = 60 * 60 * 1000
      const listed = async (at: number) => (await Readable.from(store.list(new Date(at))).toArray()) as string[]
      t.ok((await listed(Date.now() + hour)).includes(sha256))
      t.notOk((await listed(Date.now() - hour)).includes(sha256))
    })

    t.test('what was never stored, or is no hash, is not there', async (t) => {
      for (const name of [unknown, '../../../etc/passwd', '', 'A'.repeat(64)]) {
        t.equal(await store.open(name), null)
        t.notOk(await store.has(name))
        await store.remove(name)
      }
    })

    t.test('a refused file leaves nothing', async (t) => {
      const before = await stored(directory)
      const objects = await readdir(path.join(dataDir, 's3'), { recursive: true })
      await t.rejects(store.receive(Readable.from(chunks(pdf('large', 5000))), { ...rules, maxBytes: 4999 }), {
        code: 'file-too-large',
      })
      await t.rejects(store.receive(Readable.from(['MZ not a picture.png']), rules), { code: 'file-type-refused' })
      t.strictSame(await stored(directory), before)
      t.strictSame(await readdir(path.join(dataDir, 's3'), { recursive: true }), objects)
    })
  })
}
