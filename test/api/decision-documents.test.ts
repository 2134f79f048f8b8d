import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import t from 'tap'
import { centralDossier } from '../../src/modules/central/central-dossier.ts'
import { decision as decisionAction } from '../../src/modules/certification/decision.ts'
import { decisionDocument } from '../../src/modules/certification/decisions/document/decision-document.ts'
import { issueDecisionDocument } from '../../src/modules/certification/decisions/document/issue-decision-document.ts'
import { decisionDocuments as table } from '../../src/modules/certification/decisions/document/tables.ts'
import { draftDecision } from '../../src/modules/certification/decisions/drafts/draft-decision.ts'
import { issueDraftedDecision } from '../../src/modules/certification/decisions/drafts/issue-drafted-decision.ts'
import { sweepFiles } from '../../src/modules/evidence/sweep-files.ts'
import { issueRevocationNotices } from '../../src/modules/supervision/notices/issue-revocation-notices.ts'
import { revocationNotice } from '../../src/modules/supervision/notices/revocation-notice.ts'
import { revocationNotices } from '../../src/modules/supervision/notices/tables.ts'
import { type Person, testApp } from '../support/app.ts'
import { doorsOf } from '../support/council.ts'
import { decided } from '../support/decided.ts'
import { type Door, granted, refused } from '../support/doors.ts'
import { issued as certified, paper } from '../support/issued.ts'
import { runDueJobs } from '../support/jobs.ts'
import { done, peopleOf } from '../support/path.ts'
import { onUnit, place } from '../support/place.ts'
import { derOf, identity, signedBy } from '../support/signing.ts'

const app = await testApp(t)
const { world } = app.server.ocop
const doors = doorsOf(app) as [Door, Door]
const [rest, graphql] = doors
const people = await peopleOf(app)
const { province, chairman, ministry, commune, producer } = people
const foreign = await app.person('Cán bộ tỉnh khác', onUnit('province-officer', place.otherProvince))

const get = (url: string, as: Person, headers = {}) =>
  app.server.inject({ url, headers: { authorization: `Bearer ${as.token}`, ...headers } })
const bring = (url: string, as: Person, raw: Buffer) =>
  app.rest('PUT', url, undefined, { as, raw, headers: { 'content-type': 'application/pdf' } })
const sha256Of = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

let papers = 0
const title = { unitCode: place.province, signerTitle: 'Chủ tịch' }
const legalBases = ['Luật Tổ chức chính quyền địa phương']
type Kind = 'recognise' | 'approve-for-ministry'
const draftedOf = async (door: Door, kind: Kind, dossierIds: readonly string[]) => {
  const items = dossierIds.map((dossierId) => ({ dossierId }))
  return granted(door, draftDecision, { ...title, kind, legalBases, items }, province)
}
const issuedOf = async (door: Door, kind: Kind, dossierIds: readonly string[]) => {
  const { id: draftId, version: ifMatch } = await draftedOf(door, kind, dossierIds)
  const given = { number: `V${++papers}/QĐ-UBND`, signedOn: '2026-06-01' }
  return granted(door, issueDraftedDecision, { draftId, ...given }, { token: chairman.token, ifMatch })
}
const recorded = async () => {
  const made = await decided(app, { star: 3, name: 'Cốm Bắc Sơn' })
  const body = { ...paper('2026-06-01'), items: [{ dossierId: made.dossierId }] }
  return (await done(app, chairman, 'POST', '/v1/decisions', body)).id
}

/** Two certificates that the Chairman issued, and revoked by one decision, the later one first. */
const revokedBoth = async () => {
  const made = [await certified(app, chairman), await certified(app, chairman)]
  const certificateIds = made.map(({ certificateId }) => certificateId).reverse()
  const order = { ...paper('2026-06-01'), ground: 'misuse-of-mark', certificateIds }
  return { decisionId: (await done(app, chairman, 'POST', '/v1/revocations', order)).id, certificateIds }
}

const dossiers = [await decided(app, { star: 4, name: 'Chè Đình Lập' }), await decided(app, { star: 3, name: 'Na' })]
const decision = await issuedOf(
  rest,
  'recognise',
  dossiers.map(({ dossierId }) => dossierId),
)
const decisionId = decision.id
const content = `/v1/decisions/${decisionId}/document/content`
const signedContent = `/v1/decisions/${decisionId}/document/signed-content`
const authority = identity({ name: 'CA thu nghiem', isAuthority: true, key: 1 })
const signing = identity({ name: 'Chủ tịch', by: authority })

t.test('a draft is looked at as PDF by the side of its issuer alone', async (t) => {
  const { dossierId } = await decided(app, { star: 3 })
  const { contentUrl, legalBases: kept } = await draftedOf(graphql, 'recognise', [dossierId])
  t.same(kept, legalBases)
  const preview = await get(contentUrl, chairman)
  t.equal(preview.statusCode, 200)
  t.equal(preview.headers['content-type'], 'application/pdf')
  t.equal(preview.rawPayload.subarray(0, 5).toString(), '%PDF-')
  for (const outsider of [ministry, foreign]) t.equal((await get(contentUrl, outsider)).statusCode, 404)
  for (const outsider of [commune, producer]) t.equal((await get(contentUrl, outsider)).statusCode, 403)
})

t.test(
  'a drafted decision is issued with its document: what it says at once, its file when it is printed',
  async (t) => {
    for (const door of doors) {
      const { issued, paper: said } = await granted(door, decisionDocument, { decisionId }, province)
      t.match(issued, { decisionId, sha256: null, signed: null, contentUrl: content })
      t.match(said, {
        ...{ kind: 'recognise', number: decision.number, date: '2026-06-01', signerName: 'Chủ tịch' },
        bases: [/^Căn cứ Luật Tổ chức/, /26\/2026/, /phiên họp ngày 01\/06\/2026 của Hội đồng/],
        items: [
          { no: 1, productName: 'Chè Đình Lập', commune: { code: place.commune }, star: 4, expiresOn: '2029-06-01' },
          { no: 2, productName: 'Na', certificateNumber: decision.items[1]!.certificate!.number },
        ],
      })
    }
    t.equal((await get(content, province)).statusCode, 409, 'not printed yet')
    t.ok((await runDueJobs(app.server.ocop)).includes('printDecision'))
    const { issued } = await granted(graphql, decisionDocument, { decisionId }, commune)
    const file = await get(content, commune)
    t.equal(file.statusCode, 200)
    t.same([sha256Of(file.rawPayload), file.rawPayload.length], [issued!.sha256, issued!.sizeBytes])
    t.equal((await get(content, commune, { 'if-none-match': String(file.headers.etag) })).statusCode, 304)
    for (const url of [content, signedContent]) t.equal((await get(url, foreign)).statusCode, 404)
    for (const door of doors)
      t.match(await refused(door, decisionDocument, { decisionId }, foreign), { code: 'not-found' })
    const { rows } = await app.database.pool.query(
      `select action from audit_entries where subject_type = 'decision' and subject_id = $1 order by seq`,
      [decisionId],
    )
    t.same(rows, [{ action: 'issueDraftedDecision' }, { action: 'printDecision' }])
  },
)

t.test('a decision that was recorded without a document gets one, once, by the side of its issuer', async (t) => {
  for (const door of doors) {
    const id = await recorded()
    const before = await granted(door, decisionDocument, { decisionId: id }, commune)
    t.match(before, { issued: null, paper: { items: [{ productName: 'Cốm Bắc Sơn' }] } })
    t.equal((await get(`/v1/decisions/${id}/document/content`, province)).statusCode, 404)
    const ask = { decisionId: id, legalBases }
    t.match(await refused(door, issueDecisionDocument, ask, commune), { code: 'forbidden' })
    t.match(await refused(door, issueDecisionDocument, ask, ministry), { code: 'forbidden' })
    t.match(await refused(door, issueDecisionDocument, ask, foreign), { code: 'not-found' })
    t.match(await granted(door, issueDecisionDocument, ask, province), { decisionId: id, sha256: null })
    t.match(await refused(door, issueDecisionDocument, ask, chairman), { code: 'document-already-issued' })
    await runDueJobs(app.server.ocop)
    const { issued, paper: said } = await granted(door, decisionDocument, { decisionId: id }, commune)
    t.match(issued, { sha256: /^[0-9a-f]{64}$/ })
    t.match(said.bases, [/^Căn cứ Luật Tổ chức/])
  }
  const raced = await recorded()
  const ask = () => app.rest('POST', `/v1/decisions/${raced}/document`, {}, { as: province })
  t.same((await Promise.all([ask(), ask(), ask()])).map(({ status }) => status).sort(), [200, 409, 409])
})

t.test('without an authority to vouch for signers no signed file is taken', async (t) => {
  const { rawPayload } = await get(content, province)
  const answer = await bring(signedContent, chairman, await signedBy(signing, rawPayload))
  t.match(answer.body, { code: 'no-signature-authority' })
  world.signatureAuthorities = [derOf(authority)]
})

t.test(
  'what comes back is refused unless it is the issued file with valid signatures; nothing of it is kept',
  async (t) => {
    const { rawPayload } = await get(content, province)
    const otherId = (await issuedOf(graphql, 'recognise', [(await decided(app)).dossierId])).id
    await runDueJobs(app.server.ocop)
    const other = (await get(`/v1/decisions/${otherId}/document/content`, province)).rawPayload
    const stranger = identity({ name: 'CA khac', isAuthority: true, key: 2 })
    const signed = await signedBy(signing, rawPayload)
    const tampered = Buffer.from(signed)
    tampered[rawPayload.length - 300]! ^= 1
    const later = Buffer.concat([signed, Buffer.from('\n% sau khi ký\n')])
    const before = await app.filesLeft()
    const cases: [Buffer, object][] = [
      [rawPayload, { code: 'signed-document-refused', fault: 'not-signed' }],
      [await signedBy(signing, other), { fault: 'other-document' }],
      [tampered, { fault: 'other-document' }],
      [later, { code: 'signed-document-refused' }],
      [await signedBy(identity({ name: 'A', by: stranger }), rawPayload), { fault: 'signer-untrusted' }],
      [Buffer.from('rubbish'), { code: 'file-type-refused' }],
    ]
    for (const [file, problem] of cases) t.match((await bring(signedContent, chairman, file)).body, problem)
    for (const [who, code] of [
      [commune, 'forbidden'],
      [producer, 'forbidden'],
      [ministry, 'forbidden'],
      [foreign, 'not-found'],
    ] as const)
      t.match((await bring(signedContent, who, signed)).body, { code })
    t.same(await app.filesLeft(), before)
  },
)

t.test(
  'the signed file is kept with who signed; a further one must hold the signatures of the one before',
  async (t) => {
    const { rawPayload } = await get(content, province)
    t.equal((await get(signedContent, province)).statusCode, 404)
    const once = await signedBy(signing, rawPayload)
    const answer = await bring(signedContent, chairman, once)
    t.match(answer, { status: 200, body: { signed: { sha256: sha256Of(once), signers: [{ name: 'Chủ tịch' }] } } })
    const office = identity({ name: 'Văn phòng UBND', by: authority, key: 2 })
    const alone = await bring(signedContent, province, await signedBy(office, rawPayload))
    t.match(alone.body, { fault: 'earlier-signature-missing' })
    const twice = await signedBy(office, once)
    t.equal((await bring(signedContent, province, twice)).status, 200)
    for (const door of doors) {
      const { issued } = await granted(door, decisionDocument, { decisionId }, commune)
      t.equal(issued?.sha256, sha256Of(rawPayload), 'the issued bytes stay the document')
      t.same(
        issued?.signed?.signers.map(({ name }) => name),
        ['Chủ tịch', 'Văn phòng UBND'],
      )
    }
    t.ok((await get(signedContent, commune)).rawPayload.equals(twice))
  },
)

t.test('neither file is ever swept, and the database lets nothing of the document change', async (t) => {
  // By the clock of the disk, which bears the days on which files came.
  await sweepFiles.run(app.server.ocop, {}, new Date(Date.now() + 3 * 24 * 60 * 60 * 1000).toISOString())
  for (const url of [content, signedContent]) t.equal((await get(url, province)).statusCode, 200)
  const { db } = app.database
  const one = eq(table.decisionId, decisionId)
  const { paper: said } = (await db.select().from(table).where(one))[0]!
  for (const change of [{ paper: { ...said, number: '9/QĐ' } }, { sha256: 'a'.repeat(64) }, { signedSha256: null }])
    await t.rejects(db.update(table).set(change).where(one))
  await t.rejects(db.delete(table).where(one))
})

t.test(
  'the approval in a central dossier bears the hash of its document, and its signed file once there is one',
  async (t) => {
    const { dossierId } = await decided(app, { star: 5 })
    const { id } = await issuedOf(rest, 'approve-for-ministry', [dossierId])
    await runDueJobs(app.server.ocop)
    const approvalOf = async (door: Door) => {
      const { parts } = await granted(door, centralDossier, { dossierId }, province)
      return parts.find(({ code }) => code === 'approval')!
    }
    const at = `/v1/decisions/${id}/document`
    const { rawPayload } = await get(`${at}/content`, province)
    for (const door of doors)
      t.match(await approvalOf(door), {
        state: 'there',
        documents: [{ sha256: sha256Of(rawPayload), sizeBytes: rawPayload.length, contentUrl: `${at}/content` }],
      })
    const signed = await signedBy(signing, rawPayload)
    await bring(`${at}/signed-content`, chairman, signed)
    for (const door of doors)
      t.match(await approvalOf(door), { documents: [{ sha256: sha256Of(signed), contentUrl: `${at}/signed-content` }] })
    const later = await decided(app, { star: 5 })
    const items = [{ dossierId: later.dossierId }]
    const direct = await done(app, chairman, 'POST', '/v1/ministry-approvals', { ...paper('2026-06-01'), items })
    const { parts } = await granted(rest, centralDossier, { dossierId: later.dossierId }, province)
    t.match(parts.find(({ code }) => code === 'approval')!.documents, [
      { sha256: null, contentUrl: `/v1/decisions/${direct.id}`, mediaType: 'application/json' },
    ])
  },
)

t.test(
  'the notices of all that a decision revoked are issued at once, numbered in its order, by the side of its issuer',
  async (t) => {
    for (const door of doors) {
      const { decisionId: id, certificateIds } = await revokedBoth()
      const ask = { decisionId: id, signerName: 'Vi Thị Hà', signerTitle: 'TL. Chủ tịch' }
      const first = { certificateId: certificateIds[0]! }
      const draft = await granted(door, revocationNotice, first, commune)
      const { issued: none, ...drafted } = draft
      t.match(draft, { number: null, signer: null, date: '2026-06-01' })
      t.equal(none, null)
      for (const who of [commune, ministry])
        t.match(await refused(door, issueRevocationNotices, ask, who), { code: 'forbidden' })
      t.match(await refused(door, issueRevocationNotices, ask, foreign), { code: 'not-found' })
      t.match(await refused(door, issueRevocationNotices, { ...ask, decisionId }, province), {
        errors: [{ pointer: '/decisionId', code: 'no-revocation' }],
      })
      const { items } = await granted(door, issueRevocationNotices, ask, province)
      t.same(
        items.map(({ certificateId }) => certificateId),
        certificateIds,
      )
      const numbers = [1, 2].map((at) => `0${2 * doors.indexOf(door) + at}/TB-UBND`)
      t.same(
        items.map(({ number }) => number),
        numbers,
      )
      t.match(await refused(door, issueRevocationNotices, ask, chairman), { code: 'document-already-issued' })
      const url = `/v1/certificates/${first.certificateId}/revocation-notice/content`
      t.match((await get(url, commune)).json(), { code: 'document-not-printed' })
      await runDueJobs(app.server.ocop)
      const { issued, ...said } = await granted(door, revocationNotice, first, commune)
      const signer = { name: 'Vi Thị Hà', title: 'TL. Chủ tịch' }
      t.same(said, { ...drafted, number: numbers[0], signer })
      const file = await get(url, commune)
      t.same([file.statusCode, sha256Of(file.rawPayload)], [200, issued!.sha256])
      t.ok((await get(issued!.contentUrl, commune)).rawPayload.equals(file.rawPayload))
      for (const address of [url, issued!.contentUrl]) t.equal((await get(address, foreign)).statusCode, 404)
    }
    const { decisionId: raced } = await revokedBoth()
    const body = { signerName: 'Vi Thị Hà', signerTitle: 'TL. Chủ tịch' }
    const ask = () => app.rest('POST', `/v1/decisions/${raced}/revocation-notices`, body, { as: province })
    t.same((await Promise.all([ask(), ask(), ask()])).map(({ status }) => status).sort(), [200, 409, 409])
  },
)

t.test('a notice comes back signed as it went out, and nothing of it changes or is swept', async (t) => {
  const { decisionId: id, certificateIds } = await revokedBoth()
  const ask = { decisionId: id, signerName: 'Vi Thị Hà', signerTitle: 'TL. Chủ tịch' }
  const { items } = await granted(graphql, issueRevocationNotices, ask, chairman)
  const [{ id: noticeId, contentUrl, signedContentUrl }, other] = items as [(typeof items)[0], (typeof items)[0]]
  await runDueJobs(app.server.ocop)
  const { rawPayload } = await get(contentUrl, province)
  const signed = await signedBy(signing, rawPayload)
  const otherFile = (await get(other.contentUrl, province)).rawPayload
  t.match((await bring(signedContentUrl, chairman, rawPayload)).body, { fault: 'not-signed' })
  t.match((await bring(signedContentUrl, chairman, await signedBy(signing, otherFile))).body, {
    fault: 'other-document',
  })
  for (const [who, code] of [
    [commune, 'forbidden'],
    [ministry, 'forbidden'],
    [foreign, 'not-found'],
  ] as const)
    t.match((await bring(signedContentUrl, who, signed)).body, { code })
  t.equal((await get(signedContentUrl, commune)).statusCode, 404)
  t.match(await bring(signedContentUrl, province, signed), { status: 200, body: { signed: { signers: [{}] } } })
  for (const door of doors)
    t.match(await granted(door, revocationNotice, { certificateId: certificateIds[0]! }, commune), {
      issued: { sha256: sha256Of(rawPayload), signed: { sha256: sha256Of(signed), signers: [{ name: 'Chủ tịch' }] } },
    })
  await sweepFiles.run(app.server.ocop, {}, new Date(Date.now() + 3 * 24 * 60 * 60 * 1000).toISOString())
  t.ok((await get(signedContentUrl, commune)).rawPayload.equals(signed))
  const { db } = app.database
  const one = eq(revocationNotices.id, noticeId)
  for (const change of [{ number: '9/TB' }, { sha256: 'a'.repeat(64) }, { signedSha256: null }])
    await t.rejects(db.update(revocationNotices).set(change).where(one))
  await t.rejects(db.delete(revocationNotices).where(one))
})

t.test('who is recused from a dossier on its way reads neither what was decided of it nor the document', async (t) => {
  const [one, two] = [await decided(app, { star: 5 }), await decided(app, { star: 5 })]
  const { id } = await issuedOf(rest, 'approve-for-ministry', [one.dossierId, two.dossierId])
  const alone = await issuedOf(graphql, 'approve-for-ministry', [(await decided(app, { star: 5 })).dossierId])
  await runDueJobs(app.server.ocop)
  const recused = await app.person('Cán bộ bộ có liên quan', onUnit('ministry-officer', 'VN'))
  const officer = await app.person('Cán bộ tỉnh có liên quan', onUnit('province-officer', place.province))
  const hide = 'update dossiers set hidden_from = $1 where id = any($2)'
  const theirs = [one.dossierId, alone.items[0]!.dossierId]
  await app.database.pool.query(hide, [[recused.id, officer.id], theirs])
  for (const door of doors) {
    for (const who of [recused, officer]) {
      const { items } = await granted(door, decisionAction, { decisionId: id }, who)
      t.same(
        items.map(({ dossierId }) => dossierId),
        [two.dossierId],
      )
      t.match(await refused(door, decisionDocument, { decisionId: id }, who), { code: 'document-of-recusal' })
      t.match(await refused(door, decisionAction, { decisionId: alone.id }, who), { code: 'not-found' })
      t.match(await refused(door, decisionDocument, { decisionId: alone.id }, who), { code: 'not-found' })
    }
    t.ok((await granted(door, decisionDocument, { decisionId: id }, province)).issued)
  }
  t.equal((await get(`/v1/decisions/${id}/document/content`, officer)).statusCode, 403)
  await app.database.pool.query(hide, [[officer.id], dossiers.map(({ dossierId }) => dossierId)])
  t.equal((await get(content, officer)).statusCode, 200, 'what was recognised is public')
})
