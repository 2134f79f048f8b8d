import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { eq } from 'drizzle-orm'
import t from 'tap'
import { issueSessionDocument } from '../../src/modules/documents/issued/issue-session-document.ts'
import { issuedDocument } from '../../src/modules/documents/issued/issued-document.ts'
import { issuedDocuments } from '../../src/modules/documents/issued/issued-documents.ts'
import { sessionDocument } from '../../src/modules/documents/sessions/session-document.ts'
import { issuedDocuments as table } from '../../src/modules/documents/tables.ts'
import { sweepFiles } from '../../src/modules/evidence/sweep-files.ts'
import { planSession } from '../../src/modules/scoring/sessions/plan-session.ts'
import { type Person, testApp } from '../support/app.ts'
import { closedSession } from '../support/closed-session.ts'
import { councilOf, doorsOf, reviewedDossier } from '../support/council.ts'
import { type Door, granted, refused } from '../support/doors.ts'
import { runDueJobs } from '../support/jobs.ts'
import { peopleOf } from '../support/path.ts'
import { pdf } from '../support/sample-dossier.ts'
import { derOf, identity, signedBy } from '../support/signing.ts'

const app = await testApp(t)
const { world } = app.server.ocop
const [rest, graphql] = doorsOf(app) as [Door, Door]
const doors = [rest, graphql]
const people = await peopleOf(app)
const council = await councilOf(app, rest, { officer: people.province })
const [chair, second, third] = council.voters as [Person, Person, Person]
const { secretary } = council
const dossierIds = [await reviewedDossier(app), await reviewedDossier(app)] as [string, string]
const sessionId = await closedSession(rest, council, { dossierIds, recused: [[third, dossierIds[1]]] })
const minutes = { sessionId, document: 'minutes' } as const
const report = { sessionId, document: 'council-report' } as const
const signer = { signerName: 'Nguyễn Văn Đức', signerTitle: 'Chủ tịch hội đồng' }
const get = (url: string, as: Person, headers = {}) =>
  app.server.inject({ url, headers: { authorization: `Bearer ${as.token}`, ...headers } })
const bring = (url: string, as: Person, raw: Buffer) =>
  app.rest('PUT', url, undefined, { as, raw, headers: { 'content-type': 'application/pdf' } })
const sha256Of = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

const authority = identity({ name: 'CA thu nghiem', isAuthority: true, key: 1 })
const signing = identity({ name: 'Nguyễn Văn Đức', by: authority })
const issued = await granted(rest, issueSessionDocument, { ...minutes, ...signer }, secretary)

t.test('what is issued has the next number of its kind, council and year, its day and its signer, once', async (t) => {
  t.match(issued, {
    number: '01/BB-HĐ',
    issuedOn: '2026-06-01',
    ...signer,
    kind: 'minutes',
    sha256: null,
    signed: null,
  })
  for (const door of doors) {
    t.match(await refused(door, issueSessionDocument, { ...minutes, ...signer }, secretary), {
      code: 'document-already-issued',
    })
    t.match(await granted(door, issuedDocument, { documentId: issued.id }, people.province), { number: '01/BB-HĐ' })
  }
  const other = await closedSession(rest, council, { dossierIds: [await reviewedDossier(app)] })
  const next = await granted(graphql, issueSessionDocument, { ...minutes, sessionId: other, ...signer }, chair)
  t.equal(next.number, '02/BB-HĐ')
  t.equal((await granted(graphql, issueSessionDocument, { ...report, ...signer }, chair)).number, '01/BC-HĐ')
})

t.test('only who leads may issue, of a session that is closed, and who is recused from none of it', async (t) => {
  const { id: planned } = await granted(
    rest,
    planSession,
    { councilId: council.id, heldOn: '2026-06-20', dossierIds: [await reviewedDossier(app)] },
    secretary,
  )
  for (const door of doors) {
    const ask = { ...minutes, ...signer }
    t.match(await refused(door, issueSessionDocument, ask, second), { code: 'forbidden' })
    t.match(await refused(door, issueSessionDocument, ask, people.province), { code: 'forbidden' })
    t.match(await refused(door, issueSessionDocument, { ...ask, sessionId: planned }, chair), {
      code: 'session-wrong-state',
    })
  }
})

t.test(
  'it is printed once: the file is what its hash says, and what the session’s minutes are from then on',
  async (t) => {
    t.equal((await get(issued.contentUrl, secretary)).statusCode, 409)
    await runDueJobs(app.server.ocop)
    const { sha256, sizeBytes } = await granted(rest, issuedDocument, { documentId: issued.id }, secretary)
    const file = await get(issued.contentUrl, secretary)
    t.equal(file.statusCode, 200)
    t.equal(sha256Of(file.rawPayload), sha256)
    t.equal(file.rawPayload.length, sizeBytes)
    const again = await get(issued.contentUrl, secretary, { 'if-none-match': String(file.headers.etag) })
    t.equal(again.statusCode, 304)
    const paper = await granted(graphql, sessionDocument, minutes, people.province)
    t.match(paper, { documentId: issued.id, number: '01/BB-HĐ', signer: { name: 'Nguyễn Văn Đức' } })
    const asPaper = await get(`/v1/sessions/${sessionId}/documents/minutes/content`, secretary)
    t.ok(asPaper.rawPayload.equals(file.rawPayload))
  },
)

t.test('who is recused gets an extract with its number, and not the document', async (t) => {
  const extract = await granted(rest, sessionDocument, minutes, third)
  t.match(extract, { documentId: null, number: '01/BB-HĐ', withheld: 1 })
  t.equal((await get(`/v1/sessions/${sessionId}/documents/minutes/content`, third)).statusCode, 200)
  for (const door of doors) {
    t.match(await refused(door, issuedDocument, { documentId: issued.id }, third), { code: 'document-of-recusal' })
    t.match(await refused(door, issuedDocuments, { sessionId }, third), { code: 'document-of-recusal' })
  }
  t.equal((await get(issued.contentUrl, third)).statusCode, 403)
  t.equal((await get(issued.contentUrl, people.commune)).statusCode, 404)
})

t.test('without an authority to vouch for signers no signed file is taken', async (t) => {
  const { rawPayload } = await get(issued.contentUrl, secretary)
  const answer = await bring(issued.signedContentUrl, secretary, await signedBy(signing, rawPayload))
  t.match(answer.body, { code: 'no-signature-authority' })
  world.signatureAuthorities = [derOf(authority)]
})

t.test(
  'what comes back is refused unless it is the issued file with valid signatures, and nothing of it is kept',
  async (t) => {
    const { rawPayload } = await get(issued.contentUrl, secretary)
    const { contentUrl } = (await granted(rest, issuedDocuments, { sessionId }, secretary)).items[1]!
    const other = (await get(contentUrl, secretary)).rawPayload
    const stranger = identity({ name: 'CA khac', isAuthority: true, key: 2 })
    const before = await app.filesLeft()
    const cases: [Buffer, object][] = [
      [rawPayload, { code: 'signed-document-refused', fault: 'not-signed' }],
      [await signedBy(signing, other), { code: 'signed-document-refused', fault: 'other-document' }],
      [
        await signedBy(identity({ name: 'A', by: stranger }), rawPayload),
        { code: 'signed-document-refused', fault: 'signer-untrusted' },
      ],
      [Buffer.from('rubbish'), { code: 'file-type-refused' }],
    ]
    for (const [file, problem] of cases) t.match((await bring(issued.signedContentUrl, secretary, file)).body, problem)
    const signed = await signedBy(signing, rawPayload)
    t.match((await bring(issued.signedContentUrl, second, signed)).body, { code: 'forbidden' })
    t.match((await bring(issued.signedContentUrl, people.commune, signed)).body, { code: 'forbidden' })
    t.same(await app.filesLeft(), before)
  },
)

t.test(
  'the signed file is kept with who signed; a further one must hold the signatures of the one before',
  async (t) => {
    const { rawPayload } = await get(issued.contentUrl, secretary)
    const once = await signedBy(signing, rawPayload)
    const answer = await bring(issued.signedContentUrl, secretary, once)
    t.match(answer, {
      status: 200,
      body: { signed: { sha256: sha256Of(once), signers: [{ name: 'Nguyễn Văn Đức' }] } },
    })
    const alone = await signedBy(identity({ name: 'Thư ký', by: authority, key: 2 }), rawPayload)
    t.match((await bring(issued.signedContentUrl, secretary, alone)).body, { fault: 'earlier-signature-missing' })
    const twice = await signedBy(identity({ name: 'Thư ký', by: authority, key: 2 }), once)
    t.equal((await bring(issued.signedContentUrl, chair, twice)).status, 200)
    for (const door of doors) {
      const { signed, sha256 } = await granted(door, issuedDocument, { documentId: issued.id }, second)
      t.equal(sha256, sha256Of(rawPayload))
      t.same(
        signed?.signers.map(({ name }) => name),
        ['Nguyễn Văn Đức', 'Thư ký'],
      )
    }
    t.ok((await get(issued.signedContentUrl, second)).rawPayload.equals(twice))
  },
)

t.test('neither file is ever swept, and the database lets nothing of the document change', async (t) => {
  const stray = await world.files.receive(Readable.from([pdf('không ai gọi tên')]), {
    maxBytes: 1000,
    accepted: ['application/pdf'],
  })
  // By the clock of the disk, which bears the days on which files came.
  await sweepFiles.run(app.server.ocop, {}, new Date(Date.now() + 3 * 24 * 60 * 60 * 1000).toISOString())
  t.notOk(await world.files.has(stray.sha256), 'the sweep takes what nobody names')
  for (const url of [issued.contentUrl, issued.signedContentUrl]) t.equal((await get(url, secretary)).statusCode, 200)
  const { db } = app.database
  const one = eq(table.id, issued.id)
  for (const change of [{ number: '9/BB-HĐ' }, { sha256: 'a'.repeat(64) }, { signerName: 'X' }])
    await t.rejects(db.update(table).set(change).where(one))
  await t.rejects(db.delete(table).where(one))
})
