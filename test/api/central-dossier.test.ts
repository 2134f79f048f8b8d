import { deepStrictEqual } from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import t from 'tap'
import { v7 as uuidv7 } from 'uuid'
import { inquiries } from '../../src/modules/advising/tables.ts'
import { askForParts } from '../../src/modules/central/ask-for-parts.ts'
import { centralDossier } from '../../src/modules/central/central-dossier.ts'
import { centralQueue } from '../../src/modules/central/central-queue.ts'
import { sendAgain } from '../../src/modules/central/send-again.ts'
import { sendToMinistry } from '../../src/modules/central/send-to-ministry.ts'
import { approveForMinistry } from '../../src/modules/certification/approve-for-ministry.ts'
import { issueDecisionDocument } from '../../src/modules/certification/decisions/document/issue-decision-document.ts'
import { evaluateAgain } from '../../src/modules/certification/evaluate-again.ts'
import { workQueue } from '../../src/modules/desk/queues/work-queue.ts'
import { issueSessionDocument } from '../../src/modules/documents/issued/issue-session-document.ts'
import { acknowledgeDossier } from '../../src/modules/dossiers/custody/acknowledge-dossier.ts'
import { dossierHandovers } from '../../src/modules/dossiers/custody/dossier-handovers.ts'
import { reviewDossier } from '../../src/modules/dossiers/review-dossier.ts'
import { type Person, testApp } from '../support/app.ts'
import { councilOf, doorsOf, openedSession, setNo, voteAll } from '../support/council.ts'
import { type Door, granted, refused } from '../support/doors.ts'
import { runDueJobs } from '../support/jobs.ts'
import { advised, judged, paperOf, proposedAtMinistry, readied, stepped } from '../support/ministry.ts'
import { dossierAt, peopleOf } from '../support/path.ts'
import { onUnit, place } from '../support/place.ts'

const app = await testApp(t)
const people = await peopleOf(app)
const doors = doorsOf(app)
const [rest] = doors as [Door]
const councils = {
  province: await councilOf(app, rest, { officer: people.province }),
  ministry: await councilOf(app, rest, { officer: people.ministry, unitCode: 'VN' }),
}
const as = ({ token }: Person) => ({ token })
const officer = as(people.province)
const letter = { letterNumber: '88/UBND-KT', letterDate: '2026-06-01' }
const statesOf = async (dossierId: string, reader = officer) => {
  const { parts } = await granted(rest, centralDossier, { dossierId }, reader)
  return Object.fromEntries(parts.map(({ code, state }) => [code, state]))
}
const approved = (door: Door, dossierId: string) =>
  granted(door, approveForMinistry, { ...paperOf(), items: [{ dossierId }] }, as(people.chairman))

for (const door of doors) {
  t.test(`${door.name}: it is sent as a whole: what is missing is named, and nothing has happened`, async (t) => {
    const { dossierId } = await dossierAt(app, people, 'reviewed', setNo)
    await judged(door, councils.province, dossierId, 95)
    const send = { dossierId, ...letter }
    t.match(await refused(door, sendToMinistry, send, officer), {
      code: 'central-dossier-incomplete',
      missing: [{ code: 'advisory-report' }, { code: 'approval', name: { en: "The Chairman's approval" } }],
    })
    await approved(door, dossierId)
    const { missing } = await granted(door, centralDossier, { dossierId }, officer)
    t.same(missing, ['advisory-report'])
    t.match(await refused(door, sendToMinistry, send, officer), {
      missing: [{ code: 'advisory-report', name: { en: 'Report of the advisory team' } }],
    })
    t.equal((await granted(door, dossierHandovers, { dossierId }, officer)).items.length, 1)
    t.same((await granted(door, centralDossier, { dossierId }, officer)).sendings, [])
  })

  t.test(
    `${door.name}: letter, samples and a list under its hash go along, and the ministry acknowledges`,
    async (t) => {
      const { dossierId } = await dossierAt(app, people, 'reviewed', setNo)
      await advised(app, people.province, dossierId)
      const sessionId = await judged(door, councils.province, dossierId, 95)
      const decision = await approved(door, dossierId)
      const before = await granted(door, centralDossier, { dossierId }, officer)
      t.same(
        before.parts.map(({ code, state }) => [code, state]),
        [
          ['letter', 'with-letter'],
          ['advisory-report', 'there'],
          ['council-report', 'there'],
          ['approval', 'there'],
          ['dossier', 'there'],
          ['extra-tests', 'not-asked'],
          ['samples', 'with-letter'],
        ],
      )
      const tooFew = { dossierId, ...letter, samplesHandedOver: 4 }
      t.match(await refused(door, sendToMinistry, tooFew, officer), { errors: [{ code: 'too-few-samples' }] })
      const early = { dossierId, ...letter, letterDate: '2026-05-31' }
      t.match(await refused(door, sendToMinistry, early, officer), {
        errors: [{ pointer: '/letterDate', code: 'before-approval' }],
      })
      const sent = await granted(door, sendToMinistry, { dossierId, ...letter }, officer)
      t.same(sent.missing, [])
      t.match(sent.parts, [
        { code: 'letter', state: 'there', documents: [{ number: '88/UBND-KT', date: '2026-06-01' }] },
        {
          documents: [
            {
              sha256: /^[0-9a-f]{64}$/,
              contentUrl: new RegExp(`^/v1/dossiers/${dossierId}/advisory-reports/.*/content$`),
            },
          ],
        },
        { documents: [{ contentUrl: `/v1/sessions/${sessionId}/documents/council-report/content` }] },
        { documents: [{ number: decision.number, contentUrl: `/v1/decisions/${decision.id}` }] },
        {
          documents: [
            { title: 'Phiếu đăng ký đánh giá, phân hạng sản phẩm OCOP' },
            {},
            {},
            { sha256: /^[0-9a-f]{64}$/ },
          ],
        },
        { state: 'not-asked', documents: [] },
        { state: 'there', documents: [{ title: 'Mẫu đã giao: 5; đã nhận: chưa xác nhận' }] },
      ])
      const [sending] = sent.sendings
      t.equal(createHash('sha256').update(sending!.manifest).digest('hex'), sending!.sha256)
      t.match(JSON.parse(sending!.manifest), { dossierId, ...letter, samplesHandedOver: 5, parts: { length: 7 } })
      await stepped(door, acknowledgeDossier, { dossierId, samplesReceived: 4 }, people.ministry)
      const arrived = await granted(door, centralDossier, { dossierId }, as(people.ministry))
      t.match(arrived.parts.at(-1), { documents: [{ title: 'Mẫu đã giao: 5; đã nhận: 4' }] })
      t.match(await refused(door, sendToMinistry, { dossierId, ...letter }, officer), { code: 'forbidden' })
    },
  )

  t.test(
    `${door.name}: the ministry asks for what is missing, once at a time, and is sent the whole again`,
    async (t) => {
      const { dossierId } = await dossierAt(app, people, 'reviewed', setNo)
      await advised(app, people.province, dossierId)
      await judged(door, councils.province, dossierId, 95)
      await approved(door, dossierId)
      await granted(door, sendToMinistry, { dossierId, ...letter }, officer)
      const again = { dossierId, letterNumber: '99/UBND-KT', letterDate: '2026-06-01', answer: 'Gửi lại bản có dấu.' }
      t.equal((await refused(door, sendAgain, again, officer)).code, 'no-central-request')
      const parts = [{ part: 'council-report' as const, note: 'Thiếu dấu' }]
      const ask = { dossierId, message: 'Đề nghị bổ sung.', parts }
      t.equal((await refused(door, askForParts, ask, officer)).code, 'forbidden')
      const twice = { ...ask, parts: [...parts, ...parts] }
      t.match(await refused(door, askForParts, twice, as(people.ministry)), { errors: [{ pointer: '/parts/1/part' }] })
      const asked = await granted(door, askForParts, ask, as(people.ministry))
      t.match(asked.requests, [{ message: 'Đề nghị bổ sung.', parts, answeredAt: null }])
      t.equal((await refused(door, askForParts, ask, as(people.ministry))).code, 'central-request-open')
      const {
        sendings,
        requests,
        parts: [sent],
      } = await granted(door, sendAgain, again, officer)
      t.match(sent, { code: 'letter', documents: [{ number: '99/UBND-KT' }] })
      t.match(sendings, [
        { number: 1, letterNumber: '88/UBND-KT' },
        { number: 2, letterNumber: '99/UBND-KT' },
      ])
      t.match(requests, [{ answer: 'Gửi lại bản có dấu.', answeredAt: app.clock.now.toISOString() }])
      t.equal((await refused(door, sendAgain, again, officer)).code, 'no-central-request')
    },
  )
}

t.test('the council’s report is the file that was issued, under the hash of its bytes', async (t) => {
  const { dossierId } = await dossierAt(app, people, 'reviewed', setNo)
  await advised(app, people.province, dossierId)
  const sessionId = await judged(rest, councils.province, dossierId, 95)
  const signer = { signerName: 'Nguyễn Thị Thu', signerTitle: 'Chủ tịch Hội đồng' }
  const order = { sessionId, document: 'council-report' as const, ...signer }
  const { id, number } = await granted(rest, issueSessionDocument, order, as(councils.province.chair))
  await runDueJobs(app.server.ocop)
  const { parts } = await granted(rest, centralDossier, { dossierId }, officer)
  const [report] = parts.find(({ code }) => code === 'council-report')!.documents
  t.match(report, { number, contentUrl: `/v1/issued-documents/${id}/content` })
  const { rawPayload } = await app.server.inject({
    url: report!.contentUrl!,
    headers: { authorization: `Bearer ${people.ministry.token}` },
  })
  t.equal(createHash('sha256').update(rawPayload).digest('hex'), report!.sha256)
  t.equal(rawPayload.length, report!.sizeBytes)
})

t.test('an approval or a report of which no document was issued is warned of, and keeps nothing back', async (t) => {
  const { dossierId } = await dossierAt(app, people, 'reviewed', setNo)
  await advised(app, people.province, dossierId)
  const sessionId = await judged(rest, councils.province, dossierId, 95)
  const warned = async () =>
    Promise.all(doors.map(async (door) => (await granted(door, centralDossier, { dossierId }, officer)).warnings))
  const report = { part: 'council-report', code: 'no-issued-document' }
  const approval = { part: 'approval', code: 'no-issued-document' }
  t.same(await warned(), [[report], [report]], 'what is missing is no warning')
  const { id: decisionId } = await approved(rest, dossierId)
  t.same(await warned(), [
    [report, approval],
    [report, approval],
  ])
  const signer = { signerName: 'Nguyễn Thị Thu', signerTitle: 'Chủ tịch Hội đồng' }
  const order = { sessionId, document: 'council-report' as const, ...signer }
  await granted(rest, issueSessionDocument, order, as(councils.province.chair))
  t.same(await warned(), [[approval], [approval]])
  t.match(await granted(rest, sendToMinistry, { dossierId, ...letter }, officer), { warnings: [approval] })
  await granted(rest, issueDecisionDocument, { decisionId, legalBases: [] }, as(people.chairman))
  t.same(await warned(), [[], []])
})

t.test('an extra test that was asked for is a part, missing until its sheet has come', async (t) => {
  const { dossierId } = await dossierAt(app, people, 'reviewed', setNo)
  await advised(app, people.province, dossierId)
  await judged(rest, councils.province, dossierId, 95)
  await approved(rest, dossierId)
  t.equal((await statesOf(dossierId))['extra-tests'], 'not-asked')
  const at = app.clock.now.toISOString()
  const test = {
    matter: 'Dư lượng thuốc',
    sample: 'Chè khô',
    laboratory: 'Viện kiểm nghiệm',
    participants: [],
    version: 1,
  }
  await app.database.db.insert(inquiries).values({
    ...{ id: uuidv7(), dossierId, level: 'province', kind: 'extra-test', ...test },
    ...{ askedBy: people.province.id, askedAt: at },
  })
  t.match(await refused(rest, sendToMinistry, { dossierId, ...letter }, officer), {
    missing: [{ code: 'extra-tests' }],
  })
  const done = { doneOn: '2026-06-01', findings: 'Đạt' }
  await app.database.db.update(inquiries).set(done).where(eq(inquiries.dossierId, dossierId))
  t.equal((await statesOf(dossierId))['extra-tests'], 'there')
  await granted(rest, sendToMinistry, { dossierId, ...letter }, officer)
})

t.test('a file in quarantine is not sent: the dossier is then not whole', async (t) => {
  const { dossierId } = await dossierAt(app, people, 'reviewed', setNo)
  await advised(app, people.province, dossierId)
  await judged(rest, councils.province, dossierId, 95)
  await approved(rest, dossierId)
  const { pool } = app.database
  const quarantine = (at: string | null) =>
    pool.query(
      `update evidence set quarantined_at = $2 where id = (select id from evidence where dossier_id = $1 limit 1)`,
      [dossierId, at],
    )
  await quarantine('2026-06-01T03:00:00Z')
  t.match(await refused(rest, sendToMinistry, { dossierId, ...letter }, officer), { missing: [{ code: 'dossier' }] })
  await quarantine(null)
  await granted(rest, sendToMinistry, { dossierId, ...letter }, officer)
})

t.test('there is one only once the closed session of the province proposes five stars', async (t) => {
  const { dossierId } = await dossierAt(app, people, 'reviewed', setNo)
  const none = async () => t.equal((await refused(rest, centralDossier, { dossierId }, officer)).code, 'not-found')
  await none()
  const sessionId = await openedSession(rest, councils.province, [dossierId])
  await voteAll(rest, councils.province, { sessionId, dossierId }, [95])
  await none()
  const four = await dossierAt(app, people, 'reviewed', setNo)
  await judged(rest, councils.province, four.dossierId, 85)
  t.equal((await refused(rest, centralDossier, { dossierId: four.dossierId }, officer)).code, 'not-found')
})

t.test('a dossier of an earlier instrument goes up with the general parts', async (t) => {
  const { dossierId } = await dossierAt(app, people, 'reviewed', setNo)
  await advised(app, people.province, dossierId)
  await judged(rest, councils.province, dossierId, 95)
  await approved(rest, dossierId)
  await app.database.pool.query(`update dossiers set instrument = '148-2025' where id = $1`, [dossierId])
  for (const door of doors) {
    const { instrument, parts, missing } = await granted(door, centralDossier, { dossierId }, officer)
    t.equal(instrument, '148/QĐ-TTg')
    t.same([parts.length, missing], [7, []])
  }
  const { sendings } = await granted(rest, sendToMinistry, { dossierId, ...letter }, officer)
  t.match(JSON.parse(sendings[0]!.manifest), { instrument: '148/QĐ-TTg' })
})

t.test('the offices of its province and the ministry see it, and nobody else', async (t) => {
  const { dossierId } = await proposedAtMinistry(app, rest, people, councils)
  const elsewhere = await app.person('Cán bộ tỉnh khác', onUnit('province-officer', place.otherProvince))
  for (const door of doors) {
    for (const person of [people.province, people.chairman, people.ministry, people.minister])
      t.ok(await granted(door, centralDossier, { dossierId }, as(person)))
    for (const person of [people.producer, people.commune])
      t.equal((await refused(door, centralDossier, { dossierId }, as(person))).code, 'forbidden')
    t.equal((await refused(door, centralDossier, { dossierId }, as(elsewhere))).code, 'not-found')
  }
  t.equal(
    (await refused(rest, askForParts, { dossierId, message: 'x', parts: [{ part: 'letter' }] }, as(people.ministry)))
      .code,
    'dossier-wrong-state',
  )
  t.match(await statesOf(dossierId, as(people.ministry)), { letter: 'there', samples: 'there' })
})

/** The steps for which a dossier stands in the work queue of somebody, alike at both doors. */
async function deskOf(dossierId: string, reader: { token: string }) {
  const answers = []
  for (const door of doors) {
    const { items, counts } = await granted(door, workQueue, { first: 20 }, reader)
    const steps = items.filter(({ id }) => id === dossierId).map(({ step }) => step)
    answers.push(steps.filter((step) => counts.some((count) => count.step === step)))
  }
  deepStrictEqual(answers[0], answers[1])
  return answers[0]!
}

t.test('an officer sees what waits to be sent or answered, and it is gone once that is done', async (t) => {
  const elsewhere = await app.person('Cán bộ tỉnh khác', onUnit('province-officer', place.otherProvince))
  const queueOf = async (dossierId: string, reader = officer) => {
    const answers = []
    for (const door of doors) answers.push((await granted(door, centralQueue, {}, reader)).items)
    const [one, two] = answers.map((items) => items.find((item) => item.dossierId === dossierId)?.step ?? null)
    const onDesk = await deskOf(dossierId, reader)
    const own = { 'send-to-ministry': 'send', 'answer-ministry': 'answer' }[String(onDesk[0])] ?? null
    return one === two && one === own ? one : 'the doors or the queues differ'
  }
  const { dossierId } = await dossierAt(app, people, 'reviewed', setNo)
  await advised(app, people.province, dossierId)
  await judged(rest, councils.province, dossierId, 95)
  t.equal(await queueOf(dossierId), null, 'not approved')
  await approved(rest, dossierId)
  t.equal(await queueOf(dossierId), 'send')
  t.equal(await queueOf(dossierId, as(elsewhere)), null)
  await granted(rest, sendToMinistry, { dossierId, ...letter }, officer)
  t.equal(await queueOf(dossierId), null)
  await granted(rest, askForParts, { dossierId, message: 'x', parts: [{ part: 'letter' }] }, as(people.ministry))
  t.equal(await queueOf(dossierId), 'answer')
  t.same(await deskOf(dossierId, as(people.ministry)), ['acknowledge'], 'it is received all the same')
  await stepped(rest, acknowledgeDossier, { dossierId }, people.ministry)
  t.same(await deskOf(dossierId, as(people.ministry)), [], 'the ministry waits')
  await granted(rest, sendAgain, { dossierId, ...letter, answer: 'x' }, officer)
  t.equal(await queueOf(dossierId), null)
  t.same(await deskOf(dossierId, as(people.ministry)), ['review'])
  await stepped(rest, reviewDossier, { dossierId, opinion: 'Đủ.' }, people.ministry)
  t.same(await deskOf(dossierId, as(people.ministry)), ['schedule'])
  await judged(rest, councils.ministry, dossierId, 86)
  const back = { ...paperOf(), note: 'x', items: [{ dossierId }] }
  await granted(rest, evaluateAgain, back, as(people.chairman))
  await readied(rest, people.province, dossierId)
  await judged(rest, councils.province, dossierId, 95)
  t.equal(await queueOf(dossierId), null, 'the earlier approval was of another result')
  await approved(rest, dossierId)
  t.equal(await queueOf(dossierId), 'send')
})
