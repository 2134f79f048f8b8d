import t from 'tap'
import { ballotForm } from '../../src/modules/documents/ballots/ballot-form.ts'
import { sessionDocument } from '../../src/modules/documents/sessions/session-document.ts'
import { recuseMember } from '../../src/modules/scoring/councils/recuse-member.ts'
import { closeSession } from '../../src/modules/scoring/sessions/close-session.ts'
import { concludeDossier } from '../../src/modules/scoring/sessions/conclude-dossier.ts'
import { openSession } from '../../src/modules/scoring/sessions/open-session.ts'
import { planSession } from '../../src/modules/scoring/sessions/plan-session.ts'
import { type Person, testApp } from '../support/app.ts'
import { councilOf, doorsOf, reviewedDossier, scored, vote } from '../support/council.ts'
import { type Door, granted, refused } from '../support/doors.ts'
import { peopleOf } from '../support/path.ts'
import { onUnit, place } from '../support/place.ts'

const app = await testApp(t)
const doors = doorsOf(app) as [Door, Door]
const [door] = doors
const people = await peopleOf(app)
const council = await councilOf(app, door, { officer: people.province })
const [chair, second, third] = council.voters as [Person, Person, Person]
const { secretary } = council
const dossierIds = [await reviewedDossier(app), await reviewedDossier(app)] as [string, string]
const { id: sessionId } = await granted(
  door,
  planSession,
  { councilId: council.id, heldOn: '2026-06-15', dossierIds },
  secretary,
)
const [first, other] = dossierIds.map((dossierId) => ({ sessionId, dossierId })) as [Item, Item]
type Item = { sessionId: string; dossierId: string }
const minutesOf = { sessionId, document: 'minutes' } as const
const pdfOf = (url: string, as: Person) => app.server.inject({ url, headers: { authorization: `Bearer ${as.token}` } })

t.test('before the session members print blank ballots, and the secretary one for anyone', async (t) => {
  for (const one of doors) {
    const blank = await granted(one, ballotForm, first, second)
    t.match(blank, { member: { name: 'Thành viên 1' }, total: null, opinion: null, hash: null, round: 1 })
    t.ok(blank.productCode?.startsWith('20-'))
    t.match(await granted(one, ballotForm, first, secretary), { member: null, total: null })
    t.match(await refused(one, ballotForm, { ...first, accountId: second.id }, secretary), {
      code: 'session-wrong-state',
    })
    t.match(await refused(one, ballotForm, { ...first, accountId: second.id }, third), { code: 'forbidden' })
    t.match(await refused(one, ballotForm, { ...first, round: 2 }, second), { code: 'round-not-running' })
    t.match(await refused(one, sessionDocument, minutesOf, secretary), { code: 'session-wrong-state' })
  }
  const { contentUrl } = await granted(door, ballotForm, first, second)
  const answer = await pdfOf(contentUrl, second)
  t.equal(answer.statusCode, 200)
  t.equal(answer.rawPayload.subarray(0, 5).toString(), '%PDF-')
})

t.test('while it is open a ballot is filled in for its member alone, and there are no minutes', async (t) => {
  await granted(door, recuseMember, { ...other, reason: 'Em gái của giám đốc' }, third)
  await granted(door, openSession, { sessionId, attendees: council.attendees }, secretary)
  for (const [at, voter] of council.voters.entries()) {
    await vote(door, voter, first, scored(85 + at))
    if (voter !== third) await vote(door, voter, other, scored(95))
  }
  await granted(door, concludeDossier, first, secretary)
  for (const one of doors) {
    t.match(await granted(one, ballotForm, first, second), { total: 86, member: { name: 'Thành viên 1' } })
    for (const leader of [chair, secretary]) {
      const asked = { ...first, accountId: second.id }
      t.match(await refused(one, ballotForm, asked, leader), { code: 'session-wrong-state' })
      t.match(await refused(one, sessionDocument, minutesOf, leader), { code: 'session-wrong-state' })
    }
    t.match(await refused(one, ballotForm, other, third), { code: 'not-found' }, 'recused: neither form nor ballot')
  }
  t.equal((await pdfOf(`/v1/sessions/${sessionId}/documents/minutes/content`, secretary)).statusCode, 409)
})

t.test('closed, the minutes hold every round, ballot, recusal and result, the same as data and as PDF', async (t) => {
  await granted(door, concludeDossier, other, secretary)
  await granted(door, closeSession, { sessionId }, secretary)
  const [one, two] = await Promise.all(doors.map((each) => granted(each, sessionDocument, minutesOf, secretary)))
  t.same(one, two)
  t.match(one, {
    number: null,
    date: '2026-06-01',
    place: 'Lạng Sơn',
    council: { decisionNumber: '412/QĐ-UBND' },
    withheld: 0,
    items: [
      { no: 1, mean: { shown: '86.50' }, spread: 3, star: 4, following: 'chairman', recused: [] },
      { no: 2, star: 5, following: 'ministry', recused: [{ name: 'Thành viên 2', reason: 'Em gái của giám đốc' }] },
    ],
  })
  const cast = one!.items[0]!.rounds[0]!.ballots
  t.same(cast.map(({ total }) => total).sort(), [85, 86, 87, 88])
  t.equal(one!.members.length, 5)
  const prints = [await pdfOf(one!.contentUrl, secretary), await pdfOf(one!.contentUrl, people.province)]
  t.same(
    prints.map(({ statusCode }) => statusCode),
    [200, 200],
  )
  t.ok(prints[0]!.rawPayload.equals(prints[1]!.rawPayload), 'the same data gives the same bytes')
})

t.test('who leads reads every ballot by then, other members still only their own', async (t) => {
  for (const one of doors) {
    const asked = { ...first, accountId: second.id }
    for (const leader of [chair, secretary]) t.match(await granted(one, ballotForm, asked, leader), { total: 86 })
    t.match(await refused(one, ballotForm, asked, third), { code: 'forbidden' })
    t.match(await refused(one, ballotForm, { ...first, accountId: secretary.id }, chair), { code: 'not-found' })
  }
  const { contentUrl, hash } = await granted(door, ballotForm, { ...first, accountId: second.id }, chair)
  t.match(hash, /^[0-9a-f]{64}$/)
  t.equal((await pdfOf(contentUrl, chair)).statusCode, 200)
  t.equal((await pdfOf(contentUrl, third)).statusCode, 403)
})

t.test('who is recused gets the minutes without that dossier, and told so', async (t) => {
  for (const one of doors) {
    const extract = await granted(one, sessionDocument, minutesOf, third)
    t.match(extract, { withheld: 1, items: [{ dossierId: first.dossierId, no: 1 }] })
    t.equal(extract.items.length, 1)
  }
})

t.test('neither producer nor commune nor another province finds the minutes', async (t) => {
  const elsewhere = await app.person('Cán bộ tỉnh khác', onUnit('province-officer', place.otherProvince))
  for (const one of doors) {
    for (const as of [people.producer, people.commune, elsewhere]) {
      t.match(await refused(one, sessionDocument, minutesOf, as), { code: 'not-found' })
    }
    t.match(await refused(one, ballotForm, first, people.province), { code: 'forbidden' })
  }
})
