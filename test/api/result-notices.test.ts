import t from 'tap'
import { issuedDocument } from '../../src/modules/documents/issued/issued-document.ts'
import { issueResultNotices } from '../../src/modules/documents/notices/issue-result-notices.ts'
import { resultNotice } from '../../src/modules/documents/notices/result-notice.ts'
import { openSession } from '../../src/modules/scoring/sessions/open-session.ts'
import { planSession } from '../../src/modules/scoring/sessions/plan-session.ts'
import { type Person, testApp } from '../support/app.ts'
import { closedSession } from '../support/closed-session.ts'
import { councilOf, doorsOf } from '../support/council.ts'
import { type Door, granted, refused } from '../support/doors.ts'
import { runDueJobs } from '../support/jobs.ts'
import { dossierAt, peopleOf } from '../support/path.ts'
import { onUnit, place } from '../support/place.ts'
import { producerInput } from '../support/sample-dossier.ts'
import { derOf, identity, signedBy } from '../support/signing.ts'

const app = await testApp(t)
const doors = doorsOf(app) as [Door, Door]
const [door, graphql] = doors
const people = await peopleOf(app)
const council = await councilOf(app, door, { officer: people.province })
const [, second, third] = council.voters as [Person, Person, Person]
const { secretary } = council
const made = [await dossierAt(app, people, 'reviewed'), await dossierAt(app, people, 'reviewed')]
const dossierIds = made.map(({ dossierId }) => dossierId) as [string, string]
const signer = { signerName: 'Nguyễn Văn Đức', signerTitle: 'Chủ tịch hội đồng' }
const get = (url: string, as: Person) => app.server.inject({ url, headers: { authorization: `Bearer ${as.token}` } })

const sessionId = await closedSession(door, council, { dossierIds, points: 95, recused: [[third, dossierIds[1]]] })
const [dossierId] = dossierIds

t.test('before the session is closed there is no notice, for anybody', async (t) => {
  const { dossierId } = await dossierAt(app, people, 'reviewed')
  const plan = { councilId: council.id, heldOn: '2026-06-15', dossierIds: [dossierId] }
  const { id: sessionId } = await granted(door, planSession, plan, secretary)
  await granted(door, openSession, { sessionId, attendees: council.attendees }, secretary)
  for (const one of doors) {
    for (const as of [people.producer, people.commune, secretary, people.province])
      t.match(await refused(one, resultNotice, { dossierId }, as), { code: 'not-found' })
    t.match(await refused(one, issueResultNotices, { sessionId, ...signer }, secretary), {
      code: 'session-wrong-state',
    })
  }
})

t.test(
  'producer and commune read the result and what follows, without a member, a ballot or anything of a person',
  async (t) => {
    for (const one of doors) {
      const forProducer = await granted(one, resultNotice, { dossierId }, people.producer)
      t.same(await granted(one, resultNotice, { dossierId }, people.commune), forProducer)
      t.match(forProducer, {
        number: null,
        star: 5,
        following: 'ministry',
        mean: { shown: '95.00' },
        parts: [{ code: 'A', max: 40, mean: { shown: '35.00' } }, { code: 'B' }, { code: 'C' }],
        productName: 'Chè Đình Lập',
        producerName: 'HTX Chè Đình Lập',
      })
      const text = JSON.stringify(forProducer)
      const { phone, email, representativeName, representativeEthnicGroup, representativeResidence } = producerInput
      for (const hidden of [phone, email, representativeName, representativeEthnicGroup, representativeResidence])
        t.notOk(text.includes(hidden), hidden)
      for (const { id } of [...council.voters, secretary]) t.notOk(text.includes(id))
      t.notMatch(text, 'Thành viên')
    }
    t.equal((await get(`/v1/dossiers/${dossierId}/result-notice/content`, people.producer)).statusCode, 200)
  },
)

t.test('nobody else finds it, and who is recused from the dossier least of all', async (t) => {
  const otherCommune = await app.person('Xã khác', onUnit('commune-officer', place.otherCommune))
  const otherProducer = await app.person('Chủ thể khác')
  for (const one of doors) {
    for (const as of [otherCommune, otherProducer])
      t.match(await refused(one, resultNotice, { dossierId }, as), { code: 'not-found' })
    t.match(await refused(one, resultNotice, { dossierId: dossierIds[1] }, third), { code: 'not-found' })
  }
})

t.test('all notices of a session are issued at once, numbered as the agenda goes, by who leads', async (t) => {
  for (const one of doors)
    t.match(await refused(one, issueResultNotices, { sessionId, ...signer }, second), { code: 'forbidden' })
  const { items } = await granted(graphql, issueResultNotices, { sessionId, ...signer }, secretary)
  t.same(
    items.map((item) => [item.number, item.dossierId]),
    [
      ['01/TB-HĐ', dossierIds[0]],
      ['02/TB-HĐ', dossierIds[1]],
    ],
  )
  for (const one of doors)
    t.match(await refused(one, issueResultNotices, { sessionId, ...signer }, secretary), {
      code: 'document-already-issued',
    })
})

t.test('producer and commune get the issued file, and the signed one once it is back', async (t) => {
  await runDueJobs(app.server.ocop)
  const notice = await granted(door, resultNotice, { dossierId }, people.producer)
  t.match(notice, { number: '01/TB-HĐ', signer: { name: 'Nguyễn Văn Đức' } })
  const file = await get(`/v1/dossiers/${dossierId}/result-notice/content`, people.commune)
  t.ok((await get(notice.contentUrl, people.producer)).rawPayload.equals(file.rawPayload))
  const authority = identity({ name: 'CA thu nghiem', isAuthority: true, key: 1 })
  app.server.ocop.world.signatureAuthorities = [derOf(authority)]
  const raw = await signedBy(identity({ name: 'Nguyễn Văn Đức', by: authority }), file.rawPayload)
  const url = `/v1/issued-documents/${notice.documentId}/signed-content`
  const headers = { 'content-type': 'application/pdf' }
  t.equal((await app.rest('PUT', url, undefined, { as: people.producer, raw, headers })).status, 403)
  t.equal((await app.rest('PUT', url, undefined, { as: secretary, raw, headers })).status, 200)
  for (const as of [people.producer, people.commune]) t.ok((await get(url, as)).rawPayload.equals(raw))
  const documentId = notice.documentId!
  for (const one of doors)
    t.match(await granted(one, issuedDocument, { documentId }, people.producer), {
      signed: { signers: [{ name: 'Nguyễn Văn Đức' }] },
    })
  const second = await granted(door, resultNotice, { dossierId: dossierIds[1] }, people.producer)
  t.match(await refused(door, issuedDocument, { documentId: second.documentId! }, third), { code: 'not-found' })
})
