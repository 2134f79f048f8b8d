import { eq } from 'drizzle-orm'
import t from 'tap'
import { v7 as uuidv7 } from 'uuid'
import { addDays } from '../../src/core/clock.ts'
import { type Job, runJob } from '../../src/core/jobs.ts'
import { issueDecision } from '../../src/modules/certification/issue-decision.ts'
import { dropRevocationCase } from '../../src/modules/certification/revocation/drop-revocation-case.ts'
import { lapseRevocationCases } from '../../src/modules/certification/revocation/lapse-cases.ts'
import { openRevocationCase } from '../../src/modules/certification/revocation/open-revocation-case.ts'
import { revocationCase } from '../../src/modules/certification/revocation/revocation-case.ts'
import { revocationCases } from '../../src/modules/certification/revocation/revocation-cases.ts'
import { verifyRevocationCase } from '../../src/modules/certification/revocation/verify-revocation-case.ts'
import { revokeCertificates } from '../../src/modules/certification/revoke-certificates.ts'
import { certificates } from '../../src/modules/certification/tables.ts'
import { verification } from '../../src/modules/certification/verification/verification.ts'
import { decisionQueue } from '../../src/modules/desk/queues/decision-queue.ts'
import { dossiers } from '../../src/modules/dossiers/tables.ts'
import { revocationNotice } from '../../src/modules/supervision/notices/revocation-notice.ts'
import { type Person, testApp } from '../support/app.ts'
import { doorsOf } from '../support/council.ts'
import { decided } from '../support/decided.ts'
import { type Door, granted, refused } from '../support/doors.ts'
import { issued, paper } from '../support/issued.ts'
import { peopleOf } from '../support/path.ts'
import { onUnit, place } from '../support/place.ts'

const app = await testApp(t)
const people = await peopleOf(app)
const neighbour = await app.person('Cán bộ xã bên', onUnit('commune-officer', place.otherCommune))
const otherChairman = await app.person('Chủ tịch tỉnh khác', onUnit('province-chairman', place.otherProvince))
const everyone = [...Object.values(people), neighbour, otherChairman]
const doors = doorsOf(app)
const [rest] = doors as [Door]
const expiresOn = '2029-06-01'

function at(day: string, time = '10:00'): void {
  app.clock.now = new Date(`${day}T${time}:00+07:00`)
  for (const person of everyone) person.token = app.tokenOf(person.id)
}
const as = ({ token }: Person) => ({ token })
const made = (wanted = {}) => {
  at('2026-06-01')
  return issued(app, people.chairman, wanted)
}
const opened = (certificateId: string, foundOn: string, more: object = {}) => {
  const finding = { ground: 'misuse-of-mark' as const, finding: 'In logo OCOP lên sản phẩm khác', ...more }
  return granted(rest, openRevocationCase, { certificateId, foundOn, ...finding }, as(people.ministry))
}
const shown = (revocationCaseId: string, door = rest) =>
  granted(door, revocationCase, { revocationCaseId }, as(people.ministry))
const revoked = (signedOn: string, certificateIds: string[]) => {
  const decision = { ...paper(signedOn), ground: 'misuse-of-mark' as const, note: 'Theo biên bản số 3', certificateIds }
  return granted(rest, revokeCertificates, decision, as(people.chairman))
}
const lapse = () => runJob(app.server.ocop, lapseRevocationCases as unknown as Job, {})
const queueOf = async (person: Person) => {
  const [one, two] = await Promise.all(doors.map((door) => granted(door, decisionQueue, { first: 100 }, as(person))))
  t.same(two, one)
  return one!.items.filter(({ step }) => step === 'revoke')
}

t.test(
  'a finding is looked into: by whom, when, what was found and whether it is so, as often as it takes',
  async (t) => {
    for (const door of doors) {
      const { certificateId } = await made()
      at('2026-06-10')
      const { id } = await opened(certificateId, '2026-06-05')
      const told = { verifiers: 'Đoàn kiểm tra liên ngành', findings: 'Có 200 nhãn in sai', confirmed: true }
      const input = { revocationCaseId: id, verifiedOn: '2026-06-08', ...told }
      t.equal((await shown(id, door)).verification, null)
      const verified = await granted(door, verifyRevocationCase, input, as(people.commune))
      t.match(verified, { state: 'open', verification: { verifiedOn: '2026-06-08', ...told }, version: 2 })
      t.same(await shown(id, door), verified)
      const again = { ...input, findings: 'Nhãn của lô cũ', confirmed: false }
      t.match(await granted(door, verifyRevocationCase, again, as(people.province)), {
        verification: { findings: 'Nhãn của lô cũ', confirmed: false },
      })
      const refusal = (more: object, person = people.province) =>
        refused(door, verifyRevocationCase, { ...input, ...more }, as(person))
      t.match(await refusal({ verifiedOn: '2026-06-04' }), { errors: [{ code: 'before-finding' }] })
      t.match(await refusal({ verifiedOn: '2026-06-11' }), { errors: [{ code: 'in-future' }] })
      t.match(await refusal({}, neighbour), { code: 'not-found' })
      t.match(await refusal({}, people.chairman), { code: 'forbidden' })
      await granted(door, dropRevocationCase, { revocationCaseId: id, reason: 'Không đúng' }, as(people.ministry))
      t.match(await refusal({}), { code: 'revocation-case-ended', state: 'dropped' })
    }
  },
)

t.test(
  'a case whose certificate is superseded ends with it: nothing is left to revoke, and no day to be late for',
  async (t) => {
    for (const door of doors) {
      const one = await made()
      at('2026-06-10')
      const { id } = await opened(one.certificateId, '2026-06-05')
      const better = await decided(app, { star: 4, productId: one.productId, producerId: one.producerId })
      at('2026-06-20')
      const items = [{ dossierId: better.dossierId }]
      await granted(door, issueDecision, { ...paper('2026-06-20'), items }, as(people.chairman))
      t.match(await shown(id, door), {
        ...{ state: 'lapsed', lapsedAs: 'superseded', decision: null, endedAt: '2026-06-20T03:00:00.000Z' },
        ...{ deadline: { state: 'dropped', late: false } },
      })
      t.match(await refused(door, dropRevocationCase, { revocationCaseId: id, reason: 'x' }, as(people.ministry)), {
        ...{ code: 'revocation-case-ended', state: 'lapsed' },
      })
      const { items: lapsed } = await granted(door, revocationCases, { state: 'lapsed' }, as(people.ministry))
      t.ok(lapsed.some((row) => row.id === id))
      t.match(await granted(door, verification, { code: one.code }), { state: 'superseded' }, 'and is called so')
    }
  },
)

t.test(
  'a case whose certificate expires ends by itself at that midnight, once, and the certificate is expired, not revoked',
  async (t) => {
    const { certificateId, code } = await made()
    at('2029-05-20')
    const { id } = await opened(certificateId, '2029-05-20')
    at(expiresOn, '23:59')
    await lapse()
    t.match(await shown(id), { state: 'open' })
    at(addDays(expiresOn, 3))
    await Promise.all([lapse(), lapse()])
    await lapse()
    for (const door of doors) {
      t.match(await shown(id, door), {
        ...{ state: 'lapsed', lapsedAs: 'expired', endedAt: '2029-06-01T17:00:00.000Z' },
        ...{ deadline: { state: 'dropped', late: false } },
      })
      t.match(await granted(door, verification, { code }), {
        state: 'expired',
        certificate: { revocationGround: null },
      })
    }
    const { rows } = await app.database.pool.query(
      `select e.type from events e join audit_entries a on a.subject_id = e.subject_id and a.action = e.type
      where e.subject_id = $1 and e.type = 'lapseRevocationCase'`,
      [id],
    )
    t.equal(rows.length, 1)
  },
)

t.test(
  'a case of a certificate that the transition extends stays open, and waits to be signed, until the result',
  async (t) => {
    const { dossierId, productId, certificateId } = await made()
    const { db } = app.database
    const days = { issuedOn: '2023-08-01', expiresOn: '2026-08-01' }
    await db.update(certificates).set(days).where(eq(certificates.id, certificateId))
    const [earlier] = await db.select().from(dossiers).where(eq(dossiers.id, dossierId))
    const { communeCode, provinceCode, producerId, setNo } = earlier!
    const id = uuidv7()
    const filedAt = '2026-07-15T03:00:00.000Z'
    await db.insert(dossiers).values({
      ...{ id, productId, producerId, communeCode, provinceCode, setNo, level: 'province', instrument: '26-2026' },
      ...{ kind: 're-evaluation', state: 'filed', createdAt: filedAt, filedAt, stepSince: filedAt },
    })
    at('2026-07-20')
    const { id: caseId } = await opened(certificateId, '2026-07-20')
    at('2026-08-05')
    await lapse()
    t.match(await shown(caseId), { state: 'open' })
    const waits = async () => (await queueOf(people.chairman)).some(({ revocationCase: one }) => one!.id === caseId)
    t.ok(await waits(), 'it is in force and may be revoked')
    const decided = { state: 'decided' as const, decidedAt: '2026-08-10T03:00:00.000Z' }
    const received = { communeReceivedAt: filedAt, forwardedAt: filedAt, provinceReceivedAt: filedAt }
    await db
      .update(dossiers)
      .set({ ...decided, ...received })
      .where(eq(dossiers.id, id))
    at('2026-08-11')
    t.notOk(await waits())
    await lapse()
    t.match(await shown(caseId), { state: 'lapsed', lapsedAs: 'expired', endedAt: '2026-08-11T03:00:00.000Z' })
  },
)

t.test(
  'a revocation signed before the certificate expired and entered afterwards still answers the case',
  async (t) => {
    const { certificateId, code } = await made()
    at('2029-05-20')
    const { id } = await opened(certificateId, '2029-05-20')
    at(addDays(expiresOn, 2))
    await lapse()
    t.match(await shown(id), { state: 'lapsed' })
    const decision = await revoked('2029-05-31', [certificateId])
    for (const door of doors) {
      t.match(await shown(id, door), {
        ...{ state: 'revoked', lapsedAs: null, decision: { id: decision.id } },
        ...{ deadline: { state: 'met', late: false } },
      })
      t.match(await granted(door, verification, { code }), { state: 'revoked' })
    }
  },
)

t.test(
  'an open case waits for who signs for the star today, what is due first before the rest, until it is over',
  async (t) => {
    const three = await made()
    const other = await made()
    at('2026-06-01')
    const national = { unitCode: 'VN' }
    const five = await issued(app, people.minister, { star: 5, level: 'ministry', proposedForFive: false }, national)
    at('2026-06-20')
    const late = await opened(three.certificateId, '2026-06-02')
    const soon = await opened(other.certificateId, '2026-06-08', { ground: 'breach-of-law' })
    const ministers = await opened(five.certificateId, '2026-06-15')
    const verified = { verifiers: 'Đoàn', verifiedOn: '2026-06-19', findings: 'Đúng', confirmed: true }
    await granted(rest, verifyRevocationCase, { revocationCaseId: late.id, ...verified }, as(people.province))
    const waiting = (await queueOf(people.chairman)).filter(({ revocationCase: one }) =>
      [late.id, soon.id].includes(one!.id),
    )
    t.match(waiting, [
      {
        ...{
          step: 'revoke',
          dossierId: null,
          colour: 'late',
          dueOn: '2026-06-17',
          star: 3,
          product: { id: three.productId },
        },
        ...{ revocationCase: { id: late.id, ground: 'misuse-of-mark', foundOn: '2026-06-02', confirmed: true } },
        ...{ producer: { id: three.producerId }, commune: { code: place.commune }, province: { code: place.province } },
      },
      { colour: 'soon', dueOn: '2026-06-23', revocationCase: { id: soon.id, confirmed: null } },
    ])
    t.match(waiting[0]!.revocationCase!.certificate, { id: three.certificateId, code: three.code })
    t.same(
      (await queueOf(people.minister)).map(({ revocationCase: one }) => one!.id),
      [ministers.id],
      'five stars are revoked by the Minister',
    )
    t.same(await queueOf(otherChairman), [])
    await granted(rest, dropRevocationCase, { revocationCaseId: soon.id, reason: 'Đã khắc phục' }, as(people.ministry))
    await revoked('2026-06-20', [three.certificateId])
    const ids = (await queueOf(people.chairman)).map(({ revocationCase: one }) => one!.id)
    t.notOk(ids.includes(late.id) || ids.includes(soon.id))
    at(addDays(expiresOn, 1))
    t.same(await queueOf(people.minister), [], 'what expired waits for nobody, before the job has run too')
  },
)

t.test('many cases are answered by one decision, on whatever grounds they were opened', async (t) => {
  const all = [await made(), await made(), await made()]
  at('2026-06-10')
  const cases = []
  for (const { certificateId } of all) {
    cases.push(await opened(certificateId, '2026-06-05'))
    cases.push(await opened(certificateId, '2026-06-05', { ground: 'breach-of-law' }))
  }
  const decision = await revoked(
    '2026-06-10',
    all.map(({ certificateId }) => certificateId),
  )
  t.equal(decision.items.length, 3)
  for (const { id } of cases)
    t.match(await shown(id), { state: 'revoked', decision: { id: decision.id }, deadline: { state: 'met' } })
})

t.test(
  'producer and commune get the notice of a revocation as data and as PDF; nobody out of reach, and of no other end',
  async (t) => {
    const one = await made()
    const expired = await made()
    at('2026-06-10')
    const owner = await app.person('Chủ thể', { role: 'producer', on: 'producer', id: one.producerId })
    const stranger = await app.person('Chủ thể khác', { role: 'producer', on: 'producer', id: expired.producerId })
    const input = { certificateId: one.certificateId }
    for (const door of doors)
      t.match(await refused(door, revocationNotice, input, as(owner)), { code: 'not-found' }, 'in force')
    const decision = await revoked('2026-06-09', [one.certificateId])
    for (const door of doors) {
      const notice = await granted(door, revocationNotice, input, as(owner))
      t.same(await granted(door, revocationNotice, input, as(people.commune)), notice)
      t.match(notice, {
        ...{ decision: { id: decision.id, number: decision.number, signedOn: '2026-06-09' }, signerTitle: 'Chủ tịch' },
        ...{ certificate: { id: one.certificateId }, ground: 'misuse-of-mark', revokedOn: '2026-06-09', star: 3 },
        ...{ article: 'điểm d khoản 1 Điều 8 Quyết định số 26/2026/QĐ-TTg', note: 'Theo biên bản số 3' },
      })
      for (const person of [neighbour, stranger, otherChairman])
        t.match(await refused(door, revocationNotice, input, as(person)), { code: 'not-found' })
      const other = { certificateId: expired.certificateId }
      t.match(await refused(door, revocationNotice, other, as(people.commune)), { code: 'not-found' })
    }
    const print = (person: Person) =>
      app.server.inject({
        url: `/v1/certificates/${one.certificateId}/revocation-notice/content`,
        headers: { authorization: `Bearer ${person.token}` },
      })
    const [first, second] = [await print(owner), await print(people.province)]
    t.match(first, { statusCode: 200, headers: { 'content-type': 'application/pdf' } })
    t.ok(first.rawPayload.subarray(0, 5).equals(Buffer.from('%PDF-')) && first.rawPayload.equals(second.rawPayload))
    t.equal((await print(stranger)).statusCode, 404)
  },
)
