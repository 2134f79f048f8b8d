import { readdir, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { setTimeout } from 'node:timers/promises'
import t from 'tap'
import { acceptedEvidence } from '../../src/modules/dossiers/rules.ts'
import { sweepFiles } from '../../src/modules/evidence/sweep-files.ts'
import { takeIn } from '../../src/modules/evidence/take-in.ts'
import { testApp } from '../support/app.ts'
import { attach, done, draft, peopleOf } from '../support/path.ts'
import { pdf } from '../support/sample-dossier.ts'

const app = await testApp(t, new Date().toISOString())
const people = await peopleOf(app)
const { producer } = people
const { ocop } = app.server
const { files } = ocop.world
const root = path.join(files.pieces, '..')
const dayMs = 24 * 60 * 60 * 1000

const sweep = () => sweepFiles.run(ocop, {}, new Date().toISOString())
const placeOf = (sha256: string) => path.join(root, sha256.slice(0, 2), sha256.slice(2, 4), sha256)

/** Makes a file as old as if it had been brought so long ago. */
async function age(sha256: string, ms: number) {
  const at = new Date(Date.now() - ms)
  await utimes(placeOf(sha256), at, at)
}
const keep = async (text: string) =>
  (await files.receive(Readable.from([pdf(text)]), { maxBytes: 10_000, accepted: acceptedEvidence })).sha256
const hashOf = async (dossierId: string, id: string) => {
  const { body } = await app.rest('GET', `/v1/dossiers/${dossierId}/evidence/${id}`, undefined, { as: producer })
  return (body as { sha256: string }).sha256
}
const forgetClaims = () => app.database.pool.query(`update file_claims set at = at - interval '2 days'`)

t.test('a file that no evidence names is removed when it is older than a day, a younger one not', async (t) => {
  const [old, young] = [await keep('old'), await keep('young')]
  await age(old, dayMs + 60_000)
  await age(young, dayMs - 60_000)
  await sweep()
  t.notOk(await files.has(old))
  t.ok(await files.has(young))
})

t.test('what evidence names stays, and goes a day after the last evidence that named it', async (t) => {
  const { dossierId } = await draft(app, people)
  const bytes = pdf('named twice')
  const [first, second] = [
    await attach(app, producer, dossierId, 'awards', bytes),
    await attach(app, producer, dossierId, 'awards', bytes),
  ]
  const sha256 = await hashOf(dossierId, first)
  await age(sha256, 10 * dayMs)
  await forgetClaims()
  const remove = (id: string) => done(app, producer, 'DELETE', `/v1/dossiers/${dossierId}/evidence/${id}`)
  await sweep()
  await remove(first)
  await sweep()
  t.ok(await files.has(sha256), 'the other one names it')
  await remove(second)
  await sweep()
  t.notOk(await files.has(sha256))
})

t.test('an upload of the same bytes as an old file keeps them, at whatever moment the sweep comes', async (t) => {
  const { dossierId } = await draft(app, people)
  const bytes = pdf('comes again')
  const actor = (await ocop.world.actors.ofAccount(producer.id))!
  const sha256 = await keep('comes again')
  const old = () => age(sha256, 10 * dayMs)
  // A store that lets the sweep in between the last step of receiving and the row that names the file.
  const swept = {
    ...ocop,
    world: {
      ...ocop.world,
      files: {
        ...files,
        receive: async (...given: Parameters<typeof files.receive>) => {
          const stored = await files.receive(...given)
          await old()
          await sweep()
          return stored
        },
      },
    },
  }
  await old()
  const { id } = await done(app, producer, 'POST', `/v1/dossiers/${dossierId}/evidence`, {
    item: 'awards',
    fileName: 'a.pdf',
  })
  const place = { dossierId, evidenceId: id }
  await takeIn(swept, Readable.from([bytes]), place, { actor, requestId: null })
  t.equal(await hashOf(dossierId, id), sha256)
  t.ok(await files.has(sha256))
})

/** Holds a file's lock until `release`; `waited` ends when somebody else waits for a lock of this kind. */
async function hold(sha256: string) {
  const client = await app.database.pool.connect()
  await client.query('begin')
  await client.query(`select pg_advisory_xact_lock(hashtextextended('ocop file ' || $1, 0))`, [sha256])
  return {
    client,
    async waited() {
      // Of this database only: other tests run beside, in others of the same server.
      const waiting = `select from pg_locks join pg_database d on d.oid = database
        where locktype = 'advisory' and not granted and datname = current_database()`
      while ((await app.database.pool.query(waiting)).rows.length === 0) await setTimeout(5)
    },
    async release() {
      await client.query('commit')
      client.release()
    },
  }
}

t.test('a file that is claimed after the sweep has looked and before it has the lock stays', async (t) => {
  const sha256 = await keep('claimed between')
  await age(sha256, 10 * dayMs)
  const { client, waited, release } = await hold(sha256)
  const swept = sweep()
  await waited()
  await client.query('insert into file_claims (sha256, at) values ($1, now())', [sha256])
  await release()
  await swept
  t.ok(await files.has(sha256))
  await forgetClaims()
  await sweep()
  t.notOk(await files.has(sha256), 'and goes when the claim is a day old')
})

t.test('the sweep waits for nobody who holds a file that evidence names', async (t) => {
  const { dossierId } = await draft(app, people)
  const id = await attach(app, producer, dossierId, 'awards', pdf('held'))
  const sha256 = await hashOf(dossierId, id)
  await age(sha256, 10 * dayMs)
  await forgetClaims()
  const { release } = await hold(sha256)
  await sweep()
  await release()
  t.ok(await files.has(sha256))
})

t.test('more files than are looked at in one statement are all swept, and only those that nobody needs', async (t) => {
  const hashes = Array.from({ length: 2001 }, (_, at) => at.toString(16).padStart(64, '0'))
  const needed = hashes.filter((_, at) => at % 500 === 0)
  await app.database.pool.query('insert into file_claims (sha256, at) select unnest($1::text[]), now()', [needed])
  const removed: string[] = []
  const listed = {
    ...files,
    list: () => Readable.from(hashes) as AsyncIterable<string>,
    remove: async (sha256: string) => void removed.push(sha256),
  }
  const world = { ...ocop.world, files: listed }
  await sweepFiles.run({ ...ocop, world }, {}, new Date().toISOString())
  t.same(
    removed,
    hashes.filter((sha256) => !needed.includes(sha256)),
  )
})

t.test('uploads and sweeps at once lose nothing that evidence names', async (t) => {
  const { dossierId } = await draft(app, people)
  const bytes = Array.from({ length: 8 }, (_, at) => pdf(`at once ${at}`))
  for (const at of bytes.keys()) await age(await keep(`at once ${at}`), 10 * dayMs)
  const [ids] = await Promise.all([
    Promise.all(bytes.map((content) => attach(app, producer, dossierId, 'awards', content))),
    sweep(),
    sweep(),
    sweep(),
  ])
  for (const id of ids) t.ok(await files.has(await hashOf(dossierId, id)))
})

t.test('uploads left unfinished for a day are removed', async (t) => {
  for (const [name, ms] of [
    ['left', dayMs + 60_000],
    ['going on', 60_000],
  ] as const) {
    const at = new Date(Date.now() - ms)
    await writeFile(path.join(files.pieces, name), 'x')
    await utimes(path.join(files.pieces, name), at, at)
  }
  await sweep()
  t.same(await readdir(files.pieces), ['going on'])
})
