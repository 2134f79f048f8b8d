import { createHash } from 'node:crypto'
import t from 'tap'
import { handOverAdvisoryReport } from '../../src/modules/advising/reports/hand-over-advisory-report.ts'
import { saveAdvisoryReview } from '../../src/modules/advising/save-advisory-review.ts'
import { askForParts } from '../../src/modules/central/ask-for-parts.ts'
import { centralDossier } from '../../src/modules/central/central-dossier.ts'
import { sendAgain } from '../../src/modules/central/send-again.ts'
import { acknowledgeDossier } from '../../src/modules/dossiers/custody/acknowledge-dossier.ts'
import { reviewDossier } from '../../src/modules/dossiers/review-dossier.ts'
import { advisorOf, referred } from '../support/advice.ts'
import { type Person, testApp } from '../support/app.ts'
import { councilOf, doorsOf, scored, setNo } from '../support/council.ts'
import { type Door, granted, refused } from '../support/doors.ts'
import { runDueJobs } from '../support/jobs.ts'
import { judged, sentUp, stepped } from '../support/ministry.ts'
import { dossierAt, peopleOf } from '../support/path.ts'
import { onUnit, place } from '../support/place.ts'
import { unzipped } from '../support/zip.ts'

const app = await testApp(t)
const people = await peopleOf(app)
const doors = doorsOf(app) as [Door, Door]
const [rest] = doors
const council = await councilOf(app, rest, { officer: people.province })
const advisor = await advisorOf(app, rest, council)
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
const { pool } = app.database

/** A dossier that the province sent to the ministry, with a report of its team. */
async function atMinistry(): Promise<string> {
  const { dossierId } = await dossierAt(app, people, 'reviewed', setNo)
  await referred(rest, council, dossierId)
  const proposal = { dossierId, choices: scored(92), remarks: [], opinion: 'Đề nghị 5 sao.' }
  await granted(rest, saveAdvisoryReview, proposal, { ...advisor, ifMatch: 0 })
  await granted(rest, handOverAdvisoryReport, { dossierId }, { ...advisor, ifMatch: 1 })
  await judged(rest, council, dossierId, 95)
  await sentUp(rest, people, dossierId)
  await runDueJobs(app.server.ocop)
  return dossierId
}
const dossierId = await atMinistry()
const url = `/v1/dossiers/${dossierId}/central-dossier.zip`
const readings = async () => {
  const { rows } = await pool.query<{ files: number; persons: number }>(
    `select (select count(*)::int from evidence_readings where dossier_id = $1) as files,
            (select count(*)::int from sensitive_readings) as persons`,
    [dossierId],
  )
  return rows[0]!
}
const got = (as: Person, at = url) => app.server.inject({ url: at, headers: { authorization: `Bearer ${as.token}` } })

t.test('one file holds every part by number and name, with a list of what lies where under which hash', async (t) => {
  const { parts, archiveUrl, sendings, warnings } = await granted(rest, centralDossier, { dossierId }, people.ministry)
  t.equal(archiveUrl, url)
  const before = await readings()
  const answer = await got(people.ministry)
  const after = await readings()
  t.equal(answer.headers['content-type'], 'application/zip')
  const entries = unzipped(answer.rawPayload)
  const named = new Map(entries.map(({ name, bytes }) => [name, bytes]))
  t.equal(named.size, entries.length)
  for (const form of ['Phiếu đăng ký', 'tự đánh giá'])
    t.ok(
      [...named.keys()].some((name) => name.includes(form)),
      form,
    )
  const { rows } = await pool.query('select count(*)::int as files from evidence where dossier_id = $1', [dossierId])
  t.equal(after.files - before.files, rows[0].files, 'each file was read')
  t.ok(after.persons > before.persons, 'and what the forms say of a person')
  t.match([...named.keys()].at(-1), 'manifest.json', 'made of what was written')
  t.ok([...named.keys()].every((name) => name === name.normalize('NFC')))
  const manifest = JSON.parse(named.get('manifest.json')!.toString())
  t.match(manifest, { dossierId, parts: parts.map(({ code, state }) => ({ code, state })) })
  t.same(manifest.warnings, warnings)
  t.match(warnings, [{ part: 'council-report' }, { part: 'approval' }])
  t.match(manifest.sendings, [{ number: 1, sha256: sendings[0]!.sha256 }])
  const listed = manifest.parts.flatMap(({ documents }: { documents: object[] }) => documents)
  const told = parts.flatMap(({ documents }) => documents)
  t.same(
    listed.map(({ title, sha256 }: { title: string; sha256: string | null }) => [title, sha256]),
    told.map(({ title, sha256 }) => [title, sha256]),
  )
  t.equal(listed.filter(({ file }: { file: unknown }) => file).length, entries.length - 1)
  for (const { file } of listed) {
    if (!file) continue
    const bytes = named.get(file.file)!
    t.same([file.sizeBytes, file.sha256], [bytes.length, sha256(bytes)], file.file)
  }
  // Byte for byte what the address of each part gives.
  for (const [at, { documents }] of parts.entries())
    for (const [nth, { contentUrl, mediaType, title }] of documents.entries()) {
      const { file } = manifest.parts[at].documents[nth]
      if (contentUrl === null) t.equal(file, null, title)
      else if (mediaType === 'application/pdf')
        t.equal(file.sha256, sha256((await got(people.ministry, contentUrl)).rawPayload), title)
    }
})

t.test('who saved the team’s review is kept as one who advised on the dossier', async (t) => {
  const { rows } = await pool.query('select account_id from dossier_advisers where dossier_id = $1', [dossierId])
  t.same(rows, [{ account_id: advisor.id }])
})

t.test('only those have it who may read every part, and the others learn no more than of the dossier', async (t) => {
  const elsewhere = await app.person('Cán bộ tỉnh khác', onUnit('province-officer', place.otherProvince))
  for (const as of [people.producer, people.commune, advisor]) t.equal((await got(as)).statusCode, 403)
  t.equal((await got(elsewhere)).statusCode, 404)
  t.equal((await app.server.inject({ url })).statusCode, 401)
})

t.test('an archive of which a file is gone ends with the error, not as if it were whole', async (t) => {
  const { rows } = await pool.query('select id, sha256 from evidence where dossier_id = $1 order by id desc limit 1', [
    dossierId,
  ])
  await pool.query('update evidence set sha256 = $2 where id = $1', [rows[0].id, 'ab'.repeat(32)])
  const broken = await got(people.ministry).then(
    ({ rawPayload }) => rawPayload,
    () => null,
  )
  t.throws(() => unzipped(broken ?? Buffer.alloc(0)), { message: 'no whole ZIP file' })
  await pool.query('update evidence set sha256 = $2 where id = $1', [rows[0].id, rows[0].sha256])
})

for (const door of doors) {
  t.test(`${door.name}: while the ministry waits for parts its review waits too`, async (t) => {
    const waiting = await atMinistry()
    await stepped(door, acknowledgeDossier, { dossierId: waiting }, people.ministry)
    const review = { dossierId: waiting, opinion: 'Đủ điều kiện.' }
    const ask = { dossierId: waiting, message: 'Thiếu dấu.', parts: [{ part: 'letter' as const }] }
    await granted(door, askForParts, ask, people.ministry)
    t.equal((await refused(door, reviewDossier, review, people.ministry)).code, 'central-request-open')
    const { rows } = await pool.query('select state from dossiers where id = $1', [waiting])
    t.same(rows, [{ state: 'forwarded' }])
    const again = { dossierId: waiting, letterNumber: '99/UBND-KT', letterDate: '2026-06-01', answer: 'Đã bổ sung.' }
    await granted(door, sendAgain, again, people.province)
    await stepped(door, reviewDossier, review, people.ministry)
  })
}
