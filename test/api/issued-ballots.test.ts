import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import t from 'tap'
import type { Action } from '../../src/core/action.ts'
import { ballotForm } from '../../src/modules/documents/ballots/ballot-form.ts'
import { issueBallot } from '../../src/modules/documents/ballots/issued/issue-ballot.ts'
import { issuedBallot } from '../../src/modules/documents/ballots/issued/issued-ballot.ts'
import { issuedBallots } from '../../src/modules/documents/ballots/issued/issued-ballots.ts'
import { issuedBallots as table } from '../../src/modules/documents/tables.ts'
import { clearConflict } from '../../src/modules/scoring/conflicts/clear-conflict.ts'
import { closeSession } from '../../src/modules/scoring/sessions/close-session.ts'
import { concludeDossier } from '../../src/modules/scoring/sessions/conclude-dossier.ts'
import { type Person, testApp } from '../support/app.ts'
import { sceneOf } from '../support/blind-scene.ts'
import { doorsOf, scored, vote } from '../support/council.ts'
import { type Door, granted, refused } from '../support/doors.ts'
import { answers, everything } from '../support/every-answer.ts'
import { addressesOf, inputOf, isFor, routes } from '../support/every-question.ts'
import { derOf, identity, signedBy } from '../support/signing.ts'

const app = await testApp(t)
const { world } = app.server.ocop
const [rest, graphql] = doorsOf(app) as [Door, Door]
const doors = [rest, graphql]
const scene = await sceneOf(app)
const { sessionId, council, observers, known } = scene
const [one, two, three] = scene.dossierIds as [string, string, string]
const [author, second, third] = scene.hidden as [Person, Person, Person]
const [chair, member, recused] = council.voters as [Person, Person, Person]
const { secretary } = council
const first = { sessionId, dossierId: one, round: 1 }
const get = (url: string, as: Person, headers = {}) =>
  app.server.inject({ url, headers: { authorization: `Bearer ${as.token}`, ...headers } })
const bring = (url: string, as: Person, raw: Buffer) =>
  app.rest('PUT', url, undefined, { as, raw, headers: { 'content-type': 'application/pdf' } })
const sha256Of = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
const authority = identity({ name: 'CA thu nghiem', isAuthority: true, key: 1 })
const token = identity({ name: 'Thành viên 3', by: authority })

for (const voter of scene.hidden) await vote(rest, voter, { sessionId, dossierId: one }, scored(90))
const before = await allTold()
const issued = await granted(rest, issueBallot, first, author)
const { contentUrl, signedContentUrl } = issued
const printed = (await get(contentUrl, author)).rawPayload

/** All that the others in the council, and who runs the service, are told by every query and address, but of this reading itself. */
async function allTold(): Promise<Record<string, string[]>> {
  const told: Record<string, string[]> = {}
  const asking = observers.filter(({ name }) => ['chair', 'secretary', 'member', 'administrator'].includes(name))
  const asked = { ...known, values: { ...known.values, dossierId: one } }
  for (const { name, as, roles } of asking) {
    for (const { action } of routes) {
      const isAsked = action.kind === 'query' && action.name !== 'evidenceReadings' && isFor(action, roles)
      const input = isAsked && inputOf(action, asked)
      const key = `${name} ${action.name}`
      if (input) told[key] = await answers(app, { action: action as Action, input, as }, Number.POSITIVE_INFINITY)
    }
    for (const url of addressesOf(app, { ...asked.values, form: 'form-01' }))
      told[`${name} GET ${url}`] = [everything(await get(url, as!), Number.POSITIVE_INFINITY)]
  }
  return told
}

t.test('a member issues the own ballot of a round once it is submitted, and once', async (t) => {
  t.match(issued, { ...first, accountId: author.id, sha256: null, sizeBytes: null, signed: null })
  for (const door of doors) {
    t.match(await refused(door, issueBallot, first, author), { code: 'document-already-issued' })
    t.match(await refused(door, issueBallot, { ...first, dossierId: two }, author), { code: 'ballot-not-submitted' })
    t.match(await refused(door, issueBallot, { ...first, round: 2 }, author), { code: 'round-not-running' })
    t.match(await refused(door, issueBallot, first, recused), { code: 'not-found' })
    t.match(await refused(door, issueBallot, first, secretary), { code: 'ballot-not-submitted' })
  }
  const raced = await Promise.allSettled([0, 1].map(() => granted(graphql, issueBallot, first, second)))
  t.same(raced.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
})

t.test('its file is printed once, is what its hash says, and is the ballot’s form from then on', async (t) => {
  for (const door of doors) {
    const { sha256, sizeBytes, ballotHash } = await granted(door, issuedBallot, { documentId: issued.id }, author)
    t.equal(sha256, sha256Of(printed))
    t.equal(sizeBytes, printed.length)
    const form = await granted(door, ballotForm, first, author)
    t.match(form, { documentId: issued.id, hash: ballotHash, contentUrl })
    t.match((await granted(door, issuedBallots, { sessionId }, author)).items, [{ id: issued.id, sha256 }])
  }
  const again = await get(contentUrl, author)
  t.ok(again.rawPayload.equals(printed))
  t.equal((await get(contentUrl, author, { 'if-none-match': String(again.headers.etag) })).statusCode, 304)
  const url = `/v1/sessions/${sessionId}/dossiers/${one}/ballot-form/content`
  t.ok((await get(url, author)).rawPayload.equals(printed))
})

t.test('without an authority to vouch for signers no signed ballot is taken, nor before it was printed', async (t) => {
  const signed = await signedBy(token, printed)
  t.match((await bring(signedContentUrl, author, signed)).body, { code: 'no-signature-authority' })
  world.signatureAuthorities = [derOf(authority)]
  const { items } = await granted(rest, issuedBallots, { sessionId }, second)
  t.match((await bring(items[0]!.signedContentUrl, second, signed)).body, { code: 'document-not-printed' })
})

t.test('what comes back is refused unless it is this ballot’s file with valid signatures', async (t) => {
  const { items } = await granted(rest, issuedBallots, { sessionId }, second)
  const other = (await get(items[0]!.contentUrl, second)).rawPayload
  const stranger = identity({ name: 'A', by: identity({ name: 'CA khac', isAuthority: true, key: 2 }) })
  const left = await app.filesLeft()
  const cases: [Buffer, string][] = [
    [printed, 'not-signed'],
    [await signedBy(token, other), 'other-document'],
    [await signedBy(stranger, printed), 'signer-untrusted'],
    [Buffer.concat([await signedBy(token, printed), Buffer.from('\n% thêm\n')]), 'content-changed'],
  ]
  for (const [file, fault] of cases)
    t.match((await bring(signedContentUrl, author, file)).body, { code: 'signed-document-refused', fault })
  t.same(await app.filesLeft(), left)
})

t.test('the member brings it back signed before the session is closed', async (t) => {
  const signed = await signedBy(token, printed)
  const answer = await bring(signedContentUrl, author, signed)
  t.match(answer, {
    status: 200,
    body: { sha256: sha256Of(printed), signed: { sha256: sha256Of(signed), signers: [{ name: 'Thành viên 3' }] } },
  })
  t.ok((await get(signedContentUrl, author)).rawPayload.equals(signed))
  const alone = await signedBy(identity({ name: 'B', by: authority, key: 2 }), printed)
  t.match((await bring(signedContentUrl, author, alone)).body, { fault: 'earlier-signature-missing' })
})

t.test('until then nobody else is told anything by it, nor finds it by its id, nor may bring its file', async (t) => {
  const after = await allTold()
  t.ok(Object.keys(before).length > 200, `${Object.keys(before).length} questions`)
  t.same(
    Object.keys(after).filter((asked) => after[asked]!.join() !== before[asked]!.join()),
    [],
  )
  const signed = await signedBy(token, printed)
  for (const as of [chair, secretary, member, recused, second]) {
    for (const door of doors)
      t.match(await refused(door, issuedBallot, { documentId: issued.id }, as), { code: 'not-found' })
    for (const url of [contentUrl, signedContentUrl]) t.equal((await get(url, as)).statusCode, 404)
    t.match((await bring(signedContentUrl, as, signed)).body, { code: 'not-found' })
  }
  const { rows } = await app.database.pool.query(
    'select distinct subject_type from audit_entries where subject_id = $1 union select subject_type from events where subject_id = $1',
    [issued.id],
  )
  t.same(rows, [{ subject_type: 'issued-ballot' }], 'no news of the session')
})

t.test('what is issued is as it was in the database, too', async (t) => {
  const { db } = app.database
  const it = eq(table.id, issued.id)
  for (const change of [{ ballotId: one }, { sha256: 'a'.repeat(64) }, { signedSha256: null }])
    await t.rejects(db.update(table).set(change).where(it))
  await t.rejects(db.delete(table).where(it))
})

t.test('after closing those who lead read all, and bring what a member signed; members their own', async (t) => {
  for (const dossierId of [two, three])
    for (const voter of scene.hidden) await vote(rest, voter, { sessionId, dossierId }, scored(90))
  const { basis } = scene
  const conflict = { sessionId, dossierId: one, accountId: member.id, basis, reason: 'Họ hàng ngoài ba đời' }
  await granted(rest, clearConflict, conflict, chair)
  for (const dossierId of scene.dossierIds) await granted(rest, concludeDossier, { sessionId, dossierId }, secretary)
  await granted(rest, closeSession, { sessionId }, secretary)
  const late = await granted(graphql, issueBallot, { ...first, dossierId: two }, third)
  for (const door of doors) {
    for (const as of [chair, secretary]) {
      const { items } = await granted(door, issuedBallots, { sessionId }, as)
      t.same(
        items.map(({ accountId, dossierId }) => [accountId, dossierId]),
        [
          [author.id, one],
          [second.id, one],
          [third.id, two],
        ],
      )
    }
    t.same((await granted(door, issuedBallots, { sessionId }, member)).items, [])
    t.match(await refused(door, issuedBallot, { documentId: late.id }, member), { code: 'not-found' })
  }
  const file = (await get(late.contentUrl, secretary)).rawPayload
  t.equal((await bring(late.signedContentUrl, member, await signedBy(token, file))).status, 404)
  t.equal((await bring(late.signedContentUrl, secretary, await signedBy(token, file))).status, 200)
  t.match(await granted(graphql, issuedBallot, { documentId: late.id }, third), {
    signed: { signers: [{ name: 'Thành viên 3' }] },
  })
})
